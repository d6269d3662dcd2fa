"""What Slack tells us unasked: people change, channels are opened to outsiders."""

from datetime import datetime
from typing import Any

from slack_bolt import BoltContext
from slack_sdk import WebClient

from handlers import slack_facts
from storage import dossiers, people
from storage.database import Database


def user_change(event: dict[str, Any], context: BoltContext, db: Database, now: datetime) -> None:
    """Believe what Slack now says of somebody we know: language, zone, guest, gone."""
    team, slack_id = context["authorize_result"].team_id, event["user"]["id"]
    profile = slack_facts.described(event["user"], team)
    with db.session() as session:
        workspace = dossiers.workspace(session, team)
        if workspace and people.find(session, workspace.id, slack_id):
            people.save_profile(session, workspace.id, slack_id, now=now, **profile)


def channel_sharing(
    event: dict[str, Any], context: BoltContext, client: WebClient, db: Database, now: datetime
) -> None:
    """Ask at once whether outsiders listen in a channel, when Slack says that it changed."""
    is_shared = slack_facts.is_shared(client, event["channel"])
    with db.session() as session:
        workspace = dossiers.workspace(session, context["authorize_result"].team_id)
        channel = workspace and dossiers.channel(session, workspace.id, event["channel"])
        if channel:
            dossiers.note_sharing(session, channel, is_shared, now)
