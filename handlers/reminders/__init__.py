"""Reminders: delivered when they are due, answered with buttons, listed and added by command."""

from handlers.reminders.delivery import deliver_due, next_due
from handlers.reminders.keeping import (
    add,
    agenda,
    open_add_form,
    pause,
    remove,
    resume,
    rhythm,
    submit_note,
)
from handlers.reminders.office import Office
from handlers.reminders.pressing import acknowledge, snooze

__all__ = [
    "Office",
    "acknowledge",
    "add",
    "agenda",
    "deliver_due",
    "next_due",
    "open_add_form",
    "pause",
    "remove",
    "resume",
    "rhythm",
    "snooze",
    "submit_note",
]
