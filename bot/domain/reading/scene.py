"""What a rule works with: who asks and when, and the small values that words stand for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from bot.domain.periods import Precision, Span
from bot.domain.when import When

FIRST_YEAR = 1900
YEARS_AHEAD = 50
"""Nobody plans further; a year beyond it is a slip of the finger."""


class Unit(StrEnum):
    """What a distance in time is counted in."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WORKING_DAY = "working_day"
    WEEK = "week"
    WEEKEND = "weekend"
    FORTNIGHT = "fortnight"
    QUINCENA = "quincena"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in digits; how many there were tells 2026 from 26."""

    value: int
    digits: int


@dataclass(frozen=True, slots=True)
class Parts:
    """A day of the calendar as it was said, perhaps without its year.

    either: day and month may be the other way round ("02/03").
    """

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None
    either: bool = False

    @property
    def turned(self) -> "Parts":
        """The other reading of "02/03"."""
        return replace(self, day=self.month, month=self.day)


@dataclass(frozen=True, slots=True)
class Yearless:
    """A month, quarter or half by its first month, the year not said yet."""

    precision: Precision
    month: int


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; hour 24 is the end of it.

    bare: said without minutes, am or pm. halved: with am or pm, or the like.
    """

    hour: int
    minute: int = 0
    second: int = 0
    bare: bool = False
    halved: bool = False


@dataclass(frozen=True, slots=True)
class Clocks:
    """From one time of day to another, perhaps past midnight."""

    start: Clock
    end: Clock | None


@dataclass(frozen=True)
class Scene:
    """Who asks and when: the present instant in the zone of the person, and their habits.

    day_first: "02/03" is the second of March.
    Without slots, so that what every rule asks for is worked out once.
    """

    now: datetime
    zone: str
    day_first: bool

    @cached_property
    def today(self) -> date:
        """The person's present day."""
        return self.now.date()

    @property
    def tz(self) -> ZoneInfo:
        """The person's zone."""
        return ZoneInfo(self.zone)

    def on(self, day: date) -> When:
        """One day, in the zone of the person."""
        return When.on(day, zone=self.zone)

    def span(self, span: Span, precision: Precision = Precision.RANGE) -> When:
        """A period, in the zone of the person."""
        return When(*span, precision, zone=self.zone)


def each_reading(when: When, change: Callable[[When], When]) -> When:
    """Change a date or, where it is ambiguous, each of its readings; the first is its own."""
    if not when.readings:
        return change(when)
    readings = tuple(change(reading) for reading in when.readings)
    return replace(readings[0], ambiguous=when.ambiguous, readings=readings)
