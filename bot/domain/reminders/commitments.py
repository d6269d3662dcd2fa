"""When to speak of a commitment: before it is due, on the day, and while it is late or silent."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.domain import workdays
from bot.domain.commitments import CommitmentStatus
from bot.domain.reminders.mornings import Mornings, coming
from bot.domain.reminders.words import Nudge, ReminderKind
from bot.domain.when import Qualifier, When

AHEAD = 4
"""How many of a weekly series are planned ahead; each one sent brings the next."""

PURSUED = (
    CommitmentStatus.NOT_STARTED,
    CommitmentStatus.IN_PROGRESS,
    CommitmentStatus.BLOCKED,
)
"""What its owner is reminded of. A candidate binds nobody yet; done is for the coordinator."""

_LIMITS = (Qualifier.BY, Qualifier.BEFORE, Qualifier.UNTIL, Qualifier.WITHIN)


def plan_commitment(
    due: When | None,
    status: CommitmentStatus,
    *,
    informed_at: datetime,
    now: datetime,
    mornings: Mornings,
) -> list[Nudge]:
    """Plan every reminder of a commitment that is still to come, earliest first.

    informed_at: the last news of it. Weekly series end after the next few: plan again after
    sending one.
    """
    if status not in PURSUED:
        return []
    if due is None:
        return _of_silence(informed_at, now, mornings)
    late = workdays.on_or_after(due.latest + timedelta(days=1), mornings.calendars)
    silent = [nudge for nudge in _of_silence(informed_at, now, mornings) if nudge.on < late]
    overdue = mornings.weekly(ReminderKind.OVERDUE, late, AHEAD, now)
    return coming([*_before(due, mornings), *silent, *overdue], now)


def deadline(due: When) -> date:
    """Return the day to warn of: the last one of a limit, the safe first one of a vague window."""
    is_limit = due.is_day_known or due.qualifier in _LIMITS
    return due.latest if is_limit else due.earliest


def _before(due: When, mornings: Mornings) -> Iterator[Nudge]:
    day = workdays.on_or_before(deadline(due), mornings.calendars)
    for count in sorted(mornings.rhythm.before_due):
        yield mornings.nudge(ReminderKind.DUE, mornings.before(day, count), count)


def _of_silence(informed_at: datetime, now: datetime, mornings: Mornings) -> list[Nudge]:
    """Ask after so many days without news, and once in as many days from then on."""
    span = timedelta(days=mornings.rhythm.silence)
    informed_on = informed_at.astimezone(mornings.zone).date()
    gone = max(1, (now.astimezone(mornings.zone).date() - informed_on) // span)
    days = (informed_on + span * number for number in (gone, gone + 1))
    asked = (workdays.on_or_after(day, mornings.calendars) for day in days)
    return coming((mornings.nudge(ReminderKind.NO_INFO, day) for day in asked), now)
