"""What happened to a meeting, told where its dossier may speak; never where outsiders listen."""

from dataclasses import replace
from functools import partial
from http.client import HTTPException
from zoneinfo import ZoneInfo

from slack_bolt import Ack
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.domain.access import Audience
from bot.domain.errors import Refusal
from bot.i18n import Translator
from handlers import home, slack_facts
from handlers.commitments import warning
from handlers.commitments.telling import follow
from handlers.desk import Desk
from handlers.introductions import audience_of
from handlers.views import meetings as views
from handlers.views.message import Message
from storage import dossiers
from storage.meetings import Saved
from storage.models import Channel


def answer(ack: Ack, desk: Desk, saved: Saved, note: str = "") -> None:
    """Answer a command with the news itself, so that its channel reads it once; tell the others.

    Whoever reads another language than the channel's is answered apart, in their own; so is
    everybody where outsiders have come in.
    """
    is_aloud = desk.t.language == desk.aloud.language and _is_among_us(desk)
    tell(desk, saved, note, besides=desk.scope.channel if is_aloud else "")
    news = views.news(saved, desk.t, scope=desk.scope, who=desk.mention, note=note)
    ack(**news, response_type="in_channel" if is_aloud else "ephemeral")


def tell(desk: Desk, saved: Saved, note: str = "", *, besides: str = "") -> None:
    """Tell, later, whoever should know what happened, `besides` those who read it already."""
    _announce(desk, saved, note, besides)
    if saved.change.is_date_changed:
        follow(desk, saved.meeting)
        warning.warn(desk, saved.deadlines, saved.meeting.code)
    home.republish(desk)


def post(client: WebClient, channel: str, message: Message) -> None:
    """Post to a channel of the team, unless Slack says that outsiders have come in."""
    if not slack_facts.is_shared(client, channel):
        client.chat_postMessage(channel=channel, unfurl_links=False, unfurl_media=False, **message)


def _is_among_us(desk: Desk) -> bool:
    """Ask Slack whether only the team hears what is said aloud; no answer counts as no.

    The change is saved by now: nothing that Slack does may look as if it were not.
    """
    try:
        return not slack_facts.is_shared(desk.client, desk.scope.channel)
    except (Refusal, SlackApiError, OSError, HTTPException):
        return False


def _announce(desk: Desk, saved: Saved, note: str, besides: str) -> None:
    """Post the news to every channel of the dossier that only the team reads."""
    with desk.db.reading() as session:
        channels = dossiers.channels(session, desk.dossier.id)
    for channel in channels:
        if audience_of(channel) is Audience.INTERNAL and channel.slack_id != besides:
            message = _news(desk, saved, channel, note)
            desk.later(partial(post, desk.client, channel.slack_id, message))


def _news(desk: Desk, saved: Saved, channel: Channel, note: str) -> Message:
    capitals = tuple(desk.dossier.capitals)
    aloud = Translator(channel.language, ZoneInfo(desk.dossier.zone), capitals)
    there = replace(desk.scope, channel=channel.slack_id)
    return views.news(saved, aloud, scope=there, who=desk.mention, note=note)
