"""Meetings moved and postponed: by a command, by one of two readings of a date, by a form."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from slack_bolt import Ack, BoltContext

from bot.domain import meetings as rules
from bot.domain.when import When
from handlers import dates, forms
from handlers.desk import Desk
from handlers.meetings.changing import (
    Changed,
    Decide,
    as_it_is,
    as_seen,
    by_code,
    named,
    of_meeting,
    pressed,
    shown_again,
)
from handlers.meetings.telling import answer, tell
from handlers.views import meetings as views
from handlers.views.dates import which
from handlers.views.message import Message
from handlers.views.targets import Target

_TO = re.compile(r"(?:to|for|until|para|hasta|al|a(?! m[aá]s tardar))\s+", re.IGNORECASE)
"""What may stand between a code and its new date, and is no part of the date."""


def move(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Answer "/meetings move SEG-M4 to 12 Feb"; without a date, with a form."""
    desk = Desk.to_change(context)
    code, text = desk.code(words), _date_text(words)
    if not text:
        desk.opens(body, views.move_form(*named(desk, code), desk.t))
        ack()
    elif (when := desk.read(text)).ambiguous:
        ack(**_ask(desk, code, when, views.MOVE_CHOICE))
    else:
        answer(ack, desk, by_code(desk, code, _move(desk, when)))


def postpone(ack: Ack, words: str, context: BoltContext) -> None:
    """Answer "/meetings postpone SEG-M4", with or without a new date."""
    desk = Desk.to_change(context)
    code, text = desk.code(words), _date_text(words)
    when = desk.read(text) if text else None
    if when and when.ambiguous:
        ack(**_ask(desk, code, when, views.POSTPONE_CHOICE))
    else:
        answer(ack, desk, by_code(desk, code, _postpone(desk, when)))


def choose_move(ack: Ack, words: str, context: BoltContext) -> None:
    """Move to the reading of a date that was chosen."""
    _choose(ack, words, context, _move)


def choose_postponement(ack: Ack, words: str, context: BoltContext) -> None:
    """Postpone to the reading of a date that was chosen."""
    _choose(ack, words, context, _postpone)


def open_move_form(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Open *Fix the date*."""
    desk = Desk.to_change(context)
    desk.opens(body, views.move_form(*pressed(desk, words), desk.t))
    ack()


def open_postpone_form(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Open *Postpone*."""
    desk = Desk.to_change(context)
    desk.opens(body, views.postpone_form(*pressed(desk, words), desk.t))
    ack()


def submit_move(ack: Ack, view: dict[str, Any], context: BoltContext) -> None:
    """Save the date that was given in the form."""
    desk = Desk.to_change(context)
    filled = views.Filled(Target.read(view["private_metadata"]), forms.answers(view))
    with shown_again(ack, desk, of_meeting(desk, views.move_form), filled):
        _save(desk, filled, _move(desk, desk.read_form(filled.answers)))
        ack()


def submit_postponement(ack: Ack, view: dict[str, Any], context: BoltContext) -> None:
    """Postpone to the date that was given in the form, or until further notice."""
    desk = Desk.to_change(context)
    filled = views.Filled(Target.read(view["private_metadata"]), forms.answers(view))
    with shown_again(ack, desk, of_meeting(desk, views.postpone_form), filled):
        when = desk.read_form(filled.answers) if filled.answers["date"] else None
        _save(desk, filled, _postpone(desk, when))
        ack()


def _move(desk: Desk, when: When) -> Decide:
    return partial(rules.move, when=when, today=desk.today)


def _postpone(desk: Desk, when: When | None) -> Decide:
    return partial(rules.postpone, when=when, today=desk.today)


def _save(desk: Desk, filled: views.Filled, decide: Decide) -> None:
    note = filled.answers.get("note", "")
    tell(desk, as_seen(desk, filled.target, decide, note=note), note)


def _choose(
    ack: Ack, words: str, context: BoltContext, decided: Callable[[Desk, When], Decide]
) -> None:
    desk = Desk.to_change(context)
    target, when = dates.chosen(words, person=desk.person)
    try:
        tell(desk, as_seen(desk, target, decided(desk, when)))
        desk.dismiss()
    except Changed as changed:
        desk.whisper(as_it_is(desk, changed), instead=True)
    ack()


def _ask(desk: Desk, code: str, when: When, action_id: str) -> Message:
    """Ask which reading of a date was meant, for the meeting as it is now."""
    return which(when, action_id, named(desk, code)[1].target, desk.t)


def _date_text(words: str) -> str:
    """Return what was typed after the code, without the word that leads to the date."""
    rest = " ".join(words.split()[1:])
    lead = _TO.match(rest)
    return rest[lead.end() :] if lead else rest
