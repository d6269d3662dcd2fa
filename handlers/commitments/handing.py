"""Commitments handed over to somebody else, and shown to a channel."""

from typing import Any

from slack_bolt import Ack, BoltContext
from slack_sdk.models.views import View

from bot.i18n import Markup
from handlers.commitments import looking, owners, telling
from handlers.desk import Desk
from handlers.forms import answers
from handlers.views import commitments as views
from handlers.views.targets import Target
from storage import commitments, people
from storage.commitments import Changed
from storage.models import Commitment


def open_hand_over(ack: Ack, words: str, body: dict[str, Any], context: BoltContext) -> None:
    """Open *Hand over*."""
    desk = Desk.to_change(context)
    commitment = looking.look(desk, Target.read(words))
    desk.opens(body, _form(desk, commitment, _owner_of(desk, commitment)))
    ack()


def submit_hand_over(
    ack: Ack, view: dict[str, Any], body: dict[str, Any], context: BoltContext
) -> None:
    """Save who answers for a commitment from now on."""
    desk, given = Desk.to_change(context), answers(view)
    target, team = Target.read(view["private_metadata"]), context["authorize_result"].team_id
    owner = owners.owner(desk, given["owner"], team)
    try:
        with desk.db.session() as session:
            commitment = commitments.by_id(session, desk.scope, target.item)
            columns = commitments.save_changes(
                session,
                desk.scope,
                commitment,
                {"owner_id": owner.id},
                action="handed_over",
                version=target.version,
                now=desk.now,
            )
    except Changed as changed:
        commitment = looking.look(desk, Target(changed.commitment_id))
        form = _form(desk, commitment, given["owner"], telling.warned(desk, commitment))
        ack(response_action="update", view=form)
        return
    if columns:
        telling.tell(desk, commitment, body, telling.handed_over_line(desk, owner))
    ack()


def publish(ack: Ack, words: str, context: BoltContext) -> None:
    """Show a commitment to the channel; the button has said who listens."""
    desk = Desk.to_change(context)
    telling.publish(desk, looking.look(desk, Target.read(words)))
    ack()


def _form(desk: Desk, commitment: Commitment, owner: str, warning: Markup | None = None) -> View:
    target = Target(commitment.id, commitment.version, desk.scope.channel)
    return views.hand_over_form(commitment, target, desk.t, owner=owner, warning=warning)


def _owner_of(desk: Desk, commitment: Commitment) -> str:
    """Return Slack's id of who answers for a commitment now; empty for nobody."""
    if commitment.owner_id is None:
        return ""
    with desk.db.reading() as session:
        return people.get(session, commitment.owner_id).slack_id
