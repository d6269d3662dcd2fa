"""What waits for a channel in which nothing could be posted, once that is mended."""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col

from bot.domain.reminders import ReminderState
from storage.models import Channel, Reminder
from storage.reminders.places import habits_of

_WAITING = (ReminderState.PLANNED, ReminderState.UNKNOWN)


def hasten(session: Session, channel: Channel, *, now: datetime) -> int:
    """Let what waits for a mended channel be taken up now; return how much that is.

    Only after trouble: what waits because Slack asked to wait, or because no message could be
    made of it, keeps waiting.
    """
    habits = habits_of(session, [channel.id]).get(channel.id)
    if habits is None or habits.trouble is None:
        return 0
    hastened = (
        update(Reminder)
        .where(
            col(Reminder.channel_id) == channel.id,
            col(Reminder.state).in_(_WAITING),
            col(Reminder.problem).is_(None),
            col(Reminder.due_at) <= now,
            col(Reminder.next_attempt_at) > now,
        )
        .values(next_attempt_at=now)
        .returning(col(Reminder.id))
    )
    return len(session.scalars(hastened).all())
