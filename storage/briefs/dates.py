"""Where the date of a meeting is from, and what other sources say of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_
from sqlmodel import Session, col, select

from bot.domain.access import Scope
from bot.domain.meetings import DateStanding
from storage.models import Document, Meeting, MeetingDate, Person
from storage.scoping import visible


@dataclass(frozen=True)
class Rival:
    """Another date that a source names for a meeting, beside the one we work with."""

    meeting: Meeting
    date: MeetingDate
    source: Document | None
    responsible: Person | None


Given = tuple[MeetingDate, Document | None]


def dates(
    session: Session, scope: Scope, meeting: Meeting, following: Meeting | None
) -> tuple[Document | None, list[Rival]]:
    """Give the source of the meeting's date, and the rivals of its and the following one's."""
    shown = {one.id: one for one in (meeting, following) if one}
    is_source = and_(col(Document.id) == col(MeetingDate.document_id), *visible(Document, scope))
    rows = session.exec(
        select(MeetingDate, Document)
        .join(Document, is_source, isouter=True)
        .where(
            col(MeetingDate.meeting_id).in_(shown),
            col(MeetingDate.standing) != DateStanding.FORMER,
        )
        .order_by(col(MeetingDate.id))
    ).all()
    rivals = [_rival(session, shown[row.meeting_id], row, source) for row, source in rows]
    return _source(rows, meeting), [one for one in rivals if _differs(one)]


def _source(rows: Sequence[Given], meeting: Meeting) -> Document | None:
    is_current = DateStanding.CURRENT
    return next(
        (
            source
            for row, source in rows
            if row.meeting_id == meeting.id and row.standing is is_current
        ),
        None,
    )


def _rival(session: Session, meeting: Meeting, row: MeetingDate, source: Document | None) -> Rival:
    responsible = session.get(Person, meeting.responsible_id) if meeting.responsible_id else None
    return Rival(meeting, row, source, responsible)


def _differs(rival: Rival) -> bool:
    is_rival = rival.date.standing is DateStanding.RIVAL
    return is_rival and rival.date.edtf != rival.meeting.edtf
