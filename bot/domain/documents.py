"""Documents: where a date or a promise was written down, and whose voice it is."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """What sort of paper it is, from treaty to press article."""

    TREATY = "treaty"
    INTERINST_AGREEMENT = "interinst_agreement"
    MOU = "mou"
    LETTER_INTENT = "letter_intent"
    JOINT_DECLARATION = "joint_declaration"
    JOINT_STATEMENT = "joint_statement"
    ACTION_PLAN = "action_plan"
    AGREED_MINUTES = "agreed_minutes"
    CHAIR_SUMMARY = "chair_summary"
    DECISION = "decision"
    READOUT = "readout"
    PRESS_RELEASE = "press_release"
    FACT_SHEET = "fact_sheet"
    NOTE_VERBALE = "note_verbale"
    NON_PAPER = "non_paper"
    PRESS_REPORT = "press_report"


class SourceKind(StrEnum):
    """Who speaks in a document: both sides, one side, or a newspaper."""

    JOINT = "joint"
    UNILATERAL_OWN = "unilateral_own"
    UNILATERAL_OTHER = "unilateral_other"
    INTERNAL = "internal"
    PRESS = "press"
