"""The steps of the tour, and how it is seen that one has been done by hand."""

from collections.abc import Callable
from datetime import date

from workspace.page.screen import Leg, Screen
from workspace.state.deliveries import Delivery, Fate
from workspace.words import WORDS

EVE = date(2026, 1, 22)
"""The day before the first meeting of the sample dossier."""

UPDATE_FORM = "commitment.update.form"
MINISTERIAL = "*SEG-M4*"
"""How the bot begins to tell a channel about the sample's Ministerial."""


def begin(screen: Screen, step: int) -> Leg:
    """Note how things stand as a step begins."""
    return Leg(step, screen.now, screen.words.language, len(screen.state.journal.deliveries))


def _answered(screen: Screen, leg: Leg) -> list[Delivery]:
    later = screen.state.journal.deliveries[leg.deliveries :]
    mine = [each for each in later if each.user_id == screen.member.id]
    return [each for each in mine if each.fate is Fate.ACKNOWLEDGED]


def _asked(screen: Screen, leg: Leg) -> bool:
    """Tell whether the list was asked for: the command alone, with no words after it."""
    commands = WORDS["tour-1-typed"]
    asked = [each.payload for each in _answered(screen, leg)]
    return any(one.get("command") in commands and not one["text"].strip() for one in asked)


def _updated(screen: Screen, leg: Leg) -> bool:
    return any(
        each.payload.get("view", {}).get("callback_id") == UPDATE_FORM
        and each.payload["type"] == "view_submission"
        and each.answer.get("response_action") != "errors"
        for each in _answered(screen, leg)
    )


def _travelled(screen: Screen, leg: Leg) -> bool:
    return leg.now.date() < EVE <= screen.now.date()


def _read_in_the_other_language(screen: Screen, leg: Leg) -> bool:
    return screen.words.language != leg.language and _asked(screen, leg)


def _asked_from_outside(screen: Screen, leg: Leg) -> bool:
    return screen.member.is_stranger and _asked(screen, leg)


def _moved(screen: Screen, leg: Leg) -> bool:
    shown = screen.state.messages.shown_to(screen.member.id, screen.place)
    told = [it for it in shown if it.by_bot and it.text.startswith(MINISTERIAL)]
    return any(screen.local(it.ts) >= leg.now for it in told)


DONE: dict[int, Callable[[Screen, Leg], bool]] = {
    1: _asked,
    2: _updated,
    3: _travelled,
    4: _read_in_the_other_language,
    5: _asked_from_outside,
    6: _moved,
}
"""Step -> has it been done since it began?"""
