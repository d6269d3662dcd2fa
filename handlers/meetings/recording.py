"""Meetings recorded and corrected, in one line or in a form."""

from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt import Ack, BoltContext

from bot.domain import meetings as rules
from bot.domain.errors import Refusal
from bot.domain.meetings import Change, Draft, MeetingKind, MeetingStatus, State, kind_of
from bot.domain.when import When
from handlers import forms
from handlers.desk import Desk
from handlers.meetings.changing import as_seen, named, of_meeting, pressed, shown_again
from handlers.meetings.telling import answer, tell
from handlers.views import meetings as views
from handlers.views.targets import Target
from storage import meetings
from storage.meetings import Saved

_LINKS = {"a", "at", "del", "de", "el", "en", "for", "in", "on", "para", "the", "–", "-", ","}
"""What may stand between a title and its date, and belongs to neither."""

_LONGEST = 12
"""Words that a date phrase has at most."""


def add(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Answer "/meetings add Working group on firearms on 12 March".

    What is not clear from the words alone is asked in a form, with what was typed in it.
    """
    desk = Desk.to_change(context)
    title, when = _title_and_date(desk, words)
    if len(title) > views.NAME:
        raise Refusal("long-text", limit=views.NAME)
    if title and when and not when.ambiguous:
        answer(ack, desk, _add(desk, _draft_of(desk, title, when)))
        return
    typed = {f"title_{desk.t.language}": title, "kind": kind_of(title)}
    if when:
        typed["date"] = when.text
    filled = views.Filled(desk.new, typed, when.readings if when else ())
    desk.opens(body, views.add_form(filled, desk.t))
    ack()


def open_add_form(ack: Ack, body: dict[str, Any], context: BoltContext) -> None:
    """Open *New meeting*."""
    desk = Desk.to_change(context)
    desk.opens(body, views.add_form(views.Filled(desk.new), desk.t))
    ack()


def submit_addition(ack: Ack, view: dict[str, Any], context: BoltContext) -> None:
    """Record the meeting that was described in the form."""
    desk = Desk.to_change(context)
    filled = views.Filled(Target.read(view["private_metadata"]), forms.answers(view))
    with shown_again(ack, desk, partial(views.add_form, t=desk.t), filled):
        draft = _draft(desk, filled)
        rules.require_possible(State("", draft.status, draft.when), today=desk.today)
        tell(desk, _add(desk, draft))
        ack()


def edit(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Answer "/meetings edit SEG-M3" with a form."""
    desk = Desk.to_change(context)
    desk.opens(body, views.edit_form(*named(desk, desk.code(words)), desk.t))
    ack()


def open_edit_form(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Open *Edit*."""
    desk = Desk.to_change(context)
    desk.opens(body, views.edit_form(*pressed(desk, words), desk.t))
    ack()


def submit_edit(ack: Ack, view: dict[str, Any], context: BoltContext) -> None:
    """Save the record that was corrected in the form; an empty date leaves the old one."""
    desk = Desk.to_change(context)
    filled = views.Filled(Target.read(view["private_metadata"]), forms.answers(view))
    with shown_again(ack, desk, of_meeting(desk, views.edit_form), filled):
        draft = _draft(desk, filled)

        def decide(before: State) -> Change:
            return rules.revise(
                before, replace(draft, when=draft.when or before.when), today=desk.today
            )

        tell(desk, as_seen(desk, filled.target, decide, draft=draft))
        ack()


def _add(desk: Desk, draft: Draft) -> Saved:
    with desk.db.session() as session:
        return meetings.add(session, desk.scope, draft, now=desk.now)


def _draft(desk: Desk, filled: views.Filled) -> Draft:
    given = filled.answers
    return Draft(
        title_es=given["title_es"] or None,
        title_en=given["title_en"] or None,
        kind=MeetingKind(given["kind"]),
        place=given["place"] or None,
        status=MeetingStatus(given["status"]),
        when=desk.read_form(given) if given["date"] else None,
    )


def _draft_of(desk: Desk, title: str, when: When) -> Draft:
    spanish = desk.t.language == "es"
    return Draft(
        title_es=title if spanish else None,
        title_en=None if spanish else title,
        kind=kind_of(title),
        place=None,
        status=rules.first_status(when, today=desk.today),
        when=when,
    )


def _title_and_date(desk: Desk, words: str) -> tuple[str, When | None]:
    """Split what was typed: the date is the longest tail that can be read as one."""
    typed = words.split()
    for start in range(max(0, len(typed) - _LONGEST), len(typed)):
        when = desk.find_date(" ".join(typed[start:]))
        if when:
            title = typed[:start]
            while title and title[-1].lower() in _LINKS:
                title.pop()
            return " ".join(title), when
    return " ".join(typed), None
