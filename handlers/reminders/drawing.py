"""A message of reminders drawn from the records, in the voice of whoever it is for."""

from datetime import datetime

from bot.i18n import Translator
from handlers.views import reminders as views
from handlers.views.message import Message
from handlers.views.reminders import Answers
from storage import commitments
from storage.commitments import ReviewCounts
from storage.database import Database
from storage.reminders import Envelope


def draw(db: Database, envelope: Envelope, *, now: datetime, answers: Answers = ()) -> Message:
    """Draw everything in an envelope as one message, with what people have answered to it."""
    counts = _counts(db, envelope, now)
    return views.posted(envelope, _voice(envelope), now=now, counts=counts, answers=answers)


def _voice(envelope: Envelope) -> Translator:
    """Speak a person's own language, or the channel's."""
    capitals, reader = tuple(envelope.dossier.capitals), envelope.reader
    language = reader.language if reader else envelope.channel.language
    return Translator(language, envelope.mornings.zone, capitals)


def _counts(db: Database, envelope: Envelope, now: datetime) -> dict[int, ReviewCounts]:
    """Count what the meetings in an envelope have to review."""
    meetings = {letter.meeting.id for letter in envelope.letters if letter.meeting}
    if not meetings:
        return {}
    today = envelope.today(now)
    with db.reading() as session:
        return commitments.to_review_counts(session, envelope.scope, meetings, today=today)
