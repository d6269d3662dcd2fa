"""The last resort for a typed date: dateparser, behind guards.

dateparser fills in what was not said and drops words that it does not know. It is asked only when
our own grammar is silent, and believed only when every number of the text comes back in its
answer, no weekday is left to it, and nothing was invented. Source: docs/why.md, "Dates".
"""

import re
from datetime import datetime, time
from functools import cache

from dateparser.date import DateDataParser

from bot.domain.reading.languages import language as known_language
from bot.domain.reading.languages import others
from bot.domain.reading.lexicon import tokens
from bot.domain.reading.scene import Scene
from bot.domain.when import When

_LONGEST = 60
_YEARS = 15


def warm(language: str) -> None:
    """Load the language's data, once, before anybody waits for it (about a quarter second)."""
    for code in (language, *others(language)):
        known_language(code)
        parser = _parser(code, datetime.combine(datetime.min, time(12)).replace(year=2026), "DMY")
        for phrase in ("23 enero 2026", "23 January 2026"):
            parser.get_date_data(phrase)


@cache
def _parser(language: str, noon: datetime, order: str) -> DateDataParser:
    """One for each day of work: dateparser keeps every setting it has seen."""
    return DateDataParser(
        languages=[language],
        settings={
            "PARSERS": ["absolute-time"],
            "RELATIVE_BASE": noon,
            "PREFER_DATES_FROM": "current_period",
            "PREFER_DAY_OF_MONTH": "first",
            "DATE_ORDER": order,
        },
    )


def read(text: str, scene: Scene, language: str) -> When | None:
    """A day with its month and year, or None when dateparser cannot be believed."""
    if len(text) > _LONGEST or not re.search(r"\d", text):
        return None
    if not _has_sign(text, language):
        return None
    noon = datetime.combine(scene.today, time(12))
    data = _parser(language, noon, "DMY" if scene.day_first else "MDY").get_date_data(text)
    day, parts = data.date_obj, data.parts
    if day is None or set(parts) != {"year", "month", "day"}:
        return None
    numbers = {int(number) for number in re.findall(r"\d{1,9}", text)}
    if not numbers <= {day.day, day.month, day.year, day.year % 100}:
        return None
    if abs(day.year - scene.today.year) > _YEARS and str(day.year) not in text:
        return None
    return scene.on(day.date())


def _has_sign(text: str, language: str) -> bool:
    """Whether a month is named, and no weekday: those dateparser ignores."""
    words = known_language(language).lexicon.edges(tokens(text), prose=False)
    kinds = {kind for word in words for kind in word}
    return "MONTH" in kinds and "WEEKDAY" not in kinds
