"""A ministry with many channels, and a note due in each of them every few moments."""

from datetime import datetime
from typing import Any

from bot.domain.access import Audience
from bot.domain.reminders import ReminderKind
from storage.database import Database
from storage.models import Channel, Dossier, Reminder, Workspace

TEAM = "T0CHAOS001"


def story(channels: int) -> dict[str, Any]:
    """Describe the workspace."""
    return {
        "team": {"id": TEAM, "name": "Ministry", "domain": "ministry"},
        "bot": {"user_id": "U0BOT00001", "bot_id": "B0BOT00001", "app_id": "A0APP00001"},
        "people": [{"key": "ana", "id": "U0ANA00001", "handle": "ana", "name": "Ana"}],
        "channels": [
            {"key": f"c{n}", "id": slack_id(n), "name": f"c{n}", "members": ["ana"]}
            for n in range(channels)
        ],
    }


def slack_id(number: int) -> str:
    return f"C0CHAOS{number:03}"


def words(number: int) -> str:
    """What the note of this number says, and no other does."""
    return f"note-{number:05}-"


def plan(db: Database, *, channels: int, notes: int, first: datetime, last: datetime) -> None:
    """Plan notes, evenly spread from `first` to `last` and over the channels."""
    with db.session() as session:
        workspace = Workspace(team_id=TEAM, name="Ministry")
        session.add(workspace)
        session.flush()
        dossier = Dossier(
            workspace_id=workspace.id, key="SEG", zone="UTC", language="en", created_at=first
        )
        session.add(dossier)
        session.flush()
        places = [_channel(dossier, number) for number in range(channels)]
        session.add_all(places)
        session.flush()
        step = (last - first) / notes
        session.add_all(
            _note(places[number % channels], number, first + step * number)
            for number in range(notes)
        )


def _channel(dossier: Dossier, number: int) -> Channel:
    return Channel(
        workspace_id=dossier.workspace_id,
        dossier_id=dossier.id,
        slack_id=slack_id(number),
        audience=Audience.INTERNAL,
        language="en",
    )


def _note(channel: Channel, number: int, due_at: datetime) -> Reminder:
    return Reminder(
        workspace_id=channel.workspace_id,
        dossier_id=channel.dossier_id,
        channel_id=channel.id,
        kind=ReminderKind.NOTE,
        key=f"note-{number}",
        words=words(number),
        local_on=due_at.date(),
        due_at=due_at,
        next_attempt_at=due_at,
        created_at=due_at,
    )
