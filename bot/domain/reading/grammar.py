"""The machine that tries the rules: all ways to read a symbol at a place in the text.

A rule explains a symbol by a pattern, read from left to right: `CAPITALS` are kinds of words
(the tables in `words`), small letters are other symbols, `?` may be absent, and what begins with
`_` or is in SILENT is passed over. Everything else becomes an argument of the rule's action,
None where it is absent. An action returns what the words mean, or None when they do not mean it;
it raises Refusal (or date's ValueError) when they mean something that cannot be. A refusal is
handed upwards in the place of a value, so that "31 February at 10" is impossible as a whole.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.domain.errors import Refusal
from bot.domain.reading.scene import Scene

Match = tuple[int, object]
Edges = Sequence[Mapping[str, Sequence[Match]]]

VALUED = frozenset(
    "NUM CARD TENS ORD MONTH WEEKDAY DAYWORD REL UNIT PART QUALIFIER AFTERTHOUGHT MERIDIEM DAYPART"
    " CLOCKWORD ZONE SEASON ENDCODE TODAYPART".split()
)
"""Kinds of words whose value the actions are given."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a symbol, and what it means; without an action, what its one value means.

    typed: only for what a person typed as a date, too weak a sign in running prose.
    """

    symbol: str
    pattern: str
    action: Callable[..., object] | None = None
    typed: bool = False


class _Item(NamedTuple):
    symbol: str
    optional: bool
    kept: bool


class _Production(NamedTuple):
    items: tuple[_Item, ...]
    action: Callable[..., object] | None


class Grammar:
    """A closed set of rules. Raises ValueError when a pattern names what nobody explains."""

    def __init__(self, rules: Iterable[Rule], kinds: Iterable[str]) -> None:
        """Kinds: the names that are explained by tables of words."""
        self.productions: dict[str, list[_Production]] = {}
        for rule in rules:
            production = _Production(tuple(map(_item, rule.pattern.split())), rule.action)
            self.productions.setdefault(rule.symbol, []).append(production)
        self._kinds = frozenset(kinds)
        self.firsts = {symbol: frozenset(self._first(symbol, ())) for symbol in self.productions}

    def _first(self, symbol: str, above: tuple[str, ...]) -> set[str]:
        """Kinds of words with which a symbol can begin."""
        if symbol in self._kinds:
            return {symbol}
        if symbol not in self.productions or symbol in above:
            raise ValueError(f"no rule explains {symbol!r}, or it begins with itself")
        found: set[str] = set()
        for production in self.productions[symbol]:
            for item in production.items:
                found |= self._first(item.symbol, (*above, symbol))
                if not item.optional:
                    break
        return found


def _item(word: str) -> _Item:
    symbol = word.rstrip("?")
    kept = symbol in VALUED if symbol.isupper() else not symbol.startswith("_")
    return _Item(symbol, word.endswith("?"), kept)


class Parse:
    """One text being read; what was found once is remembered."""

    def __init__(self, grammar: Grammar, edges: Edges, scene: Scene) -> None:
        """Edges: at each word, the kinds it can be, where each ends and what it stands for."""
        self._grammar = grammar
        self._edges = edges
        self._scene = scene
        self._known: dict[tuple[str, int], list[Match]] = {}

    def match(self, symbol: str, at: int) -> Sequence[Match]:
        """All readings of `symbol` from word `at`: (word after the last, value)."""
        if at >= len(self._edges):
            return ()
        words = self._edges[at]
        firsts = self._grammar.firsts.get(symbol)
        if firsts is None:
            return words.get(symbol, ())
        if firsts.isdisjoint(words):
            return ()
        known = self._known.get((symbol, at))
        if known is None:
            known = self._known[symbol, at] = self._read(symbol, at)
        return known

    def _read(self, symbol: str, at: int) -> list[Match]:
        found: list[Match] = []
        for production in self._grammar.productions[symbol]:
            for end, values in self._walk(production.items, at):
                value = self._value(production.action, values)
                if value is not None and (end, value) not in found:
                    found.append((end, value))
        return found

    def _walk(self, items: tuple[_Item, ...], at: int) -> list[tuple[int, tuple[object, ...]]]:
        """All ways through a pattern: (word after the last, kept values)."""
        ways: list[tuple[int, tuple[object, ...]]] = [(at, ())]
        for item in items:
            further = []
            for place, values in ways:
                for end, value in self.match(item.symbol, place):
                    further.append((end, (*values, value) if item.kept else values))
                if item.optional:
                    further.append((place, (*values, None) if item.kept else values))
            if not further:
                return []
            ways = further
        return ways

    def _value(self, action: Callable[..., object] | None, values: tuple[object, ...]) -> object:
        for value in values:
            if isinstance(value, Refusal):
                return value
        if action is None:
            return values[0] if values else True
        try:
            return action(self._scene, *values)
        except Refusal as refusal:
            return refusal
        except (ValueError, OverflowError):  # date() and timedelta() on days that do not exist
            return Refusal("impossible-date")
