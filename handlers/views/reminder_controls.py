"""What can be done about a reminder: the buttons of the meeting or commitment it is about."""

from slack_sdk.models.blocks import InteractiveElement

from bot.domain.access import Scope
from bot.domain.reminders import ReminderKind
from bot.i18n import Translator
from handlers.views import commitments, meetings
from handlers.views.parts import button
from handlers.views.targets import Target
from storage.models import Commitment, Meeting
from storage.reminders import Letter

_MEETING = {
    ReminderKind.UPCOMING: (("reminder-brief", meetings.BRIEF_BUTTON),),
    ReminderKind.SOON: (("reminder-brief", meetings.BRIEF_BUTTON),),
    ReminderKind.FIX_DATE: (
        ("reminder-fix", meetings.MOVE_BUTTON),
        ("reminder-not-happening", meetings.CANCEL_BUTTON),
    ),
    ReminderKind.ESCALATION: (("reminder-fix", meetings.MOVE_BUTTON),),
    ReminderKind.OUTCOME: (
        ("reminder-held", meetings.HELD_BUTTON),
        ("reminder-postponed", meetings.POSTPONE_BUTTON),
        ("reminder-not-held", meetings.CANCEL_BUTTON),
    ),
}
_COMMITMENT = (
    ("reminder-update", commitments.UPDATE_BUTTON),
    ("reminder-show", commitments.SHOW_BUTTON),
)


def main_controls(letter: Letter, scope: Scope, t: Translator) -> list[InteractiveElement]:
    """Return the buttons for what a reminder is about, the most likely first."""
    if letter.meeting:
        choices = _MEETING.get(letter.row.kind, ())
        return [_button(word, name, letter.meeting, scope, t) for word, name in choices]
    if letter.commitment:
        return [_button(word, name, letter.commitment, scope, t) for word, name in _COMMITMENT]
    return []


def _button(
    word: str, action_id: str, item: Meeting | Commitment, scope: Scope, t: Translator
) -> InteractiveElement:
    return button(t.plain(word), action_id, Target(item.id, item.version, scope.channel))
