"""Reminders: delivered when they are due, answered with buttons, listed and added by command."""

from handlers.reminders.delivery import deliver_due

__all__ = ["deliver_due"]
