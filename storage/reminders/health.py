"""How delivery is doing: for the platform's probes, for doctor and for metrics."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, func, select

from bot.domain.reminders import GRACE, ReminderState
from storage.models import Heartbeat, Reminder

_TABLE = Heartbeat.metadata.tables["heartbeat"]
_NAME = "delivery"
BEAT = timedelta(minutes=1)
"""How often a delivery says that it is alive; more would cost a commit at every tick."""

RECENT = timedelta(days=7)
"""How far back a count goes: older trouble is history, and would be counted for ever."""


@dataclass(frozen=True)
class DeliveryHealth:
    """What there is to know at one look; instants in UTC."""

    last_tick_at: datetime | None
    """A delivery was alive then, give or take BEAT; None: there never was one."""
    oldest_due_at: datetime | None
    """What should have been taken up longest ago, and has not been; None: nothing is late."""
    due: int
    unknown: int
    """Reminders of which nobody knows yet whether Slack has them."""
    failed: int
    """Reminders of the last RECENT that were given up."""

    def is_silent(self, now: datetime, longest_wait: timedelta) -> bool:
        """Tell whether deliveries, which wait no longer than that, have stopped or never began."""
        return self.last_tick_at is None or now - self.last_tick_at > _patience(longest_wait)

    def is_stalled(self, now: datetime, longest_wait: timedelta) -> bool:
        """Tell whether people wait for what nobody delivers."""
        oldest = self.oldest_due_at
        is_late = oldest is not None and now - oldest > _patience(longest_wait)
        return is_late and self.is_silent(now, longest_wait)


@dataclass(frozen=True)
class Tally:
    """What became of the reminders of the last RECENT."""

    sent: int
    late: int
    """Those among `sent` that came after what nobody calls late."""


def _patience(longest_wait: timedelta) -> timedelta:
    """A tick is noted only once in BEAT, so its absence says nothing any sooner."""
    return 3 * max(longest_wait, BEAT)


def delivery_health(session: Session, now: datetime) -> DeliveryHealth:
    """Look at what is due and what went wrong; each count is one probe of an index."""
    attempt = col(Reminder.next_attempt_at)
    oldest, due = session.exec(
        select(func.min(attempt), func.count(attempt)).where(attempt <= now)
    ).one()
    return DeliveryHealth(
        last_tick_at=_last_beat(session),
        oldest_due_at=oldest,
        due=due,
        unknown=_count(session, ReminderState.UNKNOWN),
        failed=_count(session, ReminderState.FAILED, since=now - RECENT),
    )


def tally(session: Session, now: datetime) -> Tally:
    """Count what was sent of late; its cost is that of so many reminders, however old the rest."""
    due, sent = col(Reminder.due_at), col(Reminder.sent_at)
    wanted = select(due, sent).where(
        col(Reminder.state) == ReminderState.SENT, due >= now - RECENT, sent.is_not(None)
    )
    delays = [sent_at - due_at for due_at, sent_at in session.exec(wanted) if sent_at]
    return Tally(sent=len(delays), late=sum(delay > GRACE for delay in delays))


def beat(session: Session, now: datetime) -> None:
    """Say that a delivery is alive; two that say so at first do not disturb each other."""
    said = _TABLE.update().where(_TABLE.c.name == _NAME).values(at=now)
    if not session.connection().execute(said).rowcount:
        with suppress(IntegrityError), session.begin_nested():
            session.add(Heartbeat(name=_NAME, at=now))


def _last_beat(session: Session) -> datetime | None:
    return session.exec(select(Heartbeat.at).where(col(Heartbeat.name) == _NAME)).one_or_none()


def _count(session: Session, state: ReminderState, since: datetime | None = None) -> int:
    wanted = select(func.count()).where(col(Reminder.state) == state)
    if since:
        wanted = wanted.where(col(Reminder.due_at) >= since)
    return session.exec(wanted).one()
