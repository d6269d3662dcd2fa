"""What runs in processes of its own: deliveries that may be killed, claims that race."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from secrets import token_hex
from typing import Any

from bot.app import build_ticks
from bot.slack import posting_client
from storage import reminders
from storage.database import Database

SERVER = get_context("forkserver")
"""Starts processes in no time: what they need is imported once, before they are."""
SERVER.set_forkserver_preload(["tests.chaos.workers"])

START = datetime(2026, 1, 16, 15, tzinfo=UTC)


@dataclass(frozen=True)
class FastClock:
    """A clock that all processes of this machine share, `times` as fast as theirs."""

    mark: float
    times: float

    def now(self) -> datetime:
        return START + timedelta(seconds=(time.monotonic() - self.mark) * self.times)


def start(function: Any, *arguments: object) -> Any:
    """Start a process that does this."""
    process = SERVER.Process(target=function, args=arguments, daemon=True)
    process.start()
    return process


def deliver_for_ever(database_url: str, token: str, base_url: str, clock: FastClock) -> None:
    """Tick, and tick again, until killed."""
    db = Database(database_url, patience=5.0)
    tick = build_ticks(posting_client(token, base_url), db, clock)
    while True:
        tick()
        time.sleep(0.01)


def claim_all(database_url: str, results: Any) -> None:
    """Claim and mark until nothing is due; put the numbers of what was claimed."""
    db, now = Database(database_url, patience=30.0), START + timedelta(days=1)
    mine: list[int] = []
    while True:
        with db.session() as session:
            rows = reminders.claim_due(session, token_hex(8), now=now, limit=20)
        if not rows:
            results.put(mine)
            return
        mine += [row.id for row in rows]
        with db.session() as session:
            assert reminders.note_sent(session, rows, ts="1.1", posted_in="C", now=now)
