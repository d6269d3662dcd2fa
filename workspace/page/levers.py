"""What the page may move besides the workspace: the clock with the bot in it, and the scenario."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Levers:
    """Offered by whoever starts the bot. A lever that is missing has no button on the page.

    jump: move the clock forward to an aware instant, waking the bot at each due one on the way;
    may take seconds and is called in a thread of its own; ValueError when that cannot be.
    next_event: tell when the bot has something to do next, or None.
    reset: begin the scenario again, the bot's memory included.
    """

    jump: Callable[[datetime], object] | None = None
    next_event: Callable[[], datetime | None] | None = None
    reset: Callable[[], object] | None = None
