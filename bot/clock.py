"""Where the time comes from; nobody else reads it.

A clock that is handed in can be another one: the local workspace's jumps to the day before a
meeting, so that a newcomer sees the reminder arrive.
"""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the present instant."""

    def now(self) -> datetime:
        """Return the present instant: aware, in UTC."""


class SystemClock:
    """The time of this machine."""

    def now(self) -> datetime:
        """Return the present instant: aware, in UTC."""
        return datetime.now(UTC)
