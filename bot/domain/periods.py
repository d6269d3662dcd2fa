"""The calendar's periods: which days a week, a month, a quarter, or an early part of one hold.

Every span is a pair of days, both included. Weeks run from Monday to Sunday.
"""

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

Span = tuple[date, date]


class Precision(StrEnum):
    """How much of a date was really said."""

    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    RANGE = "range"


class Qualifier(StrEnum):
    """How what is planned relates to the date that was said."""

    BY = "by"
    BEFORE = "before"
    UNTIL = "until"
    SINCE = "since"
    WITHIN = "within"
    EARLY = "early"
    MID = "mid"
    LATE = "late"


PARTS = (Qualifier.EARLY, Qualifier.MID, Qualifier.LATE)
"""The thirds of a period, in order."""


def week_of(day: date) -> Span:
    """Monday to Sunday around `day`."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def months_of(year: int, first: int, last: int) -> Span:
    """From the first day of month `first` to the last day of month `last`."""
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def month_of(day: date) -> Span:
    """The calendar month around `day`."""
    return months_of(day.year, day.month, day.month)


def halves_of_month(day: date) -> tuple[Span, Span]:
    """1 to 15, and 16 to the last, of the month around `day`: «quincenas»."""
    first, last = month_of(day)
    return (first, first.replace(day=15)), (first.replace(day=16), last)


def quarter_of(day: date) -> Span:
    """The calendar quarter around `day`."""
    first = day.month - (day.month - 1) % 3
    return months_of(day.year, first, first + 2)


def half_of(day: date) -> Span:
    """January to June, or July to December."""
    return months_of(day.year, 1, 6) if day.month <= 6 else months_of(day.year, 7, 12)


def year_of(day: date) -> Span:
    """The calendar year around `day`."""
    return months_of(day.year, 1, 12)


_AROUND: dict[Precision, Callable[[date], Span]] = {
    Precision.WEEK: week_of,
    Precision.MONTH: month_of,
    Precision.QUARTER: quarter_of,
    Precision.HALF: half_of,
    Precision.YEAR: year_of,
}


def period_of(precision: Precision, day: date) -> Span:
    """The period of this precision that holds `day`; the day itself for anything finer."""
    around = _AROUND.get(precision)
    return around(day) if around else (day, day)


def part_of(precision: Precision, day: date, part: Qualifier) -> Span:
    """The early, middle or late third of the period that holds `day`.

    A month has thirds of ten days (1-10, 11-20, 21-last), longer periods thirds of whole months,
    a week Monday-Tuesday, Wednesday-Thursday and Friday-Sunday. Source: docs/why.md, "Dates".
    """
    start, end = period_of(precision, day)
    third = PARTS.index(part)
    if precision is Precision.WEEK:
        first, last = ((0, 1), (2, 3), (4, 6))[third]
        return start + timedelta(days=first), start + timedelta(days=last)
    if precision is Precision.MONTH:
        last_day = end if part is Qualifier.LATE else start.replace(day=10 * (third + 1))
        return start.replace(day=10 * third + 1), last_day
    months = (end.month - start.month + 1) // 3
    first_month = start.month + third * months
    return months_of(start.year, first_month, first_month + months - 1)
