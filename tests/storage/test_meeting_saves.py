"""Meetings in the database: saved with their history, reminders and deadlines, and never over."""

import threading
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlmodel import col, select

from bot.domain import meetings as rules
from bot.domain.access import Audience
from bot.domain.commitments import Unit
from bot.domain.errors import Refusal
from bot.domain.meetings import DateStanding, Draft, MeetingKind, MeetingStatus
from storage import commitments, meetings
from storage.database import Database
from storage.models import Channel, Meeting, MeetingDate, Reminder, dated
from tests.storage.desks import NOW, TODAY, Desk, a_document
from tests.storage.gatherings import (
    FEBRUARY,
    FIRST,
    MARCH,
    codes,
    dates,
    draft,
    history,
)


@pytest.fixture
def desk(db: Database) -> Iterator[Desk]:
    with db.session() as session:
        yield Desk(session)


def test_a_new_meeting_gets_the_next_code_its_date_and_its_history(desk: Desk) -> None:
    added = meetings.add(desk.session, desk.scope, draft("Cumbre", FEBRUARY), now=NOW)

    assert (added.meeting.code, desk.dossier.key) == ("SEG-M1", "SEG")
    assert meetings.resolve(desk.session, desk.scope, "cumbre") is added.meeting
    assert dates(desk) == [("2026-02", DateStanding.CURRENT)]
    [row] = history(desk)
    assert (row.action, row.person_id, row.old) == ("added", desk.ana.id, {})
    assert (row.new["when"], row.new["title_es"]) == ("2026-02", "Cumbre")


def test_people_who_add_at_once_get_a_code_each(db: Database) -> None:
    with db.session() as session:
        scope = Desk(session).scope

    def add() -> None:
        with db.session() as session:
            meetings.add(session, scope, draft("Cumbre"), now=NOW)

    together = [threading.Thread(target=add) for _ in range(3)]
    for one in together:
        one.start()
    for one in together:
        one.join()

    with db.reading() as session:
        found = session.exec(select(Meeting.code).where(col(Meeting.title_es) == "Cumbre"))
        assert sorted(found) == ["SEG-M1", "SEG-M2", "SEG-M3"]


def test_a_move_takes_reminders_and_hanging_deadlines_with_it(desk: Desk) -> None:
    desk.put(
        Channel(
            workspace_id=desk.scope.workspace_id,
            dossier_id=desk.dossier.id,
            slack_id="C1",
            audience=Audience.INTERNAL,
            language="es",
        )
    )
    meeting = meetings.add(desk.session, desk.scope, draft("Cumbre", FIRST), now=NOW).meeting
    due = commitments.hang(desk.dossier, meeting, -1, Unit.MONTH)
    hanging = desk.promise(**due.columns)
    change = rules.move(meetings.state(meeting), MARCH, today=TODAY)

    saved = meetings.save(desk.session, desk.scope, meeting, change, now=NOW, note="nota verbal")

    assert (meeting.when, meeting.status, meeting.version) == (
        MARCH,
        MeetingStatus.RESCHEDULED,
        2,
    )
    assert [one.commitment for one in saved.deadlines] == [hanging]
    assert hanging.latest_on == date(2026, 2, 28)
    planned = desk.session.exec(select(Reminder).where(col(Reminder.meeting_id) == meeting.id))
    assert saved.reminders.planned > 0
    assert planned.all()
    assert dates(desk) == [("2026-02-01", DateStanding.FORMER), ("2026-03", DateStanding.CURRENT)]
    row = history(desk)[-1]
    assert (row.action, row.note) == ("moved", "nota verbal")
    assert (row.old, row.new) == (
        {"status": "announced", "when": "2026-02-01"},
        {"status": "rescheduled", "when": "2026-03"},
    )


def test_a_postponement_without_a_date_leaves_no_date(desk: Desk) -> None:
    change = rules.postpone(meetings.state(desk.ministerial), None, today=TODAY)

    meetings.save(desk.session, desk.scope, desk.ministerial, change, now=NOW)

    assert (desk.ministerial.when, desk.ministerial.earliest_on) == (None, None)
    assert history(desk)[-1].new == {"status": "postponed", "when": None}


def test_the_history_of_a_date_names_documents_people_and_their_notes(desk: Desk) -> None:
    source = desk.put(a_document(desk.dossier, Audience.SHARED))
    desk.put(
        MeetingDate(
            meeting_id=desk.ministerial.id,
            standing=DateStanding.CURRENT,
            document_id=source.id,
            noted_at=NOW - timedelta(days=1),
            **dated(FEBRUARY),
        )
    )
    change = rules.move(meetings.state(desk.ministerial), FIRST, today=TODAY)
    meetings.save(desk.session, desk.scope, desk.ministerial, change, now=NOW, note="nota verbal")

    first, second = meetings.detail(desk.session, desk.scope, desk.ministerial, today=TODAY).dates

    assert (first.document, first.person, first.note) == (source, None, None)
    assert (second.document, second.person, second.note) == (None, desk.ana, "nota verbal")


def test_nobody_overwrites_what_they_have_not_seen(db: Database) -> None:
    with db.session() as session:
        desk = Desk(session)
    with db.reading() as session:
        seen = meetings.get(session, desk.scope, "SEG-M4")
    change = rules.cancel(meetings.state(seen))
    with db.session() as session:
        meetings.save(session, desk.scope, session.merge(seen), change, now=NOW)

    with db.session() as session, pytest.raises(Refusal, match="meeting-changed"):
        meetings.save(session, desk.scope, session.merge(seen, load=False), change, now=NOW)


def test_somebody_whose_view_is_old_is_told_what_was_changed_by_whom(desk: Desk) -> None:
    meeting = desk.ministerial
    for when in (FIRST, MARCH):
        change = rules.move(meetings.state(meeting), when, today=TODAY)
        meetings.save(desk.session, desk.scope, meeting, change, now=NOW)

    changes = meetings.changes_since(desk.session, desk.scope, meeting, 1)
    assert [(row.new["when"], who) for row, who in changes] == [
        ("2026-03", desk.ana),
        ("2026-02-01", desk.ana),
    ]
    assert len(meetings.changes_since(desk.session, desk.scope, meeting, 2)) == 1


def test_a_corrected_title_is_found_at_once(desk: Desk) -> None:
    corrected = Draft(
        "Diálogo", None, MeetingKind.HL_DIALOGUE, "Mérida", MeetingStatus.ANNOUNCED, FEBRUARY
    )
    change = rules.revise(meetings.state(desk.ministerial), corrected, today=TODAY)

    meetings.save(desk.session, desk.scope, desk.ministerial, change, now=NOW, draft=corrected)

    assert codes(desk, meetings.matching("dialogo merida", TODAY)) == ["SEG-M4"]
    assert dates(desk) == []  # the date was not touched
    assert set(history(desk)[-1].new) == {"title_es", "title_en", "kind", "place"}
