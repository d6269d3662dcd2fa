"""A date somebody typed as a date: all of it must make sense."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.reading import leaf
from bot.domain.reading.languages import language as known_language
from bot.domain.reading.languages import others
from bot.domain.reading.lexicon import Token, tokens
from bot.domain.reading.parse import Parse
from bot.domain.reading.scene import Scene
from bot.domain.when import When

LONGEST = 200
"""Characters; longer texts are no dates."""

_BEFORE = frozenset("\"'«»“”„*_¿¡-•>`")
_AFTER = frozenset("\"'«»“”„*_?!.,;:…`")


def read_when(text: str, *, now: datetime, tz: ZoneInfo | str, language: str) -> When:
    """Read a typed date.

    now: aware; tz: where the person is; language: "es" or "en", which also says whether 02/03 is
    in March. Phrases of the other language are understood too.

    Raises Refusal: long-date, unreadable-date, impossible-date, far-date, weekday-mismatch (facts:
    weekday, 0 for Monday, as typed; when, the true day).
    """
    if len(text) > LONGEST:
        raise Refusal("long-date", limit=LONGEST)
    scene = scene_of(now, tz, language)
    for code in (language, *others(language)):
        found = _read(text, code, scene)
        if found:
            return spoken_as(found, text)
    found = leaf.read(text, scene, language)
    if found:
        return spoken_as(found, text)
    raise Refusal("unreadable-date", text=text)


def require_future(when: When, *, now: datetime) -> When:
    """The same date. Raises Refusal("past-date") when all of it lies before `now` (aware)."""
    last = when.ends_at or when.starts_at
    is_past = last < now if last else when.latest < now.astimezone(when.tz).date()
    if is_past:
        raise Refusal("past-date", when=when)
    return when


def scene_of(now: datetime, tz: ZoneInfo | str, language: str) -> Scene:
    """The person's present."""
    zone = tz if isinstance(tz, str) else tz.key
    local = now.astimezone(ZoneInfo(zone))
    return Scene(local, zone, known_language(language).day_first)


def spoken_as(when: When, text: str) -> When:
    """The date with the words it was read from."""
    readings = tuple(replace(reading, text=text) for reading in when.readings)
    return replace(when, text=text, readings=readings)


def _read(text: str, code: str, scene: Scene) -> When | None:
    """Read the whole text in one language. Raises Refusal when it says what cannot be."""
    speech = known_language(code)
    words = trimmed(tokens(text))
    parse = Parse(speech.typed, speech.lexicon.edges(words, prose=False), scene)
    whole = [value for end, value in parse.match("when", 0) if end == len(words)]
    readings = [value for value in whole if isinstance(value, When)]
    if readings:
        return _with_doubt(readings) if len(words) == 1 else readings[0]
    for value in whole:
        if isinstance(value, Refusal):
            value.facts.setdefault("text", text)
            raise value
    return None


def _with_doubt(readings: list[When]) -> When:
    """A word that is two dates, as «mar» for March and Tuesday."""
    if len(readings) == 1:
        return readings[0]
    return replace(readings[0], ambiguous=True, readings=tuple(readings))


def trimmed(words: list[Token]) -> list[Token]:
    """Without the quotes and stops around a date."""
    first, last = 0, len(words)
    while first < last and words[first].word in _BEFORE:
        first += 1
    while first < last and words[last - 1].word in _AFTER:
        last -= 1
    return words[first:last]
