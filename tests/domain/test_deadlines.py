"""Deadlines that hang on a meeting: as exact as the meeting, and never later than it is safe."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.commitments import (
    Unit,
    due_from,
    look_ahead,
)
from bot.domain.when import When


def test_a_meeting_with_a_day_gives_its_deadlines_a_day() -> None:
    review = When.on(date(2026, 7, 1))

    assert hanging(review, -1, Unit.MONTH) == When.on(date(2026, 6, 1))
    assert hanging(review, -1, Unit.CALENDAR_DAY) == When.on(date(2026, 6, 30))
    assert hanging(review, -5, Unit.WORKING_DAY) == When.on(date(2026, 6, 24))
    assert hanging(review, 0, Unit.CALENDAR_DAY) == When.on(date(2026, 7, 1))


def test_working_days_are_those_of_both_countries() -> None:
    meeting = When.on(date(2026, 2, 27))

    due = hanging(meeting, -5, Unit.WORKING_DAY, calendars=("MX", "US"))
    assert due == When.on(date(2026, 2, 20))
    assert look_ahead(date(2026, 1, 23), ("MX", "US")).due_soon == date(2026, 2, 9)


def test_a_meeting_without_a_day_gives_a_window_and_its_safe_end_comes_first() -> None:
    due = hanging(When.month(2026, 2), -1, Unit.CALENDAR_DAY)

    assert (due.earliest, due.latest) == (date(2026, 1, 31), date(2026, 2, 27))
    assert due.day is None


def test_a_month_is_cut_to_the_days_it_has() -> None:
    assert hanging(When.on(date(2026, 3, 31)), -1, Unit.MONTH) == When.on(date(2026, 2, 28))


def test_the_day_of_a_meeting_is_that_of_its_own_zone() -> None:
    evening = When.at(datetime(2026, 1, 24, 2, tzinfo=UTC), zone="America/New_York")

    due = hanging(evening, -1, Unit.CALENDAR_DAY)
    assert due == When.on(date(2026, 1, 22), zone="America/New_York")


@given(
    anchor=st.builds(When.month, st.integers(2000, 2100), st.integers(1, 12)),
    offset=st.integers(-24, 24),
    unit=st.sampled_from(Unit),
)
def test_a_window_never_ends_before_it_begins(anchor: When, offset: int, unit: Unit) -> None:
    due = hanging(anchor, offset, unit)

    assert due.earliest <= due.latest


def hanging(anchor: When, offset: int, unit: Unit, calendars: tuple[str, ...] = ()) -> When:
    return due_from(anchor, offset, unit, calendars=calendars)
