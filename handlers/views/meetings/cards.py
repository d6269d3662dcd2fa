"""How one meeting looks: everything that is known of it, and where it is known from."""

from datetime import date

from slack_sdk.models.blocks import Block

from bot.domain.access import Scope
from bot.domain.meetings import DateStanding
from bot.i18n import Markup, Translator
from handlers.views.meetings import controls
from handlers.views.meetings.lists import TITLE, facts, kind, rest, title
from handlers.views.message import Message
from handlers.views.parts import actions, blocks_of, cut, section
from storage.commitments import Line as Promise
from storage.meetings import Detail, Given
from storage.models import Person

DATES = 10
"""Dates of a history on one card; the oldest are left out first."""

PROMISES = 10
"""Commitments named on one card; the rest are counted."""

NOTE = 1000
"""Characters of a note that a card has room for."""


def card(
    shown: Detail, t: Translator, *, today: date, scope: Scope, warning: Markup | None = None
) -> Message:
    """Show one meeting, with what can be done about it; `warning` comes first."""
    meeting = shown.line.meeting
    blocks: list[Block] = [
        *([section(warning)] if warning else []),
        section(title(meeting, t), _other_title(shown, t)),
        section(facts(meeting, t), rest(shown.line, t, today=today), kind(meeting, shown.body, t)),
    ]
    if controls.may_change(scope):
        blocks += blocks_of(_ours(shown, t), _dates(shown, t), _promises(shown, t))
        brief, move = (
            controls.brief_button(meeting, scope, t),
            controls.move_button(meeting, scope, t),
        )
        menu = controls.more(meeting, scope, t, today=today)
        blocks.append(actions([brief, move, menu]))
    text = t("meeting-summary", code=meeting.code, when=meeting.when or t.when(None))
    return Message(text=warning or text, blocks=blocks)


def _other_title(shown: Detail, t: Translator) -> Markup:
    other = shown.line.meeting.title("en" if t.language == "es" else "es")
    if other == shown.line.meeting.title(t.language):
        return Markup("")
    return t("meeting-other-title", title=cut(other, TITLE))


def _ours(shown: Detail, t: Translator) -> Block | None:
    """Say who looks after it and what the team noted; never for other eyes."""
    lines = []
    if shown.responsible:
        lines.append(t("meeting-responsible", who=_mention(shown.responsible)))
    if shown.line.meeting.note:
        lines.append(t("meeting-note", note=cut(shown.line.meeting.note, NOTE)))
    return section(*lines) if lines else None


def _dates(shown: Detail, t: Translator) -> Block | None:
    """Tell how the date moved, by whom and by which source; a single date needs no history."""
    if len(shown.dates) < 2 and all(one.document is None for one in shown.dates):
        return None
    lines = [_date(one, t) for one in shown.dates[-DATES:]]
    return section(t("meeting-dates"), *lines)


def _date(given: Given, t: Translator) -> Markup:
    key = {
        DateStanding.CURRENT: "meeting-date-current",
        DateStanding.FORMER: "meeting-date-former",
        DateStanding.RIVAL: "meeting-date-rival",
    }[given.date.standing]
    when = given.date.when or t.when(None)
    return t(
        key,
        when=when,
        source=_source(given, t),
        noted=given.date.noted_at.astimezone(t.zone).date(),
    )


def _source(given: Given, t: Translator) -> Markup:
    if given.document:
        return t("meeting-by-document", title=cut(given.document.title(t.language), TITLE))
    who = _mention(given.person) if given.person else t("meeting-by-bot")
    if given.note:
        return t("meeting-by-note", who=who, note=cut(given.note, TITLE))
    return who


def _promises(shown: Detail, t: Translator) -> Block | None:
    if not shown.promises:
        return None
    lines = [_promise(one, t) for one in shown.promises[:PROMISES]]
    left = len(shown.promises) - len(lines)
    if left:
        lines.append(t("meeting-more-promises", count=left, code=shown.line.meeting.code))
    return section(t("meeting-promises"), *lines)


def _promise(promise: Promise, t: Translator) -> Markup:
    commitment = promise.commitment
    name, status = cut(commitment.title(t.language), TITLE), t.label(commitment.status)
    if promise.health is None:
        return t("meeting-promise", code=commitment.code, title=name, status=status)
    health = t.label(promise.health)
    return t(
        "meeting-promise-health", code=commitment.code, title=name, status=status, health=health
    )


def _mention(person: Person) -> Markup:
    return Markup(f"<@{person.slack_id}>")
