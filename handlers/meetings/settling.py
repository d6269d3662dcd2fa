"""Meetings confirmed, called off, and recorded as held."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from slack_bolt import Ack, BoltContext

from bot.domain import meetings as rules
from bot.domain.meetings import Change, State
from handlers import forms
from handlers.desk import Desk
from handlers.meetings.changing import (
    Changed,
    as_it_is,
    as_seen,
    by_code,
    of_meeting,
    pressed,
    shown_again,
)
from handlers.meetings.telling import answer, tell
from handlers.views import meetings as views
from handlers.views.targets import Target

Rule = Callable[..., Change]


def confirm(ack: Ack, words: str, context: BoltContext) -> None:
    """Answer "/meetings confirm SEG-M3"; what follows the code is kept as a note."""
    _settle(ack, words, context, rules.confirm)


def hold(ack: Ack, words: str, context: BoltContext) -> None:
    """Answer "/meetings held SEG-M3"."""
    _settle(ack, words, context, rules.hold)


def cancel(ack: Ack, words: str, context: BoltContext) -> None:
    """Answer "/meetings cancel SEG-M3"."""
    _settle(ack, words, context, _cancel)


def press_confirm(ack: Ack, words: str, context: BoltContext) -> None:
    """Confirm the meeting of a pressed button."""
    _press(ack, words, context, rules.confirm)


def press_held(ack: Ack, words: str, context: BoltContext) -> None:
    """Record the meeting of a pressed button as held."""
    _press(ack, words, context, rules.hold)


def open_cancel_form(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Ask whether a meeting is really called off."""
    desk = Desk.to_change(context)
    desk.opens(body, views.cancel_form(*pressed(desk, words), desk.t))
    ack()


def submit_cancellation(ack: Ack, view: dict[str, Any], context: BoltContext) -> None:
    """Call off the meeting of the form."""
    desk = Desk.to_change(context)
    filled = views.Filled(Target.read(view["private_metadata"]), forms.answers(view))
    note = filled.answers["note"]
    with shown_again(ack, desk, of_meeting(desk, views.cancel_form), filled):
        tell(desk, as_seen(desk, filled.target, rules.cancel, note=note), note)
        ack()


def _settle(ack: Ack, words: str, context: BoltContext, rule: Rule) -> None:
    desk = Desk.to_change(context)
    code, note = desk.code(words), " ".join(words.split()[1:])
    saved = by_code(desk, code, partial(rule, today=desk.today), note)
    answer(ack, desk, saved, note)


def _press(ack: Ack, words: str, context: BoltContext, rule: Rule) -> None:
    desk = Desk.to_change(context)
    try:
        tell(desk, as_seen(desk, Target.read(words), partial(rule, today=desk.today)))
    except Changed as changed:
        desk.whisper(as_it_is(desk, changed))
    ack()


def _cancel(before: State, *, today: date) -> Change:
    """Call a meeting off on whatever day it is."""
    return rules.cancel(before)
