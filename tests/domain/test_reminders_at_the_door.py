"""At the door, a reminder is held against its date; and what must hold for any date at all."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.commitments import CommitmentStatus
from bot.domain.meetings import MeetingStatus
from bot.domain.reminders import (
    Mornings,
    Punctuality,
    ReminderKind,
    commitment_holds,
    meeting_holds,
    morning_of,
    plan_commitment,
    plan_meeting,
    punctuality,
)
from bot.domain.when import When

WASHINGTON = "America/New_York"
BOTH = Mornings(ZoneInfo("America/Mexico_City"), ("MX", "US"))
FRIDAY = datetime(2026, 1, 16, 15, 0, tzinfo=UTC)  # 09:00 in Mexico City
ANNOUNCED, IN_PROGRESS = MeetingStatus.ANNOUNCED, CommitmentStatus.IN_PROGRESS


def planned(when, *, now, mornings=BOTH):
    return plan_meeting(when, ANNOUNCED, now=now, mornings=mornings)


def promised(due, *, now):
    return plan_commitment(due, IN_PROGRESS, informed_at=FRIDAY, now=now, mornings=BOTH)


@pytest.mark.parametrize(
    ("kind", "late_by", "expected"),
    [
        (ReminderKind.UPCOMING, timedelta(minutes=5), Punctuality.IN_TIME),
        (ReminderKind.UPCOMING, timedelta(hours=3), Punctuality.LATE),
        (ReminderKind.UPCOMING, timedelta(days=3), Punctuality.STALE),
        (ReminderKind.SOON, timedelta(minutes=45), Punctuality.STALE),
    ],
)
def test_what_comes_late_is_marked_and_old_news_is_no_news(kind, late_by, expected):
    assert punctuality(kind, FRIDAY, now=FRIDAY + late_by) is expected


@pytest.mark.parametrize(
    ("kind", "when", "expected"),
    [
        (ReminderKind.UPCOMING, When.on(date(2026, 1, 16)), True),
        (ReminderKind.UPCOMING, When.on(date(2026, 1, 15)), False),
        (ReminderKind.UPCOMING, When.month(2026, 2), False),
        (ReminderKind.UPCOMING, When.at(FRIDAY), False),  # it has begun
        (ReminderKind.FIX_DATE, When.month(2026, 2), True),
        (ReminderKind.FIX_DATE, When.on(date(2026, 2, 12)), False),
        (ReminderKind.FIX_DATE, When.month(2025, 12), False),
        (ReminderKind.OUTCOME, When.on(date(2026, 1, 15)), True),
        (ReminderKind.OUTCOME, When.on(date(2026, 1, 16)), False),
        (ReminderKind.OUTCOME, None, False),
    ],
)
def test_at_the_door_a_reminder_of_a_meeting_is_held_against_its_date(kind, when, expected):
    assert meeting_holds(kind, when, ANNOUNCED, now=FRIDAY, mornings=BOTH) is expected


@pytest.mark.parametrize(
    ("kind", "due", "expected"),
    [
        (ReminderKind.DUE, date(2026, 1, 16), True),
        (ReminderKind.DUE, date(2026, 1, 15), False),
        (ReminderKind.OVERDUE, date(2026, 1, 15), True),
        (ReminderKind.OVERDUE, date(2026, 1, 16), False),
        (ReminderKind.NO_INFO, date(2026, 1, 16), True),
    ],
)
def test_at_the_door_a_reminder_of_a_commitment_is_held_against_its_date(kind, due, expected):
    holds = commitment_holds(kind, When.on(due), IN_PROGRESS, now=FRIDAY, mornings=BOTH)

    assert holds is expected


DATES = st.dates(date(2025, 1, 1), date(2028, 12, 31))
NOWS = st.integers(0, 4 * 365 * 24 * 60).map(
    lambda minutes: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
WHENS = st.one_of(
    DATES.map(When.on),
    DATES.map(When.week),
    DATES.map(lambda day: When.month(day.year, day.month)),
    DATES.map(lambda day: When.year(day.year)),
    NOWS.map(lambda at: When.at(at, zone=WASHINGTON)),
)
ZONES = st.sampled_from(["America/Mexico_City", WASHINGTON, "Asia/Kathmandu", "Pacific/Auckland"])


@given(WHENS, NOWS, ZONES)
def test_nothing_is_announced_after_the_meeting_nor_in_the_past(when, now, zone):
    for nudge in planned(when, now=now, mornings=Mornings(ZoneInfo(zone), ("MX", "US"))):
        assert nudge.due_at > now
        if nudge.kind in (ReminderKind.UPCOMING, ReminderKind.SOON):
            begins = when.starts_at or morning_of(when.latest + timedelta(1), ZoneInfo(zone))
            assert nudge.due_at < begins


@given(WHENS, NOWS, st.integers(1, 400))
def test_planning_later_changes_nothing_but_what_has_passed(when, now, passed):
    later = now + timedelta(days=passed)

    assert planned(when, now=later) == [n for n in planned(when, now=now) if n.due_at > later]


@given(WHENS, NOWS)
def test_each_kind_comes_at_most_once_a_day(when, now):
    nudges = [*planned(when, now=now), *promised(when, now=now)]

    assert len({(nudge.kind, nudge.on) for nudge in nudges}) == len(nudges)


@given(WHENS, NOWS)
def test_what_is_planned_holds_when_its_hour_comes(when, now):
    for nudge in planned(when, now=now):
        assert meeting_holds(nudge.kind, when, ANNOUNCED, now=nudge.due_at, mornings=BOTH)
    for nudge in promised(when, now=now):
        due_at = nudge.due_at
        assert commitment_holds(nudge.kind, when, IN_PROGRESS, now=due_at, mornings=BOTH)
