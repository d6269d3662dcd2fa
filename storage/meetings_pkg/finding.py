"""Meetings looked up: by code, by words, by date, always inside what a person may see."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, UnaryExpression, and_, case, func, or_
from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from bot.domain.errors import Refusal
from bot.domain.folding import fold
from bot.domain.meetings import CLOSED, DateStanding
from bot.domain.when import When
from storage.models import Body, Document, Dossier, History, Meeting, MeetingDate, Person
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
class Page:
    """Some of the meetings of a list; `total` counts them all, up to MANY."""

    meetings: list[Meeting]
    total: int


@dataclass(frozen=True)
class Given:
    """A date that was once given for a meeting: by which document or person, with what note."""

    date: MeetingDate
    document: Document | None
    person: Person | None
    note: str | None


def get(session: Session, scope: Scope, code: str) -> Meeting:
    """Get the meeting "SEG-M4"; "m4" will do.

    Raises Refusal("unknown-meeting") for a code that is hidden as for one that does not exist.
    """
    meeting = _find(session, scope, code)
    if meeting is None:
        raise _unknown(session, scope, code)
    return meeting


def by_id(session: Session, scope: Scope, meeting_id: int) -> Meeting:
    """Get the meeting that a button carries. Raises Refusal("old-button") when there is none."""
    wanted = select(Meeting).where(*visible(Meeting, scope), col(Meeting.id) == meeting_id)
    meeting = session.exec(wanted).one_or_none()
    if meeting is None:
        raise Refusal("old-button")
    return meeting


def resolve(session: Session, scope: Scope, words: str) -> Meeting | None:
    """Find the one meeting that people mean: its code, or words such as "the Ministerial".

    What is still to come is meant before what is over. Raises Refusal("which-meeting"), naming
    the codes, when several are meant.
    """
    meeting = _find(session, scope, words)
    if meeting or not _words(words):
        return meeting
    wanted = select(Meeting).where(*visible(Meeting, scope), *_match(words))
    found = list(session.exec(wanted.order_by(col(Meeting.id)).limit(MANY)))
    candidates = [one for one in found if one.status not in CLOSED] or found
    if len(candidates) > 1:
        codes = ", ".join(one.code for one in candidates[:10])
        raise Refusal("which-meeting", words=words, codes=codes)
    return candidates[0] if candidates else None


def coming(
    session: Session, scope: Scope, *, today: date, limit: int = 10, offset: int = 0
) -> list[Meeting]:
    """List what is still to come, soonest first, undated last."""
    return _list(session, scope, awaited(today), limit, offset)


def page(
    session: Session, scope: Scope, selection: Selection, *, limit: int = 10, offset: int = 0
) -> Page:
    """List a part of a selection, and count the whole of it."""
    inside = select(Meeting.id).where(*visible(Meeting, scope), *selection.conditions).limit(MANY)
    total = session.exec(select(func.count()).select_from(inside.subquery())).one()
    return Page(_list(session, scope, selection, limit, offset), total)


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
    return Selection(_match(words), (is_over.asc(), soonest.asc().nulls_last(), *_LATEST))


def rivals(session: Session, scope: Scope, meetings: Collection[Meeting]) -> dict[int, list[When]]:
    """Give, by meeting, the dates that other sources name; nothing where outsiders listen."""
    if scope.audience is not Audience.INTERNAL:
        return {}
    current = {meeting.id: meeting.when for meeting in meetings}
    wanted = select(MeetingDate).where(
        col(MeetingDate.meeting_id).in_(current), col(MeetingDate.standing) == DateStanding.RIVAL
    )
    rows = session.exec(wanted.order_by(col(MeetingDate.meeting_id), col(MeetingDate.id)))
    return {
        number: [row.when for row in group if row.when and row.when != current[number]]
        for number, group in groupby(rows, key=lambda row: row.meeting_id)
    }


def given_dates(session: Session, scope: Scope, meeting: Meeting) -> list[Given]:
    """List every date given for a meeting, oldest first; nothing where outsiders listen."""
    if scope.audience is not Audience.INTERNAL:
        return []
    wanted = (
        select(MeetingDate, Document, Person)
        .join(Document, col(MeetingDate.document_id) == col(Document.id), isouter=True)
        .join(Person, col(MeetingDate.person_id) == col(Person.id), isouter=True)
        .where(col(MeetingDate.meeting_id) == meeting.id)
        .order_by(col(MeetingDate.noted_at), col(MeetingDate.id))
    )
    notes = _notes(session, meeting)
    return [
        Given(row, document, person, notes.get(row.noted_at))
        for row, document, person in session.exec(wanted)
    ]


def body(session: Session, meeting: Meeting) -> Body | None:
    """Get the body that meets, if the meeting is one of a series."""
    return session.get(Body, meeting.body_id) if meeting.body_id else None


_SOONEST = (
    col(Meeting.earliest_on).asc().nulls_last(),
    col(Meeting.latest_on).asc(),  # of two that begin together, the one more precisely known
    col(Meeting.starts_at).asc().nulls_last(),
    col(Meeting.id).asc(),
)
_LATEST = (col(Meeting.latest_on).desc().nulls_last(), col(Meeting.id).desc())


def _list(
    session: Session, scope: Scope, selection: Selection, limit: int, offset: int
) -> list[Meeting]:
    wanted = select(Meeting).where(*visible(Meeting, scope), *selection.conditions)
    return list(session.exec(wanted.order_by(*selection.order).limit(limit).offset(offset)))


def _is_open() -> ColumnElement[bool]:
    return col(Meeting.status).not_in(CLOSED)


def _is_ahead(today: date) -> ColumnElement[bool]:
    return or_(col(Meeting.latest_on).is_(None), col(Meeting.latest_on) >= today)


def _match(words: str) -> tuple[ColumnElement[bool], ...]:
    return tuple(col(Meeting.search).contains(word, autoescape=True) for word in _words(words))


def _words(text: str) -> list[str]:
    """Fold what was typed, and leave out articles and the like when something else remains."""
    words = fold(text).split()
    return [word for word in words if word not in _SMALL_WORDS] or words


def _find(session: Session, scope: Scope, code: str) -> Meeting | None:
    key = session.get_one(Dossier, scope.dossier_id).key
    full = code.strip().upper()
    if not full.startswith(f"{key}-"):
        full = f"{key}-{full}"
    wanted = select(Meeting).where(*visible(Meeting, scope), col(Meeting.code) == full)
    return session.exec(wanted).one_or_none()


def _unknown(session: Session, scope: Scope, code: str) -> Refusal:
    dossier = session.get_one(Dossier, scope.dossier_id)
    if scope.audience is not Audience.INTERNAL or not dossier.last_meeting:
        return Refusal("unknown-meeting", code=code)
    first, last = (f"{dossier.key}-M{number}" for number in (1, dossier.last_meeting))
    return Refusal("unknown-meeting-of", code=code, first=first, last=last)


def _notes(session: Session, meeting: Meeting) -> dict[datetime, str]:
    """Give what people noted about changes of a meeting, by the instant they share with a date."""
    wanted = select(History).where(
        col(History.dossier_id) == meeting.dossier_id,
        col(History.item) == "meeting",
        col(History.item_id) == meeting.id,
    )
    return {row.at: row.note for row in session.exec(wanted) if row.note}
