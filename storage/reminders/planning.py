"""Reminders planned: the rows of an item are made equal to what its date asks for.

Always in the transaction that changed the item, so that no date moves without its reminders.
Planning twice changes nothing the second time.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from bot.domain.meetings import CLOSED
from bot.domain.reminders import (
    PURSUED,
    Mornings,
    Nudge,
    ReminderKind,
    ReminderState,
    plan_commitment,
    plan_meeting,
)
from storage.models import Channel, Commitment, Meeting, Person, Reminder
from storage.reminders import places
from storage.reminders.answering import WAITING
from storage.reminders.digesting import plan_digests
from storage.reminders.places import Places

_LOOK_BACK = timedelta(days=7)
"""A reminder that should have gone out since then, and has not, is still wanted."""

_ASK_ONE = (ReminderKind.FIX_DATE, ReminderKind.DUE, ReminderKind.OVERDUE, ReminderKind.NO_INFO)
"""What is for the one person who answers for the item, when there is one."""

Plan = Callable[[Mornings], list[Nudge]]


@dataclass(frozen=True)
class Replan:
    """What became of the reminders of an item, for the sentence that tells people.

    The questions of the days after a meeting are not counted: they remind of nothing.
    """

    planned: int = 0
    """New, or on another day than before."""
    dropped: int = 0
    """Gone without another in their stead."""

    def __add__(self, other: "Replan") -> "Replan":
        return Replan(self.planned + other.planned, self.dropped + other.dropped)


@dataclass(frozen=True)
class _Letter:
    """A nudge, and who is to hear it: a channel, or one person on its behalf."""

    channel: Channel
    reader: Person | None
    nudge: Nudge


def replan_meeting(session: Session, meeting: Meeting, *, now: datetime) -> Replan:
    """Plan the reminders of a meeting anew, from its date and status."""
    session.flush()
    where = places.of(session, meeting.dossier_id)
    plan_digests(session, where, now=now)
    return _replan_meeting(session, where, meeting, now)


def replan_commitment(session: Session, commitment: Commitment, *, now: datetime) -> Replan:
    """Plan the reminders of a commitment anew, from its due date, status and last news."""
    session.flush()
    where = places.of(session, commitment.dossier_id)
    plan_digests(session, where, now=now)
    return _replan_commitment(session, where, commitment, now)


def plan_all(session: Session, dossier_id: int, *, now: datetime) -> Replan:
    """Plan the reminders of everything open in a dossier: a channel or a rhythm has changed."""
    session.flush()
    total, where = Replan(), places.of(session, dossier_id)
    plan_digests(session, where, now=now)
    is_open = col(Meeting.status).not_in(CLOSED)
    for meeting in session.exec(
        select(Meeting).where(Meeting.dossier_id == dossier_id, is_open)
    ).all():
        total += _replan_meeting(session, where, meeting, now)
    pursued = select(Commitment).where(
        Commitment.dossier_id == dossier_id, col(Commitment.status).in_(PURSUED)
    )
    for commitment in session.exec(pursued).all():
        total += _replan_commitment(session, where, commitment, now)
    return total


def _replan_meeting(session: Session, where: Places, meeting: Meeting, now: datetime) -> Replan:
    since = now - _LOOK_BACK

    def plan(mornings: Mornings) -> list[Nudge]:
        return plan_meeting(meeting.when, meeting.status, now=since, mornings=mornings)

    responsible = _reachable(session, meeting.responsible_id)
    rows = [_row(letter, where, meeting, now) for letter in _letters(where, plan, responsible)]
    return _replace(session, col(Reminder.meeting_id) == meeting.id, rows, now)


def _replan_commitment(
    session: Session, where: Places, commitment: Commitment, now: datetime
) -> Replan:
    since, news = now - _LOOK_BACK, commitment.informed_at

    def plan(mornings: Mornings) -> list[Nudge]:
        return plan_commitment(
            commitment.when, commitment.status, informed_at=news, now=since, mornings=mornings
        )

    owner = _reachable(session, commitment.owner_id)
    above = _reachable(session, where.dossier.coordinator_id)
    rows = [_row(letter, where, commitment, now) for letter in _letters(where, plan, owner, above)]
    return _replace(session, col(Reminder.commitment_id) == commitment.id, rows, now)


def _reachable(session: Session, person_id: int | None) -> Person | None:
    person = session.get(Person, person_id) if person_id else None
    return person if places.is_within_reach(person) else None


def _letters(
    where: Places, plan: Plan, answering: Person | None, above: Person | None = None
) -> Iterator[_Letter]:
    """Say who hears what.

    Questions go to the one person answering for the item, in their own mornings, or to the
    channels when there is none. `above` is told as well once a week of lateness has passed.
    """
    for channel in where.channels:
        for nudge in plan(where.mornings(channel)):
            if answering is None or not _is_question(nudge):
                yield _Letter(channel, None, nudge)
    readers = [(answering, _is_question)]
    if above is not answering:
        readers.append((above, _is_long_late))
    for channel in where.channels[:1]:
        for reader, hears in readers:
            nudges = plan(where.mornings(channel, reader)) if reader else []
            yield from (_Letter(channel, reader, nudge) for nudge in nudges if hears(nudge))


def _is_question(nudge: Nudge) -> bool:
    return nudge.kind in _ASK_ONE


def _is_long_late(nudge: Nudge) -> bool:
    return nudge.kind is ReminderKind.OVERDUE and nudge.offset > 0


def _row(letter: _Letter, where: Places, item: Meeting | Commitment, now: datetime) -> Reminder:
    nudge, reader = letter.nudge, letter.reader
    to = f"c{letter.channel.id}" + (f"p{reader.id}" if reader else "")
    paused = where.is_paused(letter.channel, reader)
    return Reminder(
        workspace_id=where.dossier.workspace_id,
        dossier_id=where.dossier.id,
        channel_id=letter.channel.id,
        meeting_id=item.id if isinstance(item, Meeting) else None,
        commitment_id=item.id if isinstance(item, Commitment) else None,
        recipient_id=reader.id if reader else None,
        kind=nudge.kind,
        key=f"{item.__tablename__}-{item.id}.{nudge.kind}.{nudge.on}.{to}",
        offset=nudge.offset,
        local_on=nudge.on,
        due_at=nudge.due_at,
        next_attempt_at=None if paused else nudge.due_at,
        state=ReminderState.PAUSED if paused else ReminderState.PLANNED,
        created_at=now,
    )


def _replace(
    session: Session, of_item: ColumnElement[bool], wanted: list[Reminder], now: datetime
) -> Replan:
    """Make the waiting rows of an item equal to the wanted ones.

    What is on its way or was sent stays as it is, and is not planned again; what a person asked
    for stays too. A row that should have gone out already is kept if it is still in the plan.
    """
    rows = session.exec(select(Reminder).where(of_item).with_for_update()).all()
    known = {row.key: row for row in rows}
    keys = {row.key for row in wanted}
    gone = [
        row for row in rows if row.state in WAITING and _is_by_rhythm(row) and row.key not in keys
    ]
    for row in gone:
        row.state, row.next_attempt_at = ReminderState.DROPPED, None
    added = [row for row in wanted if row.due_at > now and _is_news(known.get(row.key), row)]
    for row in added:
        session.add(_revived(known[row.key], row) if row.key in known else row)
    session.flush()
    planned, dropped = _count(added), _count(gone)
    return Replan(planned, max(0, dropped - planned))


def _is_by_rhythm(row: Reminder) -> bool:
    """Tell whether nothing but the date asked for a row: no person, nobody's silence."""
    return row.author_id is None and row.kind is not ReminderKind.ESCALATION


def _is_news(known: Reminder | None, wanted: Reminder) -> bool:
    if known is None:
        return True
    if known.state is ReminderState.DROPPED:
        return known.author_id is None  # otherwise somebody put it off
    return known.state in WAITING and known.due_at != wanted.due_at


def _revived(row: Reminder, wanted: Reminder) -> Reminder:
    """Plan a row again that was dropped, or give a waiting one its new hour."""
    row.due_at, row.offset = wanted.due_at, wanted.offset
    row.state, row.next_attempt_at = wanted.state, wanted.next_attempt_at
    row.attempts, row.problem = 0, None
    return row


def _count(rows: Iterable[Reminder]) -> int:
    return len({(row.kind, row.local_on) for row in rows if row.kind is not ReminderKind.OUTCOME})
