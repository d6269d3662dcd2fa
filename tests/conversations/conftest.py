"""What several conversations begin with."""

import pytest
from sqlalchemy import or_, update
from sqlmodel import col, select

from bot.domain.access import Audience
from bot.domain.reminders import ReminderState
from storage import dossiers
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


@pytest.fixture
def second_room(db, workspace):
    """Let the team work in #general too, in English."""
    general = workspace.directory.channel("general").id
    with db.session() as session:
        dossier = dossiers.dossier(session, 1)
        dossiers.register_channel(
            session, dossier, general, audience=Audience.INTERNAL, language="en"
        )
