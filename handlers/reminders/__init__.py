"""Reminders: delivered when they are due, answered with buttons, listed and added by command."""

from handlers.reminders.delivery import deliver_due
from handlers.reminders.pressing import acknowledge, snooze

__all__ = ["acknowledge", "deliver_due", "snooze"]
