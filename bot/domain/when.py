"""Dates that know how precise they are.

Diplomacy agrees on "some time in May" long before it agrees on "19 May, 10:00". A `When` keeps
the date and how much of it was really said, so the bot never pretends to know more.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from bot.domain import edtf
from bot.domain.periods import Precision, Qualifier, months_of, week_of

__all__ = ["Precision", "Qualifier", "When"]


@dataclass(frozen=True, slots=True)
class When:
    """A date as it was said: from start to end, both included, in its zone.

    start: an aware datetime for Precision.TIME (kept in `zone`), a local date otherwise.
    end: the last day or instant; None for a bare instant.
    qualifier: how the date binds; "before February" keeps February and Qualifier.BEFORE.
    zone: IANA name. text: what was typed.
    ambiguous, readings: people usually mean one of several; the one chosen here comes first.
    Raises ValueError when the parts contradict each other.
    """

    start: date | datetime
    end: date | datetime | None
    precision: Precision
    qualifier: Qualifier | None = None
    zone: str = "UTC"
    text: str = field(default="", compare=False)
    ambiguous: bool = field(default=False, compare=False)
    readings: tuple["When", ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        """Hold instants in their zone and refuse what cannot be."""
        if self.precision is Precision.TIME:
            object.__setattr__(self, "start", _local(self.start, self.tz))
            if self.end is not None:
                object.__setattr__(self, "end", _local(self.end, self.tz))
        elif isinstance(self.start, datetime) or isinstance(self.end, datetime):
            raise ValueError("only Precision.TIME has a time of day")
        elif self.end is None:
            raise ValueError("only an instant has no end")
        if self.end is not None and self.end < self.start:
            raise ValueError("a date ends before it starts")
        if self.precision is Precision.DAY and self.start != self.end:
            raise ValueError("a day is a single day")

    @classmethod
    def on(cls, day: date, *, zone: str = "UTC", qualifier: Qualifier | None = None) -> Self:
        """One known day."""
        return cls(day, day, Precision.DAY, qualifier, zone)

    @classmethod
    def at(
        cls,
        start: datetime,
        end: datetime | None = None,
        *,
        zone: str = "UTC",
        qualifier: Qualifier | None = None,
    ) -> Self:
        """An instant, or the time from one to another; aware datetimes of any zone."""
        return cls(start, end, Precision.TIME, qualifier, zone)

    @classmethod
    def week(cls, day: date, *, zone: str = "UTC") -> Self:
        """The week, Monday to Sunday, that holds `day`."""
        return cls(*week_of(day), Precision.WEEK, zone=zone)

    @classmethod
    def month(cls, year: int, month: int, *, zone: str = "UTC") -> Self:
        """A whole month: the day is not known."""
        return cls(*months_of(year, month, month), Precision.MONTH, zone=zone)

    @classmethod
    def quarter(cls, year: int, quarter: int, *, zone: str = "UTC") -> Self:
        """Quarter 1 to 4 of the calendar year."""
        return cls(*months_of(year, 3 * quarter - 2, 3 * quarter), Precision.QUARTER, zone=zone)

    @classmethod
    def half(cls, year: int, half: int, *, zone: str = "UTC") -> Self:
        """Half 1 or 2 of the calendar year."""
        return cls(*months_of(year, 6 * half - 5, 6 * half), Precision.HALF, zone=zone)

    @classmethod
    def year(cls, year: int, *, zone: str = "UTC") -> Self:
        """A whole year."""
        return cls(*months_of(year, 1, 12), Precision.YEAR, zone=zone)

    @classmethod
    def between(cls, first: date, last: date, *, zone: str = "UTC") -> Self:
        """From one day to another, both included."""
        return cls(first, last, Precision.RANGE, zone=zone)

    @classmethod
    def from_edtf(
        cls,
        text: str,
        *,
        precision: Precision | None = None,
        qualifier: Qualifier | None = None,
        zone: str = "UTC",
    ) -> Self:
        """Rebuild from `edtf` and what is kept beside it. Raises ValueError for other strings."""
        return cls(*edtf.read(text, precision=precision, qualifier=qualifier), zone)

    @property
    def edtf(self) -> str:
        """The string of ISO 8601-2 for this date, qualifier included where it can be said."""
        return edtf.write(edtf.Meaning(self.start, self.end, self.precision, self.qualifier))

    @property
    def tz(self) -> ZoneInfo:
        """The zone in which the days and hours are counted."""
        return ZoneInfo(self.zone)

    @property
    def earliest(self) -> date:
        """The first local day it may be on; for "before D", the day before D."""
        return min(_day(self.start), self.latest)

    @property
    def latest(self) -> date:
        """The last local day it may be on; for "before D", the day before D."""
        if self.qualifier is Qualifier.BEFORE and self.precision is not Precision.TIME:
            return self.start - timedelta(days=1)
        return _day(self.end or self.start)

    @property
    def day(self) -> date | None:
        """The day that was named, or None where only something vaguer is known."""
        return _day(self.start) if self.is_day_known else None

    @property
    def is_day_known(self) -> bool:
        """Whether a single day was named."""
        return self.precision in (Precision.DAY, Precision.TIME)

    @property
    def starts_at(self) -> datetime | None:
        """The first instant in UTC, when the hour is known."""
        return self.start.astimezone(UTC) if isinstance(self.start, datetime) else None

    @property
    def ends_at(self) -> datetime | None:
        """The last instant in UTC, when the hour is known and there is one."""
        return self.end.astimezone(UTC) if isinstance(self.end, datetime) else None

    def qualified(self, qualifier: Qualifier | None) -> Self:
        """The same date, bound in another way."""
        return replace(self, qualifier=qualifier)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _local(moment: date | datetime, tz: ZoneInfo) -> datetime:
    if not isinstance(moment, datetime) or moment.utcoffset() is None:
        raise ValueError("Precision.TIME needs aware datetimes")
    return moment.astimezone(UTC).astimezone(tz)  # an hour the clock skips becomes the next one
