"""Slack on a bad day, on demand: errors, limits, lost answers, late and repeated events."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from workspace.clock import Clock
from workspace.errors import SlackError

ALWAYS = math.inf
"""As `times` of a fault: until somebody takes it away."""

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


class RateLimitedError(SlackError):
    """Too many calls; seconds: when to come back."""

    def __init__(self, seconds: int) -> None:
        super().__init__("ratelimited")
        self.seconds = seconds


@dataclass
class Fault:
    """What the next call of a method meets.

    method: "chat.postMessage", or "*" for any. error: Slack's code. retry_after: seconds, for
    ratelimited. delay: real seconds before the call is carried out. answer_lost: the call is
    carried out and the connection then drops, so that the bot cannot know. times: so many calls
    meet it.
    """

    method: str
    error: str = ""
    retry_after: int | None = None
    delay: float = 0.0
    answer_lost: bool = False
    times: float = 1

    @property
    def slows(self) -> bool:
        """Does it delay the call and nothing else?"""
        return not (self.error or self.answer_lost) and self.retry_after is None and self.delay > 0

    def fits(self, method: str) -> bool:
        """Is this call among those that meet it?"""
        return self.method in (method, "*")

    def strike(self) -> None:
        """Raise what the call meets, if anything."""
        if self.retry_after is not None:
            raise RateLimitedError(self.retry_after)
        if self.error:
            raise SlackError(self.error)


@dataclass
class Faults:
    """Faults waiting to happen, and the limits in force.

    Limits count on the workspace's clock, since the bot waits by it, too: a jump is a wait.
    """

    clock: Clock
    waiting: list[Fault] = field(default_factory=list)
    strict_rates: bool = False  # one message a second and channel; tiers a minute
    event_copies: int = 1  # 2 delivers the next event twice
    event_delay: float = 0.0  # real seconds before the next event
    ignored_acks: int = 0  # so many coming acknowledgements get lost
    _posts: dict[str, datetime] = field(default_factory=dict)
    _calls: dict[str, deque[datetime]] = field(default_factory=dict)

    def add(self, fault: Fault) -> None:
        """Let something go wrong at the next call that fits."""
        self.waiting.append(fault)

    def remove(self, fits: Callable[[Fault], bool]) -> None:
        """Take away the faults for which `fits` says so."""
        self.waiting = [fault for fault in self.waiting if not fits(fault)]

    def clear(self) -> None:
        """Take everything away that was asked for."""
        self.waiting, self.strict_rates, self.ignored_acks = [], False, 0
        self.take_event_fault()

    def take(self, method: str) -> Fault:
        """Take what this call meets: the first fault that fits, later if another slows it down.

        Without any it is a Fault that does nothing.
        """
        struck = self._take(method, slow=False) or Fault(method)
        slowed = self._take(method, slow=True) or Fault(method)
        return replace(struck, delay=struck.delay + slowed.delay)

    def _take(self, method: str, *, slow: bool) -> Fault | None:
        for fault in self.waiting:
            if fault.fits(method) and fault.slows is slow:
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None

    def take_event_fault(self) -> tuple[int, float]:
        """Tell how often and after how many seconds the next event is delivered; then reset."""
        copies, delay = self.event_copies, self.event_delay
        self.event_copies, self.event_delay = 1, 0.0
        return copies, delay

    def take_lost_ack(self) -> bool:
        """Is this acknowledgement one of those that get lost?"""
        lost = self.ignored_acks > 0
        self.ignored_acks -= lost
        return lost

    def check_rate(self, method: str, per_minute: int) -> None:
        """Count a call against its tier. Raises RateLimitedError."""
        if not self.strict_rates:
            return
        now, calls = self.clock.now(), self._calls.setdefault(method, deque())
        while calls and now - calls[0] >= MINUTE:
            calls.popleft()
        if len(calls) >= per_minute:
            raise RateLimitedError(math.ceil((MINUTE - (now - calls[0])).total_seconds()))
        calls.append(now)

    def check_post(self, channel_id: str) -> None:
        """Count a message against its channel's one a second. Raises RateLimitedError."""
        if not self.strict_rates:
            return
        now, before = self.clock.now(), self._posts.get(channel_id)
        if before and now - before < SECOND:
            raise RateLimitedError(1)
        self._posts[channel_id] = now
