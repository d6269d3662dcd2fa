"""The HTTP door: Slack's signed requests come in, others do not; the platform is told the truth."""

import json
import threading
import urllib.error
import urllib.request
from contextlib import closing
from datetime import UTC, datetime, timedelta
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from slack_sdk.signature import SignatureVerifier

from bot import web
from bot.app import build_app
from bot.clock import SystemClock
from bot.slack import posting_client
from storage import reminders, schema
from storage.database import Database
from tests.chaos import offices

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
GREETING = json.dumps({"type": "url_verification", "challenge": "3eZbrw1aB", "token": "old"})
NOW = datetime(2026, 1, 16, 12, tzinfo=UTC)


class Noon:
    """A clock that stands still."""

    def now(self):
        """Return the same instant, always."""
        return NOW


class Quiet(WSGIRequestHandler):
    """Serves without a word for each request."""

    def log_message(self, *_):
        """Say nothing."""


class Door:
    """The bot, served on this machine from one database."""

    def __init__(self, url):
        self.db = Database(url)
        client = posting_client("xoxb-1", "http://127.0.0.1:9/api/")
        app = build_app(client, self.db, SystemClock(), signing_secret=SECRET)
        door = web.wsgi(app, self.db, Noon())
        self.server = make_server("127.0.0.1", 0, door, handler_class=Quiet)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()

    def ask(self, path, body=None, headers=None):
        """Return status and text of what is answered."""
        address = f"http://127.0.0.1:{self.server.server_port}{path}"
        sent = body.encode() if isinstance(body, str) else body
        try:
            with urllib.request.urlopen(
                urllib.request.Request(address, sent, headers or {})
            ) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.read().decode()

    def close(self):
        """Stop serving."""
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()
        self.db.close()


@pytest.fixture
def door(tmp_path):
    with closing(Door(f"sqlite:///{tmp_path / 'aide.db'}")) as opened:
        yield opened


def signed(body, *, secret=SECRET, at=None):
    """Return the headers with which Slack would send `body`."""
    at = at or str(int(SystemClock().now().timestamp()))
    signature = SignatureVerifier(secret).generate_signature(timestamp=at, body=body) or ""
    return {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": signature,
    }


def test_slack_is_let_in_by_its_signature(door):
    assert door.ask("/slack/events", GREETING, signed(GREETING)) == (
        200,
        '{"challenge": "3eZbrw1aB"}',
    )


@pytest.mark.parametrize(
    ("body", "circumstances"),
    [
        pytest.param(GREETING, {"secret": "another"}, id="signed with another secret"),
        pytest.param("{}", {}, id="with the signature of another request"),
        pytest.param(GREETING, {"at": "1768575600"}, id="signed long ago and kept"),
    ],
)
def test_whoever_is_not_slack_stays_outside(door, body, circumstances):
    status, text = door.ask("/slack/events", GREETING, signed(body, **circumstances))

    assert status == 401
    assert "3eZbrw1aB" not in text


def test_an_unsigned_request_stays_outside(door):
    status, _ = door.ask("/slack/events", GREETING, {"Content-Type": "application/json"})

    assert status == 401


@pytest.mark.parametrize("body", [b"\xff\xfe", b"{"])
def test_what_is_no_text_and_no_json_is_no_incident(door, body):
    status, _ = door.ask("/slack/events", body, {"Content-Type": "application/json"})

    assert status == 400


def test_nobody_can_make_the_bot_read_more_than_slack_ever_sends(door):
    status, _ = door.ask("/slack/events", "x", {"Content-Length": str(10**9)})

    assert status == 413


@pytest.mark.parametrize("path", ["/", "/slack/events", "/slack", "/metrics/../slack/events"])
def test_a_curious_browser_finds_nothing(door, path):
    assert door.ask(path) == (404, "Not Found")


def test_the_bot_is_healthy_before_its_tables_exist_but_not_ready(door):
    assert door.ask("/healthz") == (200, "healthy\n")
    assert door.ask("/readyz") == (503, "the tables are not up to date: python -m bot upgrade\n")


@pytest.fixture
def furnished(door):
    """The door, with tables behind it."""
    schema.upgrade(door.db)
    return door


def let_somebody_wait(db):
    """Plan a reminder for five minutes ago."""
    due = NOW - timedelta(minutes=5)
    offices.plan(db, channels=1, notes=1, first=due, last=due)


def test_with_its_tables_and_a_worker_the_bot_is_ready(furnished):
    with furnished.db.session() as session:
        reminders.beat(session, NOW)

    assert furnished.ask("/readyz") == (200, "ready\n")


def test_without_a_worker_the_door_is_open_and_says_who_is_missing(furnished):
    assert furnished.ask("/readyz") == (
        200,
        "ready, but no worker is there to deliver reminders: python -m bot work\n",
    )


def test_who_lets_people_wait_for_reminders_is_not_ready(furnished):
    let_somebody_wait(furnished.db)

    assert furnished.ask("/readyz") == (
        503,
        "reminders are due, and no worker delivers them: python -m bot work\n",
    )


def test_the_figures_can_be_read_by_prometheus(furnished):
    let_somebody_wait(furnished.db)
    assert "last_tick_seconds" not in furnished.ask("/metrics")[1]
    with furnished.db.session() as session:
        reminders.beat(session, NOW - timedelta(seconds=40))

    status, text = furnished.ask("/metrics")

    assert status == 200
    figures = dict(line.split() for line in text.splitlines() if not line.startswith("#"))
    names = ("due", "sent", "late", "failed", "unknown", "last_tick_seconds")
    assert [figures[f"aide_memoire_reminders_{name}"] for name in names] == [
        *("1", "0", "0", "0", "0", "40.0"),
    ]
    assert len(text.splitlines()) == 3 * len(names)


def test_without_tables_there_are_no_figures(door):
    assert door.ask("/metrics")[0] == 503


def test_a_database_that_does_not_answer_is_said_without_its_address(tmp_path):
    with closing(Door(f"sqlite:///{tmp_path}/no-such-folder/aide.db")) as door:
        assert door.ask("/healthz") == (200, "healthy\n")
        assert door.ask("/readyz") == (503, "the database does not answer\n")
