"""The machine that tries the rules: all ways to read a symbol at a place in the text.

What was found once at a place is remembered, and only what can begin with the next two words is
tried. A refusal is handed upwards in the place of a value, so that "31 February at 10" is
impossible as a whole.
"""

from collections.abc import Sequence
from operator import itemgetter

from bot.domain.errors import Refusal
from bot.domain.reading.foresight import Foresight
from bot.domain.reading.grammar import End, Grammar, Step
from bot.domain.reading.scene import Scene

Match = tuple[int, object]
"""The word after the last, and what was read."""

Edges = list[dict[str, Sequence[Match]]]
"""At each word, the kinds it can be, where each ends and what it stands for."""

_Found = list[tuple[int, Match]]
_ORDER = itemgetter(0)
_DEEPEST = 60
"""Symbols within symbols; the longest phrases of the tables need half of it."""


class Parse:
    """One text being read. tries: how many symbols have been tried at a word, so far."""

    def __init__(self, grammar: Grammar, edges: Edges, scene: Scene) -> None:
        """The edges are kept, and what is found is added to them."""
        self._roots = grammar.roots
        self._bits = grammar.foresight.bits
        self._scene = scene
        self._known: Edges = [*edges, {}]
        self._alive = _alive(grammar.foresight, self._known)
        self._depth = 0
        self.tries = 0

    def may_begin(self, symbol: str, at: int) -> bool:
        """Whether `symbol` can begin with the words from `at`."""
        return bool(self._alive[at] & self._bits[symbol])

    def match(self, symbol: str, at: int) -> Sequence[Match]:
        """All readings of `symbol` from word `at`, the best first."""
        known = self._known[at].get(symbol)
        if known is None:
            known = self._read(symbol, at) if self.may_begin(symbol, at) else ()
        return known

    def _read(self, symbol: str, at: int) -> Sequence[Match]:
        """Read a symbol, unless it is within too many others: then nobody says it."""
        if self._depth == _DEEPEST:
            return ()
        self._depth += 1
        self.tries += 1
        root = self._roots[symbol]
        steps = root.possible[self._alive[at] & root.bits]
        if len(steps) == 1 and steps[0].after.is_whole:
            known = self.match(steps[0].symbol, at)
        else:
            found: _Found = []
            self._follow(steps, at, (), found)
            known = _best_first(found) if len(found) > 1 else [match for _, match in found]
        self._depth -= 1
        self._known[at][symbol] = known
        return known

    def _follow(
        self, steps: list[Step], at: int, values: tuple[object, ...], found: _Found
    ) -> None:
        """Take these steps from word `at` in every way that the words allow, and those after."""
        here, alive = self._known[at], self._alive
        for symbol, kept, after in steps:
            matches = here.get(symbol)
            if matches is None:
                matches = self._read(symbol, at)
            for stop, value in matches:
                said = (*values, value) if kept else values
                for end in after.ends:
                    meant = self._meaning(end, said)
                    if meant is not None:
                        found.append((end.order, (stop, meant)))
                further = alive[stop] & after.bits
                if further:
                    self._follow(after.possible[further], stop, said, found)

    def _meaning(self, end: End, values: tuple[object, ...]) -> object:
        """What the words mean; a refusal among them is what the whole means."""
        _, action, slots = end
        if action is None:
            return values[0] if values else True
        for value in values:
            if isinstance(value, Refusal):
                return value
        try:
            if slots is None:
                return action(self._scene, *values)
            return action(self._scene, *[None if slot is None else values[slot] for slot in slots])
        except Refusal as refusal:
            return refusal
        except (ValueError, OverflowError):  # date() and timedelta() on days that do not exist
            return Refusal("impossible-date")


def _alive(foresight: Foresight, edges: Edges) -> list[int]:
    """At each word, the bits of what can begin there, by the words that can follow one another."""
    alive, reach = [0] * len(edges), [0] * len(edges)
    kinds = [tuple(here) for here in edges]
    for at in range(len(edges) - 1, -1, -1):
        if not kinds[at]:
            continue
        within, begun = foresight.bits_of(kinds[at]), 0
        for kind, matches in edges[at].items():
            for end, _ in matches:
                within |= reach[end]
                begun |= foresight.opened(kind, kinds[end])
        reach[at] = within
        alive[at] = begun & foresight.sayable(within)
    return alive


def _best_first(found: _Found) -> Sequence[Match]:
    """In the order of the rules, each once."""
    best: list[Match] = []
    found.sort(key=_ORDER)
    for _, match in found:
        if match not in best:
            best.append(match)
    return best
