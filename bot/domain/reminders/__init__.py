"""Reminders: when to nudge, by how much is known of a date; pure planning, no clock."""

from bot.domain.reminders.answers import Snooze, escalates, snoozed_until
from bot.domain.reminders.commitments import PURSUED, plan_commitment
from bot.domain.reminders.digests import plan_digest, week_of
from bot.domain.reminders.meetings import plan_meeting
from bot.domain.reminders.mornings import Mornings
from bot.domain.reminders.notes import hour_of_note, split_note
from bot.domain.reminders.punctuality import (
    GRACE,
    Punctuality,
    commitment_holds,
    meeting_holds,
    punctuality,
)
from bot.domain.reminders.rhythms import read_rhythm
from bot.domain.reminders.words import (
    USUAL,
    Nudge,
    ReminderKind,
    ReminderState,
    Rhythm,
    Span,
    morning_of,
)

__all__ = [
    "GRACE",
    "PURSUED",
    "USUAL",
    "Mornings",
    "Nudge",
    "Punctuality",
    "ReminderKind",
    "ReminderState",
    "Rhythm",
    "Snooze",
    "Span",
    "commitment_holds",
    "escalates",
    "hour_of_note",
    "meeting_holds",
    "morning_of",
    "plan_commitment",
    "plan_digest",
    "plan_meeting",
    "punctuality",
    "read_rhythm",
    "snoozed_until",
    "split_note",
    "week_of",
]
