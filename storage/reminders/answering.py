"""What people answer to reminders: seen, or not now."""

from datetime import date, datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from bot.domain.reminders import Mornings, ReminderKind, ReminderState, morning_of
from storage.models import Acknowledgement, Person, Reminder

WAITING = (ReminderState.PLANNED, ReminderState.PAUSED)

COPIED = {
    *("workspace_id", "dossier_id", "channel_id", "recipient_id", "meeting_id", "commitment_id"),
    *("kind", "offset", "words"),
}
"""What a reminder has in common with one that follows it."""


def acknowledge(
    session: Session, post: str, person: Person, *, now: datetime, until: date | None = None
) -> None:
    """Write down that somebody saw a message, or put it off `until` a day: their last word."""
    wanted = select(Acknowledgement).where(
        col(Acknowledgement.post) == post, col(Acknowledgement.person_id) == person.id
    )
    answer = session.exec(wanted.with_for_update()).one_or_none()
    answer = answer or Acknowledgement(post=post, person_id=person.id, at=now)
    answer.at, answer.snoozed_until = now, until
    session.add(answer)


def snooze(
    session: Session, row: Reminder, person: Person, on: date, mornings: Mornings, *, now: datetime
) -> None:
    """Let a reminder that was sent come again on `on`, and nothing of its kind before.

    Only its own reader is spared: what others are told alone still comes.
    """
    if row.kind is not ReminderKind.NOTE:
        _spare(session, row, person, on)
    key = f"{row.key}.again-{on}"
    if not session.exec(select(Reminder.id).where(col(Reminder.key) == key)).first():
        session.add(following(row, on, mornings, key=key, author_id=person.id, created_at=now))


def following(row: Reminder, on: date, mornings: Mornings, **differing: object) -> Reminder:
    """Make a reminder about the same, for the morning of `on`."""
    due_at = morning_of(on, mornings.zone, mornings.rhythm)
    dates = {"local_on": on, "due_at": due_at, "next_attempt_at": due_at}
    return Reminder(**{**row.model_dump(include=COPIED), **dates, **differing})


def waiting_like(row: Reminder) -> list[ColumnElement[bool]]:
    """Say, for a query, what waits to tell the same reader the same of the same item."""
    same = [
        col(getattr(Reminder, name)) == getattr(row, name)
        for name in ("kind", "meeting_id", "commitment_id", "channel_id", "recipient_id")
    ]
    return [*same, col(Reminder.state).in_(WAITING)]


def _spare(session: Session, row: Reminder, person: Person, on: date) -> None:
    """Drop what would tell the same reader the same before `on`; planning again respects it."""
    wanted = select(Reminder).where(*waiting_like(row), col(Reminder.local_on) < on)
    for earlier in session.exec(wanted.with_for_update()):
        earlier.state, earlier.next_attempt_at = ReminderState.DROPPED, None
        earlier.author_id = person.id
