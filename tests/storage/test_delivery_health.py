"""Whoever watches over the bot sees at one look whether reminders are delivered."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.domain.reminders import ReminderState
from storage import reminders
from storage.database import Database
from storage.reminders import DeliveryHealth, Tally
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


def test_two_deliveries_show_that_they_are_alive_in_one_row(office):
    reminders.beat(office.session, NOW)
    reminders.beat(office.session, NOW + timedelta(seconds=1))

    last = reminders.delivery_health(office.session, NOW).last_tick_at
    assert last == NOW + timedelta(seconds=1)


@pytest.mark.parametrize(
    ("minutes_waiting", "minutes_silent", "stalled"),
    [(1, 60, False), (60, 1, False), (60, None, True), (60, 60, True), (None, 60, False)],
)
def test_silence_matters_when_somebody_waits(minutes_waiting, minutes_silent, stalled):
    waiting, silent = (
        None if minutes is None else NOW - timedelta(minutes=minutes)
        for minutes in (minutes_waiting, minutes_silent)
    )
    health = DeliveryHealth(silent, waiting, due=0, unknown=0, failed=0)

    assert health.is_stalled(NOW, timedelta(seconds=30)) is stalled
    assert not health.is_stalled(NOW, timedelta(hours=1))


def test_what_came_late_is_counted_among_what_was_sent_and_old_trouble_is_forgotten(office):
    delays = {ReminderState.SENT: (0, 9, 11), ReminderState.FAILED: (0,)}
    for state, minutes in delays.items():
        for number in minutes:
            row = office.put(a_row(office, len(state) * 100 + number))
            row.state, row.next_attempt_at = state, None
            row.sent_at = DUE + timedelta(minutes=number)

    def counted(now):
        health = reminders.delivery_health(office.session, now)
        return reminders.tally(office.session, now), health.failed

    assert counted(DUE + timedelta(days=6)) == (Tally(sent=3, late=1), 1)
    assert counted(DUE + timedelta(days=8)) == (Tally(sent=0, late=0), 0)
