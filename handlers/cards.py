"""Cards in channels: one message shows an item, is edited in place, and is followed in its thread.

A channel may have been opened to outsiders since the card was posted. Slack is asked each time,
and where outsiders listen only what was released to them is drawn.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import NamedTuple
from zoneinfo import ZoneInfo

from slack_sdk.errors import SlackApiError

from bot.domain.access import Audience, Scope
from bot.domain.errors import Refusal
from bot.i18n import Markup, Translator
from handlers import slack_facts
from handlers.desk import Desk
from handlers.introductions import audience_of
from handlers.views.message import Message
from handlers.views.parts import section
from storage import cards, dossiers
from storage.models import Card

GONE = {
    *("message_not_found", "cant_update_message", "channel_not_found"),
    *("not_in_channel", "thread_not_found"),
}
"""Slack's words for a card that can never be drawn again."""

ARCHIVED = {"is_inactive", "is_archived"}
"""Its words, to chat.update and to chat.postMessage, for a channel that may be opened again."""


class Drawn(NamedTuple):
    """A card as it looks now, and the line for its thread, if there is one."""

    message: Message
    line: Markup | None = None


Draw = Callable[[Scope, Translator], Drawn]
"""Draws a card for a channel; raises Refusal when the item may not be seen there."""


def publish(desk: Desk, item: str, item_id: int, message: Message) -> None:
    """Post a card to the channel, later, and remember which message it is."""
    desk.later(partial(_post, desk, item, item_id, message))


def refresh(desk: Desk, item: str, item_id: int, draw: Draw) -> bool:
    """Draw every card of an item again, later. Tells whether one of them is in this channel."""
    with desk.db.reading() as session:
        shown = cards.of(session, item, item_id)
    for card in shown:
        redraw(desk, card, draw)
    return any(card.channel == desk.scope.channel for card in shown)


def redraw(desk: Desk, card: Card, draw: Draw) -> None:
    """Draw one card again, later."""
    desk.later(partial(_redraw, desk, card, draw))


def _post(desk: Desk, item: str, item_id: int, message: Message) -> None:
    channel = desk.scope.channel
    if slack_facts.is_shared(desk.client, channel):
        return
    posted = desk.client.chat_postMessage(
        channel=channel, unfurl_links=False, unfurl_media=False, **message
    )
    with desk.db.session() as session:
        cards.remember(session, item, item_id, channel, posted["ts"])


def _redraw(desk: Desk, card: Card, draw: Draw) -> None:
    try:
        drawn = _drawn(draw, *_reader(desk, card))
        desk.client.chat_update(channel=card.channel, ts=card.ts, **drawn.message)
        if drawn.line:
            desk.client.chat_postMessage(
                channel=card.channel, thread_ts=card.ts, text=drawn.line, unfurl_links=False
            )
    except Refusal as refusal:
        if refusal.key != "nothing-here":
            raise
    except SlackApiError as error:
        if error.response["error"] in ARCHIVED:
            return
        if error.response["error"] not in GONE:
            raise
    else:
        return
    with desk.db.session() as session:
        cards.forget(session, card)


def _drawn(draw: Draw, scope: Scope, t: Translator) -> Drawn:
    """Draw a card; what the channel may not see any more gives way to a neutral sentence."""
    try:
        return draw(scope, t)
    except Refusal as refusal:
        if refusal.key != "old-button":
            raise
        return Drawn(Message(text=t("card-closed"), blocks=[section(t("card-closed"))]))


def _reader(desk: Desk, card: Card) -> tuple[Scope, Translator]:
    """Tell what the readers of a card may see now, and who speaks to them.

    Raises Refusal("nothing-here") where the bot, or the dossier, has no place any more.
    """
    dossier = desk.dossier
    is_shared = slack_facts.is_shared(desk.client, card.channel)
    with desk.db.reading() as session:
        channel = dossiers.channel(session, dossier.workspace_id, card.channel)
    if channel is None or channel.dossier_id != dossier.id:
        raise Refusal("nothing-here")
    audience = Audience.SHARED if is_shared else audience_of(channel)
    t = Translator(channel.language, ZoneInfo(dossier.zone), tuple(dossier.capitals))
    return replace(desk.scope, audience=audience, channel=card.channel), t
