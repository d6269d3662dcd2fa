"""Deliveries are killed, answers get lost, Slack says "not now": nothing is lost or doubled."""

import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import col, func, select

from bot.domain.reminders import ReminderKind, ReminderState
from bot.manifest import manifest
from storage.database import Database
from storage.models import Reminder
from tests.chaos import offices
from tests.chaos.workers import FastClock, deliver_for_ever, start
from workspace import Workspace
from workspace.state.faults import Fault

CHANNELS = 40
TIMES = 20.0
"""The clock of these tests runs so much faster: a lease of two minutes takes six seconds."""
PATIENCE = 120
"""Real seconds in which everything must have been delivered in the end."""


@pytest.fixture
def clock() -> FastClock:
    return FastClock(time.monotonic(), TIMES)


@pytest.fixture
def slack(clock: FastClock) -> Iterator[Workspace]:
    served = Workspace.from_scenario(offices.story(CHANNELS), clock, manifest()).serve()
    yield served
    served.close()


@pytest.mark.parametrize(
    ("database", "workers", "kills", "notes"),
    [("copied_postgresql", 2, 100, 1200), ("copied_sqlite", 1, 100, 1000)],
)
def test_each_reminder_arrives_exactly_once(request, slack, clock, database, workers, kills, notes):
    url = request.getfixturevalue(database)
    chance = random.Random(1)
    with closing(Database(url)) as db:
        last = clock.now() + timedelta(seconds=0.3 * kills / workers * TIMES)
        offices.plan(db, channels=CHANNELS, notes=notes, first=clock.now(), last=last)
    address = url, slack.bot_token, slack.base_url, clock

    running = [start(deliver_for_ever, *address) for _ in range(workers)]
    for _ in range(kills):
        _spoil(slack, chance)
        time.sleep(chance.uniform(0, 0.6 / workers))
        victim = running.pop(chance.randrange(workers))
        victim.kill()
        victim.join()
        running.append(start(deliver_for_ever, *address))
    _wait_until_all_is_sent(url)
    for worker in running:
        worker.kill()

    assert _times_said(slack, notes) == Counter({1: notes})


def _spoil(slack: Workspace, chance: random.Random) -> None:
    """Let some of the next calls go wrong."""
    with slack.lock:
        if chance.random() < 0.6:
            slack.faults.add(Fault("chat.postMessage", answer_lost=True))
        if chance.random() < 0.4:
            slack.faults.add(Fault("chat.postMessage", retry_after=1))
        if chance.random() < 0.1:
            slack.faults.add(Fault("conversations.history", error="internal_error"))


def _wait_until_all_is_sent(url: str) -> None:
    waiting = select(func.count()).where(
        col(Reminder.kind) == ReminderKind.NOTE, col(Reminder.state) != ReminderState.SENT
    )
    end = time.monotonic() + PATIENCE
    with closing(Database(url)) as db:
        while time.monotonic() < end:
            with db.reading() as session:
                if session.exec(waiting).one() == 0:
                    return
            time.sleep(0.2)
    raise AssertionError("some reminders were never delivered")


def _times_said(slack: Workspace, notes: int) -> Counter[int]:
    """Count how often each note was said: {1: all of them} is as it should be."""
    said: Counter[str] = Counter()
    for number in range(CHANNELS):
        messages: list[Any] = slack.messages.shown_to("U0ANA00001", offices.slack_id(number))
        text = "".join(str(message.blocks) for message in messages)
        said.update(note for note in map(offices.words, range(notes)) if note in text)
        doubled = [note for note in map(offices.words, range(notes)) if text.count(note) > 1]
        said.update(doubled)
    return Counter(said[note] for note in map(offices.words, range(notes)))
