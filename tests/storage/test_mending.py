"""What waits for a channel is taken up at once when the channel is mended."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from storage import reminders
from storage.database import Database
from tests.storage.offices import DUE, Office

SOON, LATER = timedelta(minutes=5), timedelta(minutes=15)


@pytest.fixture
def office(db: Database) -> Iterator[Office]:
    """An office whose one due reminder could not be posted."""
    with db.session() as session:
        office = Office(session)
        office.replan(office.january)
        rows = reminders.claim_due(session, "one", now=DUE, limit=10)
        reminders.put_back(session, rows, until=DUE + LATER)
        session.expire_all()
        yield office


def test_what_waited_for_a_channel_is_due_as_soon_as_it_is_mended(office):
    reminders.note_trouble(office.session, office.team, "is_archived")

    assert reminders.hasten(office.session, office.team, now=DUE + SOON) == 1
    assert reminders.next_due(office.session) == DUE + SOON


def test_where_nothing_was_wrong_slack_is_not_hurried(office):
    assert reminders.hasten(office.session, office.team, now=DUE + SOON) == 0
    assert reminders.next_due(office.session) == DUE + LATER


def test_another_channel_and_what_is_not_due_yet_stay_as_they_are(office):
    reminders.note_trouble(office.session, office.joint, "is_archived")
    reminders.note_trouble(office.session, office.team, "is_archived")

    assert reminders.hasten(office.session, office.joint, now=DUE + SOON) == 0
    assert reminders.hasten(office.session, office.team, now=DUE - SOON) == 0


def test_a_message_that_cannot_be_made_keeps_waiting(office):
    reminders.note_trouble(office.session, office.team, "is_archived")
    for row in office.rows():
        row.problem = "invalid_blocks"
    office.session.flush()

    assert reminders.hasten(office.session, office.team, now=DUE + SOON) == 0
