"""What a changed meeting goes through: found, not changed meanwhile, decided, saved."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from slack_bolt import Ack
from slack_sdk.models.views import View

from bot.domain.meetings import Change, Draft, State
from bot.i18n import Markup, Translator
from handlers.dates import Unsettled
from handlers.desk import Desk
from handlers.views import meetings as views
from handlers.views.message import Message
from handlers.views.targets import Target
from storage import meetings
from storage.meetings import Saved
from storage.models import History, Meeting, Person

Decide = Callable[[State], Change]
Form = Callable[[views.Filled], View]


class Changed(Exception):  # noqa: N818 - not an error: two people at once
    """Somebody changed the meeting since the person saw it; nothing was saved."""

    def __init__(self, meeting: Meeting, changes: list[tuple[History, Person | None]]) -> None:
        super().__init__()
        self.meeting = meeting
        self.fields = {field for row, _ in changes for field in row.new}
        self.last = changes[0] if changes else None

    def said(self, t: Translator) -> Markup:
        """Say who changed what, and when."""
        return views.changed_meanwhile(self.meeting, self.last, t)


def by_code(desk: Desk, code: str, decide: Decide, note: str = "") -> Saved:
    """Change the meeting that was named, whatever it is at this moment."""
    with desk.db.session() as session:
        meeting = meetings.get(session, desk.scope, code)
        change = decide(meetings.state(meeting))
        return meetings.save(session, desk.scope, meeting, change, now=desk.now, note=note or None)


def as_seen(
    desk: Desk, target: Target, decide: Decide, *, note: str = "", draft: Draft | None = None
) -> Saved:
    """Change a meeting that still is what the person saw. Raises Changed when it is not."""
    with desk.db.session() as session:
        meeting = meetings.by_id(session, desk.scope, target.item)
        if meeting.version == target.version:
            change = decide(meetings.state(meeting))
            return meetings.save(
                session, desk.scope, meeting, change, now=desk.now, note=note or None, draft=draft
            )
        changes = meetings.changes_since(session, desk.scope, meeting, target.version)
    raise Changed(meeting, changes)


@contextmanager
def shown_again(ack: Ack, desk: Desk, form: Form, filled: views.Filled) -> Iterator[None]:
    """Show a form again, with what was typed, when its date is unclear or its record changed.

    A field that somebody else changed shows what they wrote: nobody overwrites it unseen.
    """
    try:
        yield
    except Unsettled as unclear:
        ack(response_action="update", view=form(filled.asking(unclear.readings)))
    except Changed as changed:
        target = replace(filled.target, version=changed.meeting.version)
        kept = {name: text for name, text in filled.answers.items() if name not in changed.fields}
        news = views.Filled(target, kept, warning=changed.said(desk.t))
        ack(response_action="update", view=form(news))


def of_meeting(desk: Desk, form: Callable[[Meeting, views.Filled, Translator], View]) -> Form:
    """Return the form for the meeting that is in it, as the meeting is when it is shown."""
    return lambda filled: form(_look(desk, filled.target), filled, desk.t)


def as_it_is(desk: Desk, changed: Changed) -> Message:
    """Show somebody who pressed an old button what was changed, and the meeting as it is."""
    with desk.db.reading() as session:
        detail = meetings.detail(session, desk.scope, changed.meeting, today=desk.today)
    return views.card(
        detail, desk.t, today=desk.today, scope=desk.scope, warning=changed.said(desk.t)
    )


def named(desk: Desk, code: str) -> tuple[Meeting, views.Filled]:
    """Get the meeting of a typed code, and an empty form for it."""
    with desk.db.reading() as session:
        return _with_form(desk, meetings.get(session, desk.scope, code))


def pressed(desk: Desk, words: str) -> tuple[Meeting, views.Filled]:
    """Get the meeting of a pressed button as it is now, and an empty form for it."""
    return _with_form(desk, _look(desk, Target.read(words)))


def _with_form(desk: Desk, meeting: Meeting) -> tuple[Meeting, views.Filled]:
    return meeting, views.Filled(Target(meeting.id, meeting.version, desk.scope.channel))


def _look(desk: Desk, target: Target) -> Meeting:
    with desk.db.reading() as session:
        return meetings.by_id(session, desk.scope, target.item)
