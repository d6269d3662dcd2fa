"""Reminders on their way: claimed with a lease, and given back, with what became of them.

Any number of processes may do this at once. One column says when a row should be taken up next:
when it is due, when it is to be tried again, or when the lease of whoever claimed it is over.
Whoever comes back after their lease finds that their verdict no longer counts.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import case, func, update
from sqlmodel import Session, col, select

from bot.domain.reminders import ReminderState
from storage.models import Reminder

LEASE = timedelta(minutes=2)
"""Much longer than one call to Slack may take, and than a look before it."""

AGAIN = timedelta(minutes=5)
"""How long a row rests that could not be put into a message."""

MOST_FAILURES = 5

_TABLE = Reminder.metadata.tables["reminder"]
_NEXT = select(func.min(Reminder.next_attempt_at))  # asked at every tick: made once


def is_due(session: Session, now: datetime) -> bool:
    """Tell whether there is anything to take up; one look at an index, and no lock."""
    due = next_due(session)
    return due is not None and due <= now


def next_due(session: Session) -> datetime | None:
    """Tell when there will be something to take up; None: nothing is planned."""
    return session.exec(_NEXT).one()


def claim_due(session: Session, worker: str, *, now: datetime, limit: int) -> list[Reminder]:
    """Claim up to `limit` rows that are due, for LEASE, in one statement; longest due first.

    worker: a name that no other delivery has. A row that has a `post` already was claimed before
    and nobody knows whether Slack has the message.
    """
    due = (
        select(Reminder.id)
        .where(col(Reminder.next_attempt_at) <= now)
        .order_by(col(Reminder.next_attempt_at), col(Reminder.channel_id), col(Reminder.id))
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    claim = (
        update(Reminder)
        .where(col(Reminder.id).in_(select(due.c.id)))
        .values(
            state=ReminderState.CLAIMED,
            claimed_by=worker,
            next_attempt_at=now + LEASE,
        )
        .returning(Reminder)
    )
    claimed = session.scalars(claim, execution_options={"synchronize_session": False}).all()
    return sorted(claimed, key=lambda row: (row.due_at, row.id))


def note_posting(session: Session, rows: Sequence[Reminder], post: str, *, now: datetime) -> bool:
    """Write down, before Slack is called, which message the rows will be part of.

    The lease begins anew: it must outlast the call. Returns False when the claim is no longer
    ours; the message must not be sent then.
    """
    return _settle(session, rows, post=post, claimed_at=now, next_attempt_at=now + LEASE)


def note_sent(
    session: Session,
    rows: Sequence[Reminder],
    *,
    ts: str,
    posted_in: str,
    now: datetime,
) -> bool:
    """Write down that Slack has the message. `posted_in` is Slack's id of where it stands."""
    return _settle(
        session,
        rows,
        state=ReminderState.SENT,
        next_attempt_at=None,
        ts=ts,
        posted_in=posted_in,
        problem=None,
        sent_at=now,
    )


def put_back(session: Session, rows: Sequence[Reminder], *, until: datetime) -> bool:
    """Give back rows that Slack surely does not have, to be taken up again at `until`."""
    return _settle(session, rows, state=ReminderState.PLANNED, next_attempt_at=until, post=None)


def redirect(session: Session, rows: Sequence[Reminder], *, now: datetime) -> bool:
    """Let the channel hear what its reader cannot be told alone."""
    return _settle(
        session,
        rows,
        state=ReminderState.PLANNED,
        next_attempt_at=now,
        post=None,
        recipient_id=None,
    )


def stumble(session: Session, rows: Sequence[Reminder], problem: str, *, now: datetime) -> bool:
    """Put off rows that cannot be put into a message; after MOST_FAILURES, give them up.

    They are tried again each on its own, so that one of them does not stop the others.
    """
    tried = Reminder.attempts + 1
    is_last = col(Reminder.attempts) + 1 >= MOST_FAILURES
    return _settle(
        session,
        rows,
        state=case((is_last, ReminderState.FAILED.value), else_=ReminderState.PLANNED.value),
        next_attempt_at=case((is_last, None), else_=now + AGAIN),
        attempts=tried,
        post=None,
        problem=problem,
    )


def is_last_try(row: Reminder) -> bool:
    """Tell whether a claimed row is given up if it stumbles now."""
    return row.attempts + 1 >= MOST_FAILURES


def note_unknown(session: Session, rows: Sequence[Reminder], *, until: datetime) -> bool:
    """Park rows whose answer never came, until somebody looks into the channel's history."""
    return _settle(session, rows, state=ReminderState.UNKNOWN, next_attempt_at=until)


def drop(session: Session, rows: Sequence[Reminder]) -> bool:
    """Let go of rows that no longer hold."""
    return _settle(session, rows, state=ReminderState.DROPPED, next_attempt_at=None, post=None)


def pause(session: Session, rows: Sequence[Reminder]) -> bool:
    """Keep rows of a channel that somebody paused."""
    return _settle(session, rows, state=ReminderState.PAUSED, next_attempt_at=None, post=None)


def _settle(session: Session, rows: Sequence[Reminder], **verdict: object) -> bool:
    """Change rows if they are still claimed by whoever claimed them; tell whether they were.

    Plain SQL: there is one of these for each message, and the rows in memory are not looked at
    again.
    """
    settled = session.connection().execute(
        _TABLE.update()
        .where(
            _TABLE.c.id.in_([row.id for row in rows]),
            _TABLE.c.claimed_by == rows[0].claimed_by,
            _TABLE.c.state == ReminderState.CLAIMED,
        )
        .values(verdict)
    )
    return settled.rowcount == len(rows)
