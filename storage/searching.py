"""The text by which a record is found: folded once when it is saved, compared with folded words."""

from collections.abc import Iterable

from bot.domain.folding import fold
from storage.models import Body, Commitment, Meeting, Quote, Topic

MOST_WORDS = 12
"""Words of a search that count: each is a condition of the query, and whole pages get pasted."""

_SMALL_WORDS = {
    *("a", "an", "and", "at", "con", "de", "del", "el", "en", "in", "la", "las", "los"),
    *("of", "on", "the", "un", "una", "with", "y"),
}


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


def sought(text: str) -> list[str]:
    """Give the words to look for: folded, each once, and no articles where something else remains.

    Those after MOST_WORDS are left out.
    """
    words = list(dict.fromkeys(fold(text).split()))
    telling = [word for word in words if word not in _SMALL_WORDS]
    return (telling or words)[:MOST_WORDS]


def _folded(*texts: str | None) -> str:
    return fold(" ".join(text for text in texts if text))
