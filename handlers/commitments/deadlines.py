"""Due dates that people type: a date, or a distance from a meeting that is found for them."""

from zoneinfo import ZoneInfo

from bot.domain import commitments as rules
from bot.domain.commitments import Deadline
from bot.domain.errors import Refusal
from bot.domain.reading import Anchored, read_due
from bot.domain.when import When
from handlers.dates import Unsettled
from handlers.desk import Desk
from handlers.views.dates import reading_field
from storage import commitments, meetings
from storage.commitments import Due

FIELD = "due"


def read(desk: Desk, text: str) -> Deadline:
    """Read a typed deadline as this person means it. Raises Refusal, on its field."""
    try:
        zone = ZoneInfo(desk.person.zone)
        return read_due(text, now=desk.now, tz=zone, language=desk.t.language)
    except Refusal as refusal:
        refusal.field = FIELD
        raise


def settled(deadline: Deadline, answers: dict[str, str]) -> Deadline:
    """Return a deadline that reads one way only. Raises Unsettled until one was chosen."""
    if isinstance(deadline, Anchored) or not deadline.ambiguous:
        return deadline
    for reading in deadline.readings:
        if reading.edtf == answers.get(reading_field(FIELD)):
            return reading
    raise Unsettled(deadline.readings)


def due(desk: Desk, deadline: Deadline) -> Due:
    """Hang a deadline on its meeting, if it has one. Raises Refusal, on its field."""
    if isinstance(deadline, When):
        return Due(deadline)
    with desk.db.reading() as session:
        try:
            meeting = meetings.resolve(session, desk.scope, deadline.words)
        except Refusal as refusal:
            refusal.field = FIELD
            raise
    if meeting is None:
        raise Refusal("unknown-anchor", field=FIELD, words=deadline.words)
    return commitments.hang(desk.dossier, meeting, *rules.distance(deadline))
