"""The doctor: whatever is wrong with an installation, it says so, and what to do."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from bot import doctor
from bot.clock import SystemClock
from bot.domain.access import Audience
from bot.domain.reminders import ReminderKind, ReminderState
from bot.manifest import manifest
from storage import dossiers, reminders, schema
from storage.database import Database
from storage.models import Channel as Registered
from storage.models import Dossier, Reminder, Workspace
from workspace.local import Workspace as LocalSlack
from workspace.state.records import Bot, Channel, Member, Team

TEAM, BOT, CHANNEL = "T0AIDEMX01", "U0AIDEBOT1", "C0SEGMXEUA"
NOW = datetime(2026, 1, 16, 15, tzinfo=UTC)


@pytest.fixture
def slack():
    """A small Slack in which the bot sits in its one channel."""
    people = [Member(id="U0ANAMX001", handle="ana", name="Ana")]
    channel = Channel(id=CHANNEL, name="seguridad", members=[BOT, "U0ANAMX001"])
    team, bot = Team(id=TEAM, name="Asuntos"), Bot(user_id=BOT, name="aide")
    made = LocalSlack(
        SystemClock(), manifest(), people=people, channels=[channel], team=team, bot=bot
    )
    with closing(made) as opened:
        yield opened.serve()


@pytest.fixture
def installed(slack, tmp_path):
    """An installation without a fault: tables, and one dossier that speaks in that channel."""
    url = f"sqlite:///{tmp_path / 'aide.db'}"
    with closing(Database(url)) as db:
        schema.upgrade(db)
        with db.session() as session:
            _register(session)
    return doctor.Installation(
        bot_token=slack.bot_token,
        app_token=slack.app_token,
        signing_secret=None,
        base_url=slack.base_url,
        database_url=url,
        longest_wait=timedelta(seconds=30),
    )


def _register(session):
    workspace = Workspace(team_id=TEAM, name="Asuntos")
    session.add(workspace)
    session.flush()
    dossier = Dossier(
        workspace_id=workspace.id,
        key="SEG",
        title_es="Seguridad",
        zone="America/Mexico_City",
        language="es",
        created_at=SystemClock().now(),
    )
    session.add(dossier)
    session.flush()
    dossiers.register_channel(session, dossier, CHANNEL, audience=Audience.INTERNAL, language="es")


def complaints(installed):
    """Return what is wrong, as "subject: advice"."""
    return [f"{f.subject}: {f.advice}" for f in doctor.examine(installed, NOW) if not f.ok]


def test_a_healthy_installation_is_told_so(installed):
    assert complaints(installed) == []


def test_over_http_the_signing_secret_takes_the_place_of_the_app_token(installed):
    assert complaints(replace(installed, app_token=None, signing_secret="secret")) == []


def test_without_a_way_in_both_are_named(installed):
    [complaint] = complaints(replace(installed, app_token=None))

    assert "SLACK_APP_TOKEN" in complaint
    assert "SLACK_SIGNING_SECRET" in complaint


@pytest.mark.parametrize(
    ("wrong", "subject", "advice"),
    [
        ({"bot_token": "xoxb-copied-badly"}, "SLACK_BOT_TOKEN", "invalid_auth: copy it again"),
        ({"app_token": "xapp-copied-badly"}, "SLACK_APP_TOKEN", "invalid_auth: make one"),
        ({"database_url": "sqlite:////no/such/aide.db"}, "DATABASE_URL", "does not answer"),
    ],
)
def test_what_was_copied_badly_is_named(installed, wrong, subject, advice):
    [complaint] = complaints(replace(installed, **wrong))

    assert complaint.startswith(f"{subject}: ")
    assert advice in complaint


def test_a_database_without_its_tables_is_named(installed, tmp_path):
    empty = replace(installed, database_url=f"sqlite:///{tmp_path / 'another.db'}")

    [complaint] = complaints(empty)

    assert complaint.startswith("DATABASE_URL: ")
    assert "`python -m bot upgrade`" in complaint


def test_a_permission_that_was_not_granted_is_named(slack, installed):
    slack.manifest["oauth_config"]["scopes"]["bot"].remove("users:read")

    [complaint] = complaints(installed)

    assert complaint.startswith("scopes: missing users:read: ")
    assert "reinstall" in complaint


@pytest.mark.parametrize(
    ("becomes", "advice"),
    [
        ({"members": ["U0ANAMX001"]}, "the bot is not in it: invite it"),
        ({"is_archived": True}, "archived: open it again"),
        ({"is_ext_shared": True}, "outsiders are in it"),
        ({"members": ["U0ANAMX001"], "is_private": True}, "channel_not_found: invite the bot"),
    ],
)
def test_a_channel_in_which_the_bot_cannot_speak_freely_is_named(slack, installed, becomes, advice):
    channel = slack.directory.channel(CHANNEL)
    for fact, value in becomes.items():
        setattr(channel, fact, value)

    [complaint] = complaints(installed)

    assert complaint.startswith(f"channel {CHANNEL}: ")
    assert advice in complaint


def test_a_database_of_another_team_has_no_channel_here(slack, installed):
    slack.team.id = "T0ANOTHER1"

    [complaint] = complaints(installed)

    assert complaint.startswith("channels: none: ")


@pytest.mark.parametrize(
    ("state", "alive_at", "subject", "advice"),
    [
        (ReminderState.PLANNED, None, "reminders", "1 due, the oldest since 2026-01-16 14:00 UTC"),
        (ReminderState.PLANNED, NOW - timedelta(minutes=50), "reminders", "work 2026-01-16 14:10"),
        (ReminderState.UNKNOWN, NOW, "unknown reminders", "grant the history scopes"),
        (ReminderState.FAILED, NOW, "failed reminders", "1 of the last 7 days given up"),
    ],
)
def test_reminders_that_do_not_get_through_are_named(installed, state, alive_at, subject, advice):
    with closing(Database(installed.database_url)) as db, db.session() as session:
        session.add(_an_hour_old(session, state))
        if alive_at:
            reminders.beat(session, alive_at)

    [complaint] = complaints(installed)

    assert complaint.startswith(f"{subject}: ")
    assert advice in complaint


def _an_hour_old(session, state):
    place = session.exec(select(Registered)).one()
    due_at = NOW - timedelta(hours=1)
    return Reminder(
        workspace_id=place.workspace_id,
        dossier_id=place.dossier_id,
        channel_id=place.id,
        kind=ReminderKind.NOTE,
        key="note",
        local_on=due_at.date(),
        due_at=due_at,
        next_attempt_at=None if state is ReminderState.FAILED else due_at,
        state=state,
        created_at=due_at,
    )
