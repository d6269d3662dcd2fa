"""Days by their number alone: the 20th, viernes 23, the 5th of next month."""

from datetime import date, timedelta

from bot.domain.errors import Refusal
from bot.domain.periods import Precision, month_of
from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import dates, numbers
from bot.domain.reading.scene import Scene, Unit
from bot.domain.when import When

_MONTHS_AHEAD = 24
"""Within them every number falls on every weekday."""


def day_of_month(scene: Scene, day: int) -> When:
    """«el 20», "the 20th": the next, today included."""
    return scene.on(_next_numbered(scene, day, None))


def next_numbered(scene: Scene, steps: int, day: int) -> When | None:
    """«el próximo 20»."""
    return day_of_month(scene, day) if steps >= 0 else None


def weekday_number(scene: Scene, weekday: int, day: int) -> When:
    """«miércoles 28», "Friday the 23rd": the next 28th that is a Wednesday."""
    return scene.on(_next_numbered(scene, day, weekday))


def _next_numbered(scene: Scene, number: int, weekday: int | None) -> date:
    if not 1 <= number <= 31:
        raise Refusal("impossible-date")
    year, month = scene.today.year, scene.today.month
    for ahead in range(_MONTHS_AHEAD + 1):
        first = date(year + (month + ahead - 1) // 12, (month + ahead - 1) % 12 + 1, 1)
        day = first + timedelta(days=number - 1)
        is_next = day >= scene.today and day.month == first.month
        if is_next and weekday in (None, day.weekday()):
            return day
    raise Refusal("impossible-date")


def day_in(scene: Scene, day: int, month: When) -> When:
    """«el 5 del próximo mes», "the 3rd of the month"."""
    return scene.on(month.earliest.replace(day=day))


def month_then_day(scene: Scene, month: When, day: int) -> When:
    """ "next month on the 5th"."""
    return day_in(scene, day, month)


def day_of_month_with_weekday(scene: Scene, weekday: int, day: int, month: When) -> When:
    """«viernes 23 del presente»."""
    return scene.on(dates.check_weekday(scene, month.earliest.replace(day=day), weekday))


def only_month(_: Scene, period: When) -> When | None:
    """«(el 5) del próximo mes»."""
    return period if period.precision is Precision.MONTH else None


def present_month(scene: Scene, unit: Unit) -> When | None:
    """«(el 5) del mes»."""
    return scene.span(month_of(scene.today), Precision.MONTH) if unit is Unit.MONTH else None


RULES = [
    Rule("numbered", "DAYART DAYNOUN? NUM", numbers.day_number),
    Rule("numbered", "DAYART DAYNOUN? dayword", typed=True),
    Rule("numbered", "DAYART? DAYNOUN? ordinal_figure"),
    Rule("numbered", "ART DAYNOUN? ordinal_figure"),
    Rule("numbered", "ART ordinal_word", typed=True),
    Rule("numbered", "ART DAYNOUN NUM", numbers.day_number),
    Rule("numbered", "DAYNOUN dayno"),
    Rule("day_of_month", "numbered", day_of_month),
    Rule("day_of_month", "numbered OF ART? month_meant", day_in),
    Rule("day_of_month", "dayno OF ART? month_meant", day_in),
    Rule("day_of_month", "numbered month_meant", day_in),
    Rule("day_of_month", "month_meant COMMA? ON? numbered", month_then_day),
    Rule("day_of_month", "WEEKDAY _after? dayno", weekday_number),
    Rule("day_of_month", "_rel WEEKDAY _after? dayno", weekday_number),
    Rule("day_of_month", "REL numbered", next_numbered),
    Rule("day_of_month", "WEEKDAY _after? dayno OF ART? month_meant", day_of_month_with_weekday),
    Rule("month_meant", "unit_meant", only_month),
    Rule("month_meant", "UNIT", present_month),
]
