"""When the bot speaks: tables of dates."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.commitments import CommitmentStatus
from bot.domain.meetings import CLOSED, MeetingStatus
from bot.domain.reminders import (
    Mornings,
    ReminderKind,
    Rhythm,
    Span,
    morning_of,
    plan_commitment,
    plan_meeting,
)
from bot.domain.when import Qualifier, When

MEXICO = ZoneInfo("America/Mexico_City")
WASHINGTON = "America/New_York"
BOTH = Mornings(MEXICO, ("MX", "US"))
FRIDAY = datetime(2026, 1, 16, 15, 0, tzinfo=UTC)  # 09:00 in Mexico City
ANNOUNCED, IN_PROGRESS = MeetingStatus.ANNOUNCED, CommitmentStatus.IN_PROGRESS


def days(nudges, kind):
    return [f"{nudge.on:%d %b}" for nudge in nudges if nudge.kind is kind]


def planned(when, *, now=FRIDAY, mornings=BOTH, status=ANNOUNCED):
    return plan_meeting(when, status, now=now, mornings=mornings)


def promised(due, *, now=FRIDAY, mornings=BOTH, status=IN_PROGRESS, informed_at=FRIDAY):
    return plan_commitment(due, status, informed_at=informed_at, now=now, mornings=mornings)


def test_a_known_day_is_announced_fifteen_five_and_one_working_day_before_and_that_morning():
    nudges = planned(When.on(date(2026, 2, 27)))

    assert days(nudges, ReminderKind.UPCOMING) == ["05 Feb", "20 Feb", "26 Feb", "27 Feb"]
    assert [nudge.offset for nudge in nudges[:4]] == [15, 5, 1, 0]


def test_what_lies_in_the_past_is_not_announced_after_all():
    nudges = planned(When.on(date(2026, 1, 23)))

    assert days(nudges, ReminderKind.UPCOMING) == ["22 Jan", "23 Jan"]


def test_calendar_days_are_moved_before_a_weekend():
    mornings = Mornings(MEXICO, ("MX", "US"), Rhythm(span=Span.CALENDAR_DAY))

    nudges = planned(When.on(date(2026, 3, 9)), mornings=mornings)  # T-15: Sunday 22 February

    assert days(nudges, ReminderKind.UPCOMING) == ["20 Feb", "04 Mar", "06 Mar", "09 Mar"]


def test_reminders_come_at_nine_where_the_dossier_is():
    nudges = planned(When.on(date(2026, 1, 23), zone=WASHINGTON))

    assert nudges[0].due_at == datetime(2026, 1, 22, 15, 0, tzinfo=UTC)


def test_a_breakfast_meeting_is_announced_an_hour_before_it_begins():
    breakfast = When.at(datetime(2026, 1, 23, 8, 30, tzinfo=MEXICO), zone=str(MEXICO))

    nudges = planned(breakfast)

    assert nudges[1].due_at.astimezone(MEXICO).time() == time(7, 30)


def test_a_meeting_in_the_small_hours_wakes_nobody():
    early = When.at(datetime(2026, 1, 23, 4, 0, tzinfo=MEXICO), zone=str(MEXICO))

    assert days(planned(early), ReminderKind.UPCOMING) == ["22 Jan"]


def test_one_hour_before_is_said_where_a_channel_asked_for_it():
    mornings = Mornings(MEXICO, ("MX", "US"), Rhythm(hours=(1,)))
    at_ten = When.at(datetime(2026, 1, 23, 16, 0, tzinfo=UTC), zone=WASHINGTON)

    soon = [n for n in planned(at_ten, mornings=mornings) if n.kind is ReminderKind.SOON]

    assert [nudge.due_at for nudge in soon] == [datetime(2026, 1, 23, 15, 0, tzinfo=UTC)]


def test_a_month_is_asked_about_ever_more_often_and_then_weekly_never_on_closed_days():
    nudges = planned(When.month(2026, 2), now=datetime(2025, 12, 1, tzinfo=UTC))

    assert days(nudges, ReminderKind.FIX_DATE) == [
        *("02 Jan", "20 Jan", "26 Jan"),  # 17 January is a Saturday, the 19th a holiday
        *("03 Feb", "09 Feb", "17 Feb", "23 Feb"),
    ]
    assert not days(nudges, ReminderKind.UPCOMING)


@pytest.mark.parametrize("when", [When.on(date(2026, 2, 28)), When.month(2026, 2)])
def test_after_the_last_day_the_question_is_how_it_went_for_five_working_days(when):
    assert days(planned(when), ReminderKind.OUTCOME) == [
        *("02 Mar", "03 Mar", "04 Mar", "05 Mar", "06 Mar"),
    ]


def test_a_meeting_without_a_date_is_asked_about_on_mondays():
    assert days(planned(None), ReminderKind.FIX_DATE) == ["20 Jan", "26 Jan", "03 Feb", "09 Feb"]


def test_a_meeting_put_off_to_an_unknown_day_has_no_date_any_more():
    old = When.on(date(2026, 1, 9))

    nudges = planned(old, status=MeetingStatus.POSTPONED)

    assert {nudge.kind for nudge in nudges} == {ReminderKind.FIX_DATE}


@pytest.mark.parametrize("status", CLOSED)
def test_what_is_over_is_left_in_peace(status):
    assert planned(When.on(date(2026, 2, 27)), status=status) == []


def test_a_commitment_is_due_then_overdue_week_after_week():
    nudges = promised(When.on(date(2026, 2, 27)), informed_at=datetime(2026, 2, 20, tzinfo=UTC))

    assert days(nudges, ReminderKind.DUE) == ["20 Feb", "26 Feb", "27 Feb"]
    assert days(nudges, ReminderKind.OVERDUE) == ["02 Mar", "09 Mar", "17 Mar", "23 Mar"]


def test_the_week_of_an_overdue_commitment_keeps_its_number_whenever_it_is_planned():
    due = When.on(date(2025, 11, 28))

    overdue = [n for n in promised(due) if n.kind is ReminderKind.OVERDUE]

    assert [(f"{n.on:%d %b}", n.offset) for n in overdue][:2] == [("20 Jan", 7), ("26 Jan", 8)]


def test_while_the_day_is_not_known_the_warning_is_for_the_first_it_may_be():
    assert days(promised(When.month(2026, 3)), ReminderKind.DUE) == ["20 Feb", "26 Feb", "27 Feb"]


def test_by_march_means_the_end_of_march():
    by_march = When.month(2026, 3).qualified(Qualifier.BY)

    assert days(promised(by_march), ReminderKind.DUE) == ["24 Mar", "30 Mar", "31 Mar"]


def test_a_due_date_on_a_closed_day_is_warned_of_on_the_last_open_one():
    nudges = promised(When.on(date(2026, 2, 2)))  # closed in Mexico, after a weekend

    assert days(nudges, ReminderKind.DUE)[-1] == "30 Jan"


def test_thirty_days_without_news_are_asked_about_even_without_a_due_date():
    nudges = promised(None, informed_at=datetime(2026, 1, 5, 18, 0, tzinfo=UTC))

    assert days(nudges, ReminderKind.NO_INFO) == ["04 Feb", "06 Mar"]


def test_nobody_is_reminded_of_what_is_reported_as_done_or_not_yet_agreed():
    for status in (CommitmentStatus.REPORTED_DONE, CommitmentStatus.CANDIDATE):
        assert promised(When.on(date(2026, 2, 27)), status=status) == []


@pytest.mark.parametrize(
    ("zone", "day", "morning", "utc"),
    [
        ("America/New_York", date(2026, 3, 7), time(9), "14:00"),
        ("America/New_York", date(2026, 3, 8), time(9), "13:00"),  # clocks go forward
        ("America/New_York", date(2026, 3, 8), time(2, 30), "07:30"),  # skipped: 03:30 there
        ("America/New_York", date(2026, 11, 1), time(9), "14:00"),  # clocks go back
        ("America/New_York", date(2026, 11, 1), time(1, 30), "05:30"),  # twice: the first
        ("America/Mexico_City", date(2026, 3, 8), time(9), "15:00"),  # no change at all
        ("America/Tijuana", date(2026, 3, 8), time(9), "16:00"),  # the border follows the north
    ],
)
def test_mornings_follow_the_local_clock_over_every_change(zone, day, morning, utc):
    assert f"{morning_of(day, ZoneInfo(zone), Rhythm(morning=morning)):%H:%M}" == utc
