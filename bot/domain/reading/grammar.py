"""The rules, and their patterns put together so that a text is led through them quickly.

A rule explains a symbol by a pattern, read from left to right: `CAPITALS` are kinds of words
(the tables in `words`), small letters are other symbols, `?` may be absent, and what begins with
`_` or is not in VALUED is passed over. Everything else becomes an argument of the rule's action,
None where it is absent. An action returns what the words mean, or None when they do not mean it;
it raises Refusal (or date's ValueError) when they mean something that cannot be.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.domain.reading.foresight import Foresight, spelled_out

Action = Callable[..., object]

VALUED = frozenset(
    {
        *("NUM", "YEARNUM", "CARD", "TENS", "ORD", "MONTH", "WEEKDAY", "DAYWORD", "TODAYPART"),
        *("SEASON", "REL", "UNIT", "UNITS", "PART", "ENDCODE", "QUALIFIER", "AFTERTHOUGHT"),
        *("MERIDIEM", "DAYPART", "CLOCKWORD", "ATCLOCKWORD", "ZONE"),
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
    action: Action | None = None
    typed: bool = False


class End(NamedTuple):
    """A rule ends here; slots: which kept value each argument is, or None where it is absent.

    Without slots the values are the arguments, all of them.
    """

    order: int
    action: Action | None
    slots: tuple[int | None, ...] | None


class Step(NamedTuple):
    """What may come next: a symbol, whether its value is kept, and where it leads."""

    symbol: str
    kept: bool
    after: "Node"


class Node:
    """A place within the patterns of a symbol, shared by all that begin alike.

    bits: those of what may come next. ends: the rules that end here.
    possible: the steps for those of `bits` that are alive.
    is_whole: the symbol may be one other symbol, and that is what it means.
    """

    def __init__(self) -> None:
        self.bits = 0
        self.ends: list[End] = []
        self.possible = Possible()
        self.is_whole = False

    def add(self, bit: int, step: Step) -> "Node":
        """Lead on by this step, or by the one already there."""
        self.bits |= bit
        self.is_whole = False
        return self.possible.steps.setdefault(bit, step).after


class Possible(dict[int, list[Step]]):
    """Bits -> the steps that have one of them, worked out when first asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: dict[int, Step] = {}

    def __missing__(self, bits: int) -> list[Step]:
        """Choose the steps."""
        self[bits] = [step for bit, step in self.steps.items() if bit & bits]
        return self[bits]


class Grammar:
    """A closed set of rules. Raises ValueError when a pattern names what nobody explains.

    roots: where the patterns of each symbol begin.
    """

    def __init__(self, rules: Iterable[Rule], kinds: Iterable[str]) -> None:
        """Kinds: the names that are explained by tables of words."""
        explained: dict[str, list[Rule]] = {}
        for rule in rules:
            explained.setdefault(rule.symbol, []).append(rule)
        patterns = {symbol: [rule.pattern for rule in rules] for symbol, rules in explained.items()}
        self.foresight = Foresight(patterns, kinds)
        self.roots = {symbol: self._root(rules) for symbol, rules in explained.items()}

    def _root(self, rules: list[Rule]) -> Node:
        """Put the patterns of a symbol together, so that a common beginning is tried once."""
        root = Node()
        for order, rule in enumerate(rules):
            for items in spelled_out(rule.pattern):
                self._add(root, items, order, rule.action)
        return root

    def _add(
        self,
        node: Node,
        items: Sequence[tuple[str, bool]],
        order: int,
        action: Action | None,
    ) -> None:
        slots: list[int | None] = []
        taken = 0
        for symbol, present in items:
            kept = is_kept(symbol)
            if kept:
                slots.append(taken if present else None)
            if present:
                taken += kept
                node = node.add(self.foresight.bits[symbol], Step(symbol, kept, Node()))
        is_alone = len(items) == taken == 1 and action is None
        node.is_whole = is_alone and not (node.bits or node.ends)
        node.ends.append(End(order, action, tuple(slots) if None in slots else None))


def is_kept(symbol: str) -> bool:
    """Whether the value of a symbol becomes an argument."""
    return symbol in VALUED if symbol.isupper() else not symbol.startswith("_")
