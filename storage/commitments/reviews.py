"""What a meeting has to review."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from bot.domain.commitments import OPEN, Health
from storage.commitments.bands import NEED, Review, band, outlook
from storage.commitments.finding import Line, Wanted, first
from storage.models import Commitment, Dossier
from storage.scoping import visible

_MANY = 200
"""More than a meeting has ever reviewed."""


@dataclass(frozen=True)
class ReviewCounts:
    """How many open promises a meeting reviews; in a shared channel nothing but their number."""

    total: int = 0
    overdue: int = 0
    no_info: int = 0


def for_meeting(session: Session, scope: Scope, meeting_id: int, *, today: date) -> list[Line]:
    """List the open promises to be reviewed at a meeting, in order of need."""
    view = outlook(session.get_one(Dossier, scope.dossier_id), today)
    wanted = Wanted(review_meeting_id=meeting_id)
    return first(session, scope, wanted, view, limit=_MANY)


def to_review_counts(
    session: Session, scope: Scope, meeting_ids: Collection[int], *, today: date
) -> dict[int, ReviewCounts]:
    """Count for each meeting the open promises it reviews; `today` is that of the dossier."""
    need = band(outlook(session.get_one(Dossier, scope.dossier_id), today)).label("need")
    meeting = col(Commitment.review_meeting_id)
    counted = (
        select(meeting, need, func.count())
        .select_from(Commitment)
        .join(Review, col(Review.id) == meeting, isouter=True)
        .where(
            *visible(Commitment, scope), meeting.in_(meeting_ids), col(Commitment.status).in_(OPEN)
        )
        .group_by(meeting, "need")
    )
    counts: dict[int, dict[Health, int]] = {meeting_id: {} for meeting_id in meeting_ids}
    for meeting_id, place, count in session.exec(counted):
        if meeting_id is not None:
            counts[meeting_id][NEED[place]] = count
    return {meeting_id: _summed(found, scope) for meeting_id, found in counts.items()}


def _summed(counts: dict[Health, int], scope: Scope) -> ReviewCounts:
    total = sum(counts.values())
    if scope.audience is not Audience.INTERNAL:
        return ReviewCounts(total)
    return ReviewCounts(total, counts.get(Health.OVERDUE, 0), counts.get(Health.NO_INFO, 0))
