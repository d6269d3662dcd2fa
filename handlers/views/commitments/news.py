"""What happened to a commitment: one line in its card's thread, and its whole history."""

from collections.abc import Collection, Sequence
from datetime import datetime

from slack_sdk.models.blocks import Block

from bot.domain.commitments import CommitmentStatus, StatusMove
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views.commitments.cards import NOTE, mention
from handlers.views.commitments.controls import show_button
from handlers.views.commitments.lists import TITLE, short
from handlers.views.message import Message
from handlers.views.parts import context, section
from storage.commitments import Due, Moved
from storage.models import Commitment, History, Person

_OWN_FIELDS = {
    "title_es": "title_es",
    "title_en": "title_en",
    "direction": "direction",
    "review_meeting_id": "review",
    "owner_id": "owner",
}
_DUE = {"due", *Due().columns}

SHOWN, CODES = 20, 5
"""Changes on one screen, the newest; codes in a notification."""


def news_line(
    move: StatusMove, t: Translator, *, who: Person, at: datetime, is_internal: bool
) -> Markup:
    """Say who changed a status, to what and why; outside the team, only the status."""
    if not is_internal:
        return t("commitment-news-joint", before=move.before, after=move.after, at=at)
    facts = {"who": mention(who), "before": move.before, "after": move.after, "at": at}
    if move.before is move.after:
        return t("commitment-news-only", note=short(move.note or move.next_step, NOTE), **facts)
    if not move.note:
        return t("commitment-news", **facts)
    return t("commitment-news-note", note=short(move.note, NOTE), **facts)


def edited_line(columns: Collection[str], t: Translator, *, who: Person, at: datetime) -> Markup:
    """Say who corrected what."""
    return t("commitment-news-edited", who=mention(who), fields=_named(columns, t), at=at)


def handed_over_line(t: Translator, *, who: Person, owner: Person, at: datetime) -> Markup:
    """Say who answers for it now."""
    return t("commitment-news-handed-over", who=mention(who), owner=mention(owner), at=at)


def deadlines_moved(
    moved: Sequence[Moved], t: Translator, *, who: Person, channel: str, meeting: str = ""
) -> Message:
    """Tell an owner which of their deadlines are on another date now, and who moved them.

    channel: the team's, from which the buttons work. meeting: the code of the one that moved and
    took them with it. The notification names codes, never titles.
    """
    key = "deadlines-followed" if meeting else "deadlines-moved"
    codes = ", ".join(one.commitment.code for one in moved[:CODES])
    blocks: list[Block] = [section(t(key, who=mention(who), meeting=meeting, count=len(moved)))]
    blocks += [
        section(_moved(one, t), accessory=show_button(one.commitment, channel, t))
        for one in moved[:SHOWN]
    ]
    if len(moved) > SHOWN:
        blocks.append(context(t("deadlines-more", count=len(moved) - SHOWN)))
    return Message(text=t("deadlines-notice", count=len(moved), codes=codes), blocks=blocks)


def _moved(one: Moved, t: Translator) -> Markup:
    commitment = one.commitment
    return t(
        "deadlines-line",
        code=commitment.code,
        title=short(commitment.title(t.language), TITLE),
        before=one.before or t.plain("commitment-no-deadline"),
        after=commitment.when or t.plain("commitment-no-deadline"),
    )


def field_of(column: str) -> str:
    """Return the field of the form that holds a column; "" for one that no field holds."""
    if column in _OWN_FIELDS:
        return _OWN_FIELDS[column]
    return "due" if column in _DUE else ""


def history(
    commitment: Commitment, changes: Sequence[tuple[History, Person | None]], t: Translator
) -> Message:
    """List what happened to a commitment, newest first."""
    title = t("commitment-history-title", code=commitment.code)
    lines = [_change(change, person, t) for change, person in changes[:SHOWN]]
    blocks = [section(title), *(section(line) for line in lines)]
    if not lines:
        blocks.append(section(t("commitment-history-none")))
    return Message(text=title, blocks=[*blocks, context(t("commitment-history-footer"))])


def _change(change: History, person: Person | None, t: Translator) -> Markup:
    who = mention(person) or t("commitment-the-bot")
    line = t("commitment-history-line", at=change.at, who=who, what=_what(change, t))
    if not change.note or change.action == "followed":
        return line
    return t("commitment-history-note", line=line, note=short(change.note, NOTE))


def _what(change: History, t: Translator) -> Markup:
    """Say one change in a clause; what was corrected is named, what moved is shown."""
    old, new = change.old, change.new
    if change.action == "reported" and old.get("status") == new.get("status"):
        return t("commitment-did-inform")
    if change.action == "reported":
        before, after = CommitmentStatus(old["status"]), CommitmentStatus(new["status"])
        return t("commitment-did-report", before=before, after=after)
    if change.action == "followed":
        due = {side: _date(day.get("due"), t) for side, day in (("before", old), ("after", new))}
        return t("commitment-did-follow", code=change.note or "", **due)
    if change.action == "edited":
        return t("commitment-did-edit", fields=_named(new, t))
    key = f"commitment-did-{change.action.replace('_', '-')}"
    return t(key) if t.has(key) else t("commitment-did-change")


def _date(edtf: str | None, t: Translator) -> str:
    return t.when(When.from_edtf(edtf)) if edtf else t.plain("commitment-no-deadline")


def _named(columns: Collection[str], t: Translator) -> str:
    """Name what was corrected, as people call it: "text, due date"."""
    fields = dict.fromkeys(field_of(column).replace("_", "-") or "text" for column in columns)
    return ", ".join(t.plain(f"commitment-changed-{field}") for field in fields)
