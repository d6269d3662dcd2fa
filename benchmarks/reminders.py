"""What reminders cost: the outbox beside APScheduler's own job store, in one run.

    python -m benchmarks.reminders            PostgreSQL from the wheel, and SQLite

Quote the ratios: the machine is noisy. Nothing here is a limit; no test asserts a time.
"""

import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from secrets import token_hex
from threading import Event

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlmodel import insert, select

from benchmarks.records import LATER, databases, empty
from bot.domain.reminders import ReminderKind, ReminderState
from handlers.reminders.delivery import TOGETHER
from storage import reminders
from storage.database import Database
from storage.models import Channel, Reminder
from tests.chaos.workers import START

ROWS = 600
"""Due rows for each measurement of throughput."""
FUTURE = (1_000, 10_000, 100_000)
"""Rows in the future; "python -m benchmarks.reminders full" goes up to a million."""

_done: list[int] = []
_all_done = Event()


def main() -> None:
    """Print the tables."""
    with databases() as both:
        for measure in (_throughput, _idle):
            for name, url in both.items():
                measure(name, url)


def _throughput(name: str, url: str) -> None:
    """Claim and mark, a commit for each, by 1, 2 and 4 workers; and the job store's way."""
    print(f"\n{name}: {ROWS} due rows, claimed and marked as sent")
    peer = _job_store(url)
    print(f"  {'APScheduler job store, one process':<34} {ROWS / peer:8.0f} rows/s    1.0 x")
    with closing(Database(url, patience=30)) as db:
        for together in (1, TOGETHER):
            for workers in (1, 2, 4):
                _fill(db, ROWS)
                seconds = _timed(partial(_claim_and_mark, db, workers, together))
                what = f"outbox, {together} a commit, {workers} worker(s)"
                print(f"  {what:<34} {ROWS / seconds:8.0f} rows/s {peer / seconds:6.1f} x")


def _claim_and_mark(db: Database, workers: int, together: int) -> None:
    def work() -> None:
        while True:
            with db.session() as session:
                rows = reminders.claim_due(session, token_hex(8), now=LATER, limit=60)
            if not rows:
                return
            for first in range(0, len(rows), together):
                some = rows[first : first + together]
                with db.session() as session:
                    reminders.note_sent(session, some, ts="1.1", posted_in="C", now=LATER)

    with ThreadPoolExecutor(workers) as pool:
        for running in [pool.submit(work) for _ in range(workers)]:
            running.result()


def _job_store(url: str) -> float:
    """Let APScheduler run as many due jobs from its own store; return the seconds it took."""
    _done.clear()
    _all_done.clear()
    driver = url.replace("postgres://", "postgresql+psycopg://")
    scheduler = BackgroundScheduler(
        timezone=UTC, jobstores={"default": SQLAlchemyJobStore(url=driver, tablename="jobs")}
    )
    scheduler.start(paused=True)
    for number in range(ROWS):
        scheduler.add_job(
            _note_done, "date", args=[number], id=f"job-{number}", misfire_grace_time=None
        )
    started = time.perf_counter()
    scheduler.resume()
    _all_done.wait(120)
    seconds = time.perf_counter() - started
    scheduler.shutdown()
    return seconds


def _note_done(number: int) -> None:
    _done.append(number)
    if len(_done) == ROWS:
        _all_done.set()


def _idle(name: str, url: str) -> None:
    """One look when nothing is due, with ever more rows in the future."""
    print(f"\n{name}: a look when nothing is due")
    base = 0.0
    with closing(Database(url, patience=600)) as db:
        empty(db)
        known = 0
        for rows in (*FUTURE, *([1_000_000] if "full" in sys.argv else ())):
            _add(db, rows - known, due_at=LATER + timedelta(days=300))
            known = rows
            took = statistics.median(_timed(lambda: _look(db)) for _ in range(200))
            base = base or took
            print(f"  {rows:>9,} future rows {took * 1e3:8.2f} ms  {took / base:5.1f} x")


def _look(db: Database) -> None:
    with db.reading() as session:
        assert not reminders.is_due(session, LATER)


def _fill(db: Database, rows: int) -> None:
    empty(db)
    _add(db, rows, due_at=START)


def _add(db: Database, rows: int, *, due_at: datetime) -> None:
    with db.session() as session:
        channel = session.exec(select(Channel).limit(1)).one()
        for first in range(0, rows, 10_000):
            some = range(first, min(rows, first + 10_000))
            session.execute(insert(Reminder), [_values(channel, due_at, number) for number in some])


def _values(channel: Channel, due_at: datetime, number: int) -> dict[str, object]:
    at = due_at + timedelta(seconds=number % 3600)
    return {
        "workspace_id": channel.workspace_id,
        "dossier_id": channel.dossier_id,
        "channel_id": channel.id,
        "kind": ReminderKind.NOTE,
        "key": token_hex(8),
        "offset": 0,
        "local_on": at.date(),
        "due_at": at,
        "next_attempt_at": at,
        "state": ReminderState.PLANNED,
        "attempts": 0,
        "created_at": START,
    }


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
