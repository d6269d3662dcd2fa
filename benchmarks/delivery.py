"""How punctual reminders are: each with an instant of its own, and all due at nine.

    python -m benchmarks.delivery            PostgreSQL from the wheel, and SQLite

The bot's own metronome delivers to a workspace that counts calls as Slack does. Quote the ratios:
the machine is noisy. Nothing here is a limit; no test asserts a time.
"""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta

from sqlmodel import col, select

from benchmarks.records import databases, empty
from bot.app import start_metronome
from bot.clock import SystemClock
from bot.domain.reminders import ReminderKind, ReminderState
from bot.manifest import manifest
from bot.slack import posting_client
from handlers.reminders.delivery import TOGETHER
from storage.database import Database
from storage.models import Reminder
from tests.chaos import offices
from workspace import Workspace

BURSTS = (10, 50), (60, 25)
"""Reminders in each of so many channels: two messages, and ten; a workspace takes 300 a minute."""
INSTANTS = 200


def main() -> None:
    """Print the tables."""
    with databases() as both:
        for measure in (_punctual, _burst):
            for name, url in both.items():
                measure(name, url)


def _burst(name: str, url: str) -> None:
    """Everything due at nine, against one message a second in each channel."""
    print(f"\n{name}: all due at one instant, against one message a second in each channel")
    for reminders_each, channels in BURSTS:
        total = reminders_each * channels
        with _office(url, channels) as (db, clock, slack):
            due = clock.now() + timedelta(seconds=2)
            offices.plan(db, channels=channels, notes=total, first=due, last=due)
            _until_sent(db, slack, clock)
            took = max(_lateness(db))
            posts = [call for call in slack.journal.calls if call.method == "chat.postMessage"]
        refused = sum(1 for call in posts if not call.answer.get("ok"))
        messages = len(posts) - refused
        print(f"  {total:,} reminders to {channels} channels: {messages} messages, {took:.1f} s")
        bundles = -(-reminders_each // TOGETHER)
        for what, each in ("one by one", reminders_each), ("bundled", bundles):
            print(f"    {what:<11} Slack's bound {each - 1:3} s, ours {took / (each - 1):5.2f} x")
        print(f"    refused as too fast: {refused}")


def _punctual(name: str, url: str) -> None:
    """How long after its instant Slack has a reminder, when each has an instant of its own."""
    with _office(url, 50) as (db, clock, slack):
        slack.faults.strict_rates = False  # so many in a minute: it would count every question
        first = clock.now() + timedelta(seconds=2)
        last = first + timedelta(seconds=INSTANTS * 0.06)
        offices.plan(db, channels=50, notes=INSTANTS, first=first, last=last)
        _until_sent(db, slack, clock)
        late = sorted(_lateness(db))
    p50, p99 = late[len(late) // 2], late[len(late) * 99 // 100]
    print(f"\n{name}: {INSTANTS} reminders, 60 ms apart")
    print(f"  after its instant: p50 {p50 * 1e3:.0f} ms, p99 {p99 * 1e3:.0f} ms")


@contextmanager
def _office(url: str, channels: int) -> Iterator[tuple[Database, SystemClock, Workspace]]:
    """Serve a workspace that counts calls as Slack does, and empty records."""
    clock = SystemClock()
    with closing(Database(url, patience=30)) as db:
        empty(db, everything=True)
        slack = Workspace.from_scenario(offices.story(channels), clock, manifest()).serve()
        slack.faults.strict_rates = True
        with closing(slack):
            yield db, clock, slack


def _until_sent(db: Database, slack: Workspace, clock: SystemClock) -> None:
    """Let the bot's own metronome deliver everything."""
    client = posting_client(slack.bot_token, slack.base_url)
    stop = start_metronome(client, db, clock, seconds=30)
    while _unsent(db):
        time.sleep(0.1)
    stop()


def _lateness(db: Database) -> list[float]:
    with db.reading() as session:
        rows = session.exec(select(Reminder)).all()
    return [(row.sent_at - row.due_at).total_seconds() for row in rows if row.sent_at]


def _unsent(db: Database) -> bool:
    with db.reading() as session:
        unsent = select(Reminder.id).where(
            col(Reminder.kind) == ReminderKind.NOTE, col(Reminder.state) != ReminderState.SENT
        )
        return session.exec(unsent.limit(1)).first() is not None


if __name__ == "__main__":
    main()
