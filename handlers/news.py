"""What Slack tells us unasked: people change, channels open to outsiders, or to us again."""

from datetime import datetime
from typing import Any

from slack_bolt import BoltContext
from slack_sdk import WebClient

from handlers import slack_facts
from storage import cards, dossiers, people, reminders
from storage.database import Database


def user_change(
    event: dict[str, Any], context: BoltContext, client: WebClient, db: Database, now: datetime
) -> None:
    """Ask at once who somebody we know is now: language, zone, guest, gone.

    What the event itself says may be hours old: Slack delivers again what was missed.
    """
    team, slack_id = context["authorize_result"].team_id, event["user"]["id"]
    with db.reading() as session:
        workspace = dossiers.workspace(session, team)
        known = workspace and people.find(session, workspace.id, slack_id)
    if not known:
        return
    profile = slack_facts.profile(client, slack_id, team)
    with db.session() as session:
        people.save_profile(session, known.workspace_id, slack_id, now=now, **profile)


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


def channel_moved(event: dict[str, Any], context: BoltContext, db: Database, now: datetime) -> None:
    """Go on in a channel whose id changed, as when a private one is shared; ask anew who listens.

    Where somebody registered the new id meanwhile, theirs stands.
    """
    old, new = event["old_channel_id"], event["new_channel_id"]
    with db.session() as session:
        workspace = dossiers.workspace(session, context["authorize_result"].team_id)
        channel = workspace and dossiers.channel(session, workspace.id, old)
        if channel and not dossiers.channel(session, channel.workspace_id, new):
            dossiers.move_channel(session, channel, new)
            cards.move(session, old, new)
            reminders.hasten(session, channel, now=now)


def channel_mended(
    event: dict[str, Any], context: BoltContext, db: Database, now: datetime
) -> None:
    """Let what waits for a channel come at once when the bot was let in, or it is open again."""
    if event["type"] == "member_joined_channel" and event["user"] != context.bot_user_id:
        return
    with db.session() as session:
        workspace = dossiers.workspace(session, context["authorize_result"].team_id)
        channel = workspace and dossiers.channel(session, workspace.id, event["channel"])
        if channel:
            reminders.hasten(session, channel, now=now)
