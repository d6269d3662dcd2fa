"""The metronome. It only ticks: what is due, and what was done, stands in the database.

APScheduler's own job stores would be a second truth: two processes on one store fire one job twice
and lose others, and a restart forgets whatever was late.
"""

import logging
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from threading import Event, Lock, Thread

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler

from bot.clock import SystemClock

log = logging.getLogger(__name__)


AGAIN = timedelta(seconds=0.1)
"""When a tick comes again that left something undone: whoever has it in hand needs a moment."""

_now = SystemClock().now
"""APScheduler goes by the machine's clock, whatever the records go by."""

Due = Callable[[], datetime | None]


class Metronome:
    """Calls a job at once, when something is due, and at least every so many seconds.

    A slow job is never overtaken by the next one; ticks missed meanwhile become one.
    """

    def __init__(
        self, seconds: float, job: Callable[[], object], *, due: Due = lambda: None
    ) -> None:
        """due: tells the instant (aware) at which there will be something to do; asked after each
        tick, of which nothing else is expected.
        """
        self._usual, self._job, self._due = timedelta(seconds=seconds), job, due
        self._is_over, self._ticking = Event(), Lock()
        self.scheduler = BackgroundScheduler(timezone=UTC)
        self._beat = self.scheduler.add_job(
            self._tick,
            "interval",
            seconds=seconds,
            next_run_time=_now(),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        self.scheduler.start()
        Thread(target=self._wake, daemon=True).start()

    def stop(self) -> None:
        """Tick no more; return when the present tick has ended."""
        self._is_over.set()
        self.scheduler.shutdown(wait=False)  # waiting, it would hold what the tick's end needs
        with self._ticking:
            pass

    def _tick(self) -> None:
        with self._ticking:
            if self._is_over.is_set():
                return
            next_tick = _now() + self._usual
            try:
                self._job()
                next_tick = self._next()
            except Exception:  # one bad tick must not be the last
                log.exception("tick failed", extra={"incident": secrets.token_hex(4)})
            self._tick_at(next_tick)

    def _wake(self) -> None:
        """Tick whatever the clock says: somebody may have set it back by hours."""
        while not self._is_over.wait(self._usual.total_seconds()):
            self._tick_at(_now())

    def _tick_at(self, instant: datetime) -> None:
        with suppress(JobLookupError):  # told to stop meanwhile
            self._beat.modify(next_run_time=instant)

    def _next(self) -> datetime:
        now, due = _now(), self._due()
        latest = now + self._usual
        if due is None:
            return latest
        return min(latest, due if due > now else now + AGAIN)
