"""Words: a text cut into tokens, and what kinds of words each can be in a language.

Capitals, accents and typographic dashes and quotes make no difference. A word can be of several
kinds ("may", "second", "mañana"), and an entry of a table can be several words ("a más tardar"):
the grammar tries them all.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.domain.reading.parse import Edges, Match
from bot.domain.reading.scene import Figure

Table = Mapping[str, Mapping[str, object] | str]
"""Kind -> words, separated by "|"; with their values where the kind has one.

"ene." stands for "ene" too. A trailing dot is the sign of an abbreviation.
"""

_Entry = tuple[tuple[str, ...], int, str, object]
"""Words as they are written, how many of them are the entry, its kind and its value."""

_PIECE = re.compile(r"\d+|(?:[^\W\d_]|[\u0300-\u036f])+|.", re.DOTALL)
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_QUOTES = "\u2018\u2019\u0060\u00b4\u02bc"
_MARKS = str.maketrans({**dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_QUOTES, "'")})
_INVISIBLE = "Cf"
_LONGEST_NUMBER = 8
_GLUED = frozenset({"ORDMARK", "POINT", "TMARK", "QUARTERCODE", "HALFCODE", "WEEKCODE"})
"""Kinds that count only when written together with a number: the T of T1, the th of 20th."""
_NAMES = frozenset({"MONTH", "WEEKDAY", "SEASON"})
_BETWEEN = frozenset({"POINT", "TMARK"})
"""... and these only between two numbers."""


class Token(NamedTuple):
    """A number, a word or a mark, folded, with its place in the text."""

    word: str
    start: int
    end: int
    capital: bool = False

    @property
    def is_number(self) -> bool:
        """Whether it is written in digits."""
        return self.word.isdecimal()


def tokens(text: str) -> list[Token]:
    """Cut `text` into tokens. Addresses, mentions and emoji are one token each, of no kind."""
    found = []
    for chunk in re.finditer(r"\S+", text):
        said = chunk.group()
        if said.isalpha():
            found.append(Token(fold(said), *chunk.span(), said[0].isupper()))
        elif _is_address(said):
            found.append(Token("", *chunk.span()))
        else:
            found.extend(_pieces(text, *chunk.span()))
    return found


def _pieces(text: str, start: int, end: int) -> Iterator[Token]:
    """Cut where numbers, words and marks meet."""
    for piece in _PIECE.finditer(text, start, end):
        said = piece.group()
        word = fold(said)
        if word.isascii() or unicodedata.category(word[0]) != _INVISIBLE:
            yield Token(word, *piece.span(), said[0].isupper())


def _is_address(chunk: str) -> bool:
    if "://" in chunk or chunk[:2] in ("<@", "<#", "<!"):
        return True
    if "@" in chunk[1:]:
        return not chunk.partition("@")[2][:1].isdigit()
    return len(chunk) > 2 and chunk[0] == chunk[-1] == ":"


@lru_cache(maxsize=5_000)
def fold(word: str) -> str:
    """Small letters without accents; one kind of dash and of quote."""
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.casefold().translate(_MARKS))
    return "".join(c for c in letters if not unicodedata.combining(c)) or word


class Lexicon:
    """The tables of a language, arranged by the first two words."""

    def __init__(
        self, tables: Iterable[Table], weak: Iterable[str], contractions: Mapping[str, str]
    ) -> None:
        """Weak: words that in prose are dates only with a capital, or before a year ("may").

        contractions: «de» -> «del»; what ends with the one may end with the other.
        """
        self._contractions = contractions
        self._entries: dict[str, dict[str | None, list[_Entry]]] = {}
        self._weak = frozenset(weak)
        for table in tables:
            for kind, words in table.items():
                values = words.items() if isinstance(words, Mapping) else [(words, True)]
                for spellings, value in values:
                    self._add(kind, spellings, value)

    def _add(self, kind: str, spellings: str, value: object) -> None:
        for spelling in spellings.split("|"):
            words = tuple(token.word for token in tokens(spelling))
            forms = {words: len(words)}
            if words[-1] == "." and len(words) > 1:
                forms[words[:-1]] = len(words) - 1
            for form, length in forms.items():
                self._keep((form, length, kind, value))
            self._add_contracted(kind, words, value)

    def _add_contracted(self, kind: str, words: tuple[str, ...], value: object) -> None:
        """«antes de» is in «antes del» too; the article may belong to what comes next («el 15»)."""
        contracted = self._contractions.get(words[-1])
        if contracted and len(words) > 1:
            form = (*words[:-1], contracted)
            for length in (len(form), len(form) - 1):
                self._keep((form, length, kind, value))

    def _keep(self, entry: _Entry) -> None:
        """Under the first word, and under the second where there is one."""
        words = entry[0]
        second = words[1] if len(words) > 1 else None
        self._entries.setdefault(words[0], {}).setdefault(second, []).append(entry)

    def edges(self, text: list[Token], *, prose: bool) -> Edges:
        """At each token: kind -> (token after the last, value)."""
        said = tuple(token.word for token in text)
        return [self._kinds_at(text, said, at, prose) for at in range(len(text))]

    def _kinds_at(
        self, text: list[Token], said: tuple[str, ...], at: int, prose: bool
    ) -> dict[str, Sequence[Match]]:
        if said[at].isdecimal():
            return _number(said[at], at)
        found: dict[str, Sequence[Match]] = {}
        beside = None
        for words, length, kind, value in self._entries_at(said, at):
            if len(words) > 2 and said[at : at + len(words)] != words:
                continue
            if kind in _GLUED:
                beside = _numbers_beside(text, at) if beside is None else beside
                if beside <= (kind in _BETWEEN):
                    continue
            match = (at + length, value)
            found[kind] = (*found[kind], match) if kind in found else (match,)
        if prose and said[at] in self._weak and self._is_weak(text, at):
            return {kind: ends for kind, ends in found.items() if kind not in _NAMES}
        return found

    def _entries_at(self, said: tuple[str, ...], at: int) -> Sequence[_Entry]:
        """Those whose first two words are there."""
        entries = self._entries.get(said[at])
        if entries is None:
            return ()
        alone = entries.get(None, ())
        second = entries.get(said[at + 1]) if at + 1 < len(said) else None
        return [*alone, *second] if second else alone

    def _is_weak(self, text: list[Token], at: int) -> bool:
        """Whether a weak word has neither a capital nor a year after it."""
        after = text[at + 1].word if at + 1 < len(text) else ""
        return not text[at].capital and not (after.isdecimal() and len(after) == 4)


def _number(digits: str, at: int) -> dict[str, Sequence[Match]]:
    if len(digits) > _LONGEST_NUMBER:
        return {}
    matches = ((at + 1, Figure(int(digits), len(digits))),)
    return {"NUM": matches, "YEARNUM": matches} if len(digits) == 4 else {"NUM": matches}


def _numbers_beside(text: list[Token], at: int) -> int:
    """How many of the neighbours are numbers written together with it."""
    token, beside = text[at], 0
    if at and text[at - 1].end == token.start:
        beside += text[at - 1].is_number
    if at + 1 < len(text) and text[at + 1].start == token.end:
        beside += text[at + 1].is_number
    return beside
