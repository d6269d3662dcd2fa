"""Working days of several countries at once: a day counts when all of their offices are open.

Calendars are given as country codes, such as ("MX", "US"). Public holidays come from the library;
what it does not know stands in closures.toml. A code that neither knows, such as that of an
international organisation, has weekends only.
"""

import tomllib
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

import holidays

_DAY = timedelta(days=1)
_WEEKEND = frozenset({5, 6})


def is_working(day: date, calendars: Iterable[str]) -> bool:
    """Tell whether all offices are open on `day`; without calendars, from Monday to Friday."""
    codes = tuple(calendars)
    if not codes:
        return day.weekday() not in _WEEKEND
    return not any(day in _closed(code, day.year) for code in codes)


def add(day: date, count: int, calendars: Iterable[str]) -> date:
    """Return the working day `count` working days after `day`, or before it when negative.

    `day` itself is not counted, and is returned for 0, open or not.
    """
    codes = tuple(calendars)
    step = _DAY if count > 0 else -_DAY
    for _ in range(abs(count)):
        day = _next(day + step, step, codes)
    return day


def between(first: date, last: date, calendars: Iterable[str]) -> int:
    """Count the working days from `first` (not counted) to `last` (counted).

    Negative when `last` is the earlier, so that between(day, add(day, n)) == n.
    """
    codes = tuple(calendars)
    forward = last >= first
    step = _DAY if forward else -_DAY
    days = (first + step * number for number in range(1, abs((last - first).days) + 1))
    count = sum(is_working(day, codes) for day in days)
    return count if forward else -count


def on_or_after(day: date, calendars: Iterable[str]) -> date:
    """Return `day`, or the first working day after it."""
    return _next(day, _DAY, tuple(calendars))


def on_or_before(day: date, calendars: Iterable[str]) -> date:
    """Return `day`, or the last working day before it."""
    return _next(day, -_DAY, tuple(calendars))


def _next(day: date, step: timedelta, codes: tuple[str, ...]) -> date:
    while not is_working(day, codes):
        day += step
    return day


@cache
def _closed(code: str, year: int) -> frozenset[date]:
    """Every day of the year on which this country's offices are closed.

    Worked out whole and then kept: the library's own calendars fill themselves while they are
    asked, and are not made for several threads.
    """
    known = holidays.country_holidays(code, years=year) if _is_known(code) else None
    weekend = known.weekend if known is not None else _WEEKEND
    weekends = {day for day in _days_of(year) if day.weekday() in weekend}
    ours = _closures().get(code, {})
    every_year = {date.fromisoformat(f"{year}-{day}") for day in ours.get("every_year", ())}
    closed = weekends | set(known or ()) | every_year | set(ours.get("closed", ()))
    return frozenset(closed - set(ours.get("open", ())))


@cache
def _closures() -> dict[str, dict[str, list[date]]]:
    return tomllib.loads((files("bot.domain") / "closures.toml").read_text(encoding="utf-8"))


def _is_known(code: str) -> bool:
    return code in holidays.list_supported_countries()


def _days_of(year: int) -> Iterable[date]:
    first = date(year, 1, 1)
    return (first + timedelta(days=number) for number in range(366))
