"""Lists of meetings: which ones, in what order, and what each line says beside the meeting."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, UnaryExpression, and_, case, func, or_
from sqlmodel import Session, col, select

from bot.domain import workdays
from bot.domain.access import Audience, Scope
from bot.domain.folding import fold
from bot.domain.meetings import CLOSED, DateStanding
from bot.domain.when import When
from storage.commitments import ReviewCounts, to_review_counts
from storage.models import Dossier, Meeting, MeetingDate
from storage.scoping import visible

MANY = 100
"""Where counting stops: people read "99+" in two languages, and no list is that long."""

_SMALL_WORDS = {
    *("a", "an", "and", "at", "con", "de", "del", "el", "en", "in", "la", "las", "los"),
    *("of", "on", "the", "un", "una", "with", "y"),
}


@dataclass(frozen=True)
class Selection:
    """Which meetings a list holds, and in what order; made by the functions below."""

    conditions: tuple[ColumnElement[bool], ...]
    order: tuple[UnaryExpression[Any], ...]


@dataclass(frozen=True)
class Line:
    """A meeting with what a list says about it."""

    meeting: Meeting
    rivals: list[When]
    """Dates that other sources name; none where outsiders listen."""
    review: ReviewCounts | None
    """How the commitments stand that it will review; None where outsiders listen."""
    working: int | None
    """Working days until it, in the calendars of both sides; None when the day is not known."""


@dataclass(frozen=True)
class Page:
    """Some lines of a list; `total` counts all of it, up to MANY."""

    lines: list[Line]
    total: int


def coming(
    session: Session, scope: Scope, *, today: date, limit: int = 10, offset: int = 0
) -> list[Meeting]:
    """List what is still to come, soonest first, undated last."""
    return select_some(session, scope, awaited(today), limit=limit, offset=offset)


def page(
    session: Session,
    scope: Scope,
    selection: Selection,
    *,
    today: date,
    limit: int = 10,
    offset: int = 0,
) -> Page:
    """Give a part of a list with its lines, and count the whole of it."""
    inside = select(Meeting.id).where(*visible(Meeting, scope), *selection.conditions).limit(MANY)
    total = session.exec(select(func.count()).select_from(inside.subquery())).one()
    found = select_some(session, scope, selection, limit=limit, offset=offset)
    return Page(lines(session, scope, found, today=today), total)


def select_some(
    session: Session, scope: Scope, selection: Selection, *, limit: int, offset: int = 0
) -> list[Meeting]:
    """Give a part of a selection, in its order."""
    wanted = select(Meeting).where(*visible(Meeting, scope), *selection.conditions)
    return list(session.exec(wanted.order_by(*selection.order).limit(limit).offset(offset)))


def lines(
    session: Session, scope: Scope, meetings: Collection[Meeting], *, today: date
) -> list[Line]:
    """Say of each meeting what a list says about it: two queries for all of them."""
    calendars = session.get_one(Dossier, scope.dossier_id).calendars
    days = {one.id: _working(one, today, calendars) for one in meetings}
    if scope.audience is not Audience.INTERNAL:
        return [Line(one, [], None, days[one.id]) for one in meetings]
    rivals = _rivals(session, meetings)
    reviews = to_review_counts(session, scope, list(days), today=today)
    return [
        Line(one, rivals.get(one.id, []), reviews.get(one.id), days[one.id]) for one in meetings
    ]


def awaited(today: date) -> Selection:
    """Select what is to come: its last possible day is not over, or it has no date yet."""
    return Selection((_is_open(), _is_ahead(today)), _SOONEST)


def over(today: date) -> Selection:
    """Select what is over, closed or not, the latest first."""
    return Selection((or_(~_is_open(), ~_is_ahead(today)),), _LATEST)


def during(when: When) -> Selection:
    """Select what may fall within a date, however vague both are."""
    overlap = (col(Meeting.earliest_on) <= when.latest, col(Meeting.latest_on) >= when.earliest)
    return Selection(overlap, _SOONEST)


def matching(words: str, today: date) -> Selection:
    """Select what all the words are found in: first what is to come, then what is over."""
    ahead = and_(_is_open(), _is_ahead(today))
    is_over = case((ahead, 0), else_=1)
    soonest = case((ahead, col(Meeting.earliest_on)))
    return Selection(match(words), (is_over.asc(), soonest.asc().nulls_last(), *_LATEST))


def match(words: str) -> tuple[ColumnElement[bool], ...]:
    """Give the conditions that a meeting holds all the words, accents aside."""
    return tuple(col(Meeting.search).contains(word, autoescape=True) for word in _words(words))


def _words(text: str) -> list[str]:
    """Fold what was typed, and leave out articles and the like when something else remains."""
    words = fold(text).split()
    return [word for word in words if word not in _SMALL_WORDS] or words


_SOONEST = (
    col(Meeting.earliest_on).asc().nulls_last(),
    col(Meeting.latest_on).asc(),  # of two that begin together, the one more precisely known
    col(Meeting.starts_at).asc().nulls_last(),
    col(Meeting.id).asc(),
)
_LATEST = (col(Meeting.latest_on).desc().nulls_last(), col(Meeting.id).desc())


def _rivals(session: Session, meetings: Collection[Meeting]) -> dict[int, list[When]]:
    """Give, by meeting, the dates that other sources name and that are not the one we work with."""
    current = {meeting.id: meeting.when for meeting in meetings}
    wanted = select(MeetingDate).where(
        col(MeetingDate.meeting_id).in_(current), col(MeetingDate.standing) == DateStanding.RIVAL
    )
    rows = session.exec(wanted.order_by(col(MeetingDate.meeting_id), col(MeetingDate.id)))
    return {
        number: [row.when for row in group if row.when and row.when != current[number]]
        for number, group in groupby(rows, key=lambda row: row.meeting_id)
    }


def _working(meeting: Meeting, today: date, calendars: Collection[str]) -> int | None:
    when = meeting.when
    if when is None or when.day is None or when.day < today:
        return None
    return workdays.between(today, when.day, calendars)


def _is_open() -> ColumnElement[bool]:
    return col(Meeting.status).not_in(CLOSED)


def _is_ahead(today: date) -> ColumnElement[bool]:
    return or_(col(Meeting.latest_on).is_(None), col(Meeting.latest_on) >= today)
