"""What people press on a reminder: seen, or not now. What they are about has buttons of its own."""

from slack_bolt import Ack, BoltContext

from bot.domain.errors import Refusal
from bot.domain.reminders import Snooze, snoozed_until
from handlers.desk import Desk
from handlers.reminders import door
from handlers.reminders.drawing import draw
from handlers.views.targets import Target
from storage import reminders
from storage.reminders import Envelope


def acknowledge(ack: Ack, words: str, context: BoltContext) -> None:
    """Write down that the person has seen the message, and show it to all who read it."""
    desk = Desk.to_change(context)
    with desk.db.session() as session:
        envelope = reminders.sent(session, desk.scope, Target.read(words).item)
        reminders.acknowledge(session, _name(envelope), desk.person, now=desk.now)
    _redraw(desk, envelope)
    ack()


def snooze(ack: Ack, words: str, context: BoltContext) -> None:
    """Let what still holds in the message come again on another day; say who asked for it."""
    desk = Desk.to_change(context)
    choice, _, target = words.partition(" ")
    if choice not in list(Snooze):
        raise Refusal("old-button")
    with desk.db.session() as session:
        envelope = reminders.sent(session, desk.scope, Target.read(target).item)
        about = next((letter.item.when for letter in envelope.letters if letter.item), None)
        mornings = envelope.mornings
        on = snoozed_until(Snooze(choice), about, today=envelope.today(desk.now), mornings=mornings)
        for letter in envelope.letters:
            if letter.holds(desk.now, mornings):
                reminders.snooze(session, letter.row, desk.person, on, mornings, now=desk.now)
        reminders.acknowledge(session, _name(envelope), desk.person, now=desk.now, until=on)
    _redraw(desk, envelope)
    ack()


def _name(envelope: Envelope) -> str:
    return envelope.rows[0].post or ""


def _redraw(desk: Desk, envelope: Envelope) -> None:
    """Show everybody who reads the message what was answered to it, unless outsiders do by now."""
    row = envelope.rows[0]

    def redraw() -> None:
        if not door.is_the_teams_own(desk.db, desk.client, envelope.channel, now=desk.now):
            return
        with desk.db.reading() as session:
            answers = reminders.answers(session, _name(envelope))
        message = draw(desk.db, envelope, now=desk.now, answers=answers)
        desk.client.chat_update(channel=row.posted_in or "", ts=row.ts or "", **message)

    desk.later(redraw)
