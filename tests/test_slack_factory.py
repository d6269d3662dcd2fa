"""Clients of Slack are made in one place, and a message is never sent twice by a library."""

import ast
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from slack_sdk.errors import SlackApiError

from bot.slack import posting_client, reading_client

OURS = ("bot", "handlers", "storage")


class Deaf(BaseHTTPRequestHandler):
    """Hears a request, then hangs up without an answer."""

    heard: list[str]

    def do_POST(self):
        """Note what was asked for; the connection ends with the return."""
        self.heard.append(self.path)

    def log_message(self, *_):
        """Say nothing."""


class Busy(Deaf):
    """Answers "too many" to the first request, and is well at the second."""

    def do_POST(self):
        """Answer as Slack does, with the seconds to wait."""
        self.heard.append(self.path)
        first = len(self.heard) == 1
        self.send_response(429 if first else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Retry-After", "0")
        self.end_headers()
        self.wfile.write(b'{"ok":false,"error":"ratelimited"}' if first else b'{"ok":true}')


@pytest.fixture
def slack_that(request):
    """Return a function that starts a server of the given manner: (address, what it heard)."""

    def start(manner):
        manner.heard = []
        server = HTTPServer(("127.0.0.1", 0), manner)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        for end in (server.server_close, thread.join, server.shutdown):  # the last one first
            request.addfinalizer(end)
        return f"http://127.0.0.1:{server.server_port}/api/", manner.heard

    return start


def test_a_post_whose_answer_is_lost_is_not_sent_again(slack_that):
    address, heard = slack_that(Deaf)

    with pytest.raises(OSError):  # noqa: PT011 - which one depends on how the line was cut
        posting_client("xoxb-1", address).chat_postMessage(channel="C1", text="Nota verbal")

    assert heard == ["/api/chat.postMessage"]


def test_a_post_that_slack_refuses_for_now_is_the_callers_to_repeat(slack_that):
    address, heard = slack_that(Busy)

    with pytest.raises(SlackApiError) as refused:
        posting_client("xoxb-1", address).chat_postMessage(channel="C1", text="Nota verbal")

    assert refused.value.response["error"] == "ratelimited"
    assert len(heard) == 1


def test_a_question_that_slack_refuses_for_now_is_asked_again(slack_that):
    address, heard = slack_that(Busy)

    assert reading_client("xoxb-1", address).auth_test()["ok"]
    assert len(heard) == 2


def test_no_other_module_makes_a_client(request):
    root = request.config.rootpath
    modules = [path for folder in OURS for path in (root / folder).rglob("*.py")]

    makers = {path.relative_to(root).as_posix() for path in modules if _makes_a_client(path)}

    assert makers == {"bot/slack.py"}


def _makes_a_client(path):
    calls = [n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Call)]
    called = {getattr(call.func, "id", getattr(call.func, "attr", "")) for call in calls}
    return bool(called & {"WebClient", "AsyncWebClient"})
