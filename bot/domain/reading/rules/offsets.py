"""Distances: in three weeks, ten working days ago, a month before a date, T-7."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.domain.errors import Refusal
from bot.domain.periods import Qualifier
from bot.domain.reading.grammar import Rule
from bot.domain.reading.scene import YEARS_AHEAD, Figure, Scene, Unit, each_reading
from bot.domain.when import Precision, When

_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14, Unit.QUINCENA: 15}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12}
_MINUTES = {Unit.MINUTE: 1, Unit.HOUR: 60}
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Distance:
    """So many calendar months, days, working days (Monday to Friday) and minutes."""

    months: int = 0
    days: int = 0
    working_days: int = 0
    minutes: int = 0

    def __add__(self, other: "Distance") -> "Distance":
        """Both, one after the other."""
        return Distance(
            self.months + other.months,
            self.days + other.days,
            self.working_days + other.working_days,
            self.minutes + other.minutes,
        )

    def from_day(self, day: date, sign: int = 1) -> date:
        """The day so far after `day`, or before it. Months are clamped: 31 March - 1 is 28 Feb."""
        day = day + sign * relativedelta(months=self.months, days=self.days)
        for _ in range(self.working_days):
            day += timedelta(days=sign)
            while day.weekday() > 4:
                day += timedelta(days=sign)
        return day


def distance(_: Scene, count: int, unit: Unit) -> Distance | None:
    """«3 semanas», "two months", «diez días hábiles»."""
    return measure(count, unit)


def measure(count: int, unit: Unit) -> Distance | None:
    """So many of a unit; None for a weekend. Raises Refusal when nobody counts that far."""
    if count > _MOST:
        raise Refusal("far-date")
    if unit in _DAYS:
        return Distance(days=count * _DAYS[unit])
    if unit in _MONTHS:
        return Distance(months=count * _MONTHS[unit])
    if unit in _MINUTES:
        return Distance(minutes=count * _MINUTES[unit])
    return Distance(working_days=count) if unit is Unit.WORKING_DAY else None


def half_unit(_: Scene, unit: Unit) -> Distance | None:
    """«media hora», "half a year", «medio año»."""
    halves = {
        Unit.HOUR: Distance(minutes=30),
        Unit.YEAR: Distance(months=6),
        Unit.MONTH: Distance(days=15),
        Unit.DAY: Distance(minutes=720),
    }
    return halves.get(unit)


def and_half(scene: Scene, count: int, unit: Unit) -> Distance | None:
    """«un año y medio», "a month and a half"."""
    whole, half = measure(count, unit), half_unit(scene, unit)
    return whole + half if whole and half else None


def both(_: Scene, first: Distance, second: Distance) -> Distance:
    """«1 año y 2 meses», "2 hours 30 minutes"."""
    return first + second


def ahead(scene: Scene, distance: Distance) -> When:
    """«en dos semanas», "10 days from now", «en 2 horas»."""
    return _counted(scene, distance, 1)


def ago(scene: Scene, distance: Distance) -> When:
    """«hace 3 días», "two weeks ago"."""
    return _counted(scene, distance, -1)


def _counted(scene: Scene, distance: Distance, sign: int) -> When:
    if not distance.minutes:
        return near(scene, scene.on(distance.from_day(scene.today, sign)))
    day = distance.from_day(scene.today, sign)
    start = scene.now.replace(year=day.year, month=day.month, day=day.day, second=0, microsecond=0)
    return near(scene, When.at(start + sign * timedelta(minutes=distance.minutes), zone=scene.zone))


def near(scene: Scene, when: When) -> When:
    """The same date. Raises Refusal when nobody plans for it."""
    if abs(when.earliest.year - scene.today.year) > YEARS_AHEAD:
        raise Refusal("far-date")
    return when


def counted_from(sign: int) -> Callable[[Scene, Distance, When], When | None]:
    """«3 días después del 23 de enero», "a week before Friday"."""

    def count(scene: Scene, distance: Distance, day: When) -> When | None:
        if distance.minutes or day.precision is not Precision.DAY:
            return None

        def move(reading: When) -> When:
            return near(scene, scene.on(distance.from_day(reading.earliest, sign)))

        return each_reading(day, move)

    return count


def moved(sign: int) -> Callable[[Scene, When, Distance], When | None]:
    """«hoy + 3 días»."""
    return lambda scene, day, distance: counted_from(sign)(scene, distance, day)


def day_beside(sign: int) -> Callable[[Scene, When], When | None]:
    """«el día siguiente al 23 de enero», "the day before the 20th"."""
    return lambda scene, day: counted_from(sign)(scene, Distance(days=1), day)


def within(scene: Scene, distance: Distance) -> When:
    """«en un plazo de 30 días», "within 90 days": the last day."""
    return ahead(scene, distance).qualified(Qualifier.WITHIN)


def within_from(scene: Scene, distance: Distance, day: When) -> When | None:
    """ "within 30 days of 23 January"."""
    last = counted_from(1)(scene, distance, day)
    return last and each_reading(last, lambda each: each.qualified(Qualifier.WITHIN))


def mark(sign: int) -> Callable[[Scene, Figure, Unit | None], When | None]:
    """ "T-7", "T+30", «D-1»: days from the present one, or from the event when that is `now`."""

    def count(scene: Scene, number: Figure, unit: Unit | None) -> When | None:
        distance = measure(number.value, unit or Unit.DAY)
        return _counted(scene, distance, sign) if distance else None

    return count


RULES = [
    Rule("some_unit", "UNIT"),
    Rule("some_unit", "UNITS"),
    Rule("simple_distance", "count some_unit", distance),
    Rule("simple_distance", "COUPLE some_unit", lambda _, unit: measure(2, unit)),
    Rule("simple_distance", "HALF UNIT", half_unit),
    Rule("simple_distance", "UNIT AND HALF", lambda scene, unit: and_half(scene, 1, unit)),
    Rule("simple_distance", "count some_unit AND HALF", and_half),
    Rule("simple_distance", "count AND HALF some_unit", and_half),
    Rule("distance", "simple_distance"),
    Rule("distance", "simple_distance _joint_distance? simple_distance", both),
    Rule("_joint_distance", "AND"),
    Rule("_joint_distance", "COMMA"),
    Rule("offset", "IN distance _in_tail?", ahead),
    Rule("offset", "distance FROMNOW", ahead),
    Rule("offset", "PLUS distance", ahead, typed=True),
    Rule("_in_tail", "QUOTE? TIMENOUN"),
    Rule("_in_tail", "FROMNOW"),
    Rule("offset", "distance AGO", ago),
    Rule("offset", "AGOFIRST distance", ago),
    Rule("offset", "distance _after_day dayish", counted_from(1)),
    Rule("offset", "distance _before_day dayish", counted_from(-1)),
    Rule("offset", "dayish PLUS distance", moved(1)),
    Rule("offset", "dayish DASH distance", moved(-1), typed=True),
    Rule("offset", "DAYAFTER dayish", day_beside(1)),
    Rule("offset", "DAYBEFORE dayish", day_beside(-1)),
    Rule("offset", "IN ART distance FROMNOW?", within),
    Rule("offset", "WITHIN ART? distance FROMNOW?", within),
    Rule("offset", "WITHIN ART? _rel distance", within),
    Rule("offset", "WITHIN distance _after_day dayish", within_from),
    Rule("offset", "WITHIN distance OF ART? dayish", within_from),
    Rule("offset", "EVENT PLUS NUM some_unit?", mark(1)),
    Rule("offset", "EVENT DASH NUM some_unit?", mark(-1)),
    Rule("_after_day", "AFTER ART?"),
    Rule("_before_day", "BEFOREWORD ART?"),
    Rule("dayish", "simple_day"),
]
