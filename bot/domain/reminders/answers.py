"""What people answer to a reminder: seen, not now; and what follows when nobody answers."""

from datetime import date, timedelta
from enum import StrEnum

from bot.domain import workdays
from bot.domain.errors import Refusal
from bot.domain.reminders.mornings import Mornings
from bot.domain.reminders.words import ReminderKind
from bot.domain.when import When


class Snooze(StrEnum):
    """Until when somebody does not want to hear of a reminder."""

    TOMORROW = "1"
    THREE_DAYS = "3"
    EVE = "eve"
    """The last working day before the date that it is about."""


def snoozed_until(snooze: Snooze, about: When | None, *, today: date, mornings: Mornings) -> date:
    """Return the working day on which a snoozed reminder comes again.

    about: the date of its meeting or commitment. Raises Refusal("snooze-too-late") for the eve of
    a day that is not known, or that is here already.
    """
    if snooze is not Snooze.EVE:
        return workdays.on_or_after(today + timedelta(days=int(snooze)), mornings.calendars)
    eve = workdays.add(about.latest, -1, mornings.calendars) if about and about.day else today
    if eve <= today:
        raise Refusal("snooze-too-late")
    return eve


def escalates(kind: ReminderKind, offset: int) -> bool:
    """Tell whether the coordinator hears of it when a person was told this and does not answer.

    On the day a commitment is due, on the first day it is late, and once the window of a meeting
    without a day has begun; by then, somebody has to know.
    """
    if kind in (ReminderKind.DUE, ReminderKind.OVERDUE):
        return offset == 0
    return kind is ReminderKind.FIX_DATE and offset <= 0
