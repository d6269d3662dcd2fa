"""Where a person belongs: the team's channels in which, says Slack, they are."""

from slack_sdk import WebClient

from bot.domain.errors import Refusal
from handlers import slack_facts
from storage import dossiers
from storage.database import Database
from storage.models import Channel, Person


def of(person: Person, client: WebClient, db: Database) -> list[Channel]:
    """Find one channel for each dossier: the team's, and the person is in it."""
    with db.reading() as session:
        channels = dossiers.internal_channels(session, person.workspace_id)
    found: dict[int, Channel] = {}
    for channel in channels:
        if channel.dossier_id not in found and _is_theirs(person, channel, client):
            found[channel.dossier_id] = channel
    return list(found.values())


def only(person: Person, client: WebClient, db: Database) -> str:
    """Return Slack's id of the channel, for what is asked outside of any.

    Raises Refusal("nothing-here") without one, Refusal("which-dossier") when there are several.
    """
    match of(person, client, db):
        case []:
            raise Refusal("nothing-here")
        case [channel]:
            return channel.slack_id
        case _:
            raise Refusal("which-dossier")


def _is_theirs(person: Person, channel: Channel, client: WebClient) -> bool:
    """Ask Slack whether the person is in a channel, and no outsider is."""
    try:
        is_member = slack_facts.is_member(client, channel.slack_id, person.slack_id)
        return is_member and not slack_facts.is_shared(client, channel.slack_id)
    except Refusal:
        return False
