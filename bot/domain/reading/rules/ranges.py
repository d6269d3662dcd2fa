"""Spans of days and months: 12-14 de febrero, Jan 28 - Feb 3, enero a marzo, today to Friday."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from dateutil.relativedelta import relativedelta

from bot.domain.errors import Refusal
from bot.domain.periods import period_of
from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import dates, numbered, periods
from bot.domain.reading.scene import Parts, Scene, Unit, Yearless
from bot.domain.when import Precision, When

T = TypeVar("T")
Numbers = tuple[int, int]
Months = tuple[Yearless, Yearless]


def pair(_: Scene, first: T, last: T) -> tuple[T, T]:
    """«12 al 14»: both ends."""
    return first, last


def neighbours(_: Scene, first: int, last: int) -> Numbers | None:
    """«12 y 13», "24 or 25": days that follow each other; others are two dates."""
    return (first, last) if last - first == 1 else None


def three(_: Scene, first: int, middle: int, last: int) -> Numbers | None:
    """«12, 13 y 14»."""
    return (first, last) if (middle - first, last - middle) == (1, 1) else None


def with_weekdays(scene: Scene, opening: int, first: int, closing: int, last: int) -> object:
    """«lunes 12 a viernes 16»: the weekdays are checked when the month is known."""
    return (first, last, opening, closing)


def neighbours_with_weekdays(
    scene: Scene, opening: int, first: int, closing: int, last: int
) -> object:
    """«lunes 26 y martes 27»: days that follow each other."""
    return with_weekdays(scene, opening, first, closing, last) if last - first == 1 else None


def days_of_month(scene: Scene, numbers: tuple[int, ...], month: int, year: int | None) -> When:
    """«12 al 14 de febrero de 2026»: both ends in the month; without a year the next such."""
    first, last, *weekday = (*numbers,)
    left, right = Parts(first, month, year), Parts(last, month, year)
    if weekday:
        left, right = replace(left, weekday=weekday[0]), replace(right, weekday=weekday[1])
    return between_parts(scene, left, right)


def month_then_days(scene: Scene, month: int, numbers: Numbers, year: int | None) -> When:
    """ "February 12-14, 2026"."""
    return days_of_month(scene, numbers, month, year)


def month_between(scene: Scene, month: int, first: int, last: int, year: int | None) -> When:
    """ "between February 12 and 14"."""
    return days_of_month(scene, (first, last), month, year)


def iso_interval(scene: Scene, first: Parts, last: Parts) -> When | None:
    """ "2026-01-23/2026-01-25"."""
    return between_parts(scene, first, last) if first.year and last.year else None


def between_parts(scene: Scene, first: Parts, last: Parts) -> When:
    """«28 de diciembre al 3 de enero de 2027»: a year said once holds for both."""
    if first.year is None and last.year is None:
        return _next_between(scene, first, last)
    if last.year is None:
        last = replace(last, year=first.year)
        if dates.dated(scene, last) < dates.dated(scene, first):
            last = replace(last, year=(last.year or 0) + 1)
    elif first.year is None:
        first = replace(first, year=last.year)
        if dates.dated(scene, first) > dates.dated(scene, last):
            first = replace(first, year=(first.year or 0) - 1)
    return _span(scene, first, last)


def _next_between(scene: Scene, first: Parts, last: Parts) -> When:
    """The next such span, the current one included."""
    for year in range(scene.today.year - 1, scene.today.year + 2):
        later = year + ((last.month, last.day) < (first.month, first.day))
        dated = replace(first, year=year), replace(last, year=later)
        if dates.dated(scene, dated[1]) >= scene.today:
            return _span(scene, *dated)
    raise Refusal("impossible-date")


def _span(scene: Scene, first: Parts, last: Parts) -> When:
    start, end = (dates.resolve(scene, parts) for parts in (first, last))
    span = scene.span((start.earliest, end.earliest))
    if not (first.either and last.either):
        return span
    other = scene.span((start.readings[1].earliest, end.readings[1].earliest))
    return replace(span, ambiguous=True, readings=(span, other))


def numbers_alone(scene: Scene, numbers: Numbers) -> When | None:
    """«del 12 al 14», "the 12th to the 14th": in the next month that has them ahead."""
    first, last = numbers
    if first >= last:
        return None
    end = numbered.day_of_month(scene, last).earliest
    return scene.span((end.replace(day=first), end))


def numbers_in(scene: Scene, numbers: Numbers, month: When) -> When:
    """«del 12 al 14 del próximo mes»."""
    first, last = numbers
    return scene.span((month.earliest.replace(day=first), month.earliest.replace(day=last)))


def months(scene: Scene, pair: Months, year: int | None) -> When | None:
    """«enero a marzo de 2026», "Q1-Q2", «noviembre a febrero»: whole months."""
    first, last = pair
    if first.precision is not last.precision:
        return None
    turn = last.month < first.month
    if year is not None:
        return _months_between(scene, first, year - turn, last, year)
    for start_year in range(scene.today.year - 1, scene.today.year + 2):
        if periods.in_year(scene, last, start_year + turn).latest >= scene.today:
            return _months_between(scene, first, start_year, last, start_year + turn)
    return None


def _months_between(scene: Scene, first: Yearless, year: int, last: Yearless, until: int) -> When:
    start = periods.in_year(scene, first, year).earliest
    return scene.span((start, periods.in_year(scene, last, until).latest))


def following(_: Scene, first: Yearless, last: Yearless) -> Months | None:
    """«febrero/marzo», "Q3 or Q4": periods that follow each other."""
    end = period_of(first.precision, date(2001, first.month, 1))[1]
    follows = (end + timedelta(days=1)).month == last.month
    return (first, last) if follows and first.precision is last.precision else None


def two_ordinals(scene: Scene, first: int, last: int, unit: Unit) -> Months | None:
    """«primer y segundo trimestre», "first and second quarters"."""
    opening, closing = (periods.ordinal_unit(scene, nth, unit) for nth in (first, last))
    return following(scene, opening, closing) if opening and closing else None


def years(scene: Scene, first: int, last: int) -> When | None:
    """«2026-2030»."""
    if first >= last:
        return None
    start, end = periods.whole_year(scene, first), periods.whole_year(scene, last)
    return scene.span((start.earliest, end.latest))


def between(scene: Scene, first: When, last: When) -> When | None:
    """«de hoy al viernes», "late January to early February": from the first to the last day.

    "From January to 23 February" is rather a date that moved.
    """
    moved = last.is_day_known and not first.is_day_known
    if moved or last.latest < first.earliest or first.readings or last.readings:
        return None
    return scene.span((first.earliest, last.latest))


def vague_to_day(scene: Scene, first: When, last: When) -> When | None:
    """«de enero al 23 de febrero»."""
    if first.precision is Precision.WEEK or last.latest < first.earliest or last.readings:
        return None
    return scene.span((first.earliest, last.latest))


def adjoining(scene: Scene, first: When, second: When) -> When | None:
    """«finales de enero o principios de febrero»: one span when nothing lies between them.

    Said in the second of them, the first has just been, not a year from now.
    """
    if second.latest < first.earliest and not first.readings:
        begins, ends = (day - relativedelta(years=1) for day in (first.earliest, first.latest))
        first = scene.span((begins, ends))
    if second.earliest - first.latest != timedelta(days=1):
        return None
    return between(scene, first, second)


def ends(symbol: str, left: str, right: str, action: Callable[..., object]) -> list[Rule]:
    """The ways to say from left to right."""
    return [
        Rule(symbol, f"_span_from? {left} _span_to {right}", action),
        Rule(symbol, f"BETWEEN ART? {left} AND ART? {right}", action),
    ]


def beside(symbol: str, left: str, right: str, action: Callable[..., object]) -> list[Rule]:
    """The ways to say two things that follow each other."""
    return [Rule(symbol, f"_article? {left} _span_and {right}", action)]


RULES = [
    Rule("_span_from", "FROM ART?"),
    Rule("_span_from", "ART"),
    Rule("_span_from", "DAYART"),
    Rule("_span_from", "FROM? ART? DAYNOUN"),
    Rule("_span_from", "DAYART? REL"),
    Rule("_span_to", "TO ART?"),
    Rule("_span_to", "TO ART? DAYNOUN"),
    Rule("_span_to", "DASH ART?"),
    Rule("_span_and", "AND ART?"),
    Rule("_span_and", "OR ART?"),
    Rule("_span_and", "SLASH"),
    *ends("two_days", "dayno", "dayno", pair),
    *ends("two_days", "WEEKDAY dayno", "WEEKDAY dayno", with_weekdays),
    *beside("two_days", "dayno", "dayno", neighbours),
    *beside("two_days", "WEEKDAY dayno", "WEEKDAY dayno", neighbours_with_weekdays),
    Rule("two_days", "_article? dayno COMMA dayno COMMA? AND dayno", three),
    Rule("span", "two_days _day_of? MONTH yeartail?", days_of_month),
    Rule("span", "FROM? MONTH two_days yeartail?", month_then_days),
    Rule("span", "two_days _day_of? month_meant", numbers_in),
    Rule("span", "two_days IN ART? month_meant", numbers_in),
    Rule("span", "BETWEEN MONTH dayno AND dayno yeartail?", month_between),
    Rule("span", "parts SLASH parts", iso_interval),
    Rule("two_numbered", "FROM? ART? ordinal_figure _span_to ordinal_figure", pair),
    Rule("two_numbered", "FROM? DAYART dayno TO DAYART? dayno", pair),
    Rule("two_numbered", "BETWEEN DAYART dayno AND DAYART dayno", pair),
    Rule("span", "two_numbered", numbers_alone),
    *ends("span", "parts", "parts", between_parts),
    *beside("consecutive", "caldate", "caldate", adjoining),
    *ends("two_periods", "yearless", "yearless", pair),
    *beside("two_periods", "yearless", "yearless", following),
    Rule("two_periods", "ordinal _span_and ordinal some_unit", two_ordinals),
    Rule("span", "two_periods yeartail?", months),
    *ends("span", "year", "year", years),
    *ends("span", "point", "point", between),
    *(replace(rule, typed=True) for rule in ends("span", "period", "simple_day", vague_to_day)),
    *beside("span", "point", "point", adjoining),
    Rule("point", "simple_day"),
    Rule("point", "NOW", lambda scene: scene.on(scene.today)),
    Rule("point", "period"),
    Rule("span", "consecutive"),
]
