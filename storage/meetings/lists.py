"""Lists of meetings: which ones, in what order, and what each line says beside the meeting."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, UnaryExpression, func, or_
from sqlmodel import Session, col, select

from bot.domain import workdays
from bot.domain.access import Audience, Scope
from bot.domain.meetings import CLOSED, DateStanding
from bot.domain.when import When
from storage.commitments import ReviewCounts, to_review_counts
from storage.models import Dossier, Meeting, MeetingDate
from storage.scoping import visible
from storage.searching import sought

MANY = 100
"""Where counting may stop: people read "99+", and no list is that long."""

LONGEST = timedelta(days=731)
"""No longer window is looked back into; a date as vague as that counts as over once it began."""

Conditions = tuple[ColumnElement[bool], ...]
Order = tuple[UnaryExpression[Any], ...]


@dataclass(frozen=True)
class Part:
    """A stretch of one index: so a page costs the same however many meetings there are."""

    conditions: Conditions
    order: Order


Selection = tuple[Part, ...]
"""Which meetings a list holds: parts that follow one another. Made by the functions below."""


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
    """Some lines of a list; `total` counts the whole, or at least to MANY and past these lines."""

    lines: list[Line]
    total: int


def coming(
    session: Session, scope: Scope, *, today: date, limit: int = 10, offset: int = 0
) -> list[Meeting]:
    """List what is still to come, soonest first, undated last."""
    return _cut(session, scope, awaited(today), limit, offset)[0]


def past(session: Session, scope: Scope, *, today: date, limit: int = 10) -> list[Meeting]:
    """List what is over, closed or not, the latest first."""
    return _cut(session, scope, over(today), limit, 0)[0]


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
    found, total = _cut(session, scope, selection, limit, offset)
    return Page(lines(session, scope, found, today=today), total)


def lines(
    session: Session, scope: Scope, meetings: Collection[Meeting], *, today: date
) -> list[Line]:
    """Say of each meeting what a list says about it: two queries for all of them."""
    dossier = session.get_one(Dossier, scope.dossier_id)
    days = {one.id: _working(one, today, dossier.calendars) for one in meetings}
    if scope.audience is not Audience.INTERNAL:
        return [Line(one, [], None, days[one.id]) for one in meetings]
    rivals = _rivals(session, meetings)
    reviews = to_review_counts(session, scope, list(days), today=today)
    return [
        Line(one, rivals.get(one.id, []), reviews.get(one.id), days[one.id]) for one in meetings
    ]


def awaited(today: date) -> Selection:
    """Select what is to come: its last possible day is not over, or it has no date yet."""
    is_open = col(Meeting.status).not_in(CLOSED)
    parts = (*_overlapping(today, None), (col(Meeting.earliest_on).is_(None),))
    return tuple(Part((is_open, *part), _SOONEST) for part in parts)


def over(today: date) -> Selection:
    """Select what is over, closed or not, the latest first."""
    is_closed, last = col(Meeting.status).in_(CLOSED), col(Meeting.latest_on)
    endless = col(Meeting.earliest_on) < today - LONGEST
    parts = ((last >= today, or_(is_closed, endless)), (last < today,), (last.is_(None), is_closed))
    return tuple(Part(part, _LATEST) for part in parts)


def during(when: When) -> Selection:
    """Select what may fall within a date, however vague both are."""
    return tuple(Part(part, _SOONEST) for part in _overlapping(when.earliest, when.latest))


def matching(words: str, today: date) -> Selection:
    """Select what all the words are found in: first what is to come, then what is over."""
    found = match(words)
    every = (*awaited(today), *over(today))
    return tuple(Part((*found, *part.conditions), part.order) for part in every)


def _overlapping(first: date, last: date | None) -> tuple[Conditions, Conditions]:
    """Select windows that overlap a span of days: those begun before it, those beginning in it."""
    begin = col(Meeting.earliest_on)
    begun = (begin >= first - LONGEST, begin < first, col(Meeting.latest_on) >= first)
    return begun, (begin >= first,) if last is None else (begin >= first, begin <= last)


def match(words: str) -> Conditions:
    """Give the conditions that a meeting holds all the words, accents aside."""
    return tuple(col(Meeting.search).contains(word, autoescape=True) for word in sought(words))


_SOONEST = (
    col(Meeting.earliest_on).asc(),
    col(Meeting.latest_on).asc(),  # of two that begin together, the one more precisely known
    col(Meeting.starts_at).asc().nulls_last(),
    col(Meeting.id).asc(),
)
_LATEST = (col(Meeting.latest_on).desc(), col(Meeting.id).desc())


def _cut(
    session: Session, scope: Scope, selection: Selection, limit: int, offset: int
) -> tuple[list[Meeting], int]:
    """Cut a page out of a list; count the list as far as anybody cares, and past the page."""
    cap, total, found = max(MANY, offset + limit + 1), 0, list[Meeting]()
    for part in selection:
        wanted = select(Meeting).where(*visible(Meeting, scope), *part.conditions)
        asked, start = limit - len(found), max(0, offset - total)
        if asked and total < cap:
            rows = list(session.exec(wanted.order_by(*part.order).limit(asked).offset(start)))
            found += rows
            if len(rows) < asked and not start:
                total += len(rows)  # that was all of this part
                continue
        counted = wanted.with_only_columns(col(Meeting.id)).limit(cap).subquery()
        total += session.exec(select(func.count()).select_from(counted)).one()
    return found, total


def _rivals(session: Session, meetings: Collection[Meeting]) -> dict[int, list[When]]:
    """Give, by meeting, the dates that other sources name and that are not the one we work with."""
    current = {meeting.id: meeting.edtf for meeting in meetings}
    wanted = select(MeetingDate).where(
        col(MeetingDate.meeting_id).in_(current), col(MeetingDate.standing) == DateStanding.RIVAL
    )
    rows = session.exec(wanted.order_by(col(MeetingDate.meeting_id), col(MeetingDate.id)))
    return {
        number: [row.when for row in group if row.when and row.edtf != current[number]]
        for number, group in groupby(rows, key=lambda row: row.meeting_id)
    }


def _working(meeting: Meeting, today: date, calendars: Collection[str]) -> int | None:
    when = meeting.when
    if when is None or when.day is None or when.day < today:
        return None
    return workdays.between(today, when.day, calendars)
