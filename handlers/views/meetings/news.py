"""What happened to a meeting, said to one person or to a channel."""

from slack_sdk.models.blocks import Block

from bot.domain.access import Scope
from bot.i18n import Markup, Translator
from handlers.views.meetings import controls
from handlers.views.meetings.cards import NOTE
from handlers.views.meetings.lists import TITLE
from handlers.views.message import Message
from handlers.views.parts import actions, context, cut, section
from storage.meetings import Saved
from storage.models import History, Meeting, Person

MOVE_CHOICE = "meeting.move.reading"
POSTPONE_CHOICE = "meeting.postpone.reading"

MOVE_CHOICES, POSTPONE_CHOICES = (
    [f"{choice}.{place}" for place in range(4)] for choice in (MOVE_CHOICE, POSTPONE_CHOICE)
)
"""The buttons of `views.dates.which`; no date has more readings."""


def news(
    saved: Saved, t: Translator, *, scope: Scope, who: Markup, note: str | None = None
) -> Message:
    """Tell what happened, what followed from it, and who did it, with a way to the meeting."""
    what = Markup(" ".join([_event(saved, t), *_consequences(saved, t)]))
    blocks: list[Block] = [section(what), _byline(saved.meeting, t, who, note)]
    blocks.append(actions([controls.show_button(saved.meeting, scope, t)]))
    return Message(text=what, blocks=blocks)


def changed_meanwhile(
    meeting: Meeting, last: tuple[History, Person | None] | None, t: Translator
) -> Markup:
    """Tell somebody whose view was old what was changed, when and by whom; the last of it."""
    when = meeting.when or t.when(None)
    facts = {"code": meeting.code, "when": when, "status": meeting.status}
    row, who = last or (None, None)
    if row is None or who is None:
        return t("meeting-changed", **facts)
    return t("meeting-changed-by", **facts, at=row.at, who=Markup(f"<@{who.slack_id}>"))


def _event(saved: Saved, t: Translator) -> Markup:
    change, meeting = saved.change, saved.meeting
    key = f"meeting-was-{change.action}"
    if change.action == "postponed" and change.after.when is None:
        key = "meeting-was-postponed-open"
    if change.action == "edited" and change.before != change.after:
        key = "meeting-was-edited-state"
    return t(
        key,
        code=meeting.code,
        title=cut(meeting.title(t.language), TITLE),
        before=change.before.when or t.when(None),
        after=change.after.when or t.when(None),
        status=change.after.status,
    )


def _consequences(saved: Saved, t: Translator) -> list[Markup]:
    """Tell what became of reminders and of deadlines that hang on the meeting."""
    planned, dropped, moved = saved.reminders.planned, saved.reminders.dropped, saved.deadlines
    found, sentences = list[Markup](), list[Markup]()
    if planned:
        found.append(t("meeting-reminders", count=planned))
    if moved:
        codes = ", ".join(one.commitment.code for one in moved)
        found.append(t("meeting-deadlines", count=len(moved), codes=codes))
    if found:
        what = t("meeting-both", one=found[0], other=found[1]) if len(found) > 1 else found[0]
        key = "meeting-planned" if saved.change.action == "added" else "meeting-replanned"
        sentences.append(t(key, count=planned + len(moved), what=what))
    if dropped:
        sentences.append(t("meeting-reminders-dropped", count=dropped))
    return sentences


def _byline(meeting: Meeting, t: Translator, who: Markup, note: str | None) -> Block:
    name = cut(meeting.title(t.language), TITLE)
    if note:
        return context(t("meeting-byline-note", who=who, title=name, note=cut(note, NOTE)))
    return context(t("meeting-byline", who=who, title=name))
