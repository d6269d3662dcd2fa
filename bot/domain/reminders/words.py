"""The words of reminders: why one is sent, how far it has come, and a dossier's habits."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo


class ReminderKind(StrEnum):
    """Why a reminder is sent."""

    UPCOMING = "upcoming"
    """A meeting whose day is known comes near."""
    SOON = "soon"
    """A meeting whose hour is known begins in an hour or two; only where a channel asked for it."""
    FIX_DATE = "fix_date"
    """A meeting without a day: is the day known?"""
    OUTCOME = "outcome"
    """A meeting whose time has passed: held, postponed or cancelled?"""
    DUE = "due"
    """A commitment's due date comes near."""
    OVERDUE = "overdue"
    NO_INFO = "no_info"
    """Nobody has reported on a commitment for a long time."""
    ESCALATION = "escalation"
    """Nobody acknowledged a reminder in time: the coordinator is told."""
    DIGEST = "digest"
    """What comes, what is late and what has changed in a dossier, once a week."""
    NOTE = "note"
    """What a person asked to be reminded of, in their own words."""


class ReminderState(StrEnum):
    """How far a reminder has come on its way to Slack."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    """A process is sending it."""
    UNKNOWN = "unknown"
    """Slack's answer never came: the channel's history tells whether the message did."""
    SENT = "sent"
    PAUSED = "paused"
    """Somebody paused the channel."""
    DROPPED = "dropped"
    """No longer wanted: what it was about has moved, ended, or was never to be heard here."""
    FAILED = "failed"


class Span(StrEnum):
    """In what the distance between a reminder and its date is counted."""

    CALENDAR_DAY = "calendar_day"
    WORKING_DAY = "working_day"


@dataclass(frozen=True)
class Rhythm:
    """When a channel is reminded; every channel may have its own."""

    before: tuple[int, ...] = (15, 5, 1, 0)
    """Days before a meeting; 0 is its own morning."""
    before_due: tuple[int, ...] = (5, 1, 0)
    """Days before a commitment is due."""
    span: Span = Span.WORKING_DAY
    """How the two above are counted."""
    hours: tuple[int, ...] = ()
    """Hours before a meeting whose hour is known; none unless asked for."""
    chase: tuple[int, ...] = (30, 15, 7)
    """Days before a window in which to ask for the day; weekly inside it."""
    outcome: tuple[int, ...] = (1, 2, 3, 4, 5)
    """Working days after a meeting on which to ask how it went."""
    silence: int = 30
    """Days without news of a commitment."""
    morning: time = time(9)
    """Local hour at which reminders arrive."""


USUAL = Rhythm()
QUIET = (time(20), time(7))
"""From when to when nobody is disturbed, on the local clock."""


@dataclass(frozen=True)
class Nudge:
    """One reminder to be: why, on which local day, at which instant (UTC).

    offset: days before the date as its rhythm counts them; negative after it; for a weekly series
    its number, from 0.
    """

    kind: ReminderKind
    on: date
    due_at: datetime
    offset: int = 0


def morning_of(day: date, zone: ZoneInfo, rhythm: Rhythm = USUAL) -> datetime:
    """Return the instant (UTC) of the rhythm's morning on `day` in `zone`.

    A morning that the clocks skip comes as much later as they skip; one they repeat comes once.
    """
    return datetime.combine(day, rhythm.morning, zone).astimezone(UTC)


def is_quiet(at: datetime, zone: ZoneInfo) -> bool:
    """Tell whether nobody should be disturbed at this instant."""
    clock = at.astimezone(zone).time()
    begins, ends = QUIET
    return clock >= begins or clock < ends
