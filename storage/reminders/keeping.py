"""What a channel keeps of its reminders: what is to come, what people asked for, its habits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from secrets import token_hex
from typing import Any

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from bot.domain.errors import Refusal
from bot.domain.reminders import Mornings, ReminderKind, ReminderState
from storage import dossiers, history
from storage.models import Channel, Habits, Person, Reminder
from storage.reminders import places
from storage.reminders.envelopes import Letter, fill
from storage.reminders.places import habits_of
from storage.reminders.planning import Replan, plan_all
from storage.scoping import visible

_AHEAD = (
    ReminderState.PLANNED,
    ReminderState.CLAIMED,
    ReminderState.UNKNOWN,
    ReminderState.PAUSED,
)

MANY = 100
"""Where counting stops."""


@dataclass(frozen=True)
class Planned:
    """A reminder to come, and the one person who will be told, if it is not the channel."""

    letter: Letter
    reader: Person | None


@dataclass(frozen=True)
class Agenda:
    """What will be said in a channel or on its behalf; `total` counts it all, up to MANY."""

    planned: list[Planned]
    total: int
    habits: Habits | None


def agenda(session: Session, scope: Scope, *, limit: int) -> Agenda:
    """List what is to come, soonest first; nothing where outsiders listen."""
    if scope.audience is not Audience.INTERNAL:
        return Agenda([], 0, None)
    channel = _channel(session, scope)
    inside = (
        *visible(Reminder, scope),
        col(Reminder.channel_id) == channel.id,
        col(Reminder.state).in_(_AHEAD),
    )
    soonest = col(Reminder.due_at), col(Reminder.id)
    rows = session.exec(select(Reminder).where(*inside).order_by(*soonest).limit(limit)).all()
    planned = [
        Planned(letter, envelope.reader)
        for envelope in fill(session, rows)
        for letter in envelope.letters
    ]
    planned.sort(key=lambda each: (each.letter.row.due_at, each.letter.row.id))
    some = select(Reminder.id).where(*inside).limit(MANY).subquery()
    total = session.exec(select(func.count()).select_from(some)).one()
    return Agenda(planned, total, habits_of(session, [channel.id]).get(channel.id))


def mornings_here(session: Session, scope: Scope) -> Mornings:
    """Return the mornings of the channel in which somebody asks."""
    return places.of(session, scope.dossier_id).mornings(_channel(session, scope))


def add_note(
    session: Session, scope: Scope, words: str, *, on: date, due_at: datetime, now: datetime
) -> Reminder:
    """Plan what a person asked to be reminded of, in this channel."""
    channel = _channel(session, scope)
    row = Reminder(
        workspace_id=scope.workspace_id,
        dossier_id=scope.dossier_id,
        channel_id=channel.id,
        kind=ReminderKind.NOTE,
        key=f"note-{token_hex(8)}.c{channel.id}",
        words=words,
        local_on=on,
        due_at=due_at,
        next_attempt_at=due_at,
        author_id=scope.person_id,
        created_at=now,
    )
    _hush([row], habits_of(session, [channel.id]).get(channel.id))
    session.add(row)
    session.flush()
    _note(session, scope, channel, "reminder-added", {"words": words, "due": due_at}, now)
    return row


def remove_note(session: Session, scope: Scope, reminder_id: int, *, now: datetime) -> Reminder:
    """Take back what a person asked for. Raises Refusal("old-button") once it is on its way."""
    wanted = select(Reminder).where(
        *visible(Reminder, scope),
        col(Reminder.id) == reminder_id,
        col(Reminder.kind) == ReminderKind.NOTE,
        col(Reminder.state).in_((ReminderState.PLANNED, ReminderState.PAUSED)),
    )
    row = session.exec(wanted.with_for_update()).one_or_none()
    if row is None:
        raise Refusal("old-button")
    row.state, row.next_attempt_at = ReminderState.DROPPED, None
    _note(session, scope, _channel(session, scope), "reminder-removed", {"words": row.words}, now)
    return row


def pause_channel(session: Session, scope: Scope, *, now: datetime) -> int:
    """Keep everything from being said in this channel; return how much is waiting.

    What people are told alone on its behalf still reaches them.
    """
    channel, habits = _habits(session, scope)
    if habits.paused_at is not None:
        raise Refusal("reminders-paused-already")
    habits.paused_at, habits.paused_by_id = now, scope.person_id
    _note(session, scope, channel, "reminders-paused", {}, now)
    return _move(session, channel, ReminderState.PLANNED, ReminderState.PAUSED)


def resume_channel(session: Session, scope: Scope, *, now: datetime) -> int:
    """Let reminders be said again; what was missed comes as old news. Returns how much waits."""
    channel, habits = _habits(session, scope)
    if habits.paused_at is None:
        raise Refusal("reminders-not-paused")
    habits.paused_at, habits.paused_by_id = None, None
    _note(session, scope, channel, "reminders-resumed", {}, now)
    return _move(session, channel, ReminderState.PAUSED, ReminderState.PLANNED)


def keep_rhythm(
    session: Session, scope: Scope, rhythm: Mapping[str, Any], *, now: datetime
) -> Replan:
    """Keep what this channel's rhythm has different from the usual, and plan everything by it."""
    channel, habits = _habits(session, scope)
    _note(session, scope, channel, "rhythm-changed", dict(rhythm), now, old=habits.rhythm)
    habits.rhythm = dict(rhythm)
    return plan_all(session, scope.dossier_id, now=now)


def _channel(session: Session, scope: Scope) -> Channel:
    channel = dossiers.channel(session, scope.workspace_id, scope.channel)
    if channel is None:
        raise Refusal("nothing-here")
    return channel


def _habits(session: Session, scope: Scope) -> tuple[Channel, Habits]:
    channel = _channel(session, scope)
    habits = habits_of(session, [channel.id]).get(channel.id) or Habits(channel_id=channel.id)
    session.add(habits)
    session.flush()
    return channel, habits


def _hush(rows: list[Reminder], habits: Habits | None) -> None:
    """Let rows of a paused channel wait."""
    for row in rows if habits and habits.paused_at else ():
        row.state, row.next_attempt_at = ReminderState.PAUSED, None


def _move(session: Session, channel: Channel, before: ReminderState, after: ReminderState) -> int:
    """Let what a channel is to hear go from one state to another; return how much there is."""
    attempt = col(Reminder.due_at) if after is ReminderState.PLANNED else None
    moved = (
        update(Reminder)
        .where(
            col(Reminder.channel_id) == channel.id,
            col(Reminder.recipient_id).is_(None),
            col(Reminder.state) == before,
        )
        .values(state=after, next_attempt_at=attempt)
        .returning(col(Reminder.id))
    )
    return len(session.scalars(moved).all())


def _note(
    session: Session,
    scope: Scope,
    channel: Channel,
    action: str,
    new: Mapping[str, object],
    now: datetime,
    old: Mapping[str, object] | None = None,
) -> None:
    history.note(
        session,
        scope,
        item="channel",
        item_id=channel.id,
        action=action,
        old=old or {},
        new=new,
        now=now,
    )
