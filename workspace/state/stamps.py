"""Message times and ids, never the same twice."""

from collections.abc import Iterator
from itertools import count

from workspace.clock import Clock
from workspace.state.records import Json

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class Stamps:
    """Makes the times and ids of one workspace.

    Ids go on when the workspace begins again, so that nothing late is taken for something new.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._numbers: Iterator[int] = count(1)
        self.restart()

    def restart(self) -> None:
        """Begin the times again."""
        self._last = 0  # microseconds

    def ts(self) -> str:
        """Stamp a message: the clock's time as text, later than every stamp before."""
        now = self._clock.now()
        micros = int(now.timestamp()) * 1_000_000 + now.microsecond
        self._last = max(micros, self._last + 1)
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"

    def seconds(self) -> int:
        """Tell the clock's time in whole seconds, as event_time wants it."""
        return int(self._clock.now().timestamp())

    def id(self, letter: str) -> str:
        """Make an id that begins with `letter`, for example V for a view."""
        return f"{letter}0LOCAL{next(self._numbers):05d}"

    def short(self) -> str:
        """Make one of the short block and action ids that Slack adds when they are missing."""
        number, letters = next(self._numbers), ""
        while number:
            number, rest = divmod(number, len(ALPHABET))
            letters = ALPHABET[rest] + letters
        return f"auto{letters}"

    def with_ids(self, blocks: list[Json]) -> list[Json]:
        """Give blocks and their elements the ids that Slack adds when the app names none."""
        return [self._block_with_ids(block) for block in blocks]

    def _block_with_ids(self, block: Json) -> Json:
        named = {"block_id": self.short(), **block}
        for place in ("accessory", "element"):
            if place in named:
                named[place] = self._element_with_id(named[place])
        if named["type"] in ("actions", "context_actions"):
            named["elements"] = [self._element_with_id(each) for each in named["elements"]]
        return named

    def _element_with_id(self, element: Json) -> Json:
        return element if element["type"] == "image" else {"action_id": self.short(), **element}
