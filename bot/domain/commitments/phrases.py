"""Deadlines as people say them: within a sentence, and hanging on a meeting."""

from collections.abc import Callable

from bot.domain.commitments.deadlines import Unit
from bot.domain.errors import Refusal
from bot.domain.folding import fold
from bot.domain.periods import Qualifier
from bot.domain.reading import Anchored
from bot.domain.reading import Unit as Said
from bot.domain.when import When

Deadline = When | Anchored

LONGEST = 12
"""Words of a deadline at the end of a sentence."""

_BELONGING = {"of", "from", "de", "del", "desde", "since", "and", "y"}
"""What stands before a date that belongs to the text: "the agenda of May"."""


def split(text: str, read: Callable[[str], Deadline]) -> tuple[str, str, Deadline | None]:
    """Split "Exchange lists by 12 March" into its text, the words of its deadline, the deadline.

    read: `read_due` for this person. The longest ending that is a date is its deadline, else the
    longest that hangs on a meeting; without either the text comes back whole. Raises Refusal when
    it ends in a date that cannot be.
    """
    words = text.split()
    found: tuple[str, str, Deadline] | None = None
    for first in range(max(1, len(words) - LONGEST), len(words)):
        if not _BELONGING.isdisjoint(map(fold, words[first - 1 : first + 1])):
            continue
        said = " ".join(words[first:])
        deadline = _read(said, read)
        if deadline is None or (found and isinstance(deadline, Anchored)):
            continue
        found = " ".join(words[:first]).rstrip(" ,;:."), said, deadline
        if isinstance(deadline, When):
            break
    return found or (" ".join(words), "", None)


def distance(anchored: Anchored) -> tuple[int, Unit]:
    """Tell how far from its meeting a deadline lies: "before it" is one day before it."""
    if anchored.offset == 0:
        days = {Qualifier.BEFORE: -1, Qualifier.SINCE: 1}
        return days.get(anchored.qualifier or Qualifier.BY, 0), Unit.CALENDAR_DAY
    if anchored.unit is Said.WEEK:
        return 7 * anchored.offset, Unit.CALENDAR_DAY
    units = {Said.WORKING_DAY: Unit.WORKING_DAY, Said.MONTH: Unit.MONTH}
    return anchored.offset, units.get(anchored.unit, Unit.CALENDAR_DAY)


def _read(said: str, read: Callable[[str], Deadline]) -> Deadline | None:
    try:
        return read(said)
    except Refusal as refusal:
        if refusal.key not in ("unreadable-date", "long-date"):
            raise
        return None
