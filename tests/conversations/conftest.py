"""What several conversations begin with."""

import pytest
from sqlalchemy import or_, update
from sqlmodel import col, select

from bot.domain.reminders import ReminderState
from storage.models import Commitment, Meeting, Reminder


@pytest.fixture
def only(db):
    """Let nothing but some items speak: what is said of the others is told elsewhere."""

    def speak(*codes):
        about = or_(col(Meeting.code).in_(codes), col(Commitment.code).in_(codes))
        theirs = (
            select(Reminder.id)
            .join(Meeting, col(Meeting.id) == col(Reminder.meeting_id), isouter=True)
            .join(Commitment, col(Commitment.id) == col(Reminder.commitment_id), isouter=True)
            .where(about)
        )
        silent = update(Reminder).where(col(Reminder.id).not_in(theirs))
        with db.session() as session:
            session.execute(silent.values(state=ReminderState.DROPPED, next_attempt_at=None))

    return speak
