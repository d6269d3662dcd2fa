"""Dates said aloud, as precisely as they are known (first draft; the dates engineer replaces it)."""

from collections.abc import Callable, Sequence
from datetime import date

from babel.dates import format_date, format_datetime, format_skeleton

from bot.domain.when import Precision, When


def say_day(day: date, *, locale: str) -> str:
    """Say a day: "viernes 23 de enero de 2026"."""
    pattern = "EEEE d 'de' MMMM 'de' y" if locale.startswith("es") else "EEEE, MMMM d, y"
    return format_date(day, pattern, locale=locale)


def say_when(
    when: When, *, locale: str, words: Callable[..., str], zones: Sequence[str] = ()
) -> str:
    """Say a date."""
    if when.precision is Precision.TIME:
        return format_datetime(when.start, "EEEE d MMMM y, HH:mm", locale=locale)
    if when.is_day_known:
        return say_day(when.earliest, locale=locale)
    if when.precision is Precision.MONTH:
        return f"{format_skeleton('yMMMM', when.earliest, locale=locale)} ({words('when-day-tbc')})"
    return f"{when.earliest} – {when.latest}"
