"""Slack on a bad day, on demand: errors, limits, lost answers, late and repeated events."""

import time
from collections import deque
from dataclasses import dataclass, field

from workspace.errors import SlackError


class RateLimitedError(SlackError):
    """Too many calls; seconds: when to come back."""

    def __init__(self, seconds: int) -> None:
        super().__init__("ratelimited")
        self.seconds = seconds


@dataclass
class Fault:
    """What the next call of a method meets.

    method: "chat.postMessage", or "*" for any. error: Slack's code. retry_after: seconds, for
    ratelimited. delay: real seconds before the answer. answer_lost: the call is carried out and
    the connection then drops, so that the bot cannot know.
    """

    method: str
    error: str = ""
    retry_after: int | None = None
    delay: float = 0.0
    answer_lost: bool = False
    times: int = 1

    def strike(self) -> None:
        """Raise what the call meets, if anything."""
        if self.retry_after is not None:
            raise RateLimitedError(self.retry_after)
        if self.error:
            raise SlackError(self.error)


@dataclass
class Faults:
    """Faults waiting to happen, and the limits in force."""

    waiting: list[Fault] = field(default_factory=list)
    strict_rates: bool = False  # one message a second and channel; tiers a minute
    event_copies: int = 1  # 2 delivers the next event twice
    event_delay: float = 0.0  # real seconds before the next event
    ignored_acks: int = 0  # so many coming acknowledgements get lost
    _posts: dict[str, float] = field(default_factory=dict)
    _calls: dict[str, deque[float]] = field(default_factory=dict)

    def add(self, fault: Fault) -> None:
        """Let something go wrong at the next call that fits."""
        self.waiting.append(fault)

    def take(self, method: str) -> Fault | None:
        """Take the first fault that fits this call, if there is one."""
        for fault in self.waiting:
            if fault.method in (method, "*"):
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
        now, calls = time.monotonic(), self._calls.setdefault(method, deque())
        while calls and now - calls[0] > 60:
            calls.popleft()
        if len(calls) >= per_minute:
            raise RateLimitedError(int(60 - (now - calls[0])) + 1)
        calls.append(now)

    def check_post(self, channel_id: str) -> None:
        """Count a message against its channel's one a second. Raises RateLimitedError."""
        if not self.strict_rates:
            return
        now = time.monotonic()
        if now - self._posts.get(channel_id, -1.0) < 1:
            raise RateLimitedError(1)
        self._posts[channel_id] = now
