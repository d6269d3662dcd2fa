"""Deadlines that hang on a meeting: "one month before the review", "before the Ministerial"."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from bot.domain import workdays
from bot.domain.when import When


class Unit(StrEnum):
    """In what the distance between a deadline and its meeting is counted."""

    CALENDAR_DAY = "calendar_day"
    WORKING_DAY = "working_day"
    MONTH = "month"


def due_from(anchor: When, offset: int, unit: Unit, *, calendars: Iterable[str] = ()) -> When:
    """Return the date that lies `offset` units from `anchor`: negative before it, 0 on its day.

    "Before the meeting" is -1 calendar day. While the meeting has no day, the deadline has none
    either: it is the window from its earliest to its latest day, and the earliest is the safe one.
    A month keeps the day of the month, or ends it: one month before 31 March is 28 February.
    calendars: country codes whose working days count.
    """
    codes = tuple(calendars)

    def shift(day: date) -> date:
        if unit is Unit.WORKING_DAY:
            return workdays.add(day, offset, codes)
        return day + (relativedelta(months=offset) if unit is Unit.MONTH else timedelta(offset))

    first, last = shift(anchor.earliest), shift(anchor.latest)
    if first == last:
        return When.on(first, zone=anchor.zone)
    return When.between(first, last, zone=anchor.zone)
