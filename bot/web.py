"""The HTTP door: what Slack says, and what a hosting platform asks."""

import logging
from collections.abc import Callable, Iterable
from json import JSONDecodeError
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server
from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler

from storage import schema
from storage.database import Database

THREADS = 10
"""Requests that one process works on at once; the database lends as many connections."""

SECONDS_TO_END = 10
"""How long a process may finish its work when the platform stops it."""

LARGEST = 2_000_000
"""Bytes of a request; Slack's own have less than half of that, and others are not read."""

OUR_LOGS = {"loggers": {"_granian": {"handlers": [], "propagate": True}}}

log = logging.getLogger(__name__)


def wsgi(app: App, db: Database) -> WSGIApplication:
    """Return the application: /slack/events, /healthz (it runs), /readyz (it can work)."""
    slack = SlackRequestHandler(app, path="/slack/events")
    doors: dict[str, Callable[[], tuple[str, str]]] = {
        "/healthz": lambda: ("200 OK", "healthy"),
        "/readyz": lambda: _readiness(db),
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


def _readiness(db: Database) -> tuple[str, str]:
    try:
        ready = schema.is_current(db)
    except Exception:  # whatever it is, nothing can be done without the database
        log.exception("database does not answer")
        return "503 Service Unavailable", "the database does not answer"
    if not ready:
        return "503 Service Unavailable", "the tables are not up to date: python -m bot upgrade"
    return "200 OK", "ready"
