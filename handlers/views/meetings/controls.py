"""The buttons and menus of a meeting; where outsiders listen, none that changes anything."""

from datetime import date

from slack_sdk.models.blocks import ButtonElement, Option, OverflowMenuElement

from bot.domain.access import Audience, Scope
from bot.domain.meetings import CLOSED, State, choices
from bot.i18n import Translator
from handlers.views.parts import button, menu, option
from handlers.views.targets import Target
from storage.models import Meeting

SHOW_BUTTON = "meeting.show"
BRIEF_BUTTON = "meeting.brief"
MOVE_BUTTON = "meeting.move"
POSTPONE_BUTTON = "meeting.postpone"
CONFIRM_BUTTON = "meeting.confirm"
CANCEL_BUTTON = "meeting.cancel"
HELD_BUTTON = "meeting.held"
EDIT_BUTTON = "meeting.edit"
ADD_BUTTON = "meeting.add"
NEW_SHORTCUT = "meeting.new"
MENU = "meeting.menu"

CHOICES = 5
"""As many as Slack puts into a "⋯" menu."""


def may_change(scope: Scope) -> bool:
    """Tell whether controls that change something are shown at all."""
    return scope.audience is Audience.INTERNAL


def target(meeting: Meeting, scope: Scope) -> Target:
    """Return what the controls of a meeting carry."""
    return Target(meeting.id, meeting.version, scope.channel)


def main_button(meeting: Meeting, scope: Scope, t: Translator) -> ButtonElement:
    """Return *Fix the date* for a meeting without a day, *Brief* for any other to come.

    *Show* for what is over, and where outsiders listen.
    """
    if not may_change(scope) or meeting.status in CLOSED:
        return show_button(meeting, scope, t)
    if _waits_for_day(meeting):
        return move_button(meeting, scope, t)
    return brief_button(meeting, scope, t)


def brief_button(meeting: Meeting, scope: Scope, t: Translator) -> ButtonElement:
    """Return *Brief*."""
    return button(t.plain("meeting-brief"), BRIEF_BUTTON, target(meeting, scope))


def show_button(meeting: Meeting, scope: Scope, t: Translator) -> ButtonElement:
    """Return *Show*."""
    return button(t.plain("meeting-show"), SHOW_BUTTON, target(meeting, scope))


def move_button(meeting: Meeting, scope: Scope, t: Translator) -> ButtonElement:
    """Return *Fix the date*, or *Change the date* once there is a day."""
    label = "meeting-fix" if _waits_for_day(meeting) else "meeting-move"
    return button(t.plain(label), MOVE_BUTTON, target(meeting, scope))


def more(
    meeting: Meeting, scope: Scope, t: Translator, *, today: date, besides: str | None = None
) -> OverflowMenuElement:
    """Return the "⋯" menu with what can be done about a meeting now.

    besides: the button that stands in a list beside it; what else shows the meeting is then in
    the menu, as far as Slack's five choices allow.
    """
    words = choices(State(meeting.code, meeting.status, meeting.when), today=today)
    looks = [name for name in (SHOW_BUTTON, BRIEF_BUTTON) if besides and name != besides]
    names = [*looks[: CHOICES - len(words)], *(f"meeting.{word}" for word in words)]
    return menu(MENU, [_choice(name, meeting, scope, t) for name in names])


def _choice(name: str, meeting: Meeting, scope: Scope, t: Translator) -> Option:
    return option(t.plain(name.replace(".", "-")), f"{name} {target(meeting, scope)}")


def _waits_for_day(meeting: Meeting) -> bool:
    when = meeting.when
    return meeting.status not in CLOSED and (when is None or not when.is_day_known)
