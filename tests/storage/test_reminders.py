"""Reminders as rows: planned with their item, claimed by one process, settled by the same."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlmodel import col, select

from bot.domain.access import Audience
from bot.domain.commitments import CommitmentStatus
from bot.domain.meetings import MeetingStatus
from bot.domain.reminders import ReminderKind, ReminderState
from bot.domain.when import When
from storage import reminders
from storage.database import Database
from storage.models import Channel, Habits, Meeting, Reminder, dated
from storage.reminders import Replan
from tests.storage.desks import NOW, Desk, a_meeting

DUE = datetime(2026, 1, 22, 15, tzinfo=UTC)
"""Nine in Mexico City, the day before SEG-M3."""
MINUTE = timedelta(minutes=1)


class Office(Desk):
    """A desk with a channel of the team, and one that outsiders read."""

    def __init__(self, session: Any) -> None:
        super().__init__(session)
        self.team = self.channel("CTEAM", Audience.INTERNAL)
        self.joint = self.channel("CJOINT", Audience.SHARED)
        self.january = self.put(a_meeting(self.dossier, "SEG-M3", When.on(date(2026, 1, 23))))

    def channel(self, slack_id: str, audience: Audience) -> Channel:
        channel: Channel = self.put(
            Channel(
                workspace_id=self.dossier.workspace_id,
                dossier_id=self.dossier.id,
                slack_id=slack_id,
                audience=audience,
                language="es",
            )
        )
        return channel

    def replan(self, meeting: Meeting, **changes: Any) -> Replan:
        meeting.sqlmodel_update(changes)
        return reminders.replan_meeting(self.session, meeting, now=NOW)

    def rows(self, state: ReminderState = ReminderState.PLANNED) -> list[Reminder]:
        wanted = select(Reminder).where(col(Reminder.state) == state)
        return list(self.session.exec(wanted.order_by(col(Reminder.due_at), col(Reminder.id))))

    def days(self, kind: ReminderKind) -> list[str]:
        return [f"{row.local_on:%d %b}" for row in self.rows() if row.kind is kind]


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
    claimed = claim(office, now=DUE)
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


def claim(office, now, worker="one", limit=10):
    return reminders.claim_due(office.session, worker, now=now, limit=limit)


def test_nothing_is_claimed_before_its_hour(office):
    office.replan(office.january)

    assert reminders.next_due(office.session) == DUE
    assert not reminders.is_due(office.session, DUE - MINUTE)
    assert claim(office, now=DUE - MINUTE) == []


def test_what_one_delivery_claimed_no_other_gets_until_the_lease_is_over(office):
    office.replan(office.january)

    assert len(claim(office, now=DUE)) == 1
    assert claim(office, now=DUE + MINUTE, worker="two") == []
    assert len(claim(office, now=DUE + reminders.LEASE, worker="two")) == 1


def test_a_delivery_that_lost_its_lease_has_no_say_any_more(office):
    office.replan(office.january)
    slow = claim(office, now=DUE)
    claim(office, now=DUE + reminders.LEASE, worker="two")
    office.session.expunge_all()
    slow[0].claimed_by = "one"

    assert not reminders.note_posting(office.session, slow, "p1", now=DUE)
    assert not reminders.note_sent(office.session, slow, ts="1.2", posted_in="C", now=DUE)


def test_what_slack_refused_comes_back_when_slack_said(office):
    office.replan(office.january)

    reminders.put_back(office.session, claim(office, now=DUE), until=DUE + MINUTE)

    assert reminders.next_due(office.session) == DUE + MINUTE
    assert claim(office, now=DUE) == []
    assert [row.post for row in claim(office, now=DUE + MINUTE)] == [None]


def test_an_answer_that_never_came_leaves_the_name_of_the_message_to_look_for(office):
    office.replan(office.january)
    rows = claim(office, now=DUE)
    reminders.note_posting(office.session, rows, "p1", now=DUE)
    reminders.note_unknown(office.session, rows, until=DUE + MINUTE)

    office.session.expire_all()
    (row,) = claim(office, now=DUE + MINUTE, worker="two")

    assert (row.post, row.claimed_at) == ("p1", DUE)


def test_two_deliveries_never_claim_the_same_reminder(db):
    with db.session() as session:
        office = Office(session)
        for number in range(40):
            office.put(a_row(office, number))
    taken: list[int] = []
    barrier = Barrier(4)

    def deliver(worker: str) -> None:
        barrier.wait()
        while True:
            with db.session() as session:
                claimed = reminders.claim_due(session, worker, now=DUE, limit=3)
            if not claimed:
                return
            taken.extend(row.id for row in claimed)

    threads = [Thread(target=deliver, args=[f"w{number}"]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(taken) == len(set(taken)) == 40


def a_row(office: Office, number: int) -> Reminder:
    return Reminder(
        workspace_id=office.dossier.workspace_id,
        dossier_id=office.dossier.id,
        channel_id=office.team.id,
        kind=ReminderKind.NOTE,
        key=f"note-{number}",
        local_on=DUE.date(),
        due_at=DUE,
        next_attempt_at=DUE,
        created_at=NOW,
    )
