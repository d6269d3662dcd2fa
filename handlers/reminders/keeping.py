"""What people ask of the reminders of their channel: what comes, one more, silence, a rhythm."""

from typing import Any

from slack_bolt import Ack, BoltContext

from bot.domain.access import Audience
from bot.domain.errors import Refusal
from bot.domain.reminders import hour_of_note, read_rhythm, split_note
from bot.domain.when import When
from handlers import forms
from handlers.dates import Unsettled
from handlers.desk import Desk
from handlers.views import reminder_lists as views
from handlers.views.message import Message
from handlers.views.targets import Target
from storage import reminders
from storage.reminders import Agenda


def agenda(ack: Ack, context: BoltContext) -> None:
    """Answer "/reminders": what will be said here, when, and to whom."""
    desk = Desk.of(context)
    if desk.scope.audience is not Audience.INTERNAL:
        ack(**views.said(desk.t("reminders-not-here")))
        return
    ack(**views.agenda(_agenda(desk), desk.dossier, desk.new, desk.t))


def add(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Answer '/reminders add "call Washington" on 3 Feb'; what is unclear is asked in a form."""
    desk = Desk.to_change(context)
    text, date = split_note(words)
    when = desk.find_date(date) if date else None
    if text and when and not when.ambiguous:
        ack(**_add(desk, text, when))
        return
    answers = {"words": text, "date": date} if when else {"words": words}
    readings = when.readings if when else ()
    desk.opens(body, views.note_form(desk.new, desk.t, answers, readings))
    ack()


def open_add_form(ack: Ack, body: dict[str, Any], context: BoltContext) -> None:
    """Open the form for one more reminder."""
    desk = Desk.to_change(context)
    desk.opens(body, views.note_form(desk.new, desk.t, {}))
    ack()


def submit_note(ack: Ack, view: dict[str, Any], context: BoltContext) -> None:
    """Plan what was filled in; the person is told when it will come."""
    desk = Desk.to_change(context)
    answers = forms.answers(view)
    try:
        message = _add(desk, answers["words"], desk.read_form(answers))
    except Unsettled as unclear:
        form = views.note_form(desk.new, desk.t, answers, unclear.readings)
        ack(response_action="update", view=form)
        return
    here, person = desk.scope.channel, desk.person.slack_id
    desk.later(lambda: desk.client.chat_postEphemeral(channel=here, user=person, **message))
    ack()


def remove(ack: Ack, words: str, context: BoltContext) -> None:
    """Take back what a person asked for."""
    desk = Desk.to_change(context)
    with desk.db.session() as session:
        number = Target.read(words).item
        row = reminders.remove_note(session, desk.scope, number, now=desk.now)
    desk.whisper(views.said(desk.t("reminder-removed", words=row.words or "")), instead=True)
    ack()


def pause(ack: Ack, context: BoltContext) -> None:
    """Answer "/reminders pause": silence in this channel until somebody resumes."""
    desk = Desk.to_change(context)
    with desk.db.session() as session:
        waiting = reminders.pause_channel(session, desk.scope, now=desk.now)
    ack(**views.said(desk.t("reminders-paused", count=waiting)))


def resume(ack: Ack, context: BoltContext) -> None:
    """Answer "/reminders resume"."""
    desk = Desk.to_change(context)
    with desk.db.session() as session:
        waiting = reminders.resume_channel(session, desk.scope, now=desk.now)
    ack(**views.said(desk.t("reminders-resumed", count=waiting)))


def rhythm(ack: Ack, words: str, context: BoltContext) -> None:
    """Answer "/reminders rhythm 10, 3, 1 at 8:30", or say the present one."""
    if not words.strip():
        desk = Desk.of(context)
        ack(**views.rhythm_of_channel(_agenda(desk), desk.t))
        return
    desk = Desk.to_change(context)
    wanted = read_rhythm(words)
    with desk.db.session() as session:
        reminders.keep_rhythm(session, desk.scope, wanted, now=desk.now)
    ack(**views.rhythm_of_channel(_agenda(desk), desk.t))


def _agenda(desk: Desk) -> Agenda:
    with desk.db.reading() as session:
        return reminders.agenda(session, desk.scope, limit=views.SHOWN)


def _add(desk: Desk, words: str, when: When) -> Message:
    if len(words) > views.WORDS:
        raise Refusal("long-text", field="words", limit=views.WORDS)
    with desk.db.session() as session:
        mornings = reminders.mornings_here(session, desk.scope)
        on, due_at = hour_of_note(when, now=desk.now, mornings=mornings)
        row = reminders.add_note(session, desk.scope, words, on=on, due_at=due_at, now=desk.now)
    return views.note_added(row, when, desk.new, desk.t)
