"""The digest of a week: planned once for each channel, and read from what the dossier holds."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from bot.domain import meetings as rules
from bot.domain.access import Audience, Scope
from bot.domain.commitments import CommitmentStatus
from bot.domain.reminders import ReminderState
from bot.domain.when import When
from storage import digests, history, meetings, reminders
from storage.database import Database
from storage.digests import Digest
from storage.models import Habits, dated
from tests.storage.desks import NOW, TODAY, a_meeting
from tests.storage.offices import Office

TUESDAY, MONDAY = date(2026, 1, 20), date(2026, 1, 26)


@pytest.fixture
def office(db: Database) -> Iterator[Office]:
    with db.session() as session:
        yield Office(session)


def test_one_digest_is_planned_for_each_channel_of_the_team_whatever_is_planned(office):
    second = office.channel("CTEAM2", Audience.INTERNAL)

    plan(office)
    reminders.replan_commitment(office.session, office.promise(), now=NOW)
    reminders.plan_all(office.session, office.dossier.id, now=NOW)

    planned = [(row.channel_id, row.local_on) for row in office.digests()]
    assert planned == [(office.team.id, TUESDAY), (second.id, TUESDAY)]


def test_who_has_been_told_of_this_week_is_told_of_the_next_one(office):
    plan(office)
    (this,) = office.digests()
    this.state, this.next_attempt_at = ReminderState.SENT, None

    reminders.plan_on(office.session, this, now=this.due_at + timedelta(seconds=1))
    reminders.plan_on(office.session, this, now=this.due_at + timedelta(seconds=2))

    assert [row.local_on for row in office.digests()] == [TUESDAY, MONDAY]


@pytest.mark.parametrize("end", [ReminderState.DROPPED, ReminderState.FAILED, ReminderState.PAUSED])
def test_whatever_became_of_a_digest_there_is_one_in_the_next_week(office, end):
    plan(office)
    (this,) = office.digests()
    this.state, this.next_attempt_at = end, None
    office.session.flush()

    for minutes in range(3):
        later = this.due_at + timedelta(minutes=minutes)
        reminders.resume_digests(office.session, now=later)

    assert [row.local_on for row in office.digests()] == [TUESDAY, MONDAY]
    assert all(row.channel_id == office.team.id for row in office.digests())


def test_a_channel_with_another_rhythm_gets_its_digest_at_its_hour(office):
    plan(office)
    office.put(Habits(channel_id=office.team.id, rhythm={"morning": "08:00"}))

    plan(office)

    (row,) = office.digests()
    assert (row.due_at.hour, row.next_attempt_at) == (14, row.due_at)


def test_a_digest_waits_with_everything_else_in_a_paused_channel(office):
    office.put(Habits(channel_id=office.team.id, paused_at=NOW))

    plan(office)

    (row,) = office.digests()
    assert (row.state, row.next_attempt_at) == (ReminderState.PAUSED, None)


def test_a_week_holds_what_comes_what_is_late_or_at_risk_and_what_changed(office):
    late = office.promise(**dated(When.on(TODAY - timedelta(days=2))))
    blocked = office.promise(status=CommitmentStatus.BLOCKED)
    office.put(a_meeting(office.dossier, "SEG-M9", When.on(TODAY + timedelta(days=31))))
    moved = rules.move(meetings.state(office.january), When.on(date(2026, 1, 30)), today=TODAY)
    meetings.save(office.session, office.scope, office.january, moved, now=NOW)

    week = read(office)

    assert [one.code for one in week.coming] == ["SEG-M3", "SEG-M4"]
    assert [line.commitment for line in week.overdue.lines] == [late]
    assert blocked in [line.commitment for line in week.at_risk.lines]
    done = {one.item.code: one.actions for one in week.changes}
    assert done == {"SEG-M3": ["moved"], late.code: ["added"], blocked.code: ["added"]}


def test_what_was_loaded_or_is_older_than_a_week_is_no_change(office):
    for action, days in (("loaded", 1), ("edited", 8)):
        history.note(
            office.session,
            office.scope,
            item="meeting",
            item_id=office.january.id,
            action=action,
            old={},
            new={},
            now=NOW - timedelta(days=days),
        )

    assert read(office).changes == []


def test_another_dossiers_week_is_its_own(office):
    changed = office.put(a_meeting(office.other, "AGU-M1", When.on(TODAY)))
    draft = rules.confirm(meetings.state(changed), today=TODAY)
    there = Scope(
        office.scope.workspace_id, office.other.id, Audience.INTERNAL, office.ana.id, "C9"
    )
    meetings.save(office.session, there, changed, draft, now=NOW)

    assert "AGU-M1" not in [one.code for one in read(office).coming]
    assert read(office).changes == []


def plan(office: Office) -> None:
    reminders.replan_meeting(office.session, office.january, now=NOW)


def read(office: Office) -> Digest:
    return digests.digest(office.session, office.scope, office.dossier, now=NOW, limit=5)
