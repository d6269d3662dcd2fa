"""The metronome. It only ticks: what is due, and what was done, stands in the database.

APScheduler's own job stores would be a second truth: two processes on one store fire one job twice
and lose others, and a restart forgets whatever was late.
"""

import logging
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger

log = logging.getLogger(__name__)


LEAST = timedelta(seconds=1)
"""Ticks are at least so far apart."""

Due = Callable[[], datetime | None]


def every(
    seconds: float, job: Callable[[], object], *, due: Due = lambda: None
) -> BackgroundScheduler:
    """Call `job` at once and then every so many seconds, in its own thread, until `.shutdown()`.

    A slow job is never overtaken by the next one; ticks missed meanwhile become one.
    due: tells the instant (aware) at which there will be something to do; a tick comes then, too.
    """
    scheduler = BackgroundScheduler(timezone=UTC)
    scheduler.add_job(
        lambda: _tick(job),
        _WhenDue(timedelta(seconds=seconds), due),
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    scheduler.start()
    return scheduler


class _WhenDue(BaseTrigger):  # type: ignore[misc]  # APScheduler is published without types
    """The next tick: when something is due, and never later than the usual interval.

    Asked while the present tick begins, so what that one delivers may still seem due; the next
    one then comes after LEAST and finds out.
    """

    def __init__(self, usual: timedelta, due: Due) -> None:
        self._usual, self._due = usual, due

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        """Return the instant of the next tick; the first one comes at once."""
        if previous is None:
            return now
        latest = now + self._usual
        try:
            due = self._due()
        except Exception:  # the scheduler's own thread would not survive it
            log.exception("next due instant unknown", extra={"incident": secrets.token_hex(4)})
            return latest
        return min(latest, max(due, now + min(LEAST, self._usual))) if due else latest


def _tick(job: Callable[[], object]) -> None:
    try:
        job()
    except Exception:  # one bad tick must not be the last
        log.exception("tick failed", extra={"incident": secrets.token_hex(4)})
