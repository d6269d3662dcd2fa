"""The workspace's own time, which can jump forward to the next reminder.

Only what people see lives in it: message times, event times, due dates. Trigger lifetimes,
acknowledgements, signatures and Retry-After always use real time.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import RLock
from typing import Protocol

FARTHEST = timedelta(days=400)
"""A single jump goes no farther than this."""

MOST_STOPS = 2_000
"""A single jump wakes the bot no more often than this."""


class Clock(Protocol):
    """Anything that tells the time."""

    def now(self) -> datetime:
        """Tell the time: aware, UTC."""
        ...


class ClockStuckError(Exception):
    """The bot was woken for an instant and asks to be woken for it again."""


class JumpClock:
    """A clock that starts when it is told, runs in real time (or stands still) and jumps."""

    def __init__(self, start: datetime, *, ticking: bool = True) -> None:
        self._lock = RLock()
        self._ticking = ticking
        self.restart(start)

    def now(self) -> datetime:
        """Tell the time: aware, UTC."""
        with self._lock:
            passed = time.monotonic() - self._mark if self._ticking else 0
            return self._base + timedelta(seconds=passed)

    def restart(self, start: datetime) -> None:
        """Go to `start` (aware), backwards too: for a scenario that begins again."""
        with self._lock:
            self._base, self._mark = start.astimezone(UTC), time.monotonic()

    def jump(
        self,
        to: datetime,
        *,
        stops: Callable[[], datetime | None] | None = None,
        at_each: Callable[[], object] | None = None,
    ) -> int:
        """Move forward to `to`, stopping at every due instant on the way.

        stops: tells the next due instant, or None. at_each: the bot's tick; it runs with the
        clock at that instant, and once more at `to`. Returns how many stops were made.
        Raises ValueError when `to` is past or too far, ClockStuckError when a stop changes nothing.
        """
        self._check(to)
        made, last = 0, None
        while stops and at_each and (due := stops()) and due <= to:
            if due == last or made == MOST_STOPS:
                raise ClockStuckError(f"stopped at {due.isoformat()} after {made} stops")
            self._forward(due)
            at_each()
            made, last = made + 1, due
        self._forward(to)
        if at_each:
            at_each()
        return made

    def _check(self, to: datetime) -> None:
        ahead = to - self.now()
        if ahead < timedelta(0):
            raise ValueError("the clock only goes forward; reset the scenario to go back")
        if ahead > FARTHEST:
            raise ValueError(f"the clock jumps at most {FARTHEST.days} days at a time")

    def _forward(self, to: datetime) -> None:
        with self._lock:
            if to > self.now():
                self.restart(to)
