"""What the date of an item asks for: who hears what of it, and when."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache, partial

from sqlmodel import Session

from bot.domain.reminders import (
    Mornings,
    Nudge,
    ReminderKind,
    ReminderState,
    plan_commitment,
    plan_meeting,
)
from storage.models import Channel, Commitment, Meeting, Person
from storage.reminders.places import Places, is_within_reach

_LOOK_BACK = timedelta(days=7)
"""A reminder that should have gone out since then, and has not, is still wanted."""

_ASK_ONE = (ReminderKind.FIX_DATE, ReminderKind.DUE, ReminderKind.OVERDUE, ReminderKind.NO_INFO)
"""What is for the one person who answers for the item, when there is one."""

Plan = Callable[[Mornings], list[Nudge]]


@dataclass(frozen=True)
class Wanted:
    """A row as a plan has it; its fields are columns of Reminder. There may be thousands."""

    workspace_id: int
    dossier_id: int
    channel_id: int
    recipient_id: int | None
    meeting_id: int | None
    commitment_id: int | None
    kind: ReminderKind
    key: str
    offset: int
    local_on: date
    due_at: datetime
    next_attempt_at: datetime | None
    state: ReminderState
    created_at: datetime
    attempts: int = 0


@dataclass(frozen=True)
class _Letter:
    """A nudge, and who is to hear it: a channel, or one person on its behalf."""

    channel: Channel
    reader: Person | None
    nudge: Nudge


class Planner:
    """Plans for the items of one dossier; whom it may address is looked up once for all."""

    def __init__(self, session: Session, where: Places, now: datetime) -> None:
        self._where, self._now, self._since = where, now, now - _LOOK_BACK
        self._reachable = cache(partial(_reachable, session))

    def meeting(self, meeting: Meeting) -> list[Wanted]:
        """Give the rows that a meeting's date and status ask for."""
        when, status, since = meeting.when, meeting.status, self._since

        def plan(mornings: Mornings) -> list[Nudge]:
            return plan_meeting(when, status, now=since, mornings=mornings)

        letters = self._letters(plan, self._reachable(meeting.responsible_id))
        return [self._row(letter, meeting) for letter in letters]

    def commitment(self, commitment: Commitment) -> list[Wanted]:
        """Give the rows that a commitment's due date, status and last news ask for."""
        when, status, since = commitment.when, commitment.status, self._since
        news = commitment.informed_at

        def plan(mornings: Mornings) -> list[Nudge]:
            return plan_commitment(when, status, informed_at=news, now=since, mornings=mornings)

        owner = self._reachable(commitment.owner_id)
        above = self._reachable(self._where.dossier.coordinator_id)
        return [self._row(letter, commitment) for letter in self._letters(plan, owner, above)]

    def _letters(
        self, plan: Plan, answering: Person | None, above: Person | None = None
    ) -> Iterator[_Letter]:
        """Say who hears what.

        Questions go to the one person answering for the item, in their own mornings, or to the
        channels when there is none. `above` is told as well once a week of lateness has passed.
        """
        where = self._where
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

    def _row(self, letter: _Letter, item: Meeting | Commitment) -> Wanted:
        nudge, reader, dossier = letter.nudge, letter.reader, self._where.dossier
        to = f"c{letter.channel.id}" + (f"p{reader.id}" if reader else "")
        paused = self._where.is_paused(letter.channel, reader)
        return Wanted(
            workspace_id=dossier.workspace_id,
            dossier_id=dossier.id,
            channel_id=letter.channel.id,
            recipient_id=reader.id if reader else None,
            meeting_id=item.id if isinstance(item, Meeting) else None,
            commitment_id=item.id if isinstance(item, Commitment) else None,
            kind=nudge.kind,
            key=f"{item.__tablename__}-{item.id}.{nudge.kind}.{nudge.on}.{to}",
            offset=nudge.offset,
            local_on=nudge.on,
            due_at=nudge.due_at,
            next_attempt_at=None if paused else nudge.due_at,
            state=ReminderState.PAUSED if paused else ReminderState.PLANNED,
            created_at=self._now,
        )


def _reachable(session: Session, person_id: int | None) -> Person | None:
    person = session.get(Person, person_id) if person_id else None
    return person if is_within_reach(person) else None


def _is_question(nudge: Nudge) -> bool:
    return nudge.kind in _ASK_ONE


def _is_long_late(nudge: Nudge) -> bool:
    return nudge.kind is ReminderKind.OVERDUE and nudge.offset > 0
