"""Months, quarters, halves and years; this one, the next one, the first of a year, part of one."""

from datetime import date, timedelta

from bot.domain.errors import Refusal
from bot.domain.periods import Precision, Span, halves_of_month, months_of, period_of
from bot.domain.reading.grammar import Rule
from bot.domain.reading.scene import Figure, Scene, Unit, Yearless
from bot.domain.when import When

PRECISIONS = {
    Unit.WEEK: Precision.WEEK,
    Unit.MONTH: Precision.MONTH,
    Unit.QUARTER: Precision.QUARTER,
    Unit.HALF: Precision.HALF,
    Unit.YEAR: Precision.YEAR,
}
_HOW_MANY = {Unit.QUARTER: 4, Unit.HALF: 2}


def bare_month(_: Scene, month: int) -> Yearless:
    """«febrero»."""
    return Yearless(Precision.MONTH, month)


def quarter(_: Scene, number: Figure) -> Yearless | None:
    """«T1», "Q3"; Q5 is refused."""
    return _nth_of_year(Unit.QUARTER, number.value) if number.digits == 1 else None


def half(_: Scene, number: Figure) -> Yearless | None:
    """«S1», "H2"."""
    return _nth_of_year(Unit.HALF, number.value) if number.digits == 1 else None


def ordinal_unit(_: Scene, nth: int, unit: Unit) -> Yearless | None:
    """«primer trimestre», "second half"; «último trimestre» belongs to a year that must be said."""
    return _nth_of_year(unit, nth) if nth > 0 else None


def unit_ordinal(scene: Scene, unit: Unit, nth: Figure) -> Yearless | None:
    """«trimestre 1», "quarter 2"."""
    return ordinal_unit(scene, nth.value, unit)


def _nth_of_year(unit: Unit, nth: int) -> Yearless | None:
    many = _HOW_MANY.get(unit)
    if not many:
        return None
    if not 1 <= nth <= many:
        raise Refusal("impossible-date")
    return Yearless(PRECISIONS[unit], 1 + (nth - 1) * 12 // many)


def in_year(scene: Scene, yearless: Yearless, year: int) -> When:
    """«febrero de 2026», "Q1 2027"."""
    span = period_of(yearless.precision, date(year, yearless.month, 1))
    return scene.span(span, yearless.precision)


def year_first(scene: Scene, year: int, yearless: Yearless) -> When:
    """ "2026 Q1"."""
    return in_year(scene, yearless, year)


def coming(scene: Scene, yearless: Yearless) -> When:
    """«febrero»: the next, the current one included."""
    this_year = in_year(scene, yearless, scene.today.year)
    if this_year.latest >= scene.today:
        return this_year
    return in_year(scene, yearless, scene.today.year + 1)


def related(scene: Scene, steps: int, yearless: Yearless) -> When | None:
    """«el próximo enero» is the next one that has not begun, "last May" the last that has ended."""
    if steps == 0:
        return in_year(scene, yearless, scene.today.year)
    years = range(scene.today.year - 1, scene.today.year + 2)
    periods = [in_year(scene, yearless, year) for year in years]
    if steps == 1:
        return next(period for period in periods if period.earliest > scene.today)
    if steps == -1:
        return next(period for period in reversed(periods) if period.latest < scene.today)
    return None


def turned(scene: Scene, yearless: Yearless, steps: int) -> When | None:
    """«febrero próximo»."""
    return related(scene, steps, yearless)


def months_figures(scene: Scene, first: Figure, second: Figure) -> When | None:
    """ "2026-02", «02/2026». Raises Refusal for a month 13."""
    year, month = (first, second) if first.digits == 4 else (second, first)
    if year.digits != 4 or month.digits > 2 or not 1900 <= year.value <= 2199:
        return None
    return scene.span(months_of(year.value, month.value, month.value), Precision.MONTH)


def whole_year(scene: Scene, year: int) -> When:
    """«2026»."""
    return scene.span(months_of(year, 1, 12), Precision.YEAR)


def relative_unit(scene: Scene, steps: int, unit: Unit) -> When | None:
    """«este mes», "next quarter", «la semana pasada»."""
    if unit in PRECISIONS:
        return scene.span(step(PRECISIONS[unit], scene.today, steps), PRECISIONS[unit])
    if unit is Unit.QUINCENA:
        return _quincena(scene, steps)
    if unit is Unit.WEEKEND:
        saturday = scene.today + timedelta(days=5 - scene.today.weekday() + 7 * steps)
        return scene.span((saturday, saturday + timedelta(days=1)))
    return None


def unit_relative(scene: Scene, unit: Unit, steps: int) -> When | None:
    """«la semana próxima», «el mes pasado»."""
    return relative_unit(scene, steps, unit)


def coming_unit(scene: Scene, unit: Unit) -> When | None:
    """«el mes que viene», "the coming week"."""
    return relative_unit(scene, 1, unit)


def unit_after_next(scene: Scene, unit: Unit) -> When | None:
    """ "the week after next"."""
    return relative_unit(scene, 2, unit)


def present_unit(scene: Scene, unit: Unit) -> When | None:
    """«(fin) de mes», "(end of) the year": the current one."""
    return relative_unit(scene, 0, unit)


def step(precision: Precision, day: date, steps: int) -> Span:
    """The period so many after the one around `day`."""
    start, end = period_of(precision, day)
    for _ in range(abs(steps)):
        beside = end + timedelta(days=1) if steps > 0 else start - timedelta(days=1)
        start, end = period_of(precision, beside)
    return start, end


def _quincena(scene: Scene, steps: int) -> When:
    """Half a month: 1 to 15, or 16 to the last."""
    first_half = scene.today.day <= 15
    index = (0 if first_half else 1) + steps
    month = step(Precision.MONTH, scene.today, index // 2)
    return scene.span(halves_of_month(month[0])[index % 2], Precision.MONTH)


def year_of_period(_: Scene, period: When) -> int | None:
    """«... del próximo año», "... next year"."""
    return period.earliest.year if period.precision is Precision.YEAR else None


RULES = [
    Rule("yearless", "ART? MONTHNOUN OF MONTH", bare_month),
    Rule("yearless", "MONTH", bare_month),
    Rule("yearless", "coded"),
    Rule("coded", "QUARTERCODE NUM", quarter),
    Rule("coded", "NUM QUARTERCODE", quarter),
    Rule("coded", "HALFCODE NUM", half),
    Rule("coded", "NUM HALFCODE", half),
    Rule("yearless", "ordinal DASH? UNIT", ordinal_unit),
    Rule("yearless", "UNIT NUM", unit_ordinal),
    Rule("_year_link", "OF ART?"),
    Rule("_year_link", "COMMA"),
    Rule("_year_link", "DASH"),
    Rule("_year_link", "SLASH"),
    Rule("_year_link", "POINT"),
    Rule("_year_link", "IN"),
    Rule("yeartail", "_year_link? YEARNOUN? year"),
    Rule("yeartail", "_year_link? unit_meant", year_of_period),
    Rule("dated", "yearless yeartail", in_year),
    Rule("dated", "coded short_year", in_year),
    Rule("dated", "coded _year_link short_year", in_year),
    Rule("dated", "year _year_link? yearless", year_first),
    Rule("dated", "rel yearless", related),
    Rule("dated", "yearless rel", turned),
    Rule("dated", "NUM DASH NUM", months_figures),
    Rule("dated", "NUM SLASH NUM", months_figures, typed=True),
    Rule("dated", "YEARNOUN? year", whole_year),
    Rule("unit_meant", "COMING UNIT", coming_unit),
    Rule("unit_meant", "REL COMING? UNIT", relative_unit),
    Rule("unit_meant", "UNIT REL", unit_relative),
    Rule("unit_meant", "UNIT COMING", coming_unit),
    Rule("unit_meant", "UNIT AFTERNEXT", unit_after_next),
    Rule("unit_meant", "PRESENT", lambda scene: relative_unit(scene, 0, Unit.MONTH)),
    Rule("whole", "dated"),
    Rule("whole", "ART? unit_meant"),
    Rule("whole", "ART? UNIT", present_unit),
    Rule("whole", "week"),
    Rule("period", "dated"),
    Rule("period", "unit_meant"),
    Rule("period", "yearless", coming),
    Rule("period", "week"),
]
