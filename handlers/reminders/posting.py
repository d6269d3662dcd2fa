"""One message of reminders: said, refused, or lost on the way and looked for."""

import logging
from http.client import HTTPException
from itertools import groupby
from secrets import token_hex

from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from handlers.reminders import searching, troubles
from handlers.reminders.drawing import draw
from handlers.reminders.office import Office
from handlers.reminders.refusals import Meaning, code_of, meaning, retry_after
from handlers.views.message import Message
from storage import reminders
from storage.reminders import Envelope

log = logging.getLogger(__name__)


def say(office: Office, envelope: Envelope) -> int:
    """Post one message with everything in the envelope; return how many reminders it holds."""
    message = _drawn(office, envelope)
    post = token_hex(12)
    if message is None or not office.settle(
        reminders.note_posting, envelope.rows, post=post, now=office.now()
    ):
        return 0
    try:
        answer = _post(office, envelope, message, post)
    except SlackApiError as error:
        return refused(office, envelope, error)
    except (OSError, HTTPException):
        log.warning("answer lost", extra={"post": post})
        office.settle(reminders.note_unknown, envelope.rows, until=office.now() + troubles.SOON)
        return 0
    return _said(office, envelope, ts=str(answer["ts"]), posted_in=str(answer["channel"]))


def find(office: Office, envelope: Envelope) -> int:
    """Look for messages whose answer never came; return how many reminders Slack has after all."""
    found = 0
    for post, group in groupby(envelope.letters, key=lambda letter: letter.row.post or ""):
        part = envelope.holding(list(group))
        since = part.rows[0].claimed_at or part.rows[0].due_at
        try:
            place = _conversation(office, envelope)
            ts = searching.find(office.client, place, post, since=since)
        except (SlackApiError, OSError, HTTPException) as error:
            _look_later(office, part, error)
            continue
        if ts:
            found += _said(office, part, ts=ts, posted_in=place)
        else:
            office.settle(reminders.put_back, part.rows, until=office.now())
    return found


def refused(office: Office, envelope: Envelope, error: SlackApiError) -> int:
    """Write down what a refusal means for the reminders, and tell whoever can mend it; 0."""
    what, code, wait = meaning(error), code_of(error), retry_after(error)
    rows, now = envelope.rows, office.now()
    log.warning("post refused", extra={"channel": envelope.channel.slack_id, "error": code})
    match what:
        case Meaning.BUSY:
            office.settle(reminders.put_back, rows, until=now + wait)
        case Meaning.UNSURE:
            office.settle(reminders.note_unknown, rows, until=now + troubles.SOON)
        case Meaning.MESSAGE:
            office.settle(reminders.stumble, rows, problem=code, now=now)
        case Meaning.READER | Meaning.PLACE if envelope.reader:
            office.settle(reminders.redirect, rows, now=now)
        case _:
            office.settle(reminders.put_back, rows, until=now + troubles.MEND)
            troubles.tell(office, envelope, code)
    return 0


def _drawn(office: Office, envelope: Envelope) -> Message | None:
    """Draw the message; None when it cannot be drawn, which is our own mistake."""
    now = office.now()
    try:
        return draw(office.db, envelope, now=now)
    except Exception:
        incident = token_hex(4)
        log.exception("cannot draw", extra={"incident": incident, "reminder": envelope.rows[0].id})
        office.settle(reminders.stumble, envelope.rows, problem=incident, now=now)
        return None


def _post(office: Office, envelope: Envelope, message: Message, post: str) -> SlackResponse:
    reader = envelope.reader
    return office.client.chat_postMessage(
        channel=reader.slack_id if reader else envelope.channel.slack_id,
        metadata=searching.metadata(post),
        unfurl_links=False,
        unfurl_media=False,
        **message,
    )


def _conversation(office: Office, envelope: Envelope) -> str:
    """Return Slack's id of where a reader is spoken to."""
    if envelope.reader is None:
        return envelope.channel.slack_id
    opened = office.client.conversations_open(users=envelope.reader.slack_id)
    return str(opened["channel"]["id"])


def _said(office: Office, envelope: Envelope, *, ts: str, posted_in: str) -> int:
    """Write down that Slack has the message, and plan what follows from its having been said."""
    rows, now = envelope.rows, office.now()
    with office.db.session() as session:
        if not reminders.note_sent(session, rows, ts=ts, posted_in=posted_in, now=now):
            log.warning("lease lost", extra={"reminder": rows[0].id, "verdict": "sent"})
            return 0
        if envelope.habits and envelope.habits.trouble:
            reminders.note_trouble(session, envelope.channel, None)
        for row in rows:
            reminders.plan_on(session, row, now=now)
    log.info("reminders delivered", extra={"count": len(rows), "channel": posted_in, "ts": ts})
    return len(rows)


def _look_later(office: Office, envelope: Envelope, error: Exception) -> None:
    """Keep looking: soon where Slack was only slow, later where something must be mended."""
    wait, code = troubles.SOON, type(error).__name__
    if isinstance(error, SlackApiError):
        what, code = meaning(error), code_of(error)
        wait = retry_after(error) if what is Meaning.BUSY else troubles.MEND
        if what in (Meaning.PLACE, Meaning.TEAM):
            troubles.tell(office, envelope, code)
    log.warning("history unread", extra={"channel": envelope.channel.slack_id, "error": code})
    office.settle(reminders.note_unknown, envelope.rows, until=office.now() + wait)
