"""What is due, put into envelopes: for each channel or person everything they are to hear."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import or_
from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from bot.domain.errors import Refusal
from bot.domain.reminders import Mornings, ReminderState, commitment_holds, meeting_holds
from storage.models import (
    Acknowledgement,
    Channel,
    Commitment,
    Dossier,
    Habits,
    Meeting,
    Person,
    Reminder,
    Row,
)
from storage.reminders.places import habits_of
from storage.scoping import visible

R = TypeVar("R", bound=Row)


@dataclass(frozen=True, eq=False)  # sorted by the hundred: one is itself, and no other
class Letter:
    """A reminder with what it is about, and who answers for that."""

    row: Reminder
    meeting: Meeting | None = None
    commitment: Commitment | None = None
    answering: Person | None = None
    follows: Reminder | None = None
    """What somebody was told, and this is about their silence."""
    is_answered: bool = False

    @property
    def item(self) -> Meeting | Commitment | None:
        """The meeting or commitment, if it is about one."""
        return self.meeting or self.commitment

    def holds(self, now: datetime, mornings: Mornings) -> bool:
        """Tell whether there is still a reason to send it."""
        kind = self.row.kind
        if self.is_answered:
            return False
        if self.meeting:
            when, status = self.meeting.when, self.meeting.status
            return meeting_holds(kind, when, status, now=now, mornings=mornings)
        if self.commitment:
            due, how = self.commitment.when, self.commitment.status
            return commitment_holds(kind, due, how, now=now, mornings=mornings)
        return True


@dataclass(frozen=True)
class Envelope:
    """Letters for one reader: a channel, or a person on behalf of a channel."""

    dossier: Dossier
    channel: Channel
    reader: Person | None
    habits: Habits | None
    letters: Sequence[Letter]

    @property
    def rows(self) -> list[Reminder]:
        """The rows of its letters."""
        return [letter.row for letter in self.letters]

    @property
    def place(self) -> str:
        """Slack's id of whom it is for: a channel or a person."""
        return self.reader.slack_id if self.reader else self.channel.slack_id

    @property
    def scope(self) -> Scope:
        """What may be said in it, in the bot's own name."""
        dossier = self.dossier
        place = self.channel.slack_id
        return Scope(dossier.workspace_id, dossier.id, Audience.INTERNAL, 0, place)

    @property
    def mornings(self) -> Mornings:
        """The mornings of its reader."""
        zone = ZoneInfo(self.reader.zone if self.reader else self.dossier.zone)
        return Mornings(zone, tuple(self.dossier.calendars))

    @property
    def is_paused(self) -> bool:
        """Whether somebody asked for silence in the channel, and it is for the channel."""
        return self.reader is None and self.habits is not None and self.habits.paused_at is not None

    def holding(self, letters: Sequence[Letter]) -> "Envelope":
        """Return the same envelope with some of its letters."""
        return replace(self, letters=letters)

    def today(self, now: datetime) -> date:
        """Return the day on which its reader opens it."""
        return now.astimezone(self.mornings.zone).date()


def fill(session: Session, rows: Sequence[Reminder]) -> list[Envelope]:
    """Sort rows by reader, each with what it is about as that is now."""
    read = _Read(session, rows)
    ordered = sorted(rows, key=lambda row: (*_address(row), row.due_at, row.id))
    return [
        read.envelope(*address, [read.letter(row) for row in group])
        for address, group in groupby(ordered, key=_address)
    ]


def answers(session: Session, post: str) -> list[tuple[Person, Acknowledgement]]:
    """List who answered a message of reminders, in the order of their first answers."""
    wanted = (
        select(Person, Acknowledgement)
        .join(Acknowledgement, col(Acknowledgement.person_id) == col(Person.id))
        .where(col(Acknowledgement.post) == post)
        .order_by(col(Acknowledgement.id))
    )
    return list(session.exec(wanted))


def sent(session: Session, scope: Scope, reminder_id: int) -> Envelope:
    """Give the message that a reminder became, as its items are now.

    Raises Refusal("old-button") for one that is not of this dossier, was told to another person
    alone, or has not been sent.
    """
    told = col(Reminder.recipient_id)
    row = session.exec(
        select(Reminder).where(
            *visible(Reminder, scope),
            col(Reminder.id) == reminder_id,
            col(Reminder.state) == ReminderState.SENT,
            or_(told.is_(None), told == scope.person_id),
        )
    ).one_or_none()
    if row is None:
        raise Refusal("old-button")
    rows = session.exec(select(Reminder).where(col(Reminder.post) == row.post)).all()
    return fill(session, rows)[0]


def _address(row: Reminder) -> tuple[int, int]:
    return row.channel_id, row.recipient_id or 0


class _Read:
    """Everything that a set of rows is about, read once for all of them."""

    def __init__(self, session: Session, rows: Iterable[Reminder]) -> None:
        rows = list(rows)
        self._channels = _by_id(session, Channel, (row.channel_id for row in rows))
        self._habits = habits_of(session, list(self._channels))
        self._dossiers = _by_id(session, Dossier, (row.dossier_id for row in rows))
        self._meetings = _by_id(session, Meeting, (row.meeting_id for row in rows))
        self._commitments = _by_id(session, Commitment, (row.commitment_id for row in rows))
        answering = [
            *(meeting.responsible_id for meeting in self._meetings.values()),
            *(commitment.owner_id for commitment in self._commitments.values()),
            *(row.author_id for row in rows),
            *(row.recipient_id for row in rows),
        ]
        self._people = _by_id(session, Person, answering)
        self._followed = _by_id(session, Reminder, (row.follows_id for row in rows))
        self._answered = _answered(session, self._followed.values())

    def envelope(self, channel_id: int, recipient_id: int, letters: list[Letter]) -> Envelope:
        return Envelope(
            self._dossiers[letters[0].row.dossier_id],
            self._channels[channel_id],
            self._people.get(recipient_id),
            self._habits.get(channel_id),
            letters,
        )

    def letter(self, row: Reminder) -> Letter:
        meeting = self._meetings.get(row.meeting_id or 0)
        commitment = self._commitments.get(row.commitment_id or 0)
        answering = row.author_id
        if meeting:
            answering = meeting.responsible_id
        elif commitment:
            answering = commitment.owner_id
        follows = self._followed.get(row.follows_id or 0)
        return Letter(
            row,
            meeting,
            commitment,
            self._people.get(answering or 0),
            follows,
            follows is not None and self._has_answer(follows, commitment),
        )

    def _has_answer(self, told: Reminder, commitment: Commitment | None) -> bool:
        """Tell whether somebody pressed a button of that message, or reported on its item since."""
        is_reported = commitment and told.sent_at and commitment.informed_at >= told.sent_at
        return bool(told.post in self._answered or is_reported)


def _answered(session: Session, told: Iterable[Reminder]) -> set[str]:
    posts = [row.post for row in told if row.post]
    wanted = select(Acknowledgement.post).where(col(Acknowledgement.post).in_(posts))
    return set(session.exec(wanted)) if posts else set()


def _by_id(session: Session, model: type[R], numbers: Iterable[int | None]) -> dict[int, R]:
    wanted = {number for number in numbers if number}
    if not wanted:
        return {}
    key: Any = model.__table__.c.id  # type: ignore[attr-defined]  # every table of ours has it
    return {row.id: row for row in session.exec(select(model).where(key.in_(wanted)))}  # type: ignore[attr-defined]
