"""Commitments recorded, corrected and handed over: by a sentence, or in a form."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from xml.sax.saxutils import unescape

from slack_bolt import Ack, BoltContext
from slack_sdk.models.views import View

from bot.domain import commitments as rules
from bot.domain.commitments import Deadline, Direction
from bot.domain.errors import Refusal
from bot.domain.when import When
from bot.i18n import Markup
from handlers import home
from handlers.commitments import deadlines, looking, owners, telling, warning
from handlers.dates import Unsettled
from handlers.desk import Desk
from handlers.forms import answers
from handlers.views import commitments as views
from handlers.views.message import Message
from handlers.views.targets import Target
from storage import commitments, meetings
from storage.commitments import Changed, Detail, Due, Moved
from storage.models import Commitment

LONGEST = 3000
"""Characters of a text; what a form takes."""

MEETINGS = 100
"""Meetings to choose from in a form."""

Filled = dict[str, str]


def add(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Answer "/commitments add Exchange lists by 12 March"; what is unclear opens the form."""
    desk = Desk.to_change(context)
    if len(words) > LONGEST:
        raise Refusal("long-text", limit=LONGEST)
    title, said, deadline = rules.split(words, partial(deadlines.read, desk))
    readings = deadline.readings if isinstance(deadline, When) else ()
    if not title or readings:
        filled = {f"title_{desk.t.language}": title, "due": said}
        desk.opens(body, _form(desk, desk.new, filled, readings))
        ack()
        return
    title, due = _hung(desk, words, title, deadline)
    values = {f"title_{desk.t.language}": title, "direction": Direction.JOINT, **due.columns}
    ack(**_recorded(desk, _save_new(desk, values)))


def open_add(ack: Ack, body: dict[str, Any], context: BoltContext) -> None:
    """Open *New commitment*."""
    desk = Desk.to_change(context)
    desk.opens(body, _form(desk, desk.new, {}))
    ack()


def record_message(ack: Ack, body: dict[str, Any], context: BoltContext) -> None:
    """Open *New commitment* over a message that holds one: its text is in the form."""
    desk = Desk.to_change(context)
    text = unescape(body["message"].get("text", ""))[:LONGEST]
    desk.opens(body, _form(desk, desk.new, {f"title_{desk.t.language}": text}))
    ack()


def edit(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Answer "/commitments edit SEG-C1"."""
    desk = Desk.to_change(context)
    _open_edit(desk, body, looking.named(desk, words))
    ack()


def press_edit(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Open *Edit*."""
    desk = Desk.to_change(context)
    _open_edit(desk, body, looking.look(desk, Target.read(words)))
    ack()


def submit(ack: Ack, view: dict[str, Any], body: dict[str, Any], context: BoltContext) -> None:
    """Save a new or corrected record; an unclear date or a faster colleague shows it again."""
    desk, given = Desk.to_change(context), answers(view)
    target, team = Target.read(view["private_metadata"]), context["authorize_result"].team_id
    try:
        if target.item:
            _correct(desk, target, given, team, body)
        else:
            commitment = _save_new(desk, _values(desk, given, team, {}))
            telling.alone(desk, _recorded(desk, commitment))
            home.republish(desk)
    except Unsettled as unclear:
        shown = _detail(desk, target) if target.item else None
        form = _form(desk, target, given, unclear.readings, shown=shown)
        ack(response_action="update", view=form)
    except Changed:
        ack(response_action="update", view=_again(desk, target, given))
    else:
        ack()


def _hung(desk: Desk, words: str, title: str, deadline: Deadline | None) -> tuple[str, Due]:
    """Find the meeting that a deadline names; an unknown one was part of the text after all."""
    if deadline is None:
        return title, Due()
    try:
        return title, deadlines.due(desk, deadline)
    except Refusal as refusal:
        if refusal.key != "unknown-anchor":
            raise
        return words, Due()


def _save_new(desk: Desk, values: dict[str, Any]) -> Commitment:
    with desk.db.session() as session:
        return commitments.add(session, desk.scope, values, now=desk.now)


def _recorded(desk: Desk, commitment: Commitment) -> Message:
    """Echo what was understood, in full, and show the card."""
    due = commitment.when or desk.t.plain("commitment-no-deadline")
    notice = desk.t("commitment-added", code=commitment.code, due=due)
    return looking.card(desk, commitment, notice)


def _correct(desk: Desk, target: Target, given: Filled, team: str, body: dict[str, Any]) -> None:
    """Save what differs from the version that the person saw. Raises Changed, or Refusal."""
    shown = _detail(desk, target)
    if shown.commitment.version != target.version:
        raise Changed(shown.commitment)
    values = _values(desk, given, team, views.filled_from(shown, desk.t))
    with desk.db.session() as session:
        commitment = commitments.by_id(session, desk.scope, target.item)
        columns = commitments.save_changes(
            session,
            desk.scope,
            commitment,
            values,
            action="edited",
            version=target.version,
            now=desk.now,
        )
    if columns:
        telling.tell(desk, commitment, body, telling.edited_line(desk, columns))
    if commitment.when != shown.commitment.when:
        warning.warn(desk, [Moved(commitment, shown.commitment.when)])


def _values(desk: Desk, given: Filled, team: str, seen: Filled) -> dict[str, Any]:
    """Read the answers of the form into columns; what is as it was `seen` is left alone."""
    if not given["title_es"] and not given["title_en"]:
        raise Refusal("text-needed", field=f"title_{desk.t.language}")
    values: dict[str, Any] = {
        "title_es": given["title_es"] or None,
        "title_en": given["title_en"] or None,
        "direction": Direction(given["direction"]),
    }
    if given["due"] != seen.get("due", ""):
        values |= _due(desk, given).columns
    if given["owner"] != seen.get("owner", ""):
        values["owner_id"] = _owner(desk, given["owner"], team)
    if given.get("review", "") != seen.get("review", ""):
        values["review_meeting_id"] = _review(desk, given.get("review", ""))
    return values


def _due(desk: Desk, given: Filled) -> Due:
    if not given["due"]:
        return Due()
    return deadlines.due(desk, deadlines.settled(deadlines.read(desk, given["due"]), given))


def _owner(desk: Desk, slack_id: str, team: str) -> int | None:
    return owners.owner(desk, slack_id, team).id if slack_id else None


def _review(desk: Desk, number: str) -> int | None:
    if not number.isdecimal():
        return None
    with desk.db.reading() as session:
        return meetings.by_id(session, desk.scope, int(number)).id


def _open_edit(desk: Desk, body: dict[str, Any], commitment: Commitment) -> None:
    target = Target(commitment.id, commitment.version, desk.scope.channel)
    shown = _detail(desk, target)
    desk.opens(body, _form(desk, target, views.filled_from(shown, desk.t), shown=shown))


def _again(desk: Desk, target: Target, given: Filled) -> View:
    """Return the form for the record as it is now, keeping what was typed and nobody changed."""
    shown = _detail(desk, target)
    with desk.db.reading() as session:
        missed = max(0, shown.commitment.version - target.version)
        changes = commitments.changes(session, shown.commitment, limit=missed)
    theirs = {views.field_of(column) for change, _ in changes for column in change.new}
    now = views.filled_from(shown, desk.t)
    filled = {name: now[name] if name in theirs else given.get(name, "") for name in now}
    warning = telling.warned(desk, shown.commitment)
    fresh = replace(target, version=shown.commitment.version)
    return _form(desk, fresh, filled, shown=shown, warning=warning)


def _form(
    desk: Desk,
    target: Target,
    filled: Filled,
    readings: Sequence[When] = (),
    *,
    shown: Detail | None = None,
    warning: Markup | None = None,
) -> View:
    with desk.db.reading() as session:
        offered = meetings.coming(session, desk.scope, today=desk.today, limit=MEETINGS)
    review = shown.review if shown is not None else None
    if review is not None and review.id not in {meeting.id for meeting in offered}:
        offered = [review, *offered]
    code = shown.commitment.code if shown is not None else ""
    record = views.Record(filled, offered, readings)
    return views.record_form(target, desk.t, record, code=code, warning=warning)


def _detail(desk: Desk, target: Target) -> Detail:
    with desk.db.reading() as session:
        commitment = commitments.by_id(session, desk.scope, target.item)
        view = commitments.outlook(desk.dossier, desk.today)
        return commitments.detail(session, desk.scope, commitment, view)
