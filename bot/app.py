"""The only composition: a Bolt app made of a client, a database and a clock."""

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial

from slack_bolt import App
from slack_sdk import WebClient

import handlers
from bot.clock import Clock
from bot.scheduler import Metronome
from handlers import reminders
from storage.database import Database


def build_app(
    client: WebClient,
    db: Database,
    clock: Clock,
    *,
    signing_secret: str | None = None,
    executor: Executor | None = None,
) -> App:
    """Return the app that answers Slack, over Socket Mode or HTTP.

    signing_secret: needed over HTTP only, where requests are verified with it.
    executor: runs what goes on after an answer; ten threads unless one is given.
    """
    app = App(
        name="aide-memoire",  # or Bolt reads the sources of every caller to find one
        client=client,
        signing_secret=signing_secret or "",
        request_verification_enabled=signing_secret is not None,
        token_verification_enabled=False,
        process_before_response=True,
    )
    workers = executor or ThreadPoolExecutor(max_workers=10, thread_name_prefix="later")
    handlers.register(app, db=db, clock=clock, executor=workers)
    return app


def build_ticks(client: WebClient, db: Database, clock: Clock) -> Callable[[], int]:
    """Return the tick that delivers what is due, and tells how many reminders Slack then has.

    client: one that never sends anything a second time by itself (bot/slack.py).
    """
    return partial(reminders.deliver_due, reminders.Office(db, client, clock))


def start_metronome(
    client: WebClient, db: Database, clock: Clock, *, seconds: float
) -> Callable[[], object]:
    """Deliver at each due instant, and look every so many seconds; return what stops it.

    Looking is for what nobody could foresee: a machine that slept, a clock that was set, a
    reminder that another process has planned for the next moment.
    """
    ticks = build_ticks(client, db, clock)
    metronome = Metronome(seconds, ticks, due=partial(reminders.next_due, db))
    return metronome.stop
