"""The metronome: it ticks, survives a bad tick, and stops when told."""

import logging
import threading
from datetime import datetime, timedelta

import pytest
from apscheduler.events import EVENT_JOB_MAX_INSTANCES

from bot.clock import SystemClock
from bot.scheduler import Metronome

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
        metronome = Metronome(SOON, deliver)
        came = came_again.wait(PATIENCE)
        metronome.stop()

    assert came
    [failed] = [record for record in caplog.records if record.message == "tick failed"]
    assert len(failed.incident) == 8


def test_a_slow_tick_is_never_overtaken(slow_tick):
    skipped = threading.Event()
    metronome = Metronome(SOON, slow_tick.deliver)
    metronome.scheduler.add_listener(lambda _: skipped.set(), EVENT_JOB_MAX_INSTANCES)

    another_was_due = skipped.wait(PATIENCE)
    begun = slow_tick.begun
    slow_tick.may_end.set()
    metronome.stop()

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
    metronome = Metronome(PATIENCE * 10, deliver, due=lambda: soon)
    came = came_again.wait(PATIENCE)
    metronome.stop()

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

    metronome = Metronome(SOON, deliver, due=due)
    came = came_again.wait(PATIENCE)
    metronome.stop()

    assert came


def test_told_to_stop_it_lets_the_present_tick_end(slow_tick):
    metronome = Metronome(SOON, slow_tick.deliver)
    slow_tick.has_begun.wait(PATIENCE)
    stopping = threading.Thread(target=metronome.stop)

    stopping.start()
    stopping.join(10 * SOON)
    waits = stopping.is_alive()
    slow_tick.may_end.set()
    stopping.join(PATIENCE)

    assert waits
    assert not stopping.is_alive()


def test_a_clock_that_was_set_back_does_not_stop_the_ticks(slow_tick):
    slow_tick.may_end.set()
    metronome = Metronome(10 * SOON, slow_tick.deliver)
    slow_tick.has_begun.wait(PATIENCE)
    slow_tick.has_begun.clear()
    [beat] = metronome.scheduler.get_jobs()

    beat.modify(next_run_time=SystemClock().now() + timedelta(hours=1))
    came = slow_tick.has_begun.wait(PATIENCE)
    metronome.stop()

    assert came


def test_what_falls_due_while_it_works_is_not_kept_waiting():
    """A channel takes one message a second; the next look is when it can hear more."""
    calls: list[datetime] = []
    came_twice = threading.Event()

    def deliver():
        calls.append(SystemClock().now())
        if len(calls) == 2:
            came_twice.set()

    def due():
        return calls[0] + timedelta(seconds=5 * SOON)

    metronome = Metronome(PATIENCE * 10, deliver, due=due)
    came = came_twice.wait(PATIENCE)
    metronome.stop()

    assert came
    assert calls[1] - calls[0] >= timedelta(seconds=5 * SOON)
