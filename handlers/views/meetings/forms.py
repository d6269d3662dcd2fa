"""The forms to change a meeting; what was typed is kept when one has to be shown again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from slack_sdk.models.blocks import Block, InputBlock
from slack_sdk.models.views import View

from bot.domain.meetings import MeetingKind, MeetingStatus
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views import parts
from handlers.views.dates import date_fields
from handlers.views.meetings.lists import facts, title
from handlers.views.targets import Target
from storage.models import Meeting

MOVE_FORM = "meeting.move.form"
POSTPONE_FORM = "meeting.postpone.form"
CANCEL_FORM = "meeting.cancel.form"
ADD_FORM = "meeting.add.form"
EDIT_FORM = "meeting.edit.form"

NAME = 300
"""Characters of a title or place."""


@dataclass(frozen=True)
class Filled:
    """A form as it stands: for which record, what was typed so far, and what has to be said."""

    target: Target
    answers: Mapping[str, str] = field(default_factory=dict)
    readings: Sequence[When] = ()
    """What the typed date can mean, when it can mean several."""
    warning: Markup | None = None

    def asking(self, readings: Sequence[When]) -> "Filled":
        """Return the same form with a question about its date."""
        return replace(self, readings=readings)


def move_form(meeting: Meeting, filled: Filled, t: Translator) -> View:
    """Ask for the date of a meeting, and where it is known from."""
    blocks = [
        *_present(meeting, filled, t),
        *_date(filled, t, "new-date"),
        _note("source", filled, t),
    ]
    return _form(MOVE_FORM, "meeting-move", filled, blocks, t)


def postpone_form(meeting: Meeting, filled: Filled, t: Translator) -> View:
    """Ask until when a meeting is put off, if that is known, and why."""
    date = _date(filled, t, "later-date", optional=True)
    blocks = [*_present(meeting, filled, t), *date, _note("reason", filled, t)]
    return _form(POSTPONE_FORM, "meeting-postpone", filled, blocks, t)


def cancel_form(meeting: Meeting, filled: Filled, t: Translator) -> View:
    """Ask whether a meeting is really called off, and why."""
    blocks = [*_present(meeting, filled, t), _note("reason", filled, t)]
    return _form(CANCEL_FORM, "meeting-cancel", filled, blocks, t)


def add_form(filled: Filled, t: Translator) -> View:
    """Ask for a new meeting; only a title is needed."""
    start = {"status": MeetingStatus.PROPOSED, "kind": MeetingKind.TECHNICAL, **filled.answers}
    blocks = _record(replace(filled, answers=start), t, "date")
    return _form(ADD_FORM, "meeting-add", filled, blocks, t)


def edit_form(meeting: Meeting, filled: Filled, t: Translator) -> View:
    """Show the record of a meeting to be corrected; an empty date leaves the one there is."""
    record = {
        "title_es": meeting.title_es or "",
        "title_en": meeting.title_en or "",
        "place": meeting.place or "",
        "kind": meeting.kind,
        "status": meeting.status,
    }
    started = replace(filled, answers={**record, **filled.answers})
    blocks = [*_present(meeting, filled, t), *_record(started, t, "other-date")]
    return _form(EDIT_FORM, "meeting-edit", filled, blocks, t)


def _form(
    callback_id: str, name: str, filled: Filled, blocks: Sequence[Block], t: Translator
) -> View:
    return View(
        type="modal",
        callback_id=callback_id,
        title=parts.plain(t.plain(f"{name}-title"), parts.TITLE),
        submit=parts.plain(t.plain(f"{name}-submit"), parts.TITLE),
        close=parts.plain(t.plain("meeting-form-close"), parts.TITLE),
        private_metadata=str(filled.target),
        blocks=[*blocks, parts.context(t("meeting-form-result"))],
    )


def _present(meeting: Meeting, filled: Filled, t: Translator) -> list[Block]:
    """Show the meeting as it now is, and what was changed meanwhile."""
    shown: list[Block] = [parts.section(title(meeting, t), facts(meeting, t))]
    return [parts.section(filled.warning), *shown] if filled.warning else shown


def _record(filled: Filled, t: Translator, date: str) -> list[Block]:
    return [
        _line("title_es", filled, t),
        _line("title_en", filled, t),
        *_date(filled, t, date, optional=True),
        _choice("kind", MeetingKind, filled, t),
        _choice("status", MeetingStatus, filled, t),
        _line("place", filled, t),
    ]


def _date(filled: Filled, t: Translator, label: str, *, optional: bool = False) -> list[Block]:
    typed = filled.answers.get("date", "")
    name = t.plain(f"meeting-field-{label}")
    return date_fields("date", name, t, text=typed, readings=filled.readings, optional=optional)


def _line(name: str, filled: Filled, t: Translator) -> InputBlock:
    given = parts.cut(filled.answers.get(name, ""), NAME)
    box = parts.text_input(_box(name, filled), initial=given, limit=NAME)
    return parts.field(name, t.plain(f"meeting-field-{_dashed(name)}"), box, optional=True)


def _note(kind: str, filled: Filled, t: Translator) -> InputBlock:
    box = parts.text_input(_box("note", filled), initial=filled.answers.get("note"), long=True)
    return parts.field("note", t.plain(f"meeting-field-{kind}"), box, optional=True)


def _choice(name: str, words: type[StrEnum], filled: Filled, t: Translator) -> InputBlock:
    options = [parts.option(t.label(word).capitalize(), word.value) for word in words]
    box = parts.select(_box(name, filled), options, chosen=filled.answers.get(name))
    return parts.field(name, t.plain(f"meeting-field-{name}"), box)


def _box(name: str, filled: Filled) -> str:
    """Name a box by the version of the record, or Slack would keep showing what it held before."""
    return f"{name}.{filled.target.version}"


def _dashed(name: str) -> str:
    return name.replace("_", "-")
