"""What each command starts, and how it ends: whatever is opened here is closed here."""

import logging
import os
import signal
from collections.abc import Generator
from contextlib import ExitStack, contextmanager, suppress
from datetime import timedelta
from functools import partial
from threading import Event, Thread
from wsgiref.types import WSGIApplication

from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot import logs, records, web
from bot.app import build_app, start_metronome
from bot.clock import SystemClock
from bot.domain import reading
from bot.i18n import LANGUAGES
from bot.settings import BotSettings, SocketSettings, WebSettings
from bot.slack import posting_client, reading_client
from storage.database import Database

log = logging.getLogger(__name__)


def run(settings: SocketSettings) -> None:
    """Answer Slack over a socket that we open, and post reminders, until told to stop."""
    with _until_told_to_stop() as opened:
        db = opened.enter_context(records.opened(settings))
        records.prepare(settings, db)
        client = _client(settings)
        opened.callback(_open_socket(settings, client, db).close)
        _start_ticking(settings, client, db, opened)
        _learn_to_read()


def work(settings: BotSettings) -> None:
    """Post reminders, until told to stop; others answer Slack."""
    with _until_told_to_stop() as opened:
        db = opened.enter_context(records.opened(settings))
        records.insist_on_tables(db)
        _start_ticking(settings, _client(settings), db, opened)


def serve(settings: WebSettings, host: str) -> None:
    """Answer Slack over HTTP, until told to stop; others post reminders."""
    with records.opened(settings) as db:
        records.insist_on_tables(db)
    application = partial(_web_application, settings)
    log.info("listening", extra={"port": settings.port})
    web.serve(application, host=host, port=settings.port, workers=settings.web_concurrency)


def team_of(settings: BotSettings) -> str:
    """Ask Slack which team the bot works for: T…"""
    with _explained():
        return str(_client(settings).auth_test()["team_id"])


def _web_application(settings: WebSettings) -> WSGIApplication:
    """Build what one web process serves; called in that process, which may be a fresh one."""
    logs.set_up(settings.log_level)
    db = Database(settings.database_url)
    secret = settings.slack_signing_secret.get_secret_value()
    clock = SystemClock()
    app = build_app(_client(settings), db, clock, signing_secret=secret)
    _learn_to_read()
    log.info("serving", extra={"worker": os.getpid()})
    longest_wait = timedelta(seconds=settings.reminder_seconds)
    return web.wsgi(app, db, clock, longest_wait=longest_wait)


def _client(settings: BotSettings) -> WebClient:
    return posting_client(settings.slack_bot_token.get_secret_value(), settings.slack_api_base_url)


def _open_socket(settings: SocketSettings, client: WebClient, db: Database) -> SocketModeHandler:
    socket = SocketModeHandler(
        build_app(client, db, SystemClock()),
        settings.slack_app_token.get_secret_value(),
        web_client=reading_client(None, settings.slack_api_base_url),
    )
    team = team_of(settings)
    with _explained():
        socket.connect()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped
    log.info("connected", extra={"team": team})
    return socket


def _start_ticking(
    settings: BotSettings, client: WebClient, db: Database, opened: ExitStack
) -> None:
    seconds = settings.reminder_seconds
    opened.callback(start_metronome(client, db, SystemClock(), seconds=seconds))
    log.info("ticking", extra={"seconds": seconds})


def _learn_to_read() -> None:
    """Load the languages of dates while nobody waits for them."""
    for language in LANGUAGES:
        Thread(target=reading.warm, args=[language], daemon=True).start()


@contextmanager
def _explained() -> Generator[None]:
    """End the command with a sentence when Slack refuses, or does not answer."""
    try:
        yield
    except SlackApiError as error:
        reason = error.response["error"]
        raise SystemExit(f"Slack refuses ({reason}). Ask `python -m bot doctor` why.") from error
    except OSError as error:
        raise SystemExit(f"Slack does not answer: {error}. Is there a network?") from error


@contextmanager
def _until_told_to_stop() -> Generator[ExitStack]:
    """Wait, after the body, for Ctrl-C or SIGTERM; then close what was opened, newest first."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with suppress(KeyboardInterrupt), ExitStack() as opened:
        yield opened
        Event().wait()
    log.info("stopped")
