"""Days of the calendar: worded, in figures, with or without the year and the weekday."""

from datetime import date, timedelta

from bot.domain.errors import Refusal
from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import numbers
from bot.domain.reading.scene import Figure, Parts, Scene
from bot.domain.when import When

LEAP_CYCLE = 8
"""Years within which every day of the calendar comes again, 29 February too."""


def day_month(_: Scene, day: int, month: int) -> Parts:
    """«23 de enero», "23rd of January"."""
    return Parts(day, month)


def day_month_year(_: Scene, day: int, month: int, year: int) -> Parts:
    """«23-ene-26»."""
    return Parts(day, month, year)


def month_day(_: Scene, month: int, day: int) -> Parts:
    """ "January 23", «enero 23»."""
    return Parts(day, month)


def month_day_year(_: Scene, month: int, day: int, year: int) -> Parts:
    """ "Jan-23-2026"."""
    return Parts(day, month, year)


def year_month_day(_: Scene, year: int, month: int, day: int) -> Parts:
    """ "2026-Jan-23"."""
    return Parts(day, month, year)


def year_first(scene: Scene, year: int, parts: Parts) -> Parts:
    """ "2026, January 23"."""
    return with_year(scene, parts, year)


def with_year(_: Scene, parts: Parts, year: int) -> Parts:
    """«23 de enero de 2026», "January 23, 2026", «el 5 de marzo del próximo año»."""
    return Parts(parts.day, parts.month, year, either=parts.either)


def with_weekday(_: Scene, weekday: int, parts: Parts) -> Parts:
    """«viernes 23 de enero», "Friday, January 23"."""
    return Parts(parts.day, parts.month, parts.year, weekday, parts.either)


def then_weekday(scene: Scene, parts: Parts, weekday: int) -> Parts:
    """«23 de enero (viernes)»."""
    return with_weekday(scene, weekday, parts)


def figures(scene: Scene, first: Figure, second: Figure, third: Figure) -> Parts | None:
    """«23/01/2026», "1/23/26", "2026-01-23"."""
    if first.digits == 4 and max(second.digits, third.digits) <= 2:
        year = numbers.year(scene, first)
        return Parts(third.value, second.value, year) if year else None
    year = numbers.year(scene, third) or numbers.short_year(scene, third)
    parts = two_figures(scene, first, second)
    return with_year(scene, parts, year) if parts and year else None


def two_figures(scene: Scene, first: Figure, second: Figure) -> Parts | None:
    """«23/01»; a number over 12 settles which is the month, else the habit of the language."""
    if max(first.digits, second.digits) > 2:
        return None
    day_first = scene.day_first
    if max(first.value, second.value) > 12:
        day_first = first.value > 12
    day, month = (first, second) if day_first else (second, first)
    either = first.value != second.value and max(first.value, second.value) <= 12
    return Parts(day.value, month.value, either=either)


def compact(scene: Scene, number: Figure) -> Parts | None:
    """ "20260123", as file names have it."""
    year, month, day = number.value // 10000, number.value // 100 % 100, number.value % 100
    near = number.digits == 8 and abs(year - scene.today.year) <= 15
    return Parts(day, month, year) if near else None


def past(scene: Scene, parts: Parts, steps: int) -> Parts | None:
    """«23 de febrero próximo», «el 3 de diciembre pasado»."""
    year = resolve(scene, parts).earliest.year
    return Parts(parts.day, parts.month, year if steps >= 0 else year - 1)


def said_of(scene: Scene, steps: int, parts: Parts) -> Parts | None:
    """«el próximo 26 de enero», «el pasado 12 de diciembre»."""
    return past(scene, parts, steps) if parts.year is None else parts


def resolve(scene: Scene, parts: Parts) -> When:
    """The day that is meant: without a year the next one, today included.

    Raises Refusal when there is no such day, or when it falls on another weekday than was said.
    """
    if parts.either and parts.weekday is not None:
        return _settled_by_weekday(scene, parts)
    when = scene.on(check_weekday(scene, dated(scene, parts), parts.weekday))
    if not parts.either:
        return when
    other = scene.on(dated(scene, parts.turned))
    return When(when.start, when.end, when.precision, None, when.zone, "", True, (when, other))


def dated(scene: Scene, parts: Parts) -> date:
    """The day itself. Raises ValueError or Refusal when the calendar has none."""
    if parts.year is not None:
        return date(parts.year, parts.month, parts.day)
    date(2000, parts.month, parts.day)  # a leap year: whatever fails here exists in no year
    for year in range(scene.today.year, scene.today.year + LEAP_CYCLE + 1):
        leap = parts.month == 2 and parts.day == 29
        if leap and not _is_leap(year):
            continue
        day = date(year, parts.month, parts.day)
        if day >= scene.today:
            return day
    raise Refusal("impossible-date")


def _is_leap(year: int) -> bool:
    return (date(year, 3, 1) - timedelta(days=1)).day == 29


def _settled_by_weekday(scene: Scene, parts: Parts) -> When:
    for either in (parts, parts.turned):
        day = dated(scene, either)
        if day.weekday() == parts.weekday:
            return scene.on(day)
    return scene.on(check_weekday(scene, dated(scene, parts), parts.weekday))


def check_weekday(scene: Scene, day: date, weekday: int | None) -> date:
    """The same day. Raises Refusal when another weekday was said (0 is Monday)."""
    if weekday is not None and day.weekday() != weekday:
        raise Refusal("weekday-mismatch", when=scene.on(day), weekday=weekday)
    return day


RULES = [
    Rule("_rel", "REL"),
    Rule("rel", "REL"),
    Rule("rel", "COMING", lambda _: 1),
    Rule("_article", "ART"),
    Rule("_article", "DAYART"),
    Rule("_article", "ART? DAYNOUN"),
    Rule("_article", "DAYART DAYNOUN"),
    Rule("_after", "_article"),
    Rule("_after", "COMMA _article?"),
    Rule("_day_of", "OF ART?"),
    Rule("_day_of", "DASH"),
    Rule("_day_of", "SLASH"),
    Rule("_day_of", "POINT"),
    Rule("_day_of", "OF ART? MONTHNOUN OF?"),
    Rule("daymonth", "dayno _day_of? MONTH", day_month),
    Rule("daymonth", "MONTH ART? dayno", month_day),
    Rule("daymonth", "MONTH DAYNOUN dayno", month_day),
    Rule("daymonth", "MONTH SLASH dayno", month_day),
    Rule("numeric", "NUM SLASH NUM SLASH NUM", figures),
    Rule("numeric", "NUM DASH NUM DASH NUM", figures),
    Rule("numeric", "NUM POINT NUM POINT NUM", figures),
    Rule("numeric", "NUM", compact, typed=True),
    Rule("numeric", "short_numeric", typed=True),
    Rule("short_numeric", "NUM SLASH NUM", two_figures),
    Rule("plain", "daymonth"),
    Rule("plain", "daymonth yeartail", with_year),
    Rule("plain", "year COMMA? daymonth", year_first),
    Rule("plain", "dayno OF? MONTH OF? short_year", day_month_year),
    Rule("plain", "dayno DASH MONTH DASH short_year", day_month_year),
    Rule("plain", "dayno SLASH MONTH SLASH short_year", day_month_year),
    Rule("plain", "dayno POINT MONTH POINT short_year", day_month_year),
    Rule("plain", "daymonth REL", past),
    Rule("plain", "MONTH SLASH dayno SLASH year", month_day_year),
    Rule("plain", "MONTH DASH dayno DASH year", month_day_year),
    Rule("plain", "year DASH MONTH DASH dayno", year_month_day),
    Rule("plain", "numeric"),
    Rule("short_year", "NUM", numbers.bare_short_year),
    Rule("parts", "_article? plain"),
    Rule("parts", "_article? WEEKDAY _after? plain", with_weekday),
    Rule("parts", "_article? plain COMMA? WEEKDAY", then_weekday),
    Rule("parts", "_article? plain OPEN WEEKDAY CLOSE", then_weekday),
    Rule("parts", "REL parts", said_of),
    Rule("parts", "_rel WEEKDAY _after? plain", with_weekday),
    Rule("parts", "WEEKDAY _rel _after? plain", with_weekday),
    Rule("caldate", "parts", resolve),
]
