"""What the words ahead must be for a symbol to be there at all, so that little is tried in vain.

Of each symbol two things are worked out from the rules, once: the pairs of kinds of words that it
can begin with, and the kinds of words of which it cannot do without one (no span without a "to",
a dash or the like). Kinds and symbols are bits of a number.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product

Patterns = Mapping[str, Sequence[str]]
"""Symbol -> its patterns."""

Opening = tuple[str, str | None]
"""The first two kinds of words of something, or its only one."""

Names = tuple[str, ...]

_MOST_NEEDS = 40
"""Of a symbol. With fewer, which ones are kept would be chance, and more be tried in vain."""
_MOST_REMEMBERED = 5_000


class Foresight:
    """bits: a bit for each kind of word and each symbol.

    bits_of, opened, sayable: what the words of a text ask again and again, remembered.

    Raises ValueError when a pattern names what nobody explains.
    """

    def __init__(self, patterns: Patterns, kinds: Iterable[str]) -> None:
        """Kinds: the names that are explained by tables of words."""
        self._patterns = patterns
        self._openings: dict[str, frozenset[Opening]] = {
            kind: frozenset([(kind, None)]) for kind in kinds
        }
        self._needs: dict[str, frozenset[int]] = {}
        self.bits = {name: 1 << at for at, name in enumerate([*self._openings, *patterns])}
        for kind in self._openings:
            self._needs[kind] = frozenset([self.bits[kind]])
        for symbol in patterns:
            self._open(symbol, ())
            self._need(symbol)
        for symbol in patterns:  # again: what stands within itself was asked too early
            self._needs[symbol] = self._needs_of(symbol)
        self._begun = self._turned_round()
        self._needed = self._by_need()
        self.bits_of = lru_cache(_MOST_REMEMBERED)(self._bits_of)
        self.opened = lru_cache(_MOST_REMEMBERED)(self._bits_opened)
        self.sayable = lru_cache(_MOST_REMEMBERED)(self._bits_sayable)

    def _bits_of(self, names: Names) -> int:
        """The bits of all these."""
        return sum(self.bits[name] for name in names)

    def _bits_opened(self, first: str, seconds: Names) -> int:
        """The bits of what can begin with a word of this kind, and a next one of those."""
        begun = self._begun.get(first, {})
        bits = begun.get(None, 0)
        for second in seconds:
            bits |= begun.get(second, 0)
        return bits

    def _bits_sayable(self, kinds: int) -> int:
        """The bits of what can be said with words of these kinds (bits) alone."""
        bits = -1
        for need, names in self._needed:
            if not need & kinds:
                bits &= ~names
        return bits

    def _open(self, symbol: str, above: tuple[str, ...]) -> frozenset[Opening]:
        """Openings of a symbol."""
        known = self._openings.get(symbol)
        if known is not None:
            return known
        if symbol not in self._patterns or symbol in above:
            raise ValueError(f"no rule explains {symbol!r}, or it begins with itself")
        found: set[Opening] = set()
        for pattern in self._patterns[symbol]:
            for items in spelled_out(pattern):
                names = [name for name, present in items if present]
                found |= self._open_all(names, (*above, symbol))
        self._openings[symbol] = frozenset(found)
        return self._openings[symbol]

    def _open_all(self, names: list[str], above: tuple[str, ...]) -> set[Opening]:
        """Openings of what follows one another."""
        found = set(self._open(names[0], above))
        alone = {first for first, second in found if second is None}
        if len(names) == 1 or not alone:
            return found
        seconds = self._firsts(names[1], frozenset())
        return {opening for opening in found if opening[1]} | set(product(alone, seconds))

    def _firsts(self, symbol: str, above: frozenset[str]) -> set[str]:
        """Kinds of words with which a symbol can begin; it may stand within itself."""
        if symbol in above:
            return set()
        if symbol in self._openings:
            return {first for first, _ in self._openings[symbol]}
        if symbol not in self._patterns:
            raise ValueError(f"no rule explains {symbol!r}")
        ways = (items for pattern in self._patterns[symbol] for items in spelled_out(pattern))
        names = {next(name for name, present in items if present) for items in ways}
        return set().union(*(self._firsts(name, above | {symbol}) for name in names))

    def _need(self, symbol: str) -> frozenset[int]:
        """Sets of kinds, as bits, of each of which a symbol has at least one."""
        if symbol not in self._needs:
            self._needs[symbol] = frozenset()  # while it is asked within itself
            self._needs[symbol] = self._needs_of(symbol)
        return self._needs[symbol]

    def _needs_of(self, symbol: str) -> frozenset[int]:
        needs: set[int] | None = None
        for pattern in self._patterns[symbol]:
            names = [item for item in pattern.split() if not item.endswith("?")]
            one = _least({need for name in names for need in self._need(name)})
            needs = one if needs is None else _least({a | b for a, b in product(needs, one)})
        return frozenset(needs or ())

    def _by_need(self) -> list[tuple[int, int]]:
        """Each need once, and the bits of all who have it."""
        found: dict[int, int] = {}
        for name, needs in self._needs.items():
            for need in needs:
                found[need] = found.get(need, 0) | self.bits[name]
        return list(found.items())

    def _turned_round(self) -> dict[str, dict[str | None, int]]:
        """By first and second kind of word, the bits of what they open."""
        begun: dict[str, dict[str | None, int]] = {}
        for symbol, openings in self._openings.items():
            for first, second in openings:
                seconds = begun.setdefault(first, {})
                seconds[second] = seconds.get(second, 0) | self.bits[symbol]
        return begun


def _least(needs: set[int]) -> set[int]:
    """Without those that another one implies; a few are enough."""
    least: list[int] = []
    for need in sorted(needs, key=int.bit_count):
        if not any(need & known == known for known in least):
            least.append(need)
    return set(least[:_MOST_NEEDS])


def spelled_out(pattern: str) -> Iterator[tuple[tuple[str, bool], ...]]:
    """A pattern in all its ways: each of its items, and whether it is there; never none at all."""
    choices = []
    for item in pattern.split():
        symbol = item.rstrip("?")
        choices.append([(symbol, True), (symbol, False)][: 1 + item.endswith("?")])
    return (items for items in product(*choices) if any(present for _, present in items))
