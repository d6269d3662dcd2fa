"""What follows a reminder that was said: the next of its series, and somebody who watches."""

from datetime import datetime

from sqlmodel import Session, col, select

from bot.domain import workdays
from bot.domain.reminders import ReminderKind, escalates
from storage.models import Commitment, Dossier, Meeting, Person, Reminder
from storage.reminders import places
from storage.reminders.answering import following, waiting_like
from storage.reminders.digesting import plan_digests
from storage.reminders.planning import replan_commitment, replan_meeting

_SERIES = (ReminderKind.FIX_DATE, ReminderKind.OVERDUE, ReminderKind.NO_INFO)
"""What goes on for as long as nothing changes; some of each are planned ahead."""


def plan_on(session: Session, row: Reminder, *, now: datetime) -> None:
    """Plan what follows a reminder that was said just now."""
    if row.kind is ReminderKind.DIGEST:
        plan_digests(session, places.of(session, row.dossier_id), now=now)
    elif row.kind in _SERIES and _is_last(session, row):
        _continue(session, row, now)
    if row.recipient_id and escalates(row.kind, row.offset):
        _watch(session, row, now)


def _is_last(session: Session, row: Reminder) -> bool:
    """Tell whether nothing else of a series waits for the same reader."""
    waiting = select(Reminder.id).where(*waiting_like(row)).limit(1)
    return session.exec(waiting).first() is None


def _continue(session: Session, row: Reminder, now: datetime) -> None:
    """Plan the next few of a series."""
    if row.commitment_id:
        replan_commitment(session, session.get_one(Commitment, row.commitment_id), now=now)
    elif row.meeting_id:
        replan_meeting(session, session.get_one(Meeting, row.meeting_id), now=now)


def _watch(session: Session, row: Reminder, now: datetime) -> None:
    """Plan to tell the coordinator, if whoever was told this has not answered by the next day."""
    number = session.get_one(Dossier, row.dossier_id).coordinator_id
    above = session.get(Person, number) if number else None
    if above is None or above.id == row.recipient_id or not places.is_within_reach(above):
        return
    key = f"{row.key}.up"
    if session.exec(select(Reminder.id).where(col(Reminder.key) == key)).first():
        return
    where = places.of(session, row.dossier_id)
    if not where.channels:
        return
    mornings = where.mornings(where.channels[0], above)
    on = workdays.add(now.astimezone(mornings.zone).date(), 1, mornings.calendars)
    about = {"key": key, "kind": ReminderKind.ESCALATION, "recipient_id": above.id}
    session.add(following(row, on, mornings, **about, follows_id=row.id, created_at=now))
