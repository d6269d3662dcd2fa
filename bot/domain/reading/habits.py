"""What in running prose is no date, although it could be one: a table for each language."""

from dataclasses import dataclass

STOPS = frozenset(["", *".,;:!?)]}\"'«»“”…-/*_\n"])
"""After these a number counts nothing that follows."""


@dataclass(frozen=True, slots=True)
class Habits:
    """Words (folded) that decide whether a weak sign is a date.

    joints: before a bare year or an everyday word they make it a date: "in 2026", "by May".
    everyday: such everyday words. full: short words that are dates on their own, though words of
    up to four letters are taken for abbreviations. idioms: phrases of two or three words, one of
    them a date elsewhere, that are none: "Good Friday" is not the next one.
    around_number: what may stand around a bare number: "at 3", "the 20th"; such a number is a date
    only before STOPS and `closers`, the words that do not name what is counted.
    origins: after a distance they move its origin: "within 90 days of signing". repeats: shortly
    before a date they make it a habit: "every Monday".
    """

    joints: frozenset[str]
    everyday: frozenset[str]
    full: frozenset[str]
    idioms: frozenset[str]
    around_number: frozenset[str]
    closers: frozenset[str]
    origins: frozenset[str]
    repeats: frozenset[str]


def words(text: str) -> frozenset[str]:
    """A set of words."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """A set of phrases, separated by "|"."""
    return frozenset(phrase.strip() for phrase in text.split("|"))
