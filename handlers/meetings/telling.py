"""What happened to a meeting, told where its dossier may speak; never where outsiders listen."""

from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfo

from slack_sdk import WebClient

from bot.domain.access import Audience
from bot.i18n import Translator
from handlers import slack_facts
from handlers.desk import Desk
from handlers.introductions import audience_of
from handlers.views import meetings as views
from handlers.views.message import Message
from storage import dossiers
from storage.meetings import Saved
from storage.models import Channel


def tell(desk: Desk, saved: Saved, note: str | None = None) -> Message:
    """Announce a change in every internal channel of the dossier; return it for the person."""
    with desk.db.reading() as session:
        channels = dossiers.channels(session, desk.dossier.id)
    for channel in channels:
        if audience_of(channel) is Audience.INTERNAL:
            message = _news(desk, saved, channel, note)
            desk.later(partial(post, desk.client, channel.slack_id, message))
    return views.news(saved, desk.t, scope=desk.scope, who=desk.mention, note=note)


def post(client: WebClient, channel: str, message: Message) -> None:
    """Post to a channel of the team, unless Slack says that outsiders have come in."""
    if not slack_facts.is_shared(client, channel):
        client.chat_postMessage(channel=channel, unfurl_links=False, unfurl_media=False, **message)


def _news(desk: Desk, saved: Saved, channel: Channel, note: str | None) -> Message:
    capitals = tuple(desk.dossier.capitals)
    aloud = Translator(channel.language, ZoneInfo(desk.dossier.zone), capitals)
    there = replace(desk.scope, channel=channel.slack_id)
    return views.news(saved, aloud, scope=there, who=desk.mention, note=note)
