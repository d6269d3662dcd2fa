"""Whoever watches over the bot sees at one look whether reminders are delivered."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.domain.reminders import ReminderState
from storage import reminders
from storage.database import Database
from tests.storage.desks import NOW
from tests.storage.offices import DUE, Office
from tests.storage.test_outbox import a_row


@pytest.fixture
def office(db: Database) -> Iterator[Office]:
    with db.session() as session:
        yield Office(session)


def test_before_anything_happened_there_is_nothing_to_say(office):
    health = reminders.delivery_health(office.session, NOW)

    assert (health.last_tick_at, health.oldest_due_at, health.due) == (None, None, 0)


def test_what_waits_too_long_and_what_went_wrong_is_counted(office):
    states = [ReminderState.FAILED, ReminderState.UNKNOWN, ReminderState.PLANNED]
    for number, state in enumerate(states):
        row = office.put(a_row(office, number))
        row.state = state
        row.next_attempt_at = None if state is ReminderState.FAILED else DUE

    health = reminders.delivery_health(office.session, DUE + timedelta(minutes=9))

    assert (health.oldest_due_at, health.due, health.unknown, health.failed) == (DUE, 2, 1, 1)


def test_a_delivery_shows_now_and_then_that_it_is_alive(office):
    assert reminders.is_beat_due(office.session, NOW)
    reminders.beat(office.session, NOW)
    reminders.beat(office.session, NOW)

    assert not reminders.is_beat_due(office.session, NOW + timedelta(seconds=30))
    assert reminders.is_beat_due(office.session, NOW + timedelta(seconds=90))
    assert reminders.delivery_health(office.session, NOW).last_tick_at == NOW
