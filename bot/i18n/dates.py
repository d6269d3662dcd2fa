"""Dates said aloud, as precisely as they are known and no more.

Babel knows how each language writes days, months and spans; the few words around them ("week of",
"by") come from the catalogue. What is said here can be typed back and means the same date.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_interval, format_skeleton, format_time
from babel.dates import get_timezone_location as location

from bot.domain.periods import PARTS, halves_of_month, month_of, part_of, period_of, year_of
from bot.domain.when import Precision, Qualifier, When

Words = Callable[..., str]

_DAY = {"es": "EEEE d 'de' MMMM 'de' y", "en": "EEEE, MMMM d, y"}
_SHORT_DAY = {"es": "EEE d MMM y", "en": "EEE, MMM d, y"}
_HOUR = {"es": "H:mm", "en": "h:mm a"}
_CAPITALS = {"America/New_York": "Washington"}
"""Where diplomats work, when it is not the city that names the zone."""


def say_day(day: date, *, locale: str) -> str:
    """Say a day with its weekday: "viernes 23 de enero de 2026"."""
    return format_date(day, _pattern(_DAY, locale), locale=locale)


def say_day_short(day: date, *, locale: str) -> str:
    """Say a day in a column: "vie 23 ene 2026"."""
    return format_date(day, _pattern(_SHORT_DAY, locale), locale=locale)


def say_moment(at: datetime, *, locale: str) -> str:
    """Say a local instant in small print: "16 ene, 10:42", "Jan 16, 10:42 AM"."""
    return f"{format_skeleton('MMMd', at, locale=locale)}, {_hour(at, locale)}"


def say_window(first: date, last: date, *, locale: str) -> str:
    """Say a span of days, both included: "12-14 de febrero de 2026" with an en dash."""
    return format_interval(first, last, _window_skeleton(first, last), locale=locale)


def say_when(when: When, *, locale: str, words: Words, zones: Sequence[str] = ()) -> str:
    """Say a date that is waited for: "febrero de 2026 (día por confirmar)".

    words: the Translator's call for our own words. zones: IANA names of the capitals in which an
    hour is said as well: "viernes 23 de enero de 2026, 10:00 Washington (9:00 Ciudad de México)".
    """
    said = say_period(when, locale=locale, words=words, zones=zones)
    is_bound = when.qualifier is not None and when.qualifier not in PARTS
    is_vague = when.precision not in (Precision.TIME, Precision.DAY, Precision.RANGE)
    return f"{said} ({words('when-day-tbc')})" if is_vague and not is_bound else said


def say_period(when: When, *, locale: str, words: Words, zones: Sequence[str] = ()) -> str:
    """Say a date of which no more is expected: "febrero de 2026". Arguments as in `say_when`."""
    part = _part(when)
    if when.precision is Precision.TIME:
        date_said = _time(when, locale, zones)
    else:
        date_said = _period(when, locale, words)
    if part:
        kind = when.precision.value
        date_said = words("when-part", part=part.value, kind=kind, period=date_said)
    if when.qualifier and when.qualifier not in PARTS:
        kind = "part" if part or _is_fortnight(when) else when.precision.value
        bound = words(f"when-{when.qualifier.value}", kind=kind, date=date_said)
        return re.sub(" {2,}", " ", bound)
    return date_said


def _pattern(patterns: dict[str, str], locale: str) -> str:
    return patterns[locale.partition("_")[0]]


def _window_skeleton(first: date, last: date) -> str:
    """Whole years and whole months are said without days, when there are several."""
    if (first, last) == (year_of(first)[0], year_of(last)[1]) and first.year != last.year:
        return "y"
    months = (first.year, first.month) != (last.year, last.month)
    if months and (first, last) == (month_of(first)[0], month_of(last)[1]):
        return "yMMMM"
    return "yMMMMd"


def _period(when: When, locale: str, words: Words) -> str:
    """The whole period that was named; its early or late part is said around it."""
    first, last = when.start, when.end or when.start
    if _is_fortnight(when):
        return words("when-fortnight", half=_half(first.day == 1), month=_month(first, locale))
    whole = period_of(when.precision, first)
    if when.precision is Precision.RANGE or not (_part(when) or (first, last) == whole):
        return say_window(first, last, locale=locale)
    match when.precision:
        case Precision.WEEK:
            return words("when-week", day=format_date(whole[0], "long", locale=locale))
        case Precision.MONTH:
            return _month(first, locale)
        case Precision.QUARTER:
            return format_skeleton("yQQQQ", first, locale=locale)
        case Precision.HALF:
            return words("when-half", half=_half(first.month <= 6), year=str(first.year))
        case Precision.YEAR:
            return str(first.year)
    return say_day(first, locale=locale)


def _month(day: date, locale: str) -> str:
    return format_skeleton("yMMMM", day, locale=locale)


def _half(is_first: bool) -> str:
    return "first" if is_first else "second"


def _part(when: When) -> Qualifier | None:
    """The third of its period that a date is, if it is one."""
    if when.precision not in (Precision.TIME, Precision.DAY, Precision.RANGE):
        for part in PARTS:
            if part_of(when.precision, when.start, part) == (when.start, when.end):
                return part
    return None


def _is_fortnight(when: When) -> bool:
    """Whether it is the first or second half of a month."""
    halves = halves_of_month(when.start)
    return when.precision is Precision.MONTH and (when.start, when.end) in halves


def _time(when: When, locale: str, zones: Sequence[str]) -> str:
    """Day and hour in the zone of the place, then the hour in each capital."""
    here = _hours(when, when.zone, locale, say_day)
    others = [zone for zone in zones if zone != when.zone]
    elsewhere = "; ".join(_hours(when, zone, locale, None, when.start) for zone in others)
    return f"{here} ({elsewhere})" if elsewhere else here


def _hours(
    when: When,
    zone: str,
    locale: str,
    say: Callable[..., str] | None,
    known: date | None = None,
) -> str:
    """Hours with their city; the day too where it is not the one that is known already."""
    start = _there(when.starts_at, zone)
    text = _hour(start, locale)
    if say or (isinstance(known, datetime) and known.date() != start.date()):
        text = f"{say_day(start.date(), locale=locale)}, {text}"
    if when.ends_at:
        end = _there(when.ends_at, zone)
        last = _hour(end, locale)
        same_day = end - start < timedelta(days=1)
        far = f" \u2013 {say_day(end.date(), locale=locale)}, {last}"
        text += f"\u2013{last}" if same_day else far
    return f"{text} {_city(zone, locale)}"


def _there(instant: datetime | None, zone: str) -> datetime:
    if instant is None:
        raise ValueError("no hour is known")
    return instant.astimezone(ZoneInfo(zone))


def _hour(instant: datetime, locale: str) -> str:
    return format_time(instant, _pattern(_HOUR, locale), locale=locale)


def _city(zone: str, locale: str) -> str:
    if zone.startswith("Etc/GMT"):
        hours = int(zone.removeprefix("Etc/GMT") or 0)  # these names turn the sign round
        return f"UTC{-hours:+}" if hours else "UTC"
    return _CAPITALS.get(zone) or location(zone, locale=locale, return_city=True)
