"""A digest comes on the first working morning of each week, whatever is closed."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.reminders import Mornings, Rhythm, plan_digest, week_of

MEXICO = ZoneInfo("America/Mexico_City")
BOTH = Mornings(MEXICO, ("MX", "US"))


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-01-16T15:00", "Tue 20 Jan 2026 15:00"),  # on Monday 19 the Americans rest
        ("2026-01-20T14:59", "Tue 20 Jan 2026 15:00"),
        ("2026-01-20T15:00", "Mon 26 Jan 2026 15:00"),
        ("2026-01-25T23:00", "Mon 26 Jan 2026 15:00"),
        ("2026-01-26T15:00:01", "Tue 03 Feb 2026 15:00"),  # on Monday 2 the Mexicans do
    ],
)
def test_the_week_begins_on_its_first_day_of_work(now: str, expected: str) -> None:
    nudge = plan_digest(now=at(now), mornings=BOTH)

    assert f"{nudge.due_at:%a %d %b %Y %H:%M}" == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [("2026-03-01T00:00", "2026-03-02T14:00"), ("2026-03-08T12:00", "2026-03-09T13:00")],
)
def test_nine_stays_nine_when_the_clocks_change(now: str, expected: str) -> None:
    mornings = Mornings(ZoneInfo("America/New_York"))

    nudge = plan_digest(now=at(now), mornings=mornings)

    assert nudge.due_at == at(expected)


def test_another_hour_or_another_first_day_is_still_the_digest_of_the_same_week() -> None:
    friday = datetime(2026, 1, 16, 15, tzinfo=UTC)
    early = Mornings(MEXICO, rhythm=Rhythm(morning=time(8)))

    planned = [plan_digest(now=friday, mornings=mornings) for mornings in (BOTH, early)]

    assert [nudge.on for nudge in planned] == [date(2026, 1, 20), date(2026, 1, 19)]
    assert {week_of(nudge) for nudge in planned} == {date(2026, 1, 19)}


def at(instant: str) -> datetime:
    return datetime.fromisoformat(instant).replace(tzinfo=UTC)
