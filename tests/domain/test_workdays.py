"""Two countries' calendars joined; the worked values were counted by hand on both."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import workdays

BOTH = ("MX", "US")
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("day", "calendars", "expected"),
    [
        (date(2026, 1, 23), BOTH, True),
        (date(2026, 1, 24), BOTH, False),  # a Saturday
        (date(2026, 2, 2), ("MX",), False),  # Constitution Day, moved to Monday
        (date(2026, 2, 2), ("US",), True),
        (date(2026, 2, 2), BOTH, False),
        (date(2026, 2, 16), ("MX",), True),
        (date(2026, 2, 16), BOTH, False),  # Presidents' Day
        (date(2026, 7, 3), ("US",), False),  # the Fourth of July falls on a Saturday
        (date(2026, 5, 5), ("MX",), False),  # not in the labour law, but offices are closed
        (date(2027, 5, 5), ("MX",), False),
        (date(2026, 4, 2), ("MX",), False),  # Holy Week, from our own list
        (date(2026, 4, 2), ("US",), True),
        (date(2026, 5, 5), ("OAS",), True),  # nobody's country: weekends only
        (date(2026, 5, 9), ("OAS",), False),
        (date(2026, 2, 2), (), True),
    ],
)
def test_a_day_counts_when_all_offices_are_open(day, calendars, expected):
    assert workdays.is_working(day, calendars) is expected


def test_ten_joint_working_days_after_the_meeting_of_january():
    assert workdays.add(date(2026, 1, 23), 10, BOTH) == date(2026, 2, 9)


def test_five_joint_working_days_before_the_end_of_february():
    assert workdays.add(date(2026, 2, 27), -5, BOTH) == date(2026, 2, 20)


def test_february_has_eighteen_joint_working_days():
    assert workdays.between(date(2026, 1, 31), date(2026, 2, 28), BOTH) == 18


def test_no_working_days_from_a_day_is_that_day_even_if_closed():
    assert workdays.add(date(2026, 1, 24), 0, BOTH) == date(2026, 1, 24)


def test_a_closed_day_gives_way_to_the_next_or_the_last_open_one():
    saturday = date(2026, 1, 31)  # and Monday 2 February is closed in Mexico

    assert workdays.on_or_after(saturday, BOTH) == date(2026, 2, 3)
    assert workdays.on_or_before(saturday, BOTH) == date(2026, 1, 30)


def test_calendars_may_come_from_any_list_even_one_read_only_once():
    assert workdays.add(date(2026, 1, 23), 10, iter(BOTH)) == date(2026, 2, 9)


@given(DAYS, st.integers(-60, 60))
def test_counting_is_the_reverse_of_adding(day, count):
    assert workdays.between(day, workdays.add(day, count, BOTH), BOTH) == count


@given(DAYS, st.integers(-60, 60).filter(bool))
def test_adding_always_ends_on_a_working_day(day, count):
    assert workdays.is_working(workdays.add(day, count, BOTH), BOTH)
