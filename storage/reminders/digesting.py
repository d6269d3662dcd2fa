"""The digest of each week, planned in the same table as everything else that is to be said.

One row ahead for each channel of the team: it is looked for whenever anything of the dossier is
planned, when the one before has been said, and now and then by whoever delivers: the one before
may have been given up or dropped, and a series must not end by that.
"""

from contextlib import suppress
from datetime import datetime

from sqlalchemy import exists, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from bot.domain.reminders import Nudge, ReminderKind, ReminderState, plan_digest, week_of
from storage.models import Channel, Reminder
from storage.reminders import places
from storage.reminders.places import INTERNAL, Places


def plan_digests(session: Session, where: Places, *, now: datetime) -> None:
    """Plan the coming digest of each channel, or give it its new hour."""
    coming = [
        _row(channel, where, plan_digest(now=now, mornings=where.mornings(channel)), now)
        for channel in where.channels
    ]
    same = col(Reminder.key).in_([row.key for row in coming])
    known = {row.key: row for row in session.exec(select(Reminder).where(same))} if coming else {}
    for row in coming:
        if row.key not in known:
            with suppress(IntegrityError), session.begin_nested():  # somebody else was faster
                session.add(row)
        elif known[row.key].due_at != row.due_at:
            _move(session, row)


def resume_digests(session: Session, *, now: datetime) -> None:
    """Plan the coming digest wherever a channel of the team has none ahead."""
    ahead = exists().where(
        col(Reminder.channel_id) == col(Channel.id),
        col(Reminder.kind) == ReminderKind.DIGEST,
        col(Reminder.due_at) > now,
    )
    without = select(Channel.dossier_id).where(*INTERNAL, ~ahead).distinct()
    for dossier_id in session.exec(without).all():
        plan_digests(session, places.of(session, dossier_id), now=now)


def _move(session: Session, wanted: Reminder) -> None:
    """Give a digest that waits its new hour; one on its way by now is left alone."""
    moved = (
        update(Reminder)
        .where(col(Reminder.key) == wanted.key, col(Reminder.state) == wanted.state)
        .values(
            local_on=wanted.local_on,
            due_at=wanted.due_at,
            next_attempt_at=wanted.next_attempt_at,
        )
        .returning(col(Reminder.id))
    )
    session.scalars(moved).all()


def _row(channel: Channel, where: Places, nudge: Nudge, now: datetime) -> Reminder:
    paused = where.is_paused(channel)
    return Reminder(
        workspace_id=where.dossier.workspace_id,
        dossier_id=where.dossier.id,
        channel_id=channel.id,
        kind=nudge.kind,
        key=f"digest-{where.dossier.id}.{week_of(nudge)}.c{channel.id}",
        local_on=nudge.on,
        due_at=nudge.due_at,
        next_attempt_at=None if paused else nudge.due_at,
        state=ReminderState.PAUSED if paused else ReminderState.PLANNED,
        created_at=now,
    )
