"""The last resort for a typed date: dateparser, behind guards.

dateparser fills in what was not said and drops words that it does not know. It is asked only when
our own grammar is silent, only about a day with its month in letters and its year, and believed
only when every number of the text comes back in its answer. Source: docs/why.md, "Dates".
"""

import re
from datetime import datetime
from functools import cache

from dateparser.date import DateDataParser

from bot.domain.reading.languages import language as known_language
from bot.domain.reading.languages import others
from bot.domain.reading.lexicon import tokens
from bot.domain.reading.scene import Scene
from bot.domain.when import When

_LONGEST = 60
_ANY_DAY = datetime.fromisoformat("2000-01-01T12:00")
"""Nothing relative is asked of dateparser; a changing base would make it load its data again."""


def warm(language: str) -> None:
    """Load the data of a language, and what else we read beside it, before anybody waits."""
    for code in (language, *others(language)):
        for phrase in ("23 x 4 2026", "23 enero 2026", "23 january 2026"):
            _parser(code).get_date_data(phrase)


@cache
def _parser(language: str) -> DateDataParser:
    return DateDataParser(
        languages=[language],
        settings={
            "PARSERS": ["absolute-time"],
            "RELATIVE_BASE": _ANY_DAY,
            "DATE_ORDER": "DMY" if known_language(language).day_first else "MDY",
        },
    )


def read(text: str, scene: Scene, language: str) -> When | None:
    """A day that was said in full, or None when dateparser cannot be believed."""
    numbers = {int(number) for number in re.findall(r"\d{1,9}", text)}
    if len(text) > _LONGEST or len(numbers) < 2 or not _names_a_month(text, language):
        return None
    day = _parser(language).get_date_data(text).date_obj
    if day is None or numbers != {day.day, day.year}:
        return None
    return scene.on(day.date())


def _names_a_month(text: str, language: str) -> bool:
    """Whether a month is named, and no weekday: those dateparser ignores."""
    words = known_language(language).lexicon.edges(tokens(text), prose=False)
    kinds = {kind for word in words for kind in word}
    return "MONTH" in kinds and "WEEKDAY" not in kinds
