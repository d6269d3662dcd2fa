"""Before anything is said, and said anew, the bot asks who listens by now."""

import time
from contextlib import closing
from datetime import timedelta

import pytest
from sqlmodel import select

from bot.app import build_ticks
from bot.manifest import manifest
from bot.slack import posting_client
from storage import schema
from storage.database import Database
from storage.models import Channel
from tests.chaos import offices
from tests.chaos.workers import START, FastClock
from tests.conversations.days import EVE, eve, wednesday
from tests.conversations.test_reminders import asked
from workspace import JumpClock, Workspace
from workspace.state.faults import Fault


@pytest.fixture
def stranger_slips_in(officer, workspace):
    """Slack has just said that the team is among itself; then Taylor comes, and no event tells."""

    def now():
        officer.types("/reuniones")
        channel = workspace.directory.channel("internal")
        taylor = workspace.person("counterpart")
        channel.is_ext_shared = True
        channel.members.append(taylor.id)
        return taylor.goes_to("internal")

    return now


@wednesday
def test_a_stranger_of_whom_no_event_told_hears_nothing(jump, stranger_slips_in):
    jump(2026, 1, 28, 8, 50)
    stranger = stranger_slips_in()

    jump(2026, 1, 28, 9, 10)

    assert asked(stranger) == []


@eve
def test_what_stood_there_is_not_drawn_anew_for_a_stranger(bot, officer, jump, stranger_slips_in):
    jump(*EVE)
    stranger = stranger_slips_in()

    officer.presses("Enterado", near="Mañana")
    bot.close()  # whatever was still to be said has been

    stranger.does_not_see("Enterados")


@pytest.fixture
def ministry(tmp_path):
    """Eight channels of one ministry, and a note due in each: its workspace and its tick."""
    clock = FastClock(time.monotonic(), 1.0)
    url = f"sqlite:///{tmp_path / 'ministry.db'}"
    made = Workspace.from_scenario(offices.story(8), clock, manifest()).serve()
    with closing(made) as slack, closing(Database(url)) as db:
        schema.upgrade(db)
        offices.plan(db, channels=8, notes=8, first=START, last=START)
        yield slack, build_ticks(posting_client(slack.bot_token, slack.base_url), db, clock)


@pytest.mark.parametrize(
    ("faults", "questions"),
    [
        ([], 0),
        ([Fault("users.conversations", error="internal_error")], 8),
        ([Fault("users.conversations", retry_after=30)], 8),
    ],
)
def test_where_many_channels_are_spoken_to_one_look_tells_who_listens(ministry, faults, questions):
    slack, tick = ministry
    slack.faults.waiting.extend(faults)
    slack.directory.channel("c3").is_ext_shared = True

    assert tick() == 7

    posts = {call.arguments["channel"] for call in slack.journal.of("chat.postMessage")}
    assert offices.slack_id(3) not in posts
    assert len(slack.journal.of("conversations.info")) == questions


def test_an_outsider_who_came_after_the_look_hears_nothing(tmp_path):
    clock = JumpClock(START, ticking=False)
    made = Workspace.from_scenario(offices.story(8), clock, manifest()).serve()
    with closing(made) as slack, closing(Database(f"sqlite:///{tmp_path / 'ministry.db'}")) as db:
        schema.upgrade(db)
        offices.plan(db, channels=8, notes=16, first=START, last=START + timedelta(seconds=4))
        tick = build_ticks(posting_client(slack.bot_token, slack.base_url), db, clock)
        clock.jump(START + timedelta(seconds=1.9))
        assert tick() == 8

        slack.directory.channel("c3").is_ext_shared = True
        with db.session() as session:  # as the event has told
            place = session.exec(select(Channel).where(Channel.slack_id == offices.slack_id(3)))
            place.one().is_ext_shared = True
        clock.jump(START + timedelta(seconds=3.9))

        assert tick() == 7
        assert len(slack.journal.of("users.conversations")) == 1
