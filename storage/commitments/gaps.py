"""What is missing in a dossier: the gaps that are closed before ministers meet."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlmodel import Session, col

from bot.domain.access import Scope
from bot.domain.commitments import OPEN, CommitmentStatus
from storage.commitments.bands import Outlook
from storage.models import Commitment
from storage.scoping import visible


@dataclass(frozen=True)
class Gaps:
    """How many open promises have each gap; one promise may have several."""

    overdue: int = 0
    blocked: int = 0
    no_owner: int = 0
    no_date: int = 0
    """Neither a deadline nor a meeting that reviews it."""
    silent: int = 0


def gaps(session: Session, scope: Scope, view: Outlook) -> Gaps:
    """Count the gaps of a dossier, for its team."""
    no_date = and_(
        col(Commitment.latest_on).is_(None),
        col(Commitment.anchor_meeting_id).is_(None),
        col(Commitment.review_meeting_id).is_(None),
    )
    conditions = (
        col(Commitment.latest_on) < view.horizon.today,
        col(Commitment.status) == CommitmentStatus.BLOCKED,
        col(Commitment.owner_id).is_(None),
        no_date,
        col(Commitment.informed_at) < view.silent_before,
    )
    counted = select(*map(_count, conditions)).where(
        *visible(Commitment, scope), col(Commitment.status).in_(OPEN)
    )
    return Gaps(*(count or 0 for count in session.connection().execute(counted).one()))


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))
