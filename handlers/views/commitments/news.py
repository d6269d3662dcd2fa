"""What happened to a commitment: one line in its card's thread, and its whole history."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.commitments import CommitmentStatus, StatusMove
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views.commitments.cards import NOTE, mention
from handlers.views.commitments.lists import short
from handlers.views.message import Message
from handlers.views.parts import context, section
from storage.models import Commitment, History, Person

SHOWN = 20
"""Changes on one screen; the newest."""


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
        fields = dict.fromkeys(_field(name) for name in new)
        names = ", ".join(t.plain(f"commitment-changed-{field}") for field in fields)
        return t("commitment-did-edit", fields=names)
    key = f"commitment-did-{change.action.replace('_', '-')}"
    return t(key) if t.has(key) else t("commitment-did-change")


def _date(edtf: str | None, t: Translator) -> str:
    return t.when(When.from_edtf(edtf)) if edtf else t.plain("commitment-no-deadline")


def _field(column: str) -> str:
    """Return what a person calls a column."""
    known = {
        "title_es": "text",
        "title_en": "text",
        "direction": "direction",
        "review_meeting_id": "review",
        "owner_id": "owner",
    }
    return known.get(column, "due")
