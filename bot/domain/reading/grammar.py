"""The machine that tries the rules: all ways to read a symbol at a place in the text.

A rule explains a symbol by a pattern, read from left to right: `CAPITALS` are kinds of words
(the tables in `words`), small letters are other symbols, `?` may be absent, and what begins with
`_` or is in SILENT is passed over. Everything else becomes an argument of the rule's action,
None where it is absent. An action returns what the words mean, or None when they do not mean it;
it raises Refusal (or date's ValueError) when they mean something that cannot be. A refusal is
handed upwards in the place of a value, so that "31 February at 10" is impossible as a whole.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from bot.domain.errors import Refusal
from bot.domain.reading.scene import Scene

Match = tuple[int, object]
Edges = list[dict[str, Sequence[Match]]]

VALUED = frozenset(
    {
        *("NUM", "CARD", "TENS", "ORD", "MONTH", "WEEKDAY", "DAYWORD", "TODAYPART", "SEASON"),
        *("REL", "UNIT", "UNITS", "PART", "ENDCODE", "QUALIFIER", "AFTERTHOUGHT"),
        *("MERIDIEM", "DAYPART", "CLOCKWORD", "ZONE"),
    }
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


class _End(NamedTuple):
    """A rule ends here; slots: which kept value each argument is, or None where it is absent."""

    order: int
    action: Callable[..., object] | None
    slots: tuple[int | None, ...]


class _Step(NamedTuple):
    """What may come next: a symbol, with what it can begin, and where that leads."""

    symbol: str
    firsts: frozenset[str]
    kept: bool
    after: "_Node"


class _Node:
    """A place within the patterns of a symbol, shared by all that begin alike."""

    def __init__(self) -> None:
        self.steps: dict[str, _Step] = {}
        self.ends: list[_End] = []
        self.known: dict[frozenset[str], list[_Step]] = {}

    def possible(self, kinds: frozenset[str]) -> list[_Step]:
        """The steps that can begin with a word of these kinds, last first; worked out once."""
        steps = self.known.get(kinds)
        if steps is None:
            steps = [step for step in self.steps.values() if not step.firsts.isdisjoint(kinds)]
            steps.reverse()
            self.known[kinds] = steps
        return steps


class Grammar:
    """A closed set of rules. Raises ValueError when a pattern names what nobody explains."""

    def __init__(self, rules: Iterable[Rule], kinds: Iterable[str]) -> None:
        """Kinds: the names that are explained by tables of words."""
        self._rules: dict[str, list[Rule]] = {}
        for rule in rules:
            self._rules.setdefault(rule.symbol, []).append(rule)
        self._kinds = frozenset(kinds)
        self.firsts: dict[str, frozenset[str]] = {}
        for symbol in self._rules:
            self._first(symbol, ())
        self.roots = {symbol: self._root(rules) for symbol, rules in self._rules.items()}

    def _first(self, symbol: str, above: tuple[str, ...]) -> frozenset[str]:
        """Kinds of words with which a symbol can begin."""
        if symbol in self._kinds:
            return frozenset([symbol])
        if symbol in self.firsts:
            return self.firsts[symbol]
        if symbol not in self._rules or symbol in above:
            raise ValueError(f"no rule explains {symbol!r}, or it begins with itself")
        found: set[str] = set()
        for rule in self._rules[symbol]:
            for item in rule.pattern.split():
                found |= self._first(item.rstrip("?"), (*above, symbol))
                if not item.endswith("?"):
                    break
        self.firsts[symbol] = frozenset(found)
        return self.firsts[symbol]

    def _root(self, rules: list[Rule]) -> _Node:
        """Put the patterns of a symbol together, so that a common beginning is tried once."""
        root = _Node()
        for order, rule in enumerate(rules):
            for items in product(*(_choices(item) for item in rule.pattern.split())):
                self._add(root, items, order, rule.action)
        return root

    def _add(
        self,
        node: _Node,
        items: tuple[tuple[str, bool], ...],
        order: int,
        action: Callable[..., object] | None,
    ) -> None:
        slots: list[int | None] = []
        taken = 0
        for symbol, present in items:
            kept = is_kept(symbol)
            if kept:
                slots.append(taken if present else None)
            if present:
                taken += kept
                firsts = self.firsts.get(symbol, frozenset([symbol]))
                step = node.steps.setdefault(symbol, _Step(symbol, firsts, kept, _Node()))
                node = step.after
        node.ends.append(_End(order, action, tuple(slots)))


def _choices(item: str) -> list[tuple[str, bool]]:
    """A pattern's item and whether it is there."""
    symbol = item.rstrip("?")
    return [(symbol, True), (symbol, False)] if item.endswith("?") else [(symbol, True)]


def is_kept(symbol: str) -> bool:
    """Whether the value of a symbol becomes an argument."""
    return symbol in VALUED if symbol.isupper() else not symbol.startswith("_")


def _best_first(found: list[tuple[int, Match]]) -> list[Match]:
    """In the order of the rules, each once."""
    best: list[Match] = []
    for _, match in sorted(found, key=lambda each: each[0]):
        if match not in best:
            best.append(match)
    return best


class Parse:
    """One text being read; what was found once is remembered."""

    def __init__(self, grammar: Grammar, edges: Edges, scene: Scene) -> None:
        """Edges: at each word, the kinds it can be, where each ends and what it stands for.

        They are kept, and what is found is added to them.
        """
        self._grammar = grammar
        self._scene = scene
        self._kinds = [*map(frozenset, edges), frozenset()]
        self._known: Edges = [*edges, {}]

    def match(self, symbol: str, at: int) -> Sequence[Match]:
        """All readings of `symbol` from word `at`: (word after the last, value), the best first."""
        known = self._known[at].get(symbol)
        return self._read(symbol, at) if known is None else known

    def _read(self, symbol: str, at: int) -> Sequence[Match]:
        """Follow the patterns of a symbol, in every way that the words allow."""
        found: list[tuple[int, Match]] = []
        kinds = self._kinds
        root = self._grammar.roots.get(symbol)
        ways: list[tuple[_Node, int, tuple[object, ...]]] = [(root, at, ())] if root else []
        while ways:
            node, place, values = ways.pop()
            for end in node.ends:
                value = self._value(end, values)
                if value is not None:
                    found.append((end.order, (place, value)))
            here = self._known[place]
            for symbol_, _, kept, further in node.possible(kinds[place]):
                matches = here.get(symbol_)
                if matches is None:
                    matches = self._read(symbol_, place)
                for after, value in reversed(matches):
                    if further.ends or further.possible(kinds[after]):
                        ways.append((further, after, (*values, value) if kept else values))
        known = self._known[at][symbol] = _best_first(found) if found else ()
        return known

    def _value(self, end: _End, values: tuple[object, ...]) -> object:
        for value in values:
            if isinstance(value, Refusal):
                return value
        arguments = [None if slot is None else values[slot] for slot in end.slots]
        if end.action is None:
            return arguments[0] if arguments else True
        try:
            return end.action(self._scene, *arguments)
        except Refusal as refusal:
            return refusal
        except (ValueError, OverflowError):  # date() and timedelta() on days that do not exist
            return Refusal("impossible-date")
