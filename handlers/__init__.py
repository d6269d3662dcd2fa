"""The directory: what people type, press, submit and open, and which function answers.

To find the code behind something on the screen, look for the word here. To add a command, add a
line here, the function it names, and its help in both catalogues.
"""

from collections.abc import Callable
from concurrent.futures import Executor
from re import compile as pattern

from slack_bolt import App, BoltContext

from bot.clock import Clock
from handlers import (
    briefs,
    commitments,
    errors,
    help,
    home,
    introductions,
    meetings,
    news,
    reminders,
)
from handlers.dispatch import Listener, Switchboard
from handlers.views import briefs as brief_views
from handlers.views import commitments as commitment_views
from handlers.views import meetings as meeting_views
from handlers.views import reminder_lists
from handlers.views import reminders as reminder_views
from storage.database import Database

COMMANDS: dict[str, Listener] = {
    "/meetings": meetings.coming,
    "/meetings *": meetings.search,
    "/meetings next": meetings.upcoming,
    "/meetings past": meetings.past,
    "/meetings show": meetings.show,
    "/meetings add": meetings.add,
    "/meetings move": meetings.move,
    "/meetings postpone": meetings.postpone,
    "/meetings confirm": meetings.confirm,
    "/meetings cancel": meetings.cancel,
    "/meetings held": meetings.hold,
    "/meetings edit": meetings.edit,
    "/meetings help": help.of_command,
    "/commitments": commitments.open_ones,
    "/commitments *": commitments.search,
    "/commitments mine": commitments.mine,
    "/commitments overdue": commitments.overdue,
    "/commitments at risk": commitments.at_risk,
    "/commitments open": commitments.open_ones,
    "/commitments done": commitments.done,
    "/commitments ours": commitments.ours,
    "/commitments theirs": commitments.theirs,
    "/commitments for": commitments.for_meeting,
    "/commitments show": commitments.show,
    "/commitments add": commitments.add,
    "/commitments update": commitments.update,
    "/commitments history": commitments.history,
    "/commitments edit": commitments.edit,
    "/commitments help": help.of_command,
    "/brief": briefs.upcoming,
    "/brief *": briefs.of_meeting,
    "/brief next": briefs.upcoming,
    "/brief help": help.of_command,
    "/reminders": reminders.agenda,
    "/reminders add": reminders.add,
    "/reminders pause": reminders.pause,
    "/reminders resume": reminders.resume,
    "/reminders rhythm": reminders.rhythm,
    "/reminders help": help.of_command,
    "/aide": help.overview,
    "/aide help": help.overview,
}

ACTIONS: dict[str, Listener] = {
    meeting_views.MORE_BUTTON: meetings.turn,
    meeting_views.BACK_BUTTON: meetings.turn,
    meeting_views.PUBLISH_BUTTON: meetings.publish,
    meeting_views.SHOW_BUTTON: meetings.press_show,
    meeting_views.BRIEF_BUTTON: briefs.press,
    meeting_views.ADD_BUTTON: meetings.open_add_form,
    meeting_views.EDIT_BUTTON: meetings.open_edit_form,
    meeting_views.MOVE_BUTTON: meetings.open_move_form,
    meeting_views.POSTPONE_BUTTON: meetings.open_postpone_form,
    meeting_views.CONFIRM_BUTTON: meetings.press_confirm,
    meeting_views.CANCEL_BUTTON: meetings.open_cancel_form,
    meeting_views.HELD_BUTTON: meetings.press_held,
    **dict.fromkeys(meeting_views.MOVE_CHOICES, meetings.choose_move),
    **dict.fromkeys(meeting_views.POSTPONE_CHOICES, meetings.choose_postponement),
    commitment_views.MORE_BUTTON: commitments.turn,
    commitment_views.BACK_BUTTON: commitments.turn,
    commitment_views.SHOW_BUTTON: commitments.press_show,
    commitment_views.STATUS_SELECT: commitments.choose_status,
    commitment_views.REPORT_BUTTON: commitments.report_done,
    commitment_views.VERIFY_BUTTON: commitments.verify,
    commitment_views.RETURN_BUTTON: commitments.give_back,
    commitment_views.UPDATE_BUTTON: commitments.open_update,
    commitment_views.HISTORY_BUTTON: commitments.press_history,
    commitment_views.ADD_BUTTON: commitments.open_add,
    commitment_views.EDIT_BUTTON: commitments.press_edit,
    commitment_views.HAND_OVER_BUTTON: commitments.open_hand_over,
    commitment_views.PUBLISH_BUTTON: commitments.publish,
    **dict.fromkeys(brief_views.PART_BUTTONS.values(), briefs.open_part),
    brief_views.MORE_BUTTON: briefs.turn,
    brief_views.BACK_BUTTON: briefs.turn,
    brief_views.PUBLISH_BUTTON: briefs.publish,
    reminder_views.ACKNOWLEDGE_BUTTON: reminders.acknowledge,
    reminder_views.SNOOZE_MENU: reminders.snooze,
    reminder_lists.ADD_BUTTON: reminders.open_add_form,
    reminder_lists.REMOVE_BUTTON: reminders.remove,
}

FORMS: dict[str, Listener] = {
    meeting_views.ADD_FORM: meetings.submit_addition,
    meeting_views.EDIT_FORM: meetings.submit_edit,
    meeting_views.MOVE_FORM: meetings.submit_move,
    meeting_views.POSTPONE_FORM: meetings.submit_postponement,
    meeting_views.CANCEL_FORM: meetings.submit_cancellation,
    commitment_views.UPDATE_FORM: commitments.submit_update,
    commitment_views.ADD_FORM: commitments.submit,
    commitment_views.EDIT_FORM: commitments.submit,
    commitment_views.HAND_OVER_FORM: commitments.submit_hand_over,
    reminder_lists.ADD_FORM: reminders.submit_note,
}

SHORTCUTS: dict[str, Listener] = {
    meeting_views.NEW_SHORTCUT: meetings.open_add_form,
    commitment_views.RECORD_SHORTCUT: commitments.record_message,
}

EVENTS: dict[str, Listener] = {
    "app_home_opened": home.opened,
    "channel_id_changed": news.channel_moved,
    "channel_shared": news.channel_sharing,
    "channel_unarchive": news.channel_mended,
    "channel_unshared": news.channel_sharing,
    "group_unarchive": news.channel_mended,
    "member_joined_channel": news.channel_mended,
    "user_change": news.user_change,
}

_ANY = pattern(".*")


def register(app: App, *, db: Database, clock: Clock, executor: Executor) -> None:
    """Connect the directory to a Bolt app: one listener for each kind of request."""

    @app.middleware
    def provide(context: BoltContext, next_: Callable[[], None]) -> None:
        context.update(db=db, now=clock.now())
        next_()

    app.middleware(introductions.introduce)
    switchboard = Switchboard(
        commands=COMMANDS,
        actions=ACTIONS,
        forms=FORMS,
        shortcuts=SHORTCUTS,
        events=EVENTS,
        executor=executor,
    )
    app.command(_ANY)(switchboard.command)
    app.action(_ANY)(switchboard.action)
    app.view(_ANY)(switchboard.form)
    app.shortcut(_ANY)(switchboard.shortcut)
    app.event(_ANY)(switchboard.event)
    app.error(errors.explain)
