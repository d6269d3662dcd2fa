"""Cards in channels: one message shows an item, is edited in place, and is followed in its thread.

A channel may have been opened to outsiders since the card was posted. Slack is asked each time,
and where outsiders listen only what was released to them is drawn.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.domain.access import Audience, Scope
from bot.domain.errors import Refusal
from bot.i18n import Markup, Translator
from handlers import slack_facts
from handlers.introductions import audience_of
from handlers.views.message import Message
from handlers.views.parts import section
from storage import cards, dossiers
from storage.database import Database
from storage.models import Card, Dossier

GONE = {
    *("message_not_found", "cant_update_message", "channel_not_found", "is_archived"),
    *("not_in_channel", "thread_not_found"),
}
"""Slack's words for a card that can never be drawn again."""


class Office(Protocol):
    """What cards need of whoever changes something; a Desk has it."""

    @property
    def client(self) -> WebClient:
        """Slack."""

    @property
    def db(self) -> Database:
        """What is remembered."""

    @property
    def dossier(self) -> Dossier:
        """Whose cards they are."""

    @property
    def scope(self) -> Scope:
        """Who acts, and in which channel."""

    @property
    def later(self) -> Callable[[Callable[[], object]], None]:
        """Does what can wait until the answer is given."""


class Drawn(NamedTuple):
    """A card as it looks now, and the line for its thread, if there is one."""

    message: Message
    line: Markup | None = None


Draw = Callable[[Scope, Translator], Drawn]
"""Draws a card for a channel; raises Refusal when the item may not be seen there."""


def publish(office: Office, item: str, item_id: int, message: Message) -> None:
    """Post a card to the channel, later, and remember which message it is."""
    office.later(partial(_post, office, item, item_id, message))


def refresh(office: Office, item: str, item_id: int, draw: Draw) -> bool:
    """Draw every card of an item again, later. Tells whether one of them is in this channel."""
    with office.db.reading() as session:
        shown = cards.of(session, item, item_id)
    for card in shown:
        office.later(partial(_redraw, office, card, draw))
    return any(card.channel == office.scope.channel for card in shown)


def _post(office: Office, item: str, item_id: int, message: Message) -> None:
    channel = office.scope.channel
    if slack_facts.is_shared(office.client, channel):
        return
    posted = office.client.chat_postMessage(
        channel=channel, unfurl_links=False, unfurl_media=False, **message
    )
    with office.db.session() as session:
        cards.remember(session, item, item_id, channel, posted["ts"])


def _redraw(office: Office, card: Card, draw: Draw) -> None:
    try:
        drawn = _drawn(draw, *_reader(office, card))
        office.client.chat_update(channel=card.channel, ts=card.ts, **drawn.message)
        if drawn.line:
            office.client.chat_postMessage(
                channel=card.channel, thread_ts=card.ts, text=drawn.line, unfurl_links=False
            )
    except SlackApiError as error:
        if error.response["error"] not in GONE:
            raise
        with office.db.session() as session:
            cards.forget(session, card)


def _drawn(draw: Draw, scope: Scope, t: Translator) -> Drawn:
    """Draw a card; what the channel may not see any more gives way to a neutral sentence."""
    try:
        return draw(scope, t)
    except Refusal as refusal:
        if refusal.key != "old-button":
            raise
        return Drawn(Message(text=t("card-closed"), blocks=[section(t("card-closed"))]))


def _reader(office: Office, card: Card) -> tuple[Scope, Translator]:
    """Tell what the readers of a card may see now, and who speaks to them."""
    dossier = office.dossier
    is_shared = slack_facts.is_shared(office.client, card.channel)
    with office.db.reading() as session:
        channel = dossiers.channel(session, dossier.workspace_id, card.channel)
    if channel is None or channel.dossier_id != dossier.id:
        raise Refusal("old-button")
    audience = Audience.SHARED if is_shared else audience_of(channel)
    t = Translator(channel.language, ZoneInfo(dossier.zone), tuple(dossier.capitals))
    return replace(office.scope, audience=audience, channel=card.channel), t
