"""The languages the reader knows, each with its words and its habits."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from bot.domain.reading.grammar import Grammar
from bot.domain.reading.habits import Habits
from bot.domain.reading.lexicon import Lexicon, Table
from bot.domain.reading.rules import ALL
from bot.domain.reading.words import english, marks, places, spanish

_TABLES = {"es": spanish, "en": english}


@dataclass(frozen=True, slots=True)
class Language:
    """A language's words, and the rules that hold for typed dates and for running prose.

    day_first: "02/03" is the second of March.
    """

    lexicon: Lexicon
    typed: Grammar
    prose: Grammar
    habits: Habits
    day_first: bool


@cache
def language(code: str) -> Language:
    """The language of this code, "es" or "en"; made once. Raises KeyError for others."""
    table = _TABLES[code]
    months = [_full_names(other.MONTHS) for other in _TABLES.values() if other is not table]
    lexicon = Lexicon(
        [table.WORDS, marks.WORDS, places.WORDS, *months], table.WEAK, table.CONTRACTIONS
    )
    return Language(lexicon, _typed(), _prose(), table.HABITS, table.DAY_FIRST)


@cache
def _typed() -> Grammar:
    return Grammar(ALL, _kinds())


@cache
def _prose() -> Grammar:
    return Grammar([rule for rule in ALL if not rule.typed], _kinds())


def _kinds() -> set[str]:
    """All kinds of words; a language may lack some."""
    tables = [marks.WORDS, *(table.WORDS for table in _TABLES.values())]
    return {"NUM", "YEARNUM"}.union(*tables)


def _full_names(table: Table) -> Table:
    """Without abbreviations, which are everyday words elsewhere: «set.» in English."""
    months = cast(Mapping[str, object], table["MONTH"])
    return {"MONTH": {words.partition(" | ")[0]: value for words, value in months.items()}}


def others(code: str) -> list[str]:
    """The other languages: whoever writes in one may quote a date in another."""
    return [other for other in _TABLES if other != code]
