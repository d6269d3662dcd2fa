"""The way to the bot: sends what happened, waits three seconds, retries events.

How it travels (a socket, or signed HTTP) is the wire's affair. Time here is always real time.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from threading import RLock
from typing import Protocol

from workspace.state.deliveries import ACK_SECONDS, Delivery
from workspace.state.faults import Faults
from workspace.state.journal import Journal
from workspace.state.records import Json
from workspace.state.stamps import Stamps

RETRY_SECONDS = (0.0, 60.0, 300.0)
"""Slack sends an unacknowledged event again at once, after a minute, after five."""

REASONS = {"": "timeout", "operation_timeout": "timeout"}
"""Error -> the reason that a repeated event gives, where they differ."""


class Wire(Protocol):
    """Carries deliveries to the bot."""

    async def carry(self, delivery: Delivery) -> None:
        """Send one delivery; its end comes by `Outbox.acknowledge` or `Outbox.fail`."""
        ...


class Outbox:
    """Deliveries under way. Methods may be called from any thread."""

    def __init__(self, lock: RLock, announce: Callable[[str], None]) -> None:
        self._lock, self._announce = lock, announce
        self._pending: dict[str, Delivery] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.loop: asyncio.AbstractEventLoop | None = None
        self.wire: Wire | None = None
        self.ack_seconds = ACK_SECONDS
        self.retry_seconds = RETRY_SECONDS

    def begin(self, stamps: Stamps, journal: Journal, faults: Faults) -> None:
        """Forget what was under way."""
        self._stamps, self._journal, self._faults = stamps, journal, faults
        self._pending = {}

    def send(
        self,
        kind: str,
        payload: Json,
        settle: Callable[[Delivery], None],
        user_id: str | None = None,
    ) -> Delivery:
        """Send a command or an interaction; never blocks."""
        with self._lock:
            delivery = Delivery(self._stamps.id("E"), kind, payload, settle, user_id)
            self._dispatch(delivery)
        return delivery

    def send_event(self, payload: Json) -> Delivery:
        """Send an event, as often and as late as the faults say; never blocks."""
        with self._lock:
            copies, delay = self._faults.take_event_fault()
            first = Delivery(self._stamps.id("E"), "events_api", payload, _nothing)
            self._dispatch(first, delay)
            for number in range(1, copies):
                self._dispatch(self._copy(first, number), delay)
        return first

    def acknowledge(self, envelope_id: str, answer: Json) -> None:
        """Take the bot's acknowledgement."""
        with self._lock:
            delivery = self._pending.get(envelope_id)
            if delivery is None:
                return
            if self._faults.take_lost_ack():
                self._announce("delivery")
                return
            del self._pending[envelope_id]
            delivery.acknowledge(answer)
            self._announce("delivery")

    def fail(self, envelope_id: str, error: str, *, again: bool = True) -> None:
        """Give a delivery up, or try again if it is an event."""
        with self._lock:
            delivery = self._pending.pop(envelope_id, None)
            if delivery is None:
                return
            delivery.fail(error)
            if (
                again
                and delivery.kind == "events_api"
                and delivery.attempt < len(self.retry_seconds)
            ):
                retry = self._copy(delivery, delivery.attempt + 1)
                self._dispatch(retry, self.retry_seconds[delivery.attempt])
            self._announce("delivery")

    @property
    def idle(self) -> bool:
        """Is nothing under way? What waits for its time is not."""
        return not self._pending

    def _copy(self, delivery: Delivery, attempt: int) -> Delivery:
        again = Delivery(self._stamps.id("E"), delivery.kind, delivery.payload, _nothing)
        again.attempt, again.reason = attempt, REASONS.get(delivery.error, delivery.error)
        return again

    def _dispatch(self, delivery: Delivery, delay: float = 0.0) -> None:
        if self.loop is None or self.wire is None:
            self._journal.deliveries.append(delivery)
            delivery.fail("dispatch_failed")
        elif delay:
            start = partial(self._start, delivery, self._pending)
            self.loop.call_soon_threadsafe(self.loop.call_later, delay, start)
        else:
            self._pending[delivery.envelope_id] = delivery
            self.loop.call_soon_threadsafe(self._start, delivery, self._pending)

    def _start(self, delivery: Delivery, pending: dict[str, Delivery]) -> None:
        """Send it, unless the workspace has begun again meanwhile. Runs in the server's loop."""
        with self._lock:
            if self.loop is None or self.wire is None or pending is not self._pending:
                return
            pending[delivery.envelope_id] = delivery
            self._journal.deliveries.append(delivery)
            self._announce("delivery")
            late = partial(self.fail, delivery.envelope_id, "operation_timeout")
            self.loop.call_later(self.ack_seconds, late)
            task = self.loop.create_task(self.wire.carry(delivery))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)


def _nothing(_: Delivery) -> None:
    """Events need nothing more."""
