"""Where nothing can be posted: whoever coordinates the dossier is told once what to do."""

import logging
from datetime import timedelta
from http.client import HTTPException
from zoneinfo import ZoneInfo

from slack_sdk.errors import SlackApiError

from bot.i18n import Markup, Translator
from handlers.reminders.office import Office
from storage import people, reminders
from storage.reminders import Envelope

log = logging.getLogger(__name__)


SOON = timedelta(seconds=15)
"""By then a message whose answer got lost is in the channel, or will never be."""

MEND = timedelta(minutes=15)
"""How often Slack is asked again where something must be mended."""


def tell(office: Office, envelope: Envelope, code: str) -> None:
    """Tell the coordinator that a channel does not take reminders, if that is news.

    The reminders wait, and come as soon as it is mended.
    """
    with office.db.session() as session:
        is_news = reminders.note_trouble(session, envelope.channel, code)
        number = envelope.dossier.coordinator_id
        person = people.get(session, number) if number else None
    if not (is_news and person and reminders.is_within_reach(person)):
        return
    t = Translator(person.language, ZoneInfo(person.zone))
    place = Markup(f"<#{envelope.channel.slack_id}>")
    try:
        office.client.chat_postMessage(
            channel=person.slack_id, text=t("reminder-trouble", channel=place, code=code)
        )
    except (SlackApiError, OSError, HTTPException):
        log.warning("nobody told of trouble", extra={"channel": envelope.channel.slack_id})
