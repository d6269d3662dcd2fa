"""The words for meetings: how one stands, what sort it is, and what a date of it is worth."""

from enum import StrEnum

from bot.domain.folding import fold


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


CLOSED = (MeetingStatus.HELD, MeetingStatus.CANCELLED)
"""What is over: nothing more is expected of it."""

_SIGNS = {
    "cumbre": MeetingKind.SUMMIT,
    "summit": MeetingKind.SUMMIT,
    "ministerial": MeetingKind.MINISTERIAL,
    "alto nivel": MeetingKind.HL_DIALOGUE,
    "high-level": MeetingKind.HL_DIALOGUE,
    "comision": MeetingKind.BINATIONAL_COMMISSION,
    "commission": MeetingKind.BINATIONAL_COMMISSION,
    "implementa": MeetingKind.IMPLEMENTATION_GROUP,
    "grupo": MeetingKind.WORKING_GROUP,
    "group": MeetingKind.WORKING_GROUP,
    "llamada": MeetingKind.CALL,
    "call": MeetingKind.CALL,
    "revision": MeetingKind.REVIEW,
    "review": MeetingKind.REVIEW,
    "ronda": MeetingKind.NEGOTIATION_ROUND,
    "round": MeetingKind.NEGOTIATION_ROUND,
    "visita": MeetingKind.VISIT,
    "visit": MeetingKind.VISIT,
    "preparatori": MeetingKind.INTERNAL_PREP,
    "preparatory": MeetingKind.INTERNAL_PREP,
}
"""Folded beginnings of words that give a kind away; the first that a title holds decides."""


def kind_of(title: str) -> MeetingKind:
    """Guess what sort of meeting a title speaks of; a person may correct it."""
    text = f" {fold(title)}"
    return next(
        (kind for sign, kind in _SIGNS.items() if f" {sign}" in text), MeetingKind.TECHNICAL
    )
