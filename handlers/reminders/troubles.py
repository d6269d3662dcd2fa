"""Where something cannot be posted, whoever coordinates the dossier is told once what to do."""

import logging
from collections.abc import Callable
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
    if is_news:
        place = _place(envelope)
        _tell_coordinator(
            office, envelope, lambda t: t("reminder-trouble", channel=place, code=code)
        )


def tell_given_up(office: Office, envelope: Envelope, problem: str) -> None:
    """Tell the coordinator that reminders were given up: nobody else would miss them.

    problem: Slack's word for it, or the number of our own mistake.
    """

    def sentence(t: Translator) -> Markup:
        lost = [
            (letter.item.code if letter.item else t.label(letter.row.kind), letter.row.due_at)
            for letter in envelope.letters
        ]
        what = ", ".join(f"{about} ({t.moment(due_at)})" for about, due_at in lost)
        return t("reminder-given-up", channel=_place(envelope), what=what, problem=problem)

    _tell_coordinator(office, envelope, sentence)


def _tell_coordinator(
    office: Office, envelope: Envelope, sentence: Callable[[Translator], Markup]
) -> None:
    number = envelope.dossier.coordinator_id
    with office.db.reading() as session:
        person = people.get(session, number) if number else None
    if person is None or not reminders.is_within_reach(person):
        return
    text = sentence(Translator(person.language, ZoneInfo(person.zone)))
    try:
        office.client.chat_postMessage(channel=person.slack_id, text=text)
    except (SlackApiError, OSError, HTTPException):
        log.warning("nobody told of trouble", extra={"channel": envelope.channel.slack_id})


def _place(envelope: Envelope) -> Markup:
    return Markup(f"<#{envelope.channel.slack_id}>")
