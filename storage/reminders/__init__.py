"""Reminders in the database: planned, claimed, sent. The table is the schedule."""

from storage.reminders.answering import acknowledge, snooze
from storage.reminders.digesting import resume_digests
from storage.reminders.envelopes import Envelope, Letter, answers, fill, sent
from storage.reminders.following import plan_on
from storage.reminders.health import (
    BEAT,
    RECENT,
    DeliveryHealth,
    Tally,
    beat,
    delivery_health,
    tally,
)
from storage.reminders.keeping import (
    Agenda,
    Planned,
    add_note,
    agenda,
    keep_rhythm,
    mornings_here,
    pause_channel,
    remove_note,
    resume_channel,
)
from storage.reminders.mending import hasten
from storage.reminders.outbox import (
    LEASE,
    claim_due,
    drop,
    is_due,
    is_last_try,
    next_due,
    note_posting,
    note_sent,
    note_unknown,
    pause,
    put_back,
    redirect,
    stumble,
)
from storage.reminders.places import is_internal, is_within_reach, note_trouble, rhythm_of
from storage.reminders.planning import Replan, plan_all, replan_commitment, replan_meeting

__all__ = [
    "BEAT",
    "LEASE",
    "RECENT",
    "Agenda",
    "DeliveryHealth",
    "Envelope",
    "Letter",
    "Planned",
    "Replan",
    "Tally",
    "acknowledge",
    "add_note",
    "agenda",
    "answers",
    "beat",
    "claim_due",
    "delivery_health",
    "drop",
    "fill",
    "hasten",
    "is_due",
    "is_internal",
    "is_last_try",
    "is_within_reach",
    "keep_rhythm",
    "mornings_here",
    "next_due",
    "note_posting",
    "note_sent",
    "note_trouble",
    "note_unknown",
    "pause",
    "pause_channel",
    "plan_all",
    "plan_on",
    "put_back",
    "redirect",
    "remove_note",
    "replan_commitment",
    "replan_meeting",
    "resume_channel",
    "resume_digests",
    "rhythm_of",
    "sent",
    "snooze",
    "stumble",
    "tally",
]
