"""What a dossier's week begins with: what comes, what is late or at risk, what has changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from bot.domain.access import Scope
from bot.domain.commitments import Health
from storage import commitments, meetings
from storage.commitments import Page, Wanted
from storage.models import Commitment, Dossier, History, Meeting, Row
from storage.scoping import visible

R = TypeVar("R", bound=Row)

AHEAD = timedelta(days=30)
WEEK = timedelta(days=7)
MANY = 300
"""Changes in a week that are looked at; the latest."""


@dataclass(frozen=True)
class Changed:
    """A meeting or commitment as it now is, and what was done with it, first things first."""

    item: Meeting | Commitment
    actions: list[str]
    """Words of the history, each once: "moved", "reported"."""


@dataclass(frozen=True)
class Digest:
    """A dossier's week at one look."""

    coming: list[Meeting]
    """Of the next 30 days, soonest first; of a vague date, its first day counts."""
    overdue: Page
    at_risk: Page
    """Blocked ones among them."""
    changes: list[Changed]
    """Of the last seven days, the latest first."""

    @property
    def is_quiet(self) -> bool:
        """Whether there is nothing to say."""
        return not (self.coming or self.overdue.total or self.at_risk.total or self.changes)


def digest(
    session: Session, scope: Scope, dossier: Dossier, *, now: datetime, limit: int
) -> Digest:
    """Read the week of a dossier, for its team; lists of promises have at most `limit` lines."""
    today = now.astimezone(ZoneInfo(dossier.zone)).date()
    view = commitments.outlook(dossier, today)

    def those(health: Health) -> Page:
        return commitments.listed(session, scope, Wanted(health=health), view, limit=limit)

    awaited = meetings.coming(session, scope, today=today, limit=meetings.MANY)
    return Digest(
        coming=[one for one in awaited if one.earliest_on and one.earliest_on <= today + AHEAD],
        overdue=those(Health.OVERDUE),
        at_risk=those(Health.AT_RISK),
        changes=_changes(session, scope, now - WEEK),
    )


def _changes(session: Session, scope: Scope, since: datetime) -> list[Changed]:
    newest = select(History).where(
        *visible(History, scope),
        col(History.at) >= since,
        col(History.item).in_(("meeting", "commitment")),
        col(History.action) != "loaded",
    )
    done: dict[tuple[str, int], dict[str, None]] = {}
    for row in session.exec(
        newest.order_by(col(History.at).desc(), col(History.id).desc()).limit(MANY)
    ):
        done.setdefault((row.item, row.item_id), {})[row.action] = None
    items: dict[tuple[str, int], Meeting | Commitment] = {
        **_items(session, scope, Meeting, done),
        **_items(session, scope, Commitment, done),
    }
    return [Changed(items[key], list(does)[::-1]) for key, does in done.items() if key in items]


def _items(
    session: Session, scope: Scope, model: type[R], keys: Iterable[tuple[str, int]]
) -> dict[tuple[str, int], R]:
    name = str(model.__tablename__)
    number: Any = model.__table__.c.id  # type: ignore[attr-defined]  # every table of ours has it
    wanted = number.in_([item_id for item, item_id in keys if item == name])
    rows = session.exec(select(model).where(*visible(model, scope), wanted))
    return {(name, row.id): row for row in rows}  # type: ignore[attr-defined]
