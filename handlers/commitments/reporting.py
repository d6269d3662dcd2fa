"""Status and news of commitments: chosen on the card, pressed, or written in the form."""

import re
from dataclasses import replace
from typing import Any

from slack_bolt import Ack, BoltContext
from slack_sdk.models.views import View

from bot.domain import commitments as rules
from bot.domain.commitments import CommitmentStatus, News, StatusMove
from bot.domain.errors import Refusal
from bot.i18n import Markup
from handlers.commitments import looking, telling
from handlers.desk import Desk
from handlers.forms import answers
from handlers.views import commitments as views
from handlers.views.targets import Target
from storage import commitments
from storage.commitments import Changed
from storage.models import Commitment

LONGEST = 3000
"""Characters of a note; what a form takes."""

_CODE = re.compile(r"\b[A-Z]{1,10}-C\d+\b", re.IGNORECASE)


def update(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Answer "/commitments update SEG-C1": the form; what else was typed is the note."""
    desk = Desk.to_change(context)
    commitment = looking.named(desk, words)
    _open(desk, body, commitment, {"note": words.partition(" ")[2].strip()[:LONGEST]})
    ack()


def open_update(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Open *Update…*."""
    desk = Desk.to_change(context)
    _open(desk, body, looking.look(desk, Target.read(words)), {})
    ack()


def choose_status(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Take the status that was chosen on a card; what must be explained opens the form."""
    status, _, target = words.partition(" ")
    if status not in list(CommitmentStatus):
        raise Refusal("old-button")
    _report(ack, body, context, Target.read(target), CommitmentStatus(status))


def report_done(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Open the form of *Report done*: it asks for a note or evidence."""
    _report(ack, body, context, Target.read(words), CommitmentStatus.REPORTED_DONE)


def verify(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Verify that what was reported is done."""
    _report(ack, body, context, Target.read(words), CommitmentStatus.VERIFIED_DONE)


def give_back(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Open the form of *Return*: it asks for the reason."""
    _report(ack, body, context, Target.read(words), CommitmentStatus.IN_PROGRESS)


def submit_update(
    ack: Ack, view: dict[str, Any], body: dict[str, Any], context: BoltContext
) -> None:
    """Save status, note and next step; if somebody was faster, show both, losing nothing."""
    desk, given = Desk.to_change(context), answers(view)
    target = Target.read(view["private_metadata"])
    news = News(CommitmentStatus(given["status"]), given["note"], given["next_step"])
    try:
        commitment, move = _save(desk, target, news)
    except Changed as changed:
        ack(response_action="update", view=_again(desk, changed, given))
        return
    telling.tell(desk, commitment, body, telling.status_line(desk, move))
    ack()


def _report(
    ack: Ack, body: dict[str, Any], context: BoltContext, target: Target, status: CommitmentStatus
) -> None:
    """Save what was pressed, or open the form if it must be explained."""
    desk = Desk.to_change(context)
    commitment = looking.look(desk, target)
    try:
        if commitment.version != target.version:
            raise Changed(commitment)
        if rules.needs_note(commitment.status, status):
            _open(desk, body, commitment, {"status": status.value})
        else:
            commitment, move = _save(desk, target, News(status))
            telling.tell(desk, commitment, body, telling.status_line(desk, move))
    except Changed as changed:
        telling.as_it_is(desk, changed, body)
    ack()


def _save(desk: Desk, target: Target, news: News) -> tuple[Commitment, StatusMove]:
    """Save what was said of the version that the person saw. Raises Changed, or Refusal."""
    with desk.db.session() as session:
        commitment = commitments.by_id(session, desk.scope, target.item)
        if commitment.version != target.version:
            raise Changed(commitment)
        if news.status is CommitmentStatus.SUPERSEDED:
            codes = [code for code in _CODE.findall(news.note) if code.upper() != commitment.code]
            named = [commitments.get(session, desk.scope, code) for code in codes[:1]]
            news = replace(news, successor=named[0].code if named else "")
        move = rules.move(
            commitments.standing(session, commitment),
            news,
            person_id=desk.person.id,
            is_coordinator=rules.coordinates(
                desk.person.id, desk.person.role, desk.dossier.coordinator_id
            ),
        )
        commitments.save_move(
            session, desk.scope, commitment, move, version=target.version, now=desk.now
        )
    return commitment, move


def _open(desk: Desk, body: dict[str, Any], commitment: Commitment, filled: dict[str, str]) -> None:
    desk.opens(body, _form(desk, commitment, filled))


def _again(desk: Desk, changed: Changed, given: dict[str, str]) -> View:
    """Return the form for the commitment as it is now, with what was typed and what happened."""
    commitment = looking.look(desk, Target(changed.commitment_id))
    if CommitmentStatus(given["status"]) not in rules.next_statuses(commitment.status):
        given = {**given, "status": commitment.status.value}
    return _form(desk, commitment, given, telling.warned(desk, commitment))


def _form(
    desk: Desk, commitment: Commitment, filled: dict[str, str], warning: Markup | None = None
) -> View:
    target = Target(commitment.id, commitment.version, desk.scope.channel)
    return views.update_form(commitment, target, desk.t, filled=filled, warning=warning)
