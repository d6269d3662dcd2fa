"""Deadlines that hang on a meeting: "one month before TMEC-REV", «previo a la Ministerial».

What is said after the distance is the anchor, in the person's own words; who knows the meetings
finds out which one it is.
"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.periods import Qualifier
from bot.domain.reading.languages import language as known_language
from bot.domain.reading.languages import others
from bot.domain.reading.lexicon import tokens
from bot.domain.reading.parse import Parse
from bot.domain.reading.rules.anchors import Lead
from bot.domain.reading.scene import Scene, Unit
from bot.domain.reading.typed import read_when, scene_of, trimmed
from bot.domain.when import When


@dataclass(frozen=True, slots=True)
class Anchored:
    """A deadline so far from something that has its own date.

    words: what it hangs on, as typed, without its article. offset: so many of `unit` after it,
    negative before it, 0 for the very day. unit: day, working day, week or month. qualifier:
    before (ends the day before), by, since, within; None for exactly that day.
    """

    words: str
    offset: int
    unit: Unit
    qualifier: Qualifier | None


def read_due(text: str, *, now: datetime, tz: ZoneInfo | str, language: str) -> When | Anchored:
    """Read a typed deadline: a date, or a distance from something else.

    Raises Refusal as read_when does.
    """
    try:
        return read_when(text, now=now, tz=tz, language=language)
    except Refusal as refusal:
        if refusal.key != "unreadable-date":
            raise
        unreadable = refusal
    scene = scene_of(now, tz, language)
    for code in (language, *others(language)):
        anchored = _anchored(text, code, scene)
        if anchored:
            return anchored
    raise unreadable


def _anchored(text: str, code: str, scene: Scene) -> Anchored | None:
    """The longest lead, and what it hangs on."""
    speech = known_language(code)
    words = trimmed(tokens(text))
    parse = Parse(speech.typed, speech.lexicon.edges(words, prose=False), scene)
    leads = [match for match in parse.match("lead", 0) if match[0] < len(words)]
    for end, lead in sorted(leads, key=lambda match: -match[0]):
        anchor = text[words[end].start : words[-1].end]
        if isinstance(lead, Lead) and any(letter.isalpha() for letter in anchor):
            return Anchored(anchor, lead.offset, lead.unit, lead.qualifier)
    return None
