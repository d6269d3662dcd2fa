"""How delivery is doing: for the platform's probes, for doctor and for metrics."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, func, select

from bot.domain.reminders import ReminderState
from storage.models import Heartbeat, Reminder

_NAME = "delivery"
BEAT = timedelta(minutes=1)
"""How often a delivery says that it is alive; more would cost a commit at every tick."""


@dataclass(frozen=True)
class DeliveryHealth:
    """What there is to know at one look; instants in UTC."""

    last_tick_at: datetime | None
    """A delivery was alive then, give or take BEAT; None: there never was one."""
    oldest_due_at: datetime | None
    """What should have been taken up longest ago, and has not been; None: nothing is late."""
    due: int
    unknown: int
    """Messages of which nobody knows yet whether Slack has them."""
    failed: int


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
        failed=_count(session, ReminderState.FAILED),
    )


def beat(session: Session, now: datetime) -> None:
    """Say that a delivery is alive; two that say so at first do not disturb each other."""
    said = update(Heartbeat).where(col(Heartbeat.name) == _NAME).values(at=now)
    if not session.scalars(said.returning(col(Heartbeat.id))).all():
        with suppress(IntegrityError), session.begin_nested():
            session.add(Heartbeat(name=_NAME, at=now))


def is_beat_due(session: Session, now: datetime) -> bool:
    """Tell whether it is time to say so again."""
    last = _last_beat(session)
    return last is None or abs(now - last) >= BEAT


def _last_beat(session: Session) -> datetime | None:
    return session.exec(select(Heartbeat.at).where(col(Heartbeat.name) == _NAME)).one_or_none()


def _count(session: Session, state: ReminderState) -> int:
    return session.exec(select(func.count()).where(col(Reminder.state) == state)).one()
