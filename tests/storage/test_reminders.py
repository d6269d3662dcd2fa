"""Reminders are planned with their item, and go only to those who may hear of it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.commitments import CommitmentStatus
from bot.domain.meetings import MeetingStatus
from bot.domain.reminders import ReminderKind, ReminderState
from bot.domain.when import When
from storage import reminders
from storage.database import Database
from storage.models import Habits, dated
from storage.reminders import Replan
from tests.storage.desks import NOW
from tests.storage.offices import DUE, Office

MINUTE = timedelta(minutes=1)


@pytest.fixture
def office(db: Database) -> Iterator[Office]:
    with db.session() as session:
        yield Office(session)


def test_reminders_go_to_the_teams_channel_and_never_where_outsiders_listen(office):
    assert office.replan(office.january) == Replan(planned=2)

    assert {row.channel_id for row in office.rows()} == {office.team.id}
    assert office.days(ReminderKind.UPCOMING) == ["22 Jan", "23 Jan"]


def test_a_channel_that_slack_calls_shared_hears_nothing_whatever_was_registered(office):
    office.team.is_ext_shared = True

    assert office.replan(office.january) == Replan()


def test_planning_twice_is_planning_once(office):
    office.replan(office.ministerial)
    before = [row.key for row in office.rows()]

    assert office.replan(office.ministerial) == Replan()
    assert [row.key for row in office.rows()] == before


def test_a_meeting_that_gets_its_day_stops_asking_for_it(office):
    office.replan(office.ministerial)

    replan = office.replan(office.ministerial, **dated(When.on(date(2026, 2, 12))))

    assert replan == Replan(planned=4, dropped=2)
    assert office.days(ReminderKind.FIX_DATE) == []
    assert office.days(ReminderKind.UPCOMING) == ["21 Jan", "05 Feb", "11 Feb", "12 Feb"]


def test_a_meeting_moved_away_and_back_again_is_announced_on_its_first_days(office):
    office.replan(office.january)
    office.replan(office.january, **dated(When.on(date(2026, 1, 29))))

    office.replan(office.january, **dated(When.on(date(2026, 1, 23))))

    assert office.days(ReminderKind.UPCOMING) == ["22 Jan", "23 Jan"]


def test_a_cancelled_meeting_leaves_no_reminder(office):
    office.replan(office.january)

    assert office.replan(office.january, status=MeetingStatus.CANCELLED) == Replan(dropped=2)
    assert office.rows() == []


def test_who_answers_for_a_meeting_is_asked_for_its_day_alone_in_their_own_morning(office):
    office.ana.zone = "Europe/Madrid"

    office.replan(office.ministerial, responsible_id=office.ana.id)

    asked = [row for row in office.rows() if row.kind is ReminderKind.FIX_DATE]
    assert {row.recipient_id for row in asked} == {office.ana.id}
    assert asked[0].due_at == datetime(2026, 1, 20, 8, tzinfo=UTC)


def test_somebody_who_left_is_not_asked_but_the_channel_is(office):
    office.ana.is_active = False

    office.replan(office.ministerial, responsible_id=office.ana.id)

    assert {row.recipient_id for row in office.rows()} == {None}


def test_an_overdue_commitment_is_its_owners_first_and_then_the_coordinators_too(office):
    office.dossier.coordinator_id = office.joe.id
    promise = office.promise(**dated(When.on(date(2026, 1, 16))))

    reminders.replan_commitment(office.session, promise, now=NOW)

    overdue = [row for row in office.rows() if row.kind is ReminderKind.OVERDUE]
    told = [(f"{row.local_on:%d %b}", row.recipient_id) for row in overdue]
    ana, joe = office.ana.id, office.joe.id
    assert told[:3] == [("20 Jan", ana), ("27 Jan", ana), ("27 Jan", joe)]


def test_what_is_done_is_not_reminded_of(office):
    promise = office.promise(**dated(When.on(date(2026, 2, 27))))
    reminders.replan_commitment(office.session, promise, now=NOW)

    promise.status = CommitmentStatus.VERIFIED_DONE
    reminders.replan_commitment(office.session, promise, now=NOW)

    assert office.rows() == []


def test_a_reminder_that_waits_to_be_sent_survives_a_change_that_does_not_concern_it(office):
    office.replan(office.january)

    reminders.replan_meeting(office.session, office.january, now=DUE + MINUTE)

    assert office.days(ReminderKind.UPCOMING) == ["22 Jan", "23 Jan"]


def test_what_was_sent_is_not_planned_again(office):
    office.replan(office.january)
    claimed = reminders.claim_due(office.session, "one", now=DUE, limit=10)
    reminders.note_sent(office.session, claimed, ts="1.2", posted_in="CTEAM", now=DUE)

    office.replan(office.january)

    assert office.days(ReminderKind.UPCOMING) == ["23 Jan"]


def test_a_channel_keeps_its_own_rhythm(office):
    office.put(Habits(channel_id=office.team.id, rhythm={"before": [2], "morning": "08:00"}))

    office.replan(office.january)

    (row,) = [row for row in office.rows() if row.kind is ReminderKind.UPCOMING]
    assert row.due_at == datetime(2026, 1, 21, 14, tzinfo=UTC)


def test_in_a_paused_channel_reminders_are_kept_but_not_due(office):
    office.put(Habits(channel_id=office.team.id, paused_at=NOW))

    office.replan(office.january)

    assert reminders.next_due(office.session) is None
    assert len(office.rows(ReminderState.PAUSED)) == 7  # two mornings and five questions


def test_the_whole_dossier_is_planned_at_once(office):
    office.promise(**dated(When.on(date(2026, 2, 27))))

    assert reminders.plan_all(office.session, office.dossier.id, now=NOW).planned > 2
    assert reminders.plan_all(office.session, office.dossier.id, now=NOW) == Replan()
