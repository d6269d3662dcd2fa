"""What each command starts, and how it ends: whatever is opened here is closed here."""

import logging
import os
import signal
from collections.abc import Generator
from contextlib import ExitStack, closing, contextmanager, suppress
from functools import partial
from threading import Event, Thread
from wsgiref.types import WSGIApplication
from zoneinfo import ZoneInfo

from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot import logs, scheduler, web
from bot.app import build_app, build_ticks
from bot.clock import SystemClock
from bot.domain import reading
from bot.domain.errors import Refusal
from bot.i18n import LANGUAGES, Translator
from bot.settings import BotSettings, Settings, SocketSettings, WebSettings
from bot.slack import posting_client, reading_client
from storage import schema
from storage.database import Database

log = logging.getLogger(__name__)


def run(settings: SocketSettings) -> None:
    """Answer Slack over a socket that we open, and post reminders, until told to stop."""
    with _until_told_to_stop() as opened:
        db = opened.enter_context(_database(settings))
        if settings.database_url.startswith("sqlite"):
            schema.upgrade(db)  # a newcomer has nothing to decide here
        _insist_on_current(db)
        client = _client(settings)
        socket = _open_socket(settings, client, db)
        opened.callback(socket.close)
        _start_ticking(settings, client, db, opened)
        _learn_to_read()


def work(settings: BotSettings) -> None:
    """Post reminders, until told to stop; others answer Slack."""
    with _until_told_to_stop() as opened:
        db = opened.enter_context(_database(settings))
        _insist_on_current(db)
        _start_ticking(settings, _client(settings), db, opened)


def serve(settings: WebSettings, host: str) -> None:
    """Answer Slack over HTTP, until told to stop; others post reminders."""
    with _database(settings) as db:
        _insist_on_current(db)
    application = partial(_web_application, settings)
    log.info("listening", extra={"port": settings.port})
    web.serve(application, host=host, port=settings.port, workers=settings.web_concurrency)


def upgrade(settings: Settings) -> None:
    """Bring the tables up to date."""
    with _database(settings) as db:
        schema.upgrade(db)


def _web_application(settings: WebSettings) -> WSGIApplication:
    """Build what one web process serves; called in that process, which may be a fresh one."""
    logs.set_up(settings.log_level)
    db = Database(settings.database_url)
    secret = settings.slack_signing_secret.get_secret_value()
    app = build_app(_client(settings), db, SystemClock(), signing_secret=secret)
    _learn_to_read()
    log.info("serving", extra={"worker": os.getpid()})
    return web.wsgi(app, db)


def _client(settings: BotSettings) -> WebClient:
    return posting_client(settings.slack_bot_token.get_secret_value(), settings.slack_api_base_url)


def _open_socket(settings: SocketSettings, client: WebClient, db: Database) -> SocketModeHandler:
    socket = SocketModeHandler(
        build_app(client, db, SystemClock()),
        settings.slack_app_token.get_secret_value(),
        web_client=reading_client(None, settings.slack_api_base_url),
    )
    try:
        team = client.auth_test()["team_id"]
        socket.connect()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped
    except SlackApiError as error:
        reason = error.response["error"]
        raise SystemExit(f"Slack refuses ({reason}). Ask `python -m bot doctor` why.") from error
    except OSError as error:
        raise SystemExit(f"Slack does not answer: {error}. Is there a network?") from error
    log.info("connected", extra={"team": team})
    return socket


def _start_ticking(
    settings: BotSettings, client: WebClient, db: Database, opened: ExitStack
) -> None:
    deliver = build_ticks(client, db, SystemClock())
    opened.callback(scheduler.every(settings.reminder_seconds, deliver).shutdown)
    log.info("ticking", extra={"seconds": settings.reminder_seconds})


def _insist_on_current(db: Database) -> None:
    if not schema.is_current(db):
        raise SystemExit("The tables are not up to date. Run `python -m bot upgrade` first.")


def _learn_to_read() -> None:
    """Load the languages of dates while nobody waits for them."""
    for language in LANGUAGES:
        Thread(target=reading.warm, args=[language], daemon=True).start()


@contextmanager
def _database(settings: Settings) -> Generator[Database]:
    """Open the database and close it; a Refusal on the way ends the command with its sentence."""
    try:
        with closing(Database(settings.database_url)) as db:
            yield db
    except Refusal as refusal:
        speak = Translator("en", ZoneInfo("UTC"))
        raise SystemExit(speak.plain(f"refusal-{refusal.key}", **refusal.facts)) from refusal


@contextmanager
def _until_told_to_stop() -> Generator[ExitStack]:
    """Wait, after the body, for Ctrl-C or SIGTERM; then close what was opened, newest first."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with suppress(KeyboardInterrupt), ExitStack() as opened:
        yield opened
        Event().wait()
    log.info("stopped")
