"""Delivery: what is due is claimed, looked at once more, and said, each reminder exactly once.

When an answer never comes, the channel's history is asked before anything is sent a second time.
One reader's trouble holds up nobody else, and nothing here waits for its turn: what Slack does not
take now is put back with the time of its next attempt.
"""

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from secrets import token_hex

from bot.domain.reminders import Punctuality, ReminderKind, punctuality
from handlers.reminders import door, posting
from handlers.reminders.office import Office
from storage import reminders
from storage.database import Database
from storage.reminders import Envelope, Letter

log = logging.getLogger(__name__)

BATCH = 600
"""Rows claimed at once: what is done with them ends well inside the lease."""

TOGETHER = 6
"""Reminders in one message, old news aside; the rest follows in the next one."""

IN_FLIGHT = 8
"""Readers served at the same time."""


def deliver_due(office: Office) -> int:
    """Say what is due; return how many reminders Slack now has, and did not have before."""
    delivered = 0
    while envelopes := _claim(office):
        door.call_the_roll(office, len(envelopes))
        delivered += _deliver_all(office, envelopes)
        _show_life(office)
    _show_life(office)
    return delivered


def _deliver_all(office: Office, envelopes: Sequence[Envelope]) -> int:
    if len(envelopes) == 1:
        return _deliver(office, envelopes[0])
    with ThreadPoolExecutor(min(IN_FLIGHT, len(envelopes)), "delivery") as pool:
        return sum(pool.map(partial(_deliver, office), envelopes))


def next_due(db: Database) -> datetime | None:
    """Tell when there will be something to deliver (aware, UTC); None: nothing is planned."""
    with db.reading() as session:
        return reminders.next_due(session)


def _show_life(office: Office) -> None:
    """Write down now and then that reminders are being delivered, for whoever watches over them."""
    now, last = office.now(), office.shown_at
    if last is None or abs(now - last) >= reminders.BEAT:  # a clock can be set back
        with office.db.session() as session:
            reminders.beat(session, now)
            reminders.resume_digests(session, now=now)
        office.shown_at = now


def _claim(office: Office) -> list[Envelope]:
    now = office.now()
    with office.db.reading() as session:  # a look without a lock: mostly nothing is due
        if not reminders.is_due(session, now):
            return []
    with office.db.session() as session:
        rows = reminders.claim_due(session, token_hex(8), now=now, limit=BATCH)
    with office.db.reading() as session:
        return reminders.fill(session, rows)


def _deliver(office: Office, envelope: Envelope) -> int:
    """Deliver one envelope and never raise: what stays claimed is found after its lease."""
    try:
        uncertain = [letter for letter in envelope.letters if letter.row.post]
        fresh = [letter for letter in envelope.letters if not letter.row.post]
        found = posting.find(office, envelope.holding(uncertain)) if uncertain else 0
        return found + (_look_again(office, envelope.holding(fresh)) if fresh else 0)
    except Exception:
        place = envelope.channel.slack_id
        log.exception("delivery failed", extra={"incident": token_hex(4), "channel": place})
        return 0


def _look_again(office: Office, envelope: Envelope) -> int:
    """Say what still holds and may be heard; let go of the rest."""
    now = office.now()
    if envelope.is_paused:
        office.settle(reminders.pause, envelope.rows)
        return 0
    newest = _newest(envelope.letters)
    standing = [each for each in newest if each.holds(now, envelope.mornings)]
    office.settle(reminders.drop, [each.row for each in envelope.letters if each not in standing])
    envelope = envelope.holding(standing)
    if not standing:
        return 0
    if until := office.busy_until(envelope):
        office.settle(reminders.put_back, envelope.rows, until=until)
        return 0
    if not door.may_hear(office, envelope):
        return 0
    chosen = _for_one_message(standing, now)
    rest = [each.row for each in standing if each not in chosen]
    return posting.say(office, envelope.holding(chosen), rest)


def _newest(letters: Sequence[Letter]) -> list[Letter]:
    """Of several that ask or tell the same of one item, keep the last; of a person's own, all."""
    kept: dict[object, Letter] = {}
    for letter in sorted(letters, key=lambda letter: letter.row.due_at):
        row = letter.row
        about = (
            (row.kind, row.meeting_id, row.commitment_id)
            if row.kind is not ReminderKind.NOTE
            else row.id
        )
        kept[about] = letter
    return list(kept.values())


def _for_one_message(letters: Sequence[Letter], now: datetime) -> list[Letter]:
    """Choose what goes into the next message: a digest fills one.

    What made one fail before goes alone, and last.
    """
    proven = [letter for letter in letters if not letter.row.problem]
    if not proven:
        return list(letters[:1])
    old = [letter for letter in proven if _is_old(letter, now)]
    fresh = [letter for letter in proven if letter not in old]
    week = [letter for letter in fresh if letter.row.kind is ReminderKind.DIGEST]
    if week:
        return week
    return [*fresh[:TOGETHER], *old]


def _is_old(letter: Letter, now: datetime) -> bool:
    row = letter.row
    return punctuality(row.kind, row.due_at, now=now) is Punctuality.STALE
