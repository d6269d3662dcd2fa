"""Where many channels are spoken to, Slack is asked about all of them at once."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from bot.app import build_ticks
from bot.manifest import manifest
from bot.slack import posting_client
from storage import schema
from storage.database import Database
from storage.models import Channel
from tests.chaos import offices
from tests.chaos.workers import START
from workspace import JumpClock, Workspace
from workspace.state.faults import Fault


@dataclass
class Ministry:
    """Eight channels, in each of them two notes: within the first two seconds, and the next two."""

    slack: Workspace
    db: Database
    clock: JumpClock
    tick: Callable[[], int]

    def after(self, seconds: float) -> int:
        """Deliver what is due so long after the start; return how much Slack has now."""
        self.clock.jump(START + timedelta(seconds=seconds))
        return self.tick()


@pytest.fixture
def ministry(tmp_path: Path) -> Iterator[Ministry]:
    clock = JumpClock(START, ticking=False)
    served = Workspace.from_scenario(offices.story(8), clock, manifest()).serve()
    with closing(served) as slack, closing(Database(f"sqlite:///{tmp_path / 'bot.db'}")) as db:
        schema.upgrade(db)
        offices.plan(db, channels=8, notes=16, first=START, last=START + timedelta(seconds=4))
        tick = build_ticks(posting_client(slack.bot_token, slack.base_url), db, clock)
        yield Ministry(slack, db, clock, tick)


@pytest.mark.parametrize(
    ("faults", "questions"),
    [
        ([], 0),
        ([Fault("users.conversations", error="internal_error")], 8),
        ([Fault("users.conversations", retry_after=30)], 8),
    ],
)
def test_one_look_tells_who_listens(ministry, faults, questions):
    ministry.slack.faults.waiting.extend(faults)
    ministry.slack.directory.channel("c3").is_ext_shared = True

    assert ministry.after(1.9) == 7

    journal = ministry.slack.journal
    posts = {call.arguments["channel"] for call in journal.of("chat.postMessage")}
    assert offices.slack_id(3) not in posts
    assert len(journal.of("conversations.info")) == questions


def test_an_outsider_who_came_after_the_look_hears_nothing(ministry):
    assert ministry.after(1.9) == 8

    ministry.slack.directory.channel("c3").is_ext_shared = True
    with ministry.db.session() as session:  # as the event has told
        joint = select(Channel).where(Channel.slack_id == offices.slack_id(3))
        session.exec(joint).one().is_ext_shared = True

    assert ministry.after(3.9) == 7
    assert len(ministry.slack.journal.of("users.conversations")) == 1
