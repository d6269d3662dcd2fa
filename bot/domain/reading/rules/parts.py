"""Parts of periods: early, mid and late, half a month, its first week, its last day, the rest."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.errors import Refusal
from bot.domain.periods import (
    Precision,
    Qualifier,
    Span,
    halves_of_month,
    part_of,
    period_of,
    week_of,
)
from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import periods
from bot.domain.reading.scene import Scene, Unit, Yearless
from bot.domain.when import When


def nth_in(scene: Scene, nth: int, unit: Unit, period: When) -> When | None:
    """«primera quincena de febrero», "last quarter of the year", «última semana de marzo»."""
    match unit, period.precision:
        case (Unit.QUINCENA | Unit.HALF | Unit.FORTNIGHT, Precision.MONTH) if nth in (1, 2, -1):
            start, end = halves_of_month(period.earliest)[nth != 1]
            return replace(period, start=start, end=end)
        case Unit.WEEK, Precision.YEAR if nth > 0:
            return scene.span(
                week_of(date.fromisocalendar(period.earliest.year, nth, 1)), Precision.WEEK
            )
        case Unit.WEEK, Precision.MONTH:
            return scene.span(_nth_week(nth, period), Precision.WEEK)
        case ((Unit.QUARTER | Unit.HALF | Unit.MONTH), (Precision.YEAR | Precision.HALF)):
            return _nth_period(scene, nth, periods.PRECISIONS[unit], period)
        case Unit.MONTH, Precision.QUARTER:
            return _nth_period(scene, nth, Precision.MONTH, period)
    return None


def nth_day(scene: Scene, nth: int, unit: Unit, period: When) -> When | None:
    """«último día de marzo», "first working day of next month"."""
    if unit not in (Unit.DAY, Unit.WORKING_DAY) or nth == 0 or period.end is None:
        return None
    start = period.earliest - timedelta(days=1) if nth > 0 else period.latest + timedelta(days=1)
    day = start
    for _ in range(abs(nth)):
        day += timedelta(days=1 if nth > 0 else -1)
        while unit is Unit.WORKING_DAY and day.weekday() > 4:
            day += timedelta(days=1 if nth > 0 else -1)
    if not period.earliest <= day <= period.latest:
        raise Refusal("impossible-date")
    return scene.on(day)


def nth_day_bare(scene: Scene, nth: int, unit: Unit, yearless: Yearless) -> When | None:
    """«último día de marzo» without a year."""
    return nth_day(scene, nth, unit, periods.coming(scene, yearless))


def _nth_week(nth: int, month: When) -> Span:
    """Weeks belong to the month that holds their Thursday."""
    first = month.earliest + timedelta(days=(3 - month.earliest.weekday()) % 7)
    last = month.latest - timedelta(days=(month.latest.weekday() - 3) % 7)
    thursday = first + timedelta(weeks=nth - 1) if nth > 0 else last + timedelta(weeks=nth + 1)
    if not first <= thursday <= last:
        raise Refusal("impossible-date")
    return period_of(Precision.WEEK, thursday)


def _nth_period(scene: Scene, nth: int, precision: Precision, period: When) -> When | None:
    spans = []
    span = period_of(precision, period.earliest)
    while span[0] <= period.latest:
        spans.append(span)
        span = periods.step(precision, span[0], 1)
    if nth == 0 or abs(nth) > len(spans):
        raise Refusal("impossible-date")
    return scene.span(spans[nth - 1 if nth > 0 else nth], precision)


def nth_in_bare(scene: Scene, nth: int, unit: Unit, yearless: Yearless) -> When | None:
    """«primera quincena de enero» without a year: the next, the current one included."""
    years = (scene.today.year, scene.today.year + 1)
    found = [nth_in(scene, nth, unit, periods.in_year(scene, yearless, year)) for year in years]
    return next((when for when in found if when and when.latest >= scene.today), found[0])


def part(scene: Scene, which: Qualifier, period: When) -> When | None:
    """«a mediados del próximo mes», "late 2026"."""
    if period.precision not in periods.PRECISIONS.values():
        return None
    span = part_of(period.precision, period.earliest, which)
    return replace(period, start=span[0], end=span[1], qualifier=which)


def part_bare(scene: Scene, which: Qualifier, yearless: Yearless) -> When | None:
    """«principios de febrero»: the next, the current one included."""
    years = (scene.today.year, scene.today.year + 1)
    found = [part(scene, which, periods.in_year(scene, yearless, year)) for year in years]
    return next((when for when in found if when and when.latest >= scene.today), None)


def parts_between(scene: Scene, first: Qualifier, last: Qualifier, period: When) -> When | None:
    """ "mid to late February"."""
    start, end = part(scene, first, period), part(scene, last, period)
    if not start or not end or end.latest < start.earliest:
        return None
    return scene.span((start.earliest, end.latest))


def rest(scene: Scene, period: When) -> When | None:
    """«el resto del mes»: from today."""
    if not period.earliest <= scene.today <= period.latest:
        return None
    return scene.span((scene.today, period.latest))


RULES = [
    Rule("dated", "ordinal UNIT _of_the whole", nth_in),
    Rule(
        "dated",
        "ordinal UNIT year",
        lambda scene, nth, unit, year: nth_in(scene, nth, unit, periods.whole_year(scene, year)),
    ),
    Rule("dated", "ordinal UNIT _of_the yearless", nth_in_bare),
    Rule("period", "PART _part_of? whole", part),
    Rule("period", "PART _part_of? yearless", part_bare),
    Rule("period", "PART _span_to PART _part_of? whole", parts_between),
    Rule("period", "PART _span_to PART _part_of? yearless_coming", parts_between),
    Rule("period", "REST ART? whole", rest),
    Rule("_part_of", "OF ART?"),
    Rule("_part_of", "DASH"),
    Rule("_part_of", "ART"),
]
