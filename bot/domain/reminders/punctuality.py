"""At the door: does a reminder still hold, and has it come in time?"""

from datetime import datetime, timedelta
from enum import Enum

from bot.domain.commitments import CommitmentStatus
from bot.domain.meetings import CLOSED, MeetingStatus
from bot.domain.reminders.commitments import PURSUED
from bot.domain.reminders.meetings import date_of
from bot.domain.reminders.mornings import Mornings
from bot.domain.reminders.words import ReminderKind
from bot.domain.when import When

GRACE = timedelta(minutes=10)
"""What nobody calls late."""

_STALE_AFTER = timedelta(days=2)
_WINDOWS = {ReminderKind.SOON: timedelta(minutes=30)}


class Punctuality(Enum):
    """How a reminder that is about to be posted stands to its hour."""

    IN_TIME = "in_time"
    LATE = "late"
    """Still worth posting, and marked as late."""
    STALE = "stale"
    """Old news: a line among what came while the bot was away."""


def punctuality(kind: ReminderKind, due_at: datetime, *, now: datetime) -> Punctuality:
    """Tell whether a reminder comes in time, late, or too late to be posted on its own."""
    if now - due_at <= GRACE:
        return Punctuality.IN_TIME
    window = _WINDOWS.get(kind, _STALE_AFTER)
    return Punctuality.LATE if now - due_at <= window else Punctuality.STALE


def meeting_holds(
    kind: ReminderKind,
    when: When | None,
    status: MeetingStatus,
    *,
    now: datetime,
    mornings: Mornings,
) -> bool:
    """Tell whether there is still a reason to send this kind of reminder of a meeting."""
    if status in CLOSED:
        return False
    today = now.astimezone(mornings.zone).date()
    when = date_of(when, status, today=today)
    if kind in (ReminderKind.FIX_DATE, ReminderKind.ESCALATION):
        return when is None or (not when.is_day_known and today <= when.latest)
    if when is None:
        return False
    if kind is ReminderKind.OUTCOME:
        return when.latest < today
    begins = when.starts_at
    return when.is_day_known and (now < begins if begins else today <= when.latest)


def commitment_holds(
    kind: ReminderKind,
    due: When | None,
    status: CommitmentStatus,
    *,
    now: datetime,
    mornings: Mornings,
) -> bool:
    """Tell whether there is still a reason to send this kind of reminder of a commitment."""
    if status not in PURSUED:
        return False
    today = now.astimezone(mornings.zone).date()
    is_late = due is not None and due.latest < today
    if kind is ReminderKind.DUE:
        return due is not None and not is_late
    return is_late or kind is not ReminderKind.OVERDUE
