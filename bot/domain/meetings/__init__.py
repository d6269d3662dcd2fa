"""Meetings: what may happen to one, and what it becomes."""

from bot.domain.meetings.moves import (
    Change,
    Draft,
    State,
    cancel,
    choices,
    confirm,
    first_status,
    hold,
    move,
    postpone,
    require_possible,
    revise,
)
from bot.domain.meetings.words import (
    CLOSED,
    DateStanding,
    MeetingKind,
    MeetingStatus,
    kind_of,
)

__all__ = [
    "CLOSED",
    "Change",
    "DateStanding",
    "Draft",
    "MeetingKind",
    "MeetingStatus",
    "State",
    "cancel",
    "choices",
    "confirm",
    "first_status",
    "hold",
    "kind_of",
    "move",
    "postpone",
    "require_possible",
    "revise",
]
