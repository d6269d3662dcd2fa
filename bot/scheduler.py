"""The metronome. It only ticks: what is due, and what was done, stands in the database.

APScheduler's own job stores would be a second truth: two processes on one store fire one job twice
and lose others, and a restart forgets whatever was late.
"""

import logging
import secrets
from collections.abc import Callable
from datetime import UTC

from apscheduler.schedulers.background import BackgroundScheduler

log = logging.getLogger(__name__)


def every(seconds: float, job: Callable[[], object]) -> BackgroundScheduler:
    """Call `job` every so many seconds in a thread of its own, until `.shutdown()`.

    A slow job is never overtaken by the next one; ticks missed meanwhile become one.
    """
    scheduler = BackgroundScheduler(timezone=UTC)
    scheduler.add_job(
        lambda: _tick(job),
        "interval",
        seconds=seconds,
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    scheduler.start()
    return scheduler


def _tick(job: Callable[[], object]) -> None:
    try:
        job()
    except Exception:  # one bad tick must not be the last
        log.exception("tick failed", extra={"incident": secrets.token_hex(4)})
