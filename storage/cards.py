"""Which message shows an item in a channel, so that it can be edited in place."""

from sqlalchemy import or_, update
from sqlmodel import Session, col, select

from storage.models import Card, Commitment


def of(session: Session, item: str, item_id: int) -> list[Card]:
    """List the messages that show an item; `item` is its table, "meeting" or "commitment"."""
    wanted = select(Card).where(col(Card.item) == item, col(Card.item_id) == item_id)
    return list(session.exec(wanted.order_by(col(Card.id))))


def dated_by(session: Session, meeting_id: int) -> list[Card]:
    """List the messages that show a commitment with a meeting's date: its anchor, or its review."""
    dated = or_(
        col(Commitment.anchor_meeting_id) == meeting_id,
        col(Commitment.review_meeting_id) == meeting_id,
    )
    wanted = select(Card).where(
        col(Card.item) == "commitment", col(Card.item_id).in_(select(Commitment.id).where(dated))
    )
    return list(session.exec(wanted.order_by(col(Card.id))))


def remember(session: Session, item: str, item_id: int, channel: str, ts: str) -> None:
    """Keep the message that shows an item in a channel; it takes the place of an earlier one."""
    card = next((one for one in of(session, item, item_id) if one.channel == channel), None)
    card = card or Card(item=item, item_id=item_id, channel=channel, ts=ts)
    card.ts = ts
    session.add(card)


def move(session: Session, old: str, new: str) -> None:
    """Keep the messages of a channel whose id changed."""
    session.execute(update(Card).where(col(Card.channel) == old).values(channel=new))


def forget(session: Session, card: Card) -> None:
    """Forget a message that is gone; a newer one in the same channel is kept."""
    known = session.get(Card, card.id)
    if known is not None and known.ts == card.ts:
        session.delete(known)
