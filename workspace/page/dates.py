"""Days and hours as the acting person says them."""

from datetime import datetime

from babel import Locale
from babel.dates import format_date, format_time


def day(moment: datetime, locale: Locale) -> str:
    """Say a local day as a heading: weekday, day, month in letters, year."""
    words = format_date(moment, "full", locale=locale)
    return words[:1].upper() + words[1:]


def hour(moment: datetime, locale: Locale) -> str:
    """Say hours and minutes of a local time."""
    return format_time(moment.time(), "short", locale=locale)
