"""Health told by the database: the same rule as `bot.domain.commitments.health`, for whole lists.

Lists are sorted, filtered and counted by health, so the database has to know it. A test draws
promises at random and holds both to the same answer.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, or_
from sqlalchemy.orm import aliased
from sqlmodel import col

from bot.domain.commitments import (
    OPEN,
    CommitmentStatus,
    Facts,
    Health,
    Horizon,
    health,
    look_ahead,
)
from storage.models import Commitment, Dossier, Meeting

NEED = (Health.OVERDUE, Health.AT_RISK, Health.NO_INFO, Health.ON_TRACK, Health.CLOSED)
"""The order of need: what cannot wait comes first."""

Review = aliased(Meeting, name="review")
"""The meeting that reviews a promise; join it wherever `band` is asked for."""


@dataclass(frozen=True)
class Outlook:
    """From where a dossier's promises are judged: its calendar, counted from today."""

    horizon: Horizon
    zone: ZoneInfo

    @property
    def silent_before(self) -> datetime:
        """The instant before which the last news is too old."""
        return datetime.combine(self.horizon.silent_since, time(), self.zone).astimezone(UTC)

    def health(self, commitment: Commitment, review: Meeting | None) -> Health:
        """Tell the health of one promise, reviewed at `review`."""
        facts = Facts(
            status=commitment.status,
            has_owner=commitment.owner_id is not None,
            informed_on=commitment.informed_at.astimezone(self.zone).date(),
            due_latest=commitment.latest_on,
            review_earliest=review.earliest_on if review else None,
            review_latest=review.latest_on if review else None,
        )
        return health(facts, self.horizon)


def outlook(dossier: Dossier, today: date) -> Outlook:
    """Count a dossier's working days ahead of `today`, in its own zone."""
    return Outlook(look_ahead(today, dossier.calendars), ZoneInfo(dossier.zone))


def band(view: Outlook) -> ColumnElement[int]:
    """Give the place of a promise's health in NEED; for queries that join `Review`."""
    days, due = view.horizon, col(Commitment.latest_on)
    is_due = and_(due <= days.due_soon, col(Commitment.status) != CommitmentStatus.REPORTED_DONE)
    is_reviewed = and_(
        due.is_(None),
        col(Review.earliest_on) <= days.review_soon,
        col(Review.latest_on) >= days.today,
    )
    is_silent = or_(
        col(Commitment.informed_at) < view.silent_before, col(Commitment.owner_id).is_(None)
    )
    return case(
        (col(Commitment.status).not_in(OPEN), NEED.index(Health.CLOSED)),
        (due < days.today, NEED.index(Health.OVERDUE)),
        (
            or_(col(Commitment.status) == CommitmentStatus.BLOCKED, is_due, is_reviewed),
            NEED.index(Health.AT_RISK),
        ),
        (is_silent, NEED.index(Health.NO_INFO)),
        else_=NEED.index(Health.ON_TRACK),
    )
