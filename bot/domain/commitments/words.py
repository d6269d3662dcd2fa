"""The words for a promise: its status, who owes it, how firmly, and how it is going."""

from enum import StrEnum


class CommitmentStatus(StrEnum):
    """How far a promise has come, as its owner or the coordinator says."""

    CANDIDATE = "candidate"
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    REPORTED_DONE = "reported_done"
    VERIFIED_DONE = "verified_done"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


OPEN = (
    CommitmentStatus.CANDIDATE,
    CommitmentStatus.NOT_STARTED,
    CommitmentStatus.IN_PROGRESS,
    CommitmentStatus.BLOCKED,
    CommitmentStatus.REPORTED_DONE,
)
"""What somebody still has to do something about; the rest is closed."""


class Health(StrEnum):
    """What follows from status, dates and silence; computed, never stored."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OVERDUE = "overdue"
    NO_INFO = "no_info"
    CLOSED = "closed"


class Direction(StrEnum):
    """Who owes it."""

    OURS = "ours"
    THEIRS = "theirs"
    JOINT = "joint"


class Strength(StrEnum):
    """How firmly it was worded: "will" and "agreed to", or "intend to" and "seek"."""

    COMMITMENT = "commitment"
    INTENTION = "intention"


class QuoteStanding(StrEnum):
    """What weight the words of a quote carry."""

    OFFICIAL = "official"
    OWN_TRANSLATION = "own_translation"
    PRESS = "press"


class PartyRole(StrEnum):
    """What a country or organisation has to do with a promise."""

    BOUND = "bound"
    BENEFICIARY = "beneficiary"
    WITNESS = "witness"
