"""Meetings: what may happen to one, and what it becomes."""

from enum import StrEnum


class MeetingStatus(StrEnum):
    """Where a meeting stands between the first idea and the last handshake."""

    PROPOSED = "proposed"
    ANNOUNCED = "announced"
    CONFIRMED = "confirmed"
    HELD = "held"
    POSTPONED = "postponed"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"


class MeetingKind(StrEnum):
    """What sort of meeting it is."""

    SUMMIT = "summit"
    MINISTERIAL = "ministerial"
    HL_DIALOGUE = "hl_dialogue"
    BINATIONAL_COMMISSION = "binational_commission"
    CONSULTATIONS = "consultations"
    SOM = "som"
    IMPLEMENTATION_GROUP = "implementation_group"
    WORKING_GROUP = "working_group"
    TECHNICAL = "technical"
    REVIEW = "review"
    NEGOTIATION_ROUND = "negotiation_round"
    CALL = "call"
    BILATERAL_MARGIN = "bilateral_margin"
    COURTESY = "courtesy"
    VISIT = "visit"
    INTERNAL_PREP = "internal_prep"
    CONSULTATION_PUBLIC = "consultation_public"


class DateStanding(StrEnum):
    """How a date that was given for a meeting relates to the one we work with."""

    CURRENT = "current"
    FORMER = "former"
    RIVAL = "rival"
    """Another source says otherwise, and nobody has settled it."""
