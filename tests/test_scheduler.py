"""The metronome: it ticks, survives a bad tick, and stops when told."""

import logging
import threading
from datetime import timedelta

import pytest
from apscheduler.events import EVENT_JOB_MAX_INSTANCES

from bot import scheduler
from bot.clock import SystemClock

SOON = 0.02
PATIENCE = 10


class SlowTick:
    """A tick that ends when the test lets it."""

    def __init__(self):
        self.begun = 0
        self.has_begun, self.may_end = threading.Event(), threading.Event()

    def deliver(self):
        """Note that it began, and wait."""
        self.begun += 1
        self.has_begun.set()
        self.may_end.wait(PATIENCE)


@pytest.fixture
def slow_tick():
    return SlowTick()


def test_a_tick_that_fails_is_logged_with_a_number_and_the_next_one_comes(caplog):
    calls: list[int] = []
    came_again = threading.Event()

    def deliver():
        calls.append(len(calls))
        if len(calls) == 1:
            raise ValueError("the database went away")
        came_again.set()

    with caplog.at_level(logging.ERROR):
        metronome = scheduler.every(SOON, deliver)
        came = came_again.wait(PATIENCE)
        metronome.shutdown()

    assert came
    [failed] = [record for record in caplog.records if record.message == "tick failed"]
    assert len(failed.incident) == 8


def test_a_slow_tick_is_never_overtaken(slow_tick):
    skipped = threading.Event()
    metronome = scheduler.every(SOON, slow_tick.deliver)
    metronome.add_listener(lambda _: skipped.set(), EVENT_JOB_MAX_INSTANCES)

    another_was_due = skipped.wait(PATIENCE)
    begun = slow_tick.begun
    slow_tick.may_end.set()
    metronome.shutdown()

    assert another_was_due
    assert begun == 1


def test_what_falls_due_before_the_next_tick_gets_one_of_its_own():
    calls: list[int] = []
    came_again = threading.Event()

    def deliver():
        calls.append(len(calls))
        if len(calls) == 2:
            came_again.set()

    soon = SystemClock().now() + timedelta(seconds=SOON)
    metronome = scheduler.every(PATIENCE * 10, deliver, due=lambda: soon)
    came = came_again.wait(PATIENCE)
    metronome.shutdown()

    assert came


def test_a_database_that_is_away_does_not_stop_the_ticks():
    calls: list[int] = []
    came_again = threading.Event()

    def deliver():
        calls.append(len(calls))
        if len(calls) == 3:
            came_again.set()

    def due():
        raise ValueError("the database went away")

    metronome = scheduler.every(SOON, deliver, due=due)
    came = came_again.wait(PATIENCE)
    metronome.shutdown()

    assert came


def test_told_to_stop_it_lets_the_present_tick_end(slow_tick):
    metronome = scheduler.every(SOON, slow_tick.deliver)
    slow_tick.has_begun.wait(PATIENCE)
    stopping = threading.Thread(target=metronome.shutdown)

    stopping.start()
    stopping.join(10 * SOON)
    waits = stopping.is_alive()
    slow_tick.may_end.set()
    stopping.join(PATIENCE)

    assert waits
    assert not stopping.is_alive()
