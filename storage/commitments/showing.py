"""Everything that the card of one promise shows, and no more than the reader may see."""

from dataclasses import dataclass, replace
from typing import TypeVar

from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from bot.domain.commitments import Health, PartyRole, QuoteStanding
from storage.commitments.bands import Outlook
from storage.models import (
    Agency,
    Commitment,
    CommitmentParty,
    CommitmentTopic,
    Document,
    Meeting,
    Party,
    Person,
    Quote,
    Topic,
)
from storage.scoping import visible

Scoped = TypeVar("Scoped", Meeting, Document)


@dataclass(frozen=True)
class Cited:
    """The words of a promise in one language, and the document that they come from."""

    quote: Quote
    source: Document | None


@dataclass(frozen=True)
class Detail:
    """A promise with what hangs on it.

    In a shared channel (`is_internal` false) only the joint layer is here: what was agreed, by
    whom and until when. Our assessment, owner and topics are not.
    """

    commitment: Commitment
    is_internal: bool
    cited: list[Cited]
    bound: list[Party]
    anchor: Meeting | None
    review: Meeting | None
    source: Document | None = None
    health: Health | None = None
    agency: Agency | None = None
    owner: Person | None = None
    topics: tuple[Topic, ...] = ()


def detail(session: Session, scope: Scope, commitment: Commitment, view: Outlook) -> Detail:
    """Gather what the card of `commitment` shows in `scope`."""
    review = _visible(session, scope, Meeting, commitment.review_meeting_id)
    joint = Detail(
        commitment=commitment,
        is_internal=False,
        cited=_cited(session, scope, commitment),
        bound=_bound(session, commitment),
        anchor=_visible(session, scope, Meeting, commitment.anchor_meeting_id),
        review=review,
        source=_visible(session, scope, Document, commitment.document_id),
    )
    if scope.audience is not Audience.INTERNAL:
        return joint
    return replace(
        joint,
        is_internal=True,
        health=view.health(commitment, review),
        agency=session.get(Agency, commitment.lead_agency_id or 0),
        owner=session.get(Person, commitment.owner_id or 0),
        topics=tuple(_topics(session, commitment)),
    )


def _cited(session: Session, scope: Scope, commitment: Commitment) -> list[Cited]:
    """In a shared channel, only official words of a document that was released to it."""
    found = session.exec(
        select(Quote, Document)
        .join(Document, col(Document.id) == col(Quote.document_id), isouter=True)
        .where(col(Quote.commitment_id) == commitment.id)
        .order_by(col(Quote.id))
    )
    return [
        Cited(quote, source)
        for quote, source in found
        if scope.audience is Audience.INTERNAL or _is_released(quote, source)
    ]


def _is_released(quote: Quote, source: Document | None) -> bool:
    is_agreed = quote.standing is QuoteStanding.OFFICIAL
    return is_agreed and source is not None and source.audience is Audience.SHARED


def _bound(session: Session, commitment: Commitment) -> list[Party]:
    found = session.exec(
        select(Party)
        .join(CommitmentParty, col(CommitmentParty.party_id) == Party.id)
        .where(
            col(CommitmentParty.commitment_id) == commitment.id,
            col(CommitmentParty.role) == PartyRole.BOUND,
        )
        .order_by(col(Party.id))
    )
    return list(found)


def _topics(session: Session, commitment: Commitment) -> list[Topic]:
    found = session.exec(
        select(Topic)
        .join(CommitmentTopic, col(CommitmentTopic.topic_id) == Topic.id)
        .where(col(CommitmentTopic.commitment_id) == commitment.id)
        .order_by(col(Topic.id))
    )
    return list(found)


def _visible(
    session: Session, scope: Scope, model: type[Scoped], row_id: int | None
) -> Scoped | None:
    """Find what the promise names, if it may be seen in `scope`."""
    if row_id is None:
        return None
    wanted = select(model).where(*visible(model, scope), col(model.id) == row_id)
    return session.exec(wanted).one_or_none()
