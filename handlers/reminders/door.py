"""At the door: may this reader hear this now? Asked of Slack just before something is said."""

from datetime import datetime, timedelta
from http.client import HTTPException

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.domain.errors import Refusal
from handlers import slack_facts
from handlers.reminders import troubles
from handlers.reminders.office import Office, Roll
from handlers.reminders.refusals import Meaning, code_of, meaning, retry_after
from storage import dossiers, reminders
from storage.database import Database
from storage.models import Channel
from storage.reminders import Envelope

MOMENT = timedelta(seconds=5)
"""How long the roll is believed: as long as one message may take to be drawn and sent."""


MANY = 5
"""Readers of whom it is cheaper to ask Slack together whether outsiders listen."""

BUSY = timedelta(minutes=1)
"""After so many it is asked of all of them together for a while, be they ever so few at a time."""


def may_hear(office: Office, envelope: Envelope) -> bool:
    """Tell whether only the team listens and, for a person, whether they still belong to it.

    If not, the reminders are dropped; if Slack does not say, they wait.
    """
    try:
        welcome = _is_welcome(office, envelope)
    except Refusal:  # the bot is not there to see
        _wait(office, envelope, "channel_not_found")
        return False
    except SlackApiError as error:
        if meaning(error) is Meaning.BUSY:
            until = office.now() + retry_after(error)
            office.settle(reminders.put_back, envelope.rows, until=until)
        else:
            _wait(office, envelope, code_of(error))
        return False
    except (OSError, HTTPException):
        until = office.now() + troubles.SOON
        office.settle(reminders.put_back, envelope.rows, until=until)
        return False
    if not welcome:
        office.settle(reminders.drop, envelope.rows)
    return welcome


def call_the_roll(office: Office, readers: int) -> None:
    """Ask about all channels at once, where many are spoken to: Slack counts questions.

    When Slack does not answer, each channel is asked about on its own.
    """
    now, roll = office.now(), office.roll
    since = abs(now - roll.at) if roll else BUSY
    if since < MOMENT or (readers <= MANY and since >= BUSY):
        return
    try:
        office.roll = Roll(now, slack_facts.sharing(office.client))
    except (SlackApiError, OSError, HTTPException):
        office.roll = None


def is_the_teams_own(db: Database, client: WebClient, channel: Channel, *, now: datetime) -> bool:
    """Ask Slack whether no outsiders are in a channel, or may come, and keep what is news.

    What it said half an hour ago is not enough: the event that tells of an outsider can get lost.
    Raises what slack_facts.is_shared raises.
    """
    return _keep(db, channel, slack_facts.is_shared(client, channel.slack_id), now)


def _keep(db: Database, channel: Channel, is_shared: bool, now: datetime) -> bool:
    if is_shared == channel.is_ext_shared:  # no news: nothing to write for every message
        return reminders.is_internal(channel)
    with db.session() as session:
        current = session.get_one(Channel, channel.id)
        dossiers.note_sharing(session, current, is_shared, now)
        return reminders.is_internal(current)


def _is_internal(office: Office, channel: Channel) -> bool:
    roll, now = office.roll, office.now()
    with office.db.reading() as session:
        known = session.get_one(Channel, channel.id)
    if roll and abs(now - roll.at) < MOMENT and channel.slack_id in roll.shared:
        is_shared = roll.shared[channel.slack_id]
        if is_shared or not known.is_ext_shared:  # outsiders who came since are not on the roll
            return _keep(office.db, known, is_shared, now)
    return is_the_teams_own(office.db, office.client, known, now=now)


def _is_welcome(office: Office, envelope: Envelope) -> bool:
    channel, reader = envelope.channel, envelope.reader
    if not _is_internal(office, channel):
        return False
    if reader is None:
        return True
    is_member = slack_facts.is_member(office.client, channel.slack_id, reader.slack_id)
    return reminders.is_within_reach(reader) and is_member


def _wait(office: Office, envelope: Envelope, code: str) -> None:
    office.settle(reminders.put_back, envelope.rows, until=office.now() + troubles.MEND)
    troubles.tell(office, envelope, code)
