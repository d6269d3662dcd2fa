"""The text by which a record is found: folded once when it is saved, compared with folded words."""

from collections.abc import Iterable

from bot.domain.folding import fold
from storage.models import Body, Commitment, Meeting, Quote, Topic


def meeting_text(meeting: Meeting, body: Body | None) -> str:
    """Give the value of `meeting.search`: code, titles, place and every name of its body."""
    names = [body.name_es, body.name_en, *body.aliases] if body else []
    return _folded(meeting.code, meeting.title_es, meeting.title_en, meeting.place, *names)


def commitment_text(
    commitment: Commitment, quotes: Iterable[Quote], topics: Iterable[Topic]
) -> str:
    """Give the value of `commitment.search`: code, titles, the quoted words and the topics."""
    words = [quote.text for quote in quotes]
    names = [name for topic in topics for name in (topic.name_es, topic.name_en)]
    return _folded(commitment.code, commitment.title_es, commitment.title_en, *words, *names)


def _folded(*texts: str | None) -> str:
    return fold(" ".join(text for text in texts if text))
