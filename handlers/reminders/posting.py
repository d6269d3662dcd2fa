"""One message of reminders: said, refused, or lost on the way and looked for."""

import logging
from collections.abc import Sequence
from datetime import datetime
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
from storage.models import Reminder
from storage.reminders import Envelope

log = logging.getLogger(__name__)


def say(office: Office, envelope: Envelope, rest: Sequence[Reminder]) -> int:
    """Post one message with everything in the envelope; return how many reminders Slack has.

    rest: rows for the same reader, given back until that one can hear more.
    """
    message, post = _drawn(office, envelope), token_hex(12)
    if message is None or not office.settle(
        reminders.note_posting, envelope.rows, post=post, now=office.now()
    ):
        office.settle(reminders.put_back, rest, until=office.now())
        return 0
    try:
        answer = _post(office, envelope, message, post)
    except SlackApiError as error:
        until = _refused(office, envelope, error)
    except (OSError, HTTPException):
        log.warning("answer lost", extra={"post": post})
        until = office.now() + troubles.SOON
        office.settle(reminders.note_unknown, envelope.rows, until=until)
    else:
        ts, place = str(answer["ts"]), str(answer["channel"])
        return _said(office, envelope, ts=ts, posted_in=place, rest=rest)
    office.settle(reminders.put_back, rest, until=until)
    return 0


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


def _refused(office: Office, envelope: Envelope, error: SlackApiError) -> datetime:
    """Write down what a refusal means for the reminders, and tell whoever can mend it.

    Returns when it makes sense to try the same reader again.
    """
    what, code, rows, now = meaning(error), code_of(error), envelope.rows, office.now()
    log.warning("post refused", extra={"channel": envelope.channel.slack_id, "error": code})
    match what:
        case Meaning.BUSY:
            until = office.rest(envelope, retry_after(error))
            office.settle(reminders.put_back, rows, until=until)
        case Meaning.UNSURE:
            until = now + troubles.SOON
            office.settle(reminders.note_unknown, rows, until=until)
        case Meaning.MESSAGE:
            until = office.rest(envelope)
            _stumble(office, envelope, code)
        case Meaning.READER | Meaning.PLACE if envelope.reader:
            until = now
            office.settle(reminders.redirect, rows, now=now)
        case _:
            until = now + troubles.MEND
            office.settle(reminders.put_back, rows, until=until)
            troubles.tell(office, envelope, code)
    return until


def _drawn(office: Office, envelope: Envelope) -> Message | None:
    """Draw the message; None when it cannot be drawn, which is our own mistake."""
    now = office.now()
    try:
        return draw(office.db, envelope, now=now)
    except Exception:
        incident = token_hex(4)
        log.exception("cannot draw", extra={"incident": incident, "reminder": envelope.rows[0].id})
        _stumble(office, envelope, incident)
        return None


def _stumble(office: Office, envelope: Envelope, problem: str) -> None:
    """Put off what cannot be put into a message; after the last attempt somebody is told."""
    counts = office.settle(reminders.stumble, envelope.rows, problem=problem, now=office.now())
    lost = [letter for letter in envelope.letters if reminders.is_last_try(letter.row)]
    if counts and lost:
        troubles.tell_given_up(office, envelope.holding(lost), problem)


def _post(office: Office, envelope: Envelope, message: Message, post: str) -> SlackResponse:
    return office.client.chat_postMessage(
        channel=envelope.place,
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


def _said(
    office: Office,
    envelope: Envelope,
    *,
    ts: str,
    posted_in: str,
    rest: Sequence[Reminder] = (),
) -> int:
    """Write down that Slack has the message, and plan what follows from its having been said."""
    rows, now, until = envelope.rows, office.now(), office.rest(envelope)
    with office.db.session() as session:
        if rest:
            reminders.put_back(session, rest, until=until)
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
