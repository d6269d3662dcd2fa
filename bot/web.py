"""The HTTP door: what Slack says, and what a hosting platform asks."""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from json import JSONDecodeError
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server
from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler

from bot import metrics
from bot.clock import Clock
from storage import reminders, schema
from storage.database import Database

THREADS = 10
"""Requests that one process works on at once; the database lends as many connections."""

SECONDS_TO_END = 10
"""How long a process may finish its work when the platform stops it."""

LARGEST = 2_000_000
"""Bytes of a request; Slack's own have less than half of that, and others are not read."""

OUR_LOGS = {"loggers": {"_granian": {"handlers": [], "propagate": True}}}

USUAL_WAIT = timedelta(seconds=30)

START_WORKER = "python -m bot work"

_OK, _NOT_READY = "200 OK", "503 Service Unavailable"

log = logging.getLogger(__name__)


def wsgi(
    app: App, db: Database, clock: Clock, *, longest_wait: timedelta = USUAL_WAIT
) -> WSGIApplication:
    """Return the application: /slack/events, /healthz (it runs), /readyz (it can work), /metrics.

    longest_wait: how long whoever delivers reminders may wait from one look to the next.
    """
    slack = SlackRequestHandler(app, path="/slack/events")
    doors: dict[str, Callable[[], tuple[str, str]]] = {
        "/healthz": lambda: (_OK, "healthy"),
        "/readyz": lambda: _asked(db, lambda: _readiness(db, clock.now(), longest_wait)),
        "/metrics": lambda: _asked(db, lambda: _figures(db, clock.now())),
    }

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        door = doors.get(environ["PATH_INFO"])
        if door is None and int(environ.get("CONTENT_LENGTH") or 0) > LARGEST:
            door = _too_much
        if door is None:
            try:
                return slack(environ, start_response)
            except (UnicodeDecodeError, JSONDecodeError):  # read before it is verified
                door = _nonsense
        status, text = door()
        start_response(status, [("Content-Type", "text/plain; charset=utf-8")])
        return [f"{text}\n".encode()]

    return answer


def serve(load: Callable[[], WSGIApplication], *, host: str, port: int, workers: int) -> None:
    """Serve until told to stop. Each of the `workers` processes calls `load` for itself."""
    Server(
        target="bot.web",  # a name only: the application comes from `load`
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=THREADS,
        respawn_failed_workers=True,
        workers_kill_timeout=SECONDS_TO_END,
        log_level=LogLevels.error,  # it warns of THREADS at each start
        log_dictconfig=OUR_LOGS,
    ).serve(target_loader=load, wrap_loader=False)


def _too_much() -> tuple[str, str]:
    return "413 Content Too Large", "too much"


def _nonsense() -> tuple[str, str]:
    return "400 Bad Request", "nonsense"


def _asked(db: Database, answer: Callable[[], tuple[str, str]]) -> tuple[str, str]:
    """Answer from the database, or say that it cannot be asked."""
    try:
        if not schema.is_current(db):
            return _NOT_READY, "the tables are not up to date: python -m bot upgrade"
        return answer()
    except Exception:  # whatever it is, nothing can be done without the database
        log.exception("database does not answer")
        return _NOT_READY, "the database does not answer"


def _readiness(db: Database, now: datetime, longest_wait: timedelta) -> tuple[str, str]:
    with db.reading() as session:
        health = reminders.delivery_health(session, now)
    if health.is_stalled(now, longest_wait):
        return _NOT_READY, f"reminders are due, and no worker delivers them: {START_WORKER}"
    if health.is_silent(now, longest_wait):
        return _OK, f"ready, but no worker is there to deliver reminders: {START_WORKER}"
    return _OK, "ready"


def _figures(db: Database, now: datetime) -> tuple[str, str]:
    with db.reading() as session:
        health, tally = reminders.delivery_health(session, now), reminders.tally(session, now)
    return _OK, metrics.exposition(health, tally, now)
