"""Reminders planned: the rows of an item are made equal to what its date asks for.

Always in the transaction that changed the item, so that no date moves without its reminders.
Planning twice changes nothing the second time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from bot.domain.meetings import CLOSED
from bot.domain.reminders import PURSUED, ReminderKind, ReminderState
from storage.models import Commitment, Meeting, Reminder
from storage.reminders import places
from storage.reminders.answering import WAITING
from storage.reminders.digesting import plan_digests
from storage.reminders.wanted import Planner, Wanted

_OF_MEETING, _OF_COMMITMENT = col(Reminder.meeting_id), col(Reminder.commitment_id)
_AT_ONCE = 500
"""Items whose rows are read in one query: a database takes only so many numbers."""


@dataclass(frozen=True)
class Replan:
    """What became of the reminders of an item, for the sentence that tells people.

    The questions of the days after a meeting are not counted: they remind of nothing.
    """

    planned: int = 0
    """New, or on another day than before."""
    dropped: int = 0
    """Gone without another in their stead."""


def replan_meeting(session: Session, meeting: Meeting, *, now: datetime) -> Replan:
    """Plan the reminders of a meeting anew, from its date and status."""
    wanted = _planner(session, meeting.dossier_id, now).meeting(meeting)
    return _replace(session, _rows(session, _OF_MEETING, [meeting.id]), wanted, now)


def replan_commitment(session: Session, commitment: Commitment, *, now: datetime) -> Replan:
    """Plan the reminders of a commitment anew, from its due date, status and last news."""
    wanted = _planner(session, commitment.dossier_id, now).commitment(commitment)
    known = _rows(session, _OF_COMMITMENT, [commitment.id])
    return _replace(session, known, wanted, now)


def plan_all(session: Session, dossier_id: int, *, now: datetime) -> Replan:
    """Plan the reminders of everything open in a dossier: a channel or a rhythm has changed."""
    planner = _planner(session, dossier_id, now)
    coming = select(Meeting).where(
        Meeting.dossier_id == dossier_id, col(Meeting.status).not_in(CLOSED)
    )
    pursued = select(Commitment).where(
        Commitment.dossier_id == dossier_id, col(Commitment.status).in_(PURSUED)
    )
    meetings, commitments = session.exec(coming).all(), session.exec(pursued).all()
    wanted = [row for meeting in meetings for row in planner.meeting(meeting)]
    wanted += [row for commitment in commitments for row in planner.commitment(commitment)]
    known = _rows(session, _OF_MEETING, [meeting.id for meeting in meetings])
    known += _rows(session, _OF_COMMITMENT, [one.id for one in commitments])
    return _replace(session, known, wanted, now)


def _planner(session: Session, dossier_id: int, now: datetime) -> Planner:
    session.flush()
    where = places.of(session, dossier_id)
    plan_digests(session, where, now=now)
    return Planner(session, where, now)


def _rows(session: Session, of: Mapped[int | None], items: Sequence[int]) -> list[Reminder]:
    rows: list[Reminder] = []
    for start in range(0, len(items), _AT_ONCE):
        ours = of.in_(items[start : start + _AT_ONCE])
        rows += session.exec(select(Reminder).where(ours).with_for_update())
    return rows


def _replace(session: Session, rows: list[Reminder], wanted: list[Wanted], now: datetime) -> Replan:
    """Make the waiting rows of some items equal to the wanted ones.

    What is on its way or was sent stays as it is, and is not planned again; what a person asked
    for stays too. A row that should have gone out already is kept if it is still in the plan.
    """
    known = {row.key: row for row in rows}
    keys = {row.key for row in wanted}
    gone = [
        row for row in rows if row.state in WAITING and _is_by_rhythm(row) and row.key not in keys
    ]
    for row in gone:
        row.state, row.next_attempt_at = ReminderState.DROPPED, None
    added = [row for row in wanted if row.due_at > now and _is_news(known.get(row.key), row)]
    for one in added:
        if old := known.get(one.key):
            _revive(old, one)
    session.flush()
    if new := [vars(row) for row in added if row.key not in known]:
        session.execute(insert(Reminder), new)  # all at once: nobody asks for their numbers
    planned, dropped = _count(added), _count(gone)
    return Replan(planned, max(0, dropped - planned))


def _is_by_rhythm(row: Reminder) -> bool:
    """Tell whether nothing but the date asked for a row: no person, nobody's silence."""
    return row.author_id is None and row.kind is not ReminderKind.ESCALATION


def _is_news(known: Reminder | None, wanted: Wanted) -> bool:
    if known is None:
        return True
    if known.state is ReminderState.DROPPED:
        return known.author_id is None  # otherwise somebody put it off
    return known.state in WAITING and known.due_at != wanted.due_at


def _revive(row: Reminder, wanted: Wanted) -> None:
    """Plan a row again that was dropped, or give a waiting one its new hour."""
    row.due_at, row.offset = wanted.due_at, wanted.offset
    row.state, row.next_attempt_at = wanted.state, wanted.next_attempt_at
    row.attempts, row.problem = 0, None


def _count(rows: Iterable[Reminder | Wanted]) -> int:
    """Count what people hear of an item on a day as one, whoever hears it."""
    return len(
        {
            (row.meeting_id, row.commitment_id, row.kind, row.local_on)
            for row in rows
            if row.kind is not ReminderKind.OUTCOME
        }
    )
