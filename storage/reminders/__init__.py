"""Reminders in the database: planned, claimed, sent. The table is the schedule."""

from storage.reminders.outbox import (
    LEASE,
    claim_due,
    drop,
    fail,
    is_due,
    next_due,
    note_posting,
    note_sent,
    note_unknown,
    pause,
    put_back,
)
from storage.reminders.planning import Replan, plan_all, replan_commitment, replan_meeting

__all__ = [
    "LEASE",
    "Replan",
    "claim_due",
    "drop",
    "fail",
    "is_due",
    "next_due",
    "note_posting",
    "note_sent",
    "note_unknown",
    "pause",
    "plan_all",
    "put_back",
    "replan_commitment",
    "replan_meeting",
]
