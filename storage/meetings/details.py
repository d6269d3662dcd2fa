"""Everything that the card of one meeting shows, and no more than the reader may see."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from storage import commitments
from storage.meetings.lists import Line, lines
from storage.models import Body, Document, History, Meeting, MeetingDate, Person
from storage.scoping import visible


@dataclass(frozen=True)
class Given:
    """A date that was once given for a meeting: by which document or person, with what note."""

    date: MeetingDate
    document: Document | None
    person: Person | None
    note: str | None


@dataclass(frozen=True)
class Detail:
    """A meeting with what belongs to it; where outsiders listen, with line and body only."""

    line: Line
    body: Body | None
    responsible: Person | None = None
    dates: tuple[Given, ...] = ()
    """Every date that was ever given for it, oldest first."""
    promises: tuple[commitments.Line, ...] = ()
    """The open commitments to be reviewed at it, in order of need."""


def detail(session: Session, scope: Scope, meeting: Meeting, *, today: date) -> Detail:
    """Gather what the card of a meeting shows in `scope`."""
    [line] = lines(session, scope, [meeting], today=today)
    body = session.get(Body, meeting.body_id) if meeting.body_id else None
    if scope.audience is not Audience.INTERNAL:
        return Detail(line, body)
    return Detail(
        line,
        body,
        session.get(Person, meeting.responsible_id) if meeting.responsible_id else None,
        tuple(_given(session, meeting)),
        tuple(commitments.for_meeting(session, scope, meeting.id, today=today)),
    )


def changes_since(
    session: Session, scope: Scope, meeting: Meeting, version: int
) -> list[tuple[History, Person | None]]:
    """List what was changed after `version`, newest first, with who did it (None: the bot)."""
    wanted = (
        select(History, Person)
        .join(Person, col(History.person_id) == col(Person.id), isouter=True)
        .where(
            *visible(History, scope),
            col(History.item) == "meeting",
            col(History.item_id) == meeting.id,
        )
        .order_by(col(History.id).desc())
        .limit(max(0, meeting.version - version))
    )
    return list(session.exec(wanted))


def _given(session: Session, meeting: Meeting) -> list[Given]:
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


def _notes(session: Session, meeting: Meeting) -> dict[datetime, str]:
    """Give what people noted about changes of a meeting, by the instant they share with a date."""
    wanted = select(History).where(
        col(History.dossier_id) == meeting.dossier_id,
        col(History.item) == "meeting",
        col(History.item_id) == meeting.id,
    )
    return {row.at: row.note for row in session.exec(wanted) if row.note}
