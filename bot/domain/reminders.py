"""Reminders: when to nudge, by how much is known of a date."""

from enum import StrEnum


class ReminderKind(StrEnum):
    """Why a reminder is sent."""

    UPCOMING = "upcoming"
    """A meeting whose day is known comes near."""
    FIX_DATE = "fix_date"
    """A meeting without a day: is the day known?"""
    OUTCOME = "outcome"
    """A meeting whose time has passed: held, postponed or cancelled?"""
    DUE = "due"
    """A commitment's due date comes near."""
    OVERDUE = "overdue"
    NO_INFO = "no_info"
    """Nobody has reported on a commitment for a long time."""


class ReminderState(StrEnum):
    """How far a reminder has come on its way to Slack."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    SENT = "sent"
    DROPPED = "dropped"
    FAILED = "failed"
