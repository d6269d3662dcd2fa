"""A date knows how precise it is, and which days it may fall on."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.when import Precision, Qualifier, When

WASHINGTON = ZoneInfo("America/New_York")


def test_february_is_not_a_day() -> None:
    ministerial = When.month(2026, 2)

    assert (ministerial.earliest, ministerial.latest) == (date(2026, 2, 1), date(2026, 2, 28))
    assert ministerial.day is None
    assert ministerial.starts_at is None


def test_an_hour_is_kept_in_the_zone_of_the_place() -> None:
    meeting = When.at(datetime(2026, 1, 24, 2, tzinfo=UTC), zone="America/New_York")

    assert meeting.day == date(2026, 1, 23)
    assert meeting.start == datetime(2026, 1, 23, 21, tzinfo=WASHINGTON)
    assert meeting.starts_at == datetime(2026, 1, 24, 2, tzinfo=UTC)
    assert meeting.ends_at is None


def test_before_the_first_of_july_ends_on_the_thirtieth_of_june() -> None:
    due = When.on(date(2026, 7, 1), qualifier=Qualifier.BEFORE)

    assert (due.earliest, due.latest) == (date(2026, 6, 30), date(2026, 6, 30))


def test_by_the_first_of_june_ends_on_that_day() -> None:
    assert When.on(date(2026, 6, 1), qualifier=Qualifier.BY).latest == date(2026, 6, 1)


def test_before_february_ends_with_january() -> None:
    assert When.month(2026, 2).qualified(Qualifier.BEFORE).latest == date(2026, 1, 31)


def test_what_was_typed_does_not_make_two_dates_different() -> None:
    typed = When(date(2026, 1, 23), date(2026, 1, 23), Precision.DAY, text="el 23 de enero")

    assert typed == When.on(date(2026, 1, 23))


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        (When.week(date(2026, 1, 15)), date(2026, 1, 12), date(2026, 1, 18)),
        (When.quarter(2026, 2), date(2026, 4, 1), date(2026, 6, 30)),
        (When.half(2026, 2), date(2026, 7, 1), date(2026, 12, 31)),
        (When.year(2026), date(2026, 1, 1), date(2026, 12, 31)),
        (When.between(date(2026, 2, 12), date(2026, 2, 14)), date(2026, 2, 12), date(2026, 2, 14)),
    ],
)
def test_periods_hold_their_last_day(when: When, first: date, last: date) -> None:
    assert (when.earliest, when.latest) == (first, last)


@pytest.mark.parametrize(
    ("start", "end", "precision", "zone"),
    [
        (date(2026, 2, 2), date(2026, 2, 1), Precision.RANGE, "UTC"),
        (date(2026, 2, 2), None, Precision.DAY, "UTC"),
        (date(2026, 2, 1), date(2026, 2, 2), Precision.DAY, "UTC"),
        (date(2026, 2, 2), None, Precision.TIME, "UTC"),
        (datetime.fromisoformat("2026-02-02T10:00"), None, Precision.TIME, "UTC"),
        (datetime(2026, 2, 2, tzinfo=UTC), datetime(2026, 2, 2, tzinfo=UTC), Precision.DAY, "UTC"),
    ],
)
def test_a_date_that_contradicts_itself_cannot_be_made(
    start: date, end: date | None, precision: Precision, zone: str
) -> None:
    with pytest.raises(ValueError, match=r".+"):
        When(start, end, precision, zone=zone)
