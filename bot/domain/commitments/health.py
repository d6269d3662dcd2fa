"""How a promise is going: what follows from its status, its dates and the silence about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain import workdays
from bot.domain.commitments.words import OPEN, CommitmentStatus, Health

DUE_SOON = 10
"""Working days before its due date in which a promise not yet reported as done is at risk."""
REVIEW_SOON = 15
"""Working days before the meeting that reviews it in which a promise without a date is."""
SILENCE = timedelta(days=30)
"""How long a promise may be without news."""


@dataclass(frozen=True)
class Facts:
    """What the health of a promise is told from; days are those of the dossier's zone."""

    status: CommitmentStatus
    has_owner: bool
    informed_on: date
    """Day of the last news."""
    due_latest: date | None = None
    """Last day on which it is still in time."""
    review_earliest: date | None = None
    """First day on which the meeting that reviews it may be,"""
    review_latest: date | None = None
    """and the last one."""


@dataclass(frozen=True)
class Horizon:
    """The days that separate one health from another, counted once from today."""

    today: date
    due_soon: date
    """Due on it or before: soon."""
    review_soon: date
    silent_since: date
    """Last news before it: silence."""


def look_ahead(today: date, calendars: Iterable[str]) -> Horizon:
    """Count ahead of `today`, in working days of all `calendars` (country codes) together."""
    codes = tuple(calendars)
    return Horizon(
        today=today,
        due_soon=workdays.add(today, DUE_SOON, codes),
        review_soon=workdays.add(today, REVIEW_SOON, codes),
        silent_since=today - SILENCE,
    )


def health(facts: Facts, horizon: Horizon) -> Health:
    """Tell how a promise is going; where several hold: closed, overdue, at risk, no information."""
    if facts.status not in OPEN:
        return Health.CLOSED
    if facts.due_latest is not None and facts.due_latest < horizon.today:
        return Health.OVERDUE
    if facts.status is CommitmentStatus.BLOCKED or _is_close(facts, horizon):
        return Health.AT_RISK
    if facts.informed_on < horizon.silent_since or not facts.has_owner:
        return Health.NO_INFO
    return Health.ON_TRACK


def _is_close(facts: Facts, horizon: Horizon) -> bool:
    """Tell whether its date, or without one the meeting that reviews it, is near."""
    if facts.due_latest is not None:
        is_reported = facts.status is CommitmentStatus.REPORTED_DONE
        return facts.due_latest <= horizon.due_soon and not is_reported
    if facts.review_earliest is None or facts.review_latest is None:
        return False
    return facts.review_earliest <= horizon.review_soon and facts.review_latest >= horizon.today
