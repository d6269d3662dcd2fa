"""The meetings before and after one: where it takes up the thread, and where it hands it on."""

from datetime import date

from sqlalchemy import and_, case, or_
from sqlmodel import Session, col, select

from bot.domain.access import Scope
from bot.domain.briefs import CONTACTS
from bot.domain.meetings import CLOSED, MeetingStatus
from storage.models import Meeting
from storage.scoping import visible


def previous(session: Session, scope: Scope, meeting: Meeting, *, today: date) -> Meeting | None:
    """Find the last meeting that was held before this one: of its body, or else of the dossier.

    Calls and the like come into question only where nothing else was held.
    """
    is_contact = case((col(Meeting.kind).in_(CONTACTS), 1), else_=0)
    is_elsewhere = case((col(Meeting.body_id) == meeting.body_id, 0), else_=1)
    wanted = select(Meeting).where(
        *visible(Meeting, scope),
        col(Meeting.status) == MeetingStatus.HELD,
        col(Meeting.earliest_on) < (meeting.earliest_on or today),
    )
    order = (is_elsewhere, is_contact) if meeting.body_id else (is_contact,)
    latest = wanted.order_by(*order, col(Meeting.earliest_on).desc(), col(Meeting.id).desc())
    return session.exec(latest.limit(1)).one_or_none()


def following(session: Session, scope: Scope, meeting: Meeting, *, today: date) -> Meeting | None:
    """Find the next meeting that is waited for after this one; one without a date comes last."""
    first, last = col(Meeting.earliest_on), col(Meeting.latest_on)
    begins = meeting.earliest_on or date.min
    wanted = select(Meeting).where(
        *visible(Meeting, scope),
        col(Meeting.id) != meeting.id,
        col(Meeting.status).not_in(CLOSED),
        or_(first.is_(None), and_(last >= today, first >= begins)),
    )
    soonest = wanted.order_by(first.is_(None), first, last, col(Meeting.id))
    return session.exec(soonest.limit(1)).one_or_none()
