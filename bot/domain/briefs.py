"""A meeting's brief: what moved since the last one, what is missing, what is expected at it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.commitments import OPEN, CommitmentStatus
from bot.domain.meetings import MeetingKind

CONTACTS = (
    MeetingKind.CALL,
    MeetingKind.COURTESY,
    MeetingKind.INTERNAL_PREP,
    MeetingKind.CONSULTATION_PUBLIC,
)
"""Meetings at which the two sides review nothing; they are no one's "last meeting" if there is
another. Source: docs/why.md, "What a brief counts"."""

LOOK_BACK = timedelta(days=30)
"""How far back progress is counted where no earlier meeting is on record."""

_STEPS = (
    CommitmentStatus.CANDIDATE,
    CommitmentStatus.NOT_STARTED,
    CommitmentStatus.BLOCKED,
    CommitmentStatus.IN_PROGRESS,
    CommitmentStatus.REPORTED_DONE,
    CommitmentStatus.WITHDRAWN,
    CommitmentStatus.SUPERSEDED,
    CommitmentStatus.VERIFIED_DONE,
)
"""From the first word of a promise to its end; a later place is further on."""


class Gap(StrEnum):
    """What is missing in an open promise; what presses most comes first."""

    OVERDUE = "overdue"
    BLOCKED = "blocked"
    SILENT = "silent"
    NO_OWNER = "no_owner"
    NO_DATE = "no_date"
    """Neither a deadline nor a meeting that reviews it."""
    WORDING = "wording"
    """The two languages do not promise the same."""


@dataclass(frozen=True)
class Window:
    """The days that a brief looks at, all in the dossier's zone."""

    since: date
    """First day of the last meeting; progress is what happened from then on."""
    today: date
    silent_since: date
    """Last news before it: silence."""
    until: date | None
    """Last day on which the meeting may be; None while it has no date."""


@dataclass(frozen=True)
class Promise:
    """What a brief is told from; days are those of the dossier's zone."""

    status: CommitmentStatus
    status_since: date
    informed_on: date
    """Day of the last news."""
    status_then: CommitmentStatus | None = None
    """What it was on `Window.since`, if the records tell of a change from then on."""
    due_latest: date | None = None
    has_owner: bool = True
    has_end: bool = True
    """There is a deadline, or a meeting that reviews it."""
    wording_differs: bool = False
    is_reviewed: bool = False
    """At the meeting of the brief."""
    is_hanging: bool = False
    """Its deadline lies at a distance from that meeting, on its day or before it."""


def has_moved(promise: Promise, window: Window) -> bool:
    """Tell whether a promise came further since the last meeting, or came to its end.

    One that is blocked by now, or was returned, has not. Where the records do not tell what it
    was then, a status taken on that very day is taken for the one it began with.
    """
    if promise.status in _STEPS[:3]:
        return False
    if promise.status_then is not None:
        return step(promise.status) > step(promise.status_then)
    return promise.status_since > window.since


def gaps(promise: Promise, window: Window) -> tuple[Gap, ...]:
    """List what is missing in a promise, what presses most first; nothing in a closed one."""
    if promise.status not in OPEN:
        return ()
    due = promise.due_latest
    found = {
        Gap.OVERDUE: due is not None and due < window.today,
        Gap.BLOCKED: promise.status is CommitmentStatus.BLOCKED,
        Gap.SILENT: promise.informed_on < window.silent_since,
        Gap.NO_OWNER: not promise.has_owner,
        Gap.NO_DATE: not promise.has_end,
        Gap.WORDING: promise.wording_differs,
    }
    return tuple(gap for gap, is_there in found.items() if is_there)


def is_expected(promise: Promise, window: Window) -> bool:
    """Tell whether an open promise will be reviewed at the meeting, or is due by then.

    What is overdue already is a gap, and expected only where the meeting reviews it.
    """
    if promise.status not in OPEN:
        return False
    if promise.is_reviewed or promise.is_hanging:
        return True
    due, until = promise.due_latest, window.until
    return due is not None and until is not None and window.today <= due <= until


def step(status: CommitmentStatus) -> int:
    """Give the place of a status between the first word of a promise (0) and its end."""
    return _STEPS.index(status)


def pressure(promise: Promise, found: tuple[Gap, ...]) -> tuple[bool, int, date]:
    """Give the place of a promise among those with gaps, for sorting: smaller presses more.

    What the meeting reviews comes first, then the graver gap, then the earlier deadline.
    found: what `gaps` returned for it, not empty.
    """
    return not promise.is_reviewed, list(Gap).index(found[0]), promise.due_latest or date.max
