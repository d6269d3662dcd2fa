"""The forms to change a commitment; what was typed is kept when one has to be shown again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import (
    Block,
    InputBlock,
    InputInteractiveElement,
    PlainTextInputElement,
    UserSelectElement,
)
from slack_sdk.models.views import View

from bot.domain.commitments import Direction, next_statuses
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views.commitments.cards import hanging
from handlers.views.commitments.cards import title as title_of
from handlers.views.dates import date_fields
from handlers.views.parts import TITLE, context, field, option, plain, section, select
from handlers.views.parts import text_input as box
from handlers.views.targets import Target
from storage.commitments import Detail
from storage.models import Commitment, Meeting

UPDATE_FORM = "commitment.update.form"
ADD_FORM = "commitment.add.form"
EDIT_FORM = "commitment.edit.form"
HAND_OVER_FORM = "commitment.hand_over.form"

Filled = Mapping[str, str]
"""What was typed or chosen so far, by field."""


@dataclass(frozen=True)
class Record:
    """What the form of a record is made of: what it holds, what may be chosen, what is unclear."""

    filled: Filled
    meetings: Sequence[Meeting]
    readings: Sequence[When] = ()


def update_form(
    commitment: Commitment,
    target: Target,
    t: Translator,
    *,
    filled: Filled,
    warning: Markup | None = None,
) -> View:
    """Ask for status, note and next step."""
    choices = [option(t.label(one), one.value) for one in next_statuses(commitment.status)]
    chosen = filled.get("status", commitment.status.value)
    status = select(_box("status", target), choices, chosen=chosen)
    note = box(_box("note", target), initial=filled.get("note"), long=True)
    step = box(_box("next_step", target), initial=filled.get("next_step"), long=True)
    blocks: list[Block] = [
        *([section(warning)] if warning else []),
        section(title_of(commitment, t)),
        field("status", t.plain("commitment-field-status"), status),
        _optional("note", note, t, hint=t.plain("commitment-hint-note")),
        _optional("next_step", step, t),
        context(t("commitment-form-where")),
    ]
    return _form(
        UPDATE_FORM, t.plain("commitment-update-form", code=commitment.code), target, blocks, t
    )


def record_form(
    target: Target, t: Translator, record: Record, *, code: str = "", warning: Markup | None = None
) -> View:
    """Ask for all that is recorded of a commitment; target.item 0 is a new one, without `code`."""
    filled = record.filled
    texts = [
        _optional(name, box(_box(name, target), initial=filled.get(name), long=True), t)
        for name in ("title_es", "title_en")
    ]
    direction = [option(t.label(one), one.value) for one in Direction]
    chosen = filled.get("direction", Direction.JOINT.value)
    blocks: list[Block] = [
        *([section(warning)] if warning else []),
        *(texts if t.language == "es" else reversed(texts)),
        *_due(record, target, t),
        context(t("commitment-hint-due")),
        field(
            "direction",
            t.plain("commitment-field-direction"),
            select(_box("direction", target), direction, chosen=chosen),
        ),
        *_review(record, target, t),
        _optional("owner", _person(filled.get("owner"), target), t),
    ]
    if not target.item:
        return _form(ADD_FORM, t.plain("commitment-add-form"), target, blocks, t)
    return _form(EDIT_FORM, t.plain("commitment-edit-form", code=code), target, blocks, t)


def hand_over_form(
    commitment: Commitment,
    target: Target,
    t: Translator,
    *,
    owner: str,
    warning: Markup | None = None,
) -> View:
    """Ask who answers for a commitment from now on; `owner` is Slack's id of who does now."""
    blocks: list[Block] = [
        *([section(warning)] if warning else []),
        section(title_of(commitment, t)),
        field("owner", t.plain("commitment-field-owner"), _person(owner, target)),
        context(t("commitment-form-where")),
    ]
    title = t.plain("commitment-hand-over-form", code=commitment.code)
    return _form(HAND_OVER_FORM, title, target, blocks, t)


def filled_from(shown: Detail, t: Translator) -> dict[str, str]:
    """Return what the form of a record shows at first, by field."""
    commitment = shown.commitment
    return {
        "title_es": commitment.title_es or "",
        "title_en": commitment.title_en or "",
        "due": due_text(shown, t),
        "direction": commitment.direction.value,
        "review": str(commitment.review_meeting_id or ""),
        "owner": shown.owner.slack_id if shown.owner else "",
    }


def due_text(shown: Detail, t: Translator) -> str:
    """Return a due date as a person would type it."""
    if shown.anchor is not None:
        return hanging(shown.commitment, shown.anchor, t)
    return t.when(shown.commitment.when) if shown.commitment.when else ""


def _box(name: str, target: Target) -> str:
    """Name a box by the version of the record, or Slack would keep showing what it held before."""
    return f"{name}.{target.version}"


def _due(record: Record, target: Target, t: Translator) -> list[Block]:
    label, text = t.plain("commitment-field-due"), record.filled.get("due", "")
    blocks = date_fields("due", label, t, text=text, readings=record.readings, optional=True)
    for block in blocks[:1]:
        if isinstance(block, InputBlock) and isinstance(block.element, PlainTextInputElement):
            block.element.action_id = _box("due", target)
    return blocks


def _review(record: Record, target: Target, t: Translator) -> list[Block]:
    """Offer the meetings that may review it; none are offered where there are none."""
    if not record.meetings:
        return []
    choices = [option(_meeting(one, t), one.id) for one in record.meetings[:100]]
    chosen = record.filled.get("review")
    return [_optional("review", select(_box("review", target), choices, chosen=chosen), t)]


def _meeting(meeting: Meeting, t: Translator) -> str:
    return t.plain("commitment-meeting", code=meeting.code, title=meeting.title(t.language))


def _person(slack_id: str | None, target: Target) -> UserSelectElement:
    return UserSelectElement(action_id=_box("owner", target), initial_user=slack_id or None)


def _optional(
    name: str, element: InputInteractiveElement, t: Translator, *, hint: str | None = None
) -> Block:
    key = f"commitment-field-{name.replace('_', '-')}"
    return field(name, t.plain(key), element, optional=True, hint=hint)


def _form(name: str, title: str, target: Target, blocks: Sequence[Block], t: Translator) -> View:
    return View(
        type="modal",
        callback_id=name,
        private_metadata=str(target),
        title=plain(title, TITLE),
        submit=plain(t.plain("commitment-save"), TITLE),
        close=plain(t.plain("commitment-close"), TITLE),
        blocks=list(blocks),
    )
