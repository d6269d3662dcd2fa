"""Commitments: who promised what to whom, how it is going, and when it is due."""

from bot.domain.commitments.deadlines import Unit, due_from
from bot.domain.commitments.health import Facts, Horizon, health, look_ahead
from bot.domain.commitments.moves import (
    News,
    Standing,
    StatusMove,
    coordinates,
    move,
    needs_note,
    next_statuses,
)
from bot.domain.commitments.phrases import Deadline, distance, split
from bot.domain.commitments.words import (
    OPEN,
    CommitmentStatus,
    Direction,
    Health,
    PartyRole,
    QuoteStanding,
    Strength,
)

__all__ = [
    "OPEN",
    "CommitmentStatus",
    "Deadline",
    "Direction",
    "Facts",
    "Health",
    "Horizon",
    "News",
    "PartyRole",
    "QuoteStanding",
    "Standing",
    "StatusMove",
    "Strength",
    "Unit",
    "coordinates",
    "distance",
    "due_from",
    "health",
    "look_ahead",
    "move",
    "needs_note",
    "next_statuses",
    "split",
]
