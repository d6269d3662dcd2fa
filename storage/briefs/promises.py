"""The promises that a brief speaks of, and what its rules are told of each."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import and_, case, func, or_
from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from bot.domain.briefs import Gap, Promise, Window
from bot.domain.commitments import OPEN, CommitmentStatus, Direction
from storage.models import Commitment, Document, Meeting, Person, StatusUpdate
from storage.scoping import visible

MANY = 500
"""Promises that a brief looks at, what its meeting reviews and what is due soonest first."""


@dataclass(frozen=True)
class Point:
    """A promise in a brief; in a shared channel without owner and gaps."""

    commitment: Commitment
    source: Document | None = None
    owner: Person | None = None
    gaps: tuple[Gap, ...] = ()


Told = tuple[Promise, Point]
"""What the rules are told of a promise, and what a reader is shown of it."""


def promises(
    session: Session, scope: Scope, meeting: Meeting, window: Window, zone: ZoneInfo
) -> list[Told]:
    """Read what is open or has changed since the last meeting: MANY, and one more if there is.

    zone: the dossier's, in which its days are counted.
    """
    is_team = scope.audience is Audience.INTERNAL
    since = datetime.combine(window.since, time(), zone).astimezone(UTC)
    is_here = case((col(Commitment.review_meeting_id) == meeting.id, 0), else_=1)
    is_live = or_(col(Commitment.status).in_(OPEN), col(Commitment.status_since) >= since)
    is_source = and_(col(Document.id) == col(Commitment.document_id), *visible(Document, scope))
    rows = session.exec(
        select(Commitment, Document, Person)
        .join(Document, is_source, isouter=True)
        .join(Person, col(Person.id) == col(Commitment.owner_id), isouter=True)
        .where(*visible(Commitment, scope), is_live)
        .order_by(is_here, col(Commitment.latest_on).asc().nulls_last(), col(Commitment.id))
        .limit(MANY + 1)
    ).all()
    then = _statuses_then(session, [row[0].id for row in rows], since) if is_team else {}
    return [
        (
            _promise(commitment, meeting, then.get(commitment.id), zone),
            Point(commitment, source, owner if is_team else None),
        )
        for commitment, source, owner in rows
    ]


def counts(session: Session, scope: Scope) -> dict[Direction, dict[CommitmentStatus, int]]:
    """Count every promise of the dossier by who owes it and how it stands."""
    side, status = col(Commitment.direction), col(Commitment.status)
    counted = select(side, status, func.count()).where(*visible(Commitment, scope))
    found: dict[Direction, dict[CommitmentStatus, int]] = {one: {} for one in Direction}
    for direction, word, count in session.exec(counted.group_by(side, status)):
        found[direction][word] = count
    return found


def _promise(
    commitment: Commitment, meeting: Meeting, then: CommitmentStatus | None, zone: ZoneInfo
) -> Promise:
    is_hung = commitment.anchor_meeting_id is not None
    has_review = commitment.review_meeting_id is not None
    return Promise(
        status=commitment.status,
        status_since=commitment.status_since.astimezone(zone).date(),
        informed_on=commitment.informed_at.astimezone(zone).date(),
        status_then=then,
        due_latest=commitment.latest_on,
        has_owner=commitment.owner_id is not None,
        has_end=commitment.latest_on is not None or is_hung or has_review,
        wording_differs=commitment.wording_differs,
        is_reviewed=commitment.review_meeting_id == meeting.id,
        is_hanging=commitment.anchor_meeting_id == meeting.id
        and (commitment.anchor_offset or 0) <= 0,
    )


def _statuses_then(
    session: Session, numbers: Collection[int], since: datetime
) -> dict[int, CommitmentStatus]:
    """Give, by promise, the status it had at `since`, where the first change after it tells."""
    news, number = col(StatusUpdate.commitment_id), col(StatusUpdate.id)
    is_change = col(StatusUpdate.before) != col(StatusUpdate.after)
    first = (
        select(func.min(number))
        .where(news.in_(numbers), col(StatusUpdate.at) >= since, is_change)
        .group_by(news)
    )
    rows = session.exec(select(StatusUpdate).where(number.in_(first)))
    return {row.commitment_id: row.before for row in rows}
