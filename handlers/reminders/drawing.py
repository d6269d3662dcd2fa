"""A message of reminders drawn from the records, in the voice of whoever it is for."""

from datetime import datetime

from bot.domain.reminders import Punctuality, ReminderKind, punctuality
from bot.i18n import Translator
from handlers.views import digests as digest_views
from handlers.views import reminders as views
from handlers.views.message import Message
from handlers.views.reminders import Answers
from storage import commitments, digests
from storage.commitments import ReviewCounts
from storage.database import Database
from storage.reminders import Envelope


def draw(db: Database, envelope: Envelope, *, now: datetime, answers: Answers = ()) -> Message:
    """Draw everything in an envelope as one message, with what people have answered to it."""
    if _is_digest(envelope, now):
        return _digest(db, envelope, now)
    counts = _counts(db, envelope, now)
    return views.posted(envelope, _voice(envelope), now=now, counts=counts, answers=answers)


def _is_digest(envelope: Envelope, now: datetime) -> bool:
    """Tell whether a message is a digest; one that comes too late is old news like the rest."""
    row = envelope.letters[0].row
    how = punctuality(row.kind, row.due_at, now=row.sent_at or now)
    return row.kind is ReminderKind.DIGEST and how is not Punctuality.STALE


def _digest(db: Database, envelope: Envelope, now: datetime) -> Message:
    row, t = envelope.letters[0].row, _voice(envelope)
    is_late = punctuality(row.kind, row.due_at, now=now) is Punctuality.LATE
    with db.reading() as session:
        shown = digests.digest(
            session, envelope.scope, envelope.dossier, now=now, limit=digest_views.LINES
        )
    late = t("reminder-late", at=row.due_at) if is_late else None
    return digest_views.digest(shown, envelope.dossier, t, late=late)


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
