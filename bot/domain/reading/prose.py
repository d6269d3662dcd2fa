"""Dates in running prose: a communiqué, a message that somebody pasted.

The longest reading from each word wins. When that longest reading is an impossible date nothing is
found there: «31 de febrero» must not become «febrero». What would be too weak a sign in prose is
left out, by the rules marked `typed` and by the table of the language.

Somebody may wait for the answer, so the work is bounded in step with the length of the text. Only a
text of hardly anything but dates and numbers reaches the bound; what comes after it is not read.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.reading.habits import STOPS, Habits
from bot.domain.reading.languages import language as known_language
from bot.domain.reading.lexicon import Token, tokens
from bot.domain.reading.parse import Parse
from bot.domain.reading.typed import scene_of, spoken_as
from bot.domain.when import Precision, Qualifier, When

_PAGE = 5_000
_MOST_WORK = 6_500
_A_WORD = 1.5
"""The work that may be spent on each page, in symbols tried; to prepare a word is worth one and
a half. A page of sentences that all hold dates takes two thirds of it; the densest prose we could
write, three dates and an hour in 110 characters again and again, takes nearly all.
"""

_OPENING = frozenset("([{\"'«“*_¿¡>—")


@dataclass(frozen=True, slots=True)
class Found:
    """A date and its place in the text: from character `start` to before `end`."""

    when: When
    start: int
    end: int


def find_whens(text: str, *, now: datetime, tz: ZoneInfo | str, language: str) -> list[Found]:
    """Find the dates in `text`, in order. now: aware; language: of the text, "es" or "en"."""
    speech = known_language(language)
    work = max(len(text) / _PAGE, 1) * _MOST_WORK
    words = tokens(text)[: int(work / _A_WORD)]
    edges = speech.lexicon.edges(words, prose=True)
    parse = Parse(speech.prose, edges, scene_of(now, tz, language))
    page = _Page(words, parse, speech.habits)
    work -= len(words) * _A_WORD
    found: list[Found] = []
    at = 0
    while at < len(words) and parse.tries < work:
        end, when = page.read(at)
        if when:
            last = words[end - 2] if words[end - 1].word == "." else words[end - 1]
            start, stop = words[page.without_article(at, end)].start, last.end
            found.append(Found(spoken_as(when, text[start:stop]), start, stop))
        at = max(end, at + 1)
    return found


@dataclass(frozen=True, slots=True)
class _Page:
    """A text, its words, and what the grammar makes of them."""

    words: list[Token]
    parse: Parse
    habits: Habits

    def read(self, at: int) -> tuple[int, When | None]:
        """The word after the longest date from `at`, and the date; none if it cannot be one."""
        matches = self.parse.match("found", at) if self._may_begin(at) else ()
        for end in sorted({end for end, _ in matches}, reverse=True):
            if not self._may_end(end):
                continue
            values = [value for stop, value in matches if stop == end]
            when = next((value for value in values if isinstance(value, When)), None)
            if when is None or self._is_trustworthy(at, end, when):
                return end, when
        return at, None

    def without_article(self, at: int, end: int) -> int:
        """The first word of the date itself, without «el» or "on", unless they make it a date."""
        articles = (*self.parse.match("ART", at), *self.parse.match("DAYART", at))
        return next((first for first, _ in articles if end - first > 1), at)

    def _may_begin(self, at: int) -> bool:
        """Whether it leads to a date, and is no piece of an amount, a code, a telephone number."""
        may = self.parse.may_begin("found", at)
        if not may or not self._is_glued(at):
            return may
        before = self.words[at - 1].word
        return before in _OPENING or (before == "-" and not self._is_glued(at - 1))

    def _may_end(self, end: int) -> bool:
        """Whether what follows is not a piece of it: 6.45, 23rd-floor, 20%."""
        if not self._is_glued(end):
            return True
        goes_on = self._is_glued(end + 1) and self.words[end + 1].word[:1].isalnum()
        if goes_on and self.words[end].word == "'" and self.words[end + 1].word == "s":
            return not self._is_glued(end + 2)  # "Monday's"
        return self.words[end].word in STOPS and not goes_on

    def _is_glued(self, at: int) -> bool:
        """Whether the word is written together with the one before it."""
        return 0 < at < len(self.words) and self.words[at - 1].end == self.words[at].start

    def _is_trustworthy(self, at: int, end: int, when: When) -> bool:
        """Whether it is a date by the habits of the language."""
        if end - at == 2 and self._has_article(at) and not self.words[at + 1].is_number:
            at += 1
        words = [token.word for token in self.words[at:end]]
        before = self.words[at - 1].word if at else ""
        after = self.words[end].word if end < len(self.words) else ""
        if any(token.word in self.habits.repeats for token in self.words[max(at - 2, 0) : at]):
            return False
        if not self.habits.idioms.isdisjoint(self._phrases(at, end)):
            return False
        if len(words) == 1:
            return self._may_stand_alone(words[0], before)
        figures = [word for word in words if word not in self.habits.around_number]
        if len(figures) == 1 and self._is_number(end - 1 - (words[-1] != figures[0])):
            return after in STOPS or after in self.habits.closers
        is_distance = when.is_day_known and bool(self.parse.match("some_unit", end - 1))
        if when.qualifier is Qualifier.WITHIN and when.precision is Precision.RANGE:
            is_distance = True
        return not (is_distance and after in self.habits.origins)

    def _phrases(self, at: int, end: int) -> Iterator[str]:
        """Its last word with what follows; its only word with what precedes."""
        last = self.words[end - 1].word
        if end < len(self.words):
            yield f"{last} {self.words[end].word}"
        if end + 1 < len(self.words):
            yield f"{last} {self.words[end].word} {self.words[end + 1].word}"
        if at and end - at == 1:
            yield f"{self.words[at - 1].word} {last}"

    def _has_article(self, at: int) -> bool:
        return any(end == at + 1 for end, _ in self.parse.match("ART", at))

    def _is_number(self, at: int) -> bool:
        """Whether it is a small number, in figures or in words."""
        figure = self.words[at].word
        is_figure = figure.isdecimal() and len(figure) <= 2
        return is_figure or any(end == at + 1 for end, _ in self.parse.match("word_number", at))

    def _may_stand_alone(self, word: str, before: str) -> bool:
        habits = self.habits
        if word.isdecimal() or word in habits.everyday:
            return before in habits.joints
        is_short = len(word) <= 4 and word not in habits.full
        return not is_short
