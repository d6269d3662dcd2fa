"""What happened to a commitment, told where it is shown, and to the person who did it."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Any

from bot.domain.access import Scope
from bot.domain.commitments import StatusMove
from bot.i18n import Markup, Translator
from handlers import cards, home
from handlers.commitments import looking
from handlers.desk import Desk
from handlers.views import commitments as views
from handlers.views.message import Message
from handlers.views.targets import Target
from storage import cards as stored_cards
from storage import commitments
from storage.commitments import Changed, Detail
from storage.models import Commitment, Meeting, Person

ITEM = "commitment"

Say = Callable[[Translator, Detail], Markup | None]
"""The line for the thread of a card, as its readers may see it."""


def tell(desk: Desk, commitment: Commitment, body: dict[str, Any], say: Say) -> None:
    """Bring its cards, the private copy that was pressed and the App Home up to date, later.

    Who pressed a published card sees it change, and nothing else; otherwise they get their own.
    """
    is_here = cards.refresh(desk, ITEM, commitment.id, partial(_draw, desk, commitment.id, say))
    if _is_private(body):
        desk.whisper(looking.card(desk, commitment), instead=True)
    elif not is_here:
        alone(desk, looking.card(desk, commitment))
    home.republish(desk)


def alone(desk: Desk, message: Message) -> None:
    """Show something to this person in the channel they came from, later; nobody else sees it."""
    show = partial(desk.client.chat_postEphemeral, channel=desk.scope.channel)
    desk.later(partial(show, user=desk.person.slack_id, **message))


def publish(desk: Desk, commitment: Commitment) -> None:
    """Show a commitment to the channel, in its language."""
    drawn = _draw(desk, commitment.id, _nothing, desk.scope, desk.aloud)
    cards.publish(desk, ITEM, commitment.id, drawn.message)


def follow(desk: Desk, meeting: Meeting) -> None:
    """Draw the cards of commitments again, later, that show the date of a meeting."""
    with desk.db.reading() as session:
        shown = stored_cards.dated_by(session, meeting.id)
    for card in shown:
        cards.redraw(desk, card, partial(_draw, desk, card.item_id, _nothing))


def status_line(desk: Desk, move: StatusMove) -> Say:
    """Return what is said of a status that was reported; outside the team, only a new one."""

    def say(t: Translator, shown: Detail) -> Markup | None:
        if not shown.is_internal and move.before is move.after:
            return None
        return views.news_line(move, t, who=desk.person, at=desk.now, is_internal=shown.is_internal)

    return say


def edited_line(desk: Desk, columns: Collection[str]) -> Say:
    """Return what is said of a record that was corrected; outside the team, nothing."""

    def say(t: Translator, shown: Detail) -> Markup | None:
        if not shown.is_internal:
            return None
        return views.edited_line(columns, t, who=desk.person, at=desk.now)

    return say


def handed_over_line(desk: Desk, owner: Person) -> Say:
    """Return what is said of a commitment that somebody else answers for now."""

    def say(t: Translator, shown: Detail) -> Markup | None:
        if not shown.is_internal:
            return None
        return views.handed_over_line(t, who=desk.person, owner=owner, at=desk.now)

    return say


def as_it_is(desk: Desk, changed: Changed, body: dict[str, Any]) -> None:
    """Show somebody who pressed an old button what was changed, and the card as it is."""
    commitment = looking.look(desk, Target(changed.commitment_id))
    message = looking.card(desk, commitment, _changed(desk, commitment))
    desk.whisper(message, instead=_is_private(body))


def warned(desk: Desk, commitment: Commitment) -> Markup:
    """Say, in a form, what somebody else changed, and that nothing typed is lost."""
    return Markup(f"{_changed(desk, commitment)}\n{desk.t('commitment-changed-form')}")


def _nothing(t: Translator, shown: Detail) -> Markup | None:
    """Say nothing in the thread."""
    return None


def _changed(desk: Desk, commitment: Commitment) -> Markup:
    """Say who changed what a person saw, when, and to what."""
    with desk.db.reading() as session:
        found = commitments.changes(session, commitment, limit=1)
    change, who = found[0] if found else (None, None)
    return views.changed_meanwhile(commitment, change, who, desk.t)


def _draw(desk: Desk, commitment_id: int, say: Say, scope: Scope, t: Translator) -> cards.Drawn:
    """Draw a card as it is now, for the readers of one channel."""
    view = commitments.outlook(desk.dossier, desk.today)
    with desk.db.reading() as session:
        commitment = commitments.by_id(session, scope, commitment_id)
        shown = commitments.detail(session, scope, commitment, view)
    message = views.published(shown, t, channel=scope.channel)
    return cards.Drawn(message, say(t, shown))


def _is_private(body: dict[str, Any]) -> bool:
    return bool(body.get("container", {}).get("is_ephemeral"))
