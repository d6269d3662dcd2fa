"""Finding promises: one by its code, a page of a list, or how many there are of each health."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, ColumnExpressionArgument, func
from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from bot.domain.commitments import OPEN, CommitmentStatus, Direction, Health
from bot.domain.errors import Refusal
from storage.commitments.bands import NEED, Outlook, Review, band
from storage.models import Commitment, Dossier, History, Meeting, Person
from storage.scoping import visible
from storage.searching import commitment_text, sought


@dataclass(frozen=True)
class Wanted:
    """Which promises a list is about; without anything said, the open ones."""

    is_open: bool | None = True
    status: CommitmentStatus | None = None
    health: Health | None = None
    owner_id: int | None = None
    directions: Collection[Direction] = ()
    review_meeting_id: int | None = None
    words: str = ""
    """Every one of them occurs, accents and capitals aside."""


@dataclass(frozen=True)
class Line:
    """A promise as a list shows it; in a shared channel without health and owner."""

    commitment: Commitment
    health: Health | None
    owner: Person | None


@dataclass(frozen=True)
class Page:
    """Part of a list: `lines` from `offset` on, and how many there are in all of each health."""

    lines: list[Line]
    offset: int
    total: int
    counts: dict[Health, int]
    """Empty in a shared channel."""


def get(session: Session, scope: Scope, code: str) -> Commitment:
    """Get a promise by its code; "c12" will do. Raises Refusal("unknown-commitment")."""
    dossier = session.get_one(Dossier, scope.dossier_id)
    full = _full_code(code, dossier.key)
    found = session.exec(
        select(Commitment).where(*visible(Commitment, scope), col(Commitment.code) == full)
    ).one_or_none()
    if found is None:
        raise Refusal("unknown-commitment", code=code)
    return found


def by_id(session: Session, scope: Scope, commitment_id: int) -> Commitment:
    """Get the promise that a button is about. Raises Refusal("old-button")."""
    found = session.exec(
        select(Commitment).where(*visible(Commitment, scope), col(Commitment.id) == commitment_id)
    ).one_or_none()
    if found is None:
        raise Refusal("old-button")
    return found


def first(
    session: Session, scope: Scope, wanted: Wanted, view: Outlook, *, limit: int
) -> list[Line]:
    """List the first promises of a list, in its order, without counting the rest."""
    conditions = _inside(session, scope, wanted, view)
    return _lines(session, scope, wanted, view, conditions, limit=limit)


def listed(
    session: Session, scope: Scope, wanted: Wanted, view: Outlook, *, limit: int, offset: int = 0
) -> Page:
    """List promises in order of need, then by due date; those without a date come last.

    In a shared channel need is nobody's business: the order is that of the dates. Closed ones
    alone come in the order in which they were closed, the latest first.
    """
    conditions = _inside(session, scope, wanted, view)
    counts = _counts(session, conditions, view)
    lines = _lines(session, scope, wanted, view, conditions, limit=limit, offset=offset)
    is_internal = scope.audience is Audience.INTERNAL
    return Page(lines, offset, sum(counts.values()), counts if is_internal else {})


def changes(
    session: Session, commitment: Commitment, *, limit: int = 20
) -> list[tuple[History, Person | None]]:
    """List what happened to a promise and who did it, newest first; no person: the bot.

    For the team alone: the caller makes sure that no outsider reads it.
    """
    wanted = (
        select(History, Person)
        .join(Person, col(Person.id) == col(History.person_id), isouter=True)
        .where(
            col(History.dossier_id) == commitment.dossier_id,
            col(History.item) == "commitment",
            col(History.item_id) == commitment.id,
        )
        .order_by(col(History.id).desc())
        .limit(limit)
    )
    return [(change, person) for change, person in session.exec(wanted)]


def _inside(
    session: Session, scope: Scope, wanted: Wanted, view: Outlook
) -> list[ColumnElement[bool]]:
    """Give the conditions of a list."""
    conditions = [*visible(Commitment, scope), *_conditions(wanted, view)]
    return conditions + _holding(session, scope, sought(wanted.words))


def _lines(
    session: Session,
    scope: Scope,
    wanted: Wanted,
    view: Outlook,
    conditions: list[ColumnElement[bool]],
    *,
    limit: int,
    offset: int = 0,
) -> list[Line]:
    is_internal = scope.audience is Audience.INTERNAL
    found = session.exec(
        select(Commitment, Review, Person)
        .join(Review, col(Review.id) == col(Commitment.review_meeting_id), isouter=True)
        .join(Person, col(Person.id) == col(Commitment.owner_id), isouter=True)
        .where(*conditions)
        .order_by(*_order(wanted, view, is_internal))
        .limit(limit)
        .offset(offset)
    )
    return [
        _line(commitment, review, owner, view, is_internal) for commitment, review, owner in found
    ]


def _line(
    commitment: Commitment, review: Meeting | None, owner: Person | None, view: Outlook, full: bool
) -> Line:
    if not full:
        return Line(commitment, None, None)
    return Line(commitment, view.health(commitment, review), owner)


def _order(wanted: Wanted, view: Outlook, is_internal: bool) -> list[ColumnExpressionArgument[Any]]:
    if wanted.is_open is False:
        return [col(Commitment.status_since).desc(), col(Commitment.id).desc()]
    due = col(Commitment.latest_on)
    need = [band(view)] if is_internal else []
    return [*need, due.is_(None), due, col(Commitment.id)]


def _conditions(wanted: Wanted, view: Outlook) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.is_open is not None:
        is_open = col(Commitment.status).in_(OPEN)
        conditions.append(is_open if wanted.is_open else ~is_open)
    if wanted.status is not None:
        conditions.append(col(Commitment.status) == wanted.status)
    if wanted.health is not None:
        conditions.append(band(view) == NEED.index(wanted.health))
    if wanted.owner_id is not None:
        conditions.append(col(Commitment.owner_id) == wanted.owner_id)
    if wanted.directions:
        conditions.append(col(Commitment.direction).in_(wanted.directions))
    if wanted.review_meeting_id is not None:
        conditions.append(col(Commitment.review_meeting_id) == wanted.review_meeting_id)
    return conditions


def _holding(session: Session, scope: Scope, words: Collection[str]) -> list[ColumnElement[bool]]:
    """Give the conditions that a promise holds all the words.

    In a shared channel only code and titles count: a word that is found elsewhere would tell of
    topics and quotes that are not shown there.
    """
    if not words or scope.audience is Audience.INTERNAL:
        return [col(Commitment.search).contains(word, autoescape=True) for word in words]
    shown = session.exec(select(Commitment).where(*visible(Commitment, scope)))
    texts = {one.id: commitment_text(one, [], []) for one in shown}
    found = [number for number, text in texts.items() if all(word in text for word in words)]
    return [col(Commitment.id).in_(found)]


def _counts(
    session: Session, conditions: list[ColumnElement[bool]], view: Outlook
) -> dict[Health, int]:
    need = band(view).label("need")
    counted = (
        select(need, func.count())
        .select_from(Commitment)
        .join(Review, col(Review.id) == col(Commitment.review_meeting_id), isouter=True)
        .where(*conditions)
        .group_by("need")
    )
    return {NEED[place]: count for place, count in sorted(session.exec(counted))}


def _full_code(code: str, key: str) -> str:
    """Complete a code as it is typed: "12", "c12" and "seg-c12" are SEG-C12."""
    number = code.strip().upper().removeprefix(f"{key}-").removeprefix("C")
    return f"{key}-C{number}"
