"""How a channel's coming reminders look, and the form to add one."""

from collections.abc import Mapping, Sequence

from slack_sdk.models.blocks import Block, ButtonElement
from slack_sdk.models.views import View

from bot.domain.reminders import ReminderKind, Rhythm, Span
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views import parts
from handlers.views.dates import date_fields
from handlers.views.message import Message
from handlers.views.reminders import mention
from handlers.views.targets import Target
from storage.models import Dossier, Reminder
from storage.reminders import Agenda, Planned, rhythm_of

REMOVE_BUTTON = "reminder.remove"
ADD_BUTTON = "reminder.add"
ADD_FORM = "reminder.add.form"

SHOWN = 12
"""Reminders on one screen."""

TITLE, WORDS = 120, 500
"""Characters of a title, and of a person's own words: escaped, a sentence has room for them."""


def agenda(shown: Agenda, dossier: Dossier, target: Target, t: Translator) -> Message:
    """List what will be said here, when and to whom; a person's own can be taken back."""
    heading = t.plain("reminders-heading", dossier=parts.cut(dossier.title(t.language), TITLE))
    blocks: list[Block] = [parts.header(heading)]
    if shown.habits and shown.habits.paused_at:
        blocks.append(parts.section(t("reminders-are-paused", at=shown.habits.paused_at)))
    if shown.habits and shown.habits.trouble:
        blocks.append(parts.section(t("reminders-in-trouble", code=shown.habits.trouble)))
    blocks += [_line(planned, target, t) for planned in shown.planned]
    if not shown.planned:
        blocks.append(parts.section(t("reminders-none")))
    add = parts.button(t.plain("reminder-add"), ADD_BUTTON, target)
    blocks += [parts.actions([add]), parts.context(_footer(shown, t))]
    return Message(text=t("reminders-summary", count=len(shown.planned)), blocks=blocks)


def note_form(
    target: Target, t: Translator, answers: Mapping[str, str], readings: Sequence[When] = ()
) -> View:
    """Ask what to be reminded of, and when."""
    typed = parts.text_input("words", initial=answers.get("words"), long=True, limit=WORDS)
    date = t.plain("reminder-field-date")
    return View(
        type="modal",
        callback_id=ADD_FORM,
        title=parts.plain(t.plain("reminder-add-title"), parts.TITLE),
        submit=parts.plain(t.plain("reminder-add-submit"), parts.TITLE),
        close=parts.plain(t.plain("reminder-add-close"), parts.TITLE),
        private_metadata=str(target),
        blocks=[
            parts.field("words", t.plain("reminder-field-words"), typed),
            *date_fields("date", date, t, text=answers.get("date", ""), readings=readings),
            parts.context(t("reminder-add-result")),
        ],
    )


def note_added(row: Reminder, when: When, target: Target, t: Translator) -> Message:
    """Repeat what will be said and when, with a way to take it back."""
    text = t("reminder-added", words=parts.cut(row.words or "", WORDS), when=when)
    remove = _remove(row, target, t)
    return Message(text=text, blocks=[parts.section(text, accessory=remove)])


def said(sentence: Markup) -> Message:
    """Say one sentence."""
    return Message(text=sentence, blocks=[parts.section(sentence)])


def rhythm_of_channel(shown: Agenda, t: Translator) -> Message:
    """Say how this channel is reminded, and how to change it."""
    return said(Markup(f"{_rhythm(shown, t)}\n{t('rhythm-how')}"))


def _line(planned: Planned, target: Target, t: Translator) -> Block:
    letter, row = planned.letter, planned.letter.row
    facts: dict[str, object] = {"at": row.due_at, "kind": t(_kind_key(row.kind))}
    if letter.item:
        facts["about"] = t(
            "reminders-about",
            code=letter.item.code,
            title=parts.cut(letter.item.title(t.language), TITLE),
        )
    elif row.kind is ReminderKind.DIGEST:
        facts["about"] = t("reminders-digest")
    else:
        facts["about"] = t("reminders-note", words=parts.cut(row.words or "", TITLE))
    line = t("reminders-line", **facts)
    if planned.reader:
        line = t("reminders-line-to", **facts, who=mention(planned.reader, t))
    own = row.kind is ReminderKind.NOTE
    return parts.section(line, accessory=_remove(row, target, t) if own else None)


def _kind_key(kind: ReminderKind) -> str:
    return f"reminders-why-{kind}".replace("_", "-")


def _remove(row: Reminder, target: Target, t: Translator) -> ButtonElement:
    mine = Target(row.id, 0, target.channel)
    return parts.button(t.plain("reminder-remove"), REMOVE_BUTTON, mine)


def _footer(shown: Agenda, t: Translator) -> Markup:
    count = t("reminders-count", shown=len(shown.planned), total=shown.total)
    return Markup(f"{count} · {_rhythm(shown, t)}")


def _rhythm(shown: Agenda, t: Translator) -> Markup:
    rhythm = rhythm_of(shown.habits.rhythm) if shown.habits else Rhythm()
    days = ", ".join(str(day) for day in rhythm.before if day)
    span = "calendar" if rhythm.span is Span.CALENDAR_DAY else "working"
    said = t(f"rhythm-{span}", days=days or "0", morning=f"{rhythm.morning:%H:%M}")
    if not rhythm.hours:
        return said
    hours = ", ".join(str(hour) for hour in rhythm.hours)
    return Markup(f"{said} · {t('rhythm-hours', hours=hours)}")
