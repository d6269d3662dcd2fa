"""The mornings of a place: its zone, its working days, and what lies in the past there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain import workdays
from bot.domain.reminders.words import USUAL, Nudge, ReminderKind, Rhythm, Span, morning_of

WEEK = timedelta(days=7)
MONDAY = date(2024, 1, 1)
"""Any Monday: what comes weekly whatever the dates is counted from it."""


@dataclass(frozen=True)
class Mornings:
    """Where reminders are read, and the habits of who reads them."""

    zone: ZoneInfo
    calendars: tuple[str, ...] = ()
    rhythm: Rhythm = USUAL

    def before(self, day: date, count: int) -> date:
        """Return the working morning `count` days before `day`; `day` itself for 0."""
        if count == 0:
            return day
        if self.rhythm.span is Span.WORKING_DAY:
            return workdays.add(day, -count, self.calendars)
        return workdays.on_or_before(day - timedelta(days=count), self.calendars)

    def nudge(self, kind: ReminderKind, on: date, offset: int = 0) -> Nudge:
        """Return the nudge of this kind on the morning of `on`."""
        return Nudge(kind, on, morning_of(on, self.zone, self.rhythm), offset)

    def weekly(self, kind: ReminderKind, first: date, count: int, after: datetime) -> list[Nudge]:
        """Return the next `count` of a weekly series from `first` that come after an instant.

        They are moved to the next working day, and keep their numbers whenever they are planned.
        """
        local = after.astimezone(self.zone).date()
        start = max(0, (local - first) // WEEK - 1)
        series = (
            self.nudge(kind, workdays.on_or_after(first + WEEK * number, self.calendars), number)
            for number in range(start, start + count + 3)
        )
        return [nudge for nudge in series if nudge.due_at > after][:count]


def coming(nudges: Iterable[Nudge], now: datetime) -> list[Nudge]:
    """Keep what lies in the future, earliest first, one of each kind a day.

    Where two fall on one day, the first given stays. Nothing old is ever sent in a burst.
    """
    kept: dict[tuple[ReminderKind, date], Nudge] = {}
    for nudge in nudges:
        if nudge.due_at > now:
            kept.setdefault((nudge.kind, nudge.on), nudge)
    return sorted(kept.values(), key=lambda nudge: (nudge.due_at, nudge.kind))
