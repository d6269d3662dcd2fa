"""Both ways to the bot: sockets that come and go, and signed requests that are repeated."""

import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR
from threading import Thread

import pytest
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.signature import SignatureVerifier

from workspace.state.deliveries import Fate


@contextmanager
def another_socket(workspace, bot):
    before = workspace.sockets.count
    handler = SocketModeHandler(bot.app, workspace.app_token)
    handler.connect()
    assert workspace.wait_for(lambda: workspace.sockets.count == before + 1, 3)
    yield
    handler.client.auto_reconnect_enabled = False
    handler.client.closed = True
    session = handler.client.current_session
    assert session
    assert session.sock
    session.sock.shutdown(SHUT_RDWR)
    assert workspace.wait_for(lambda: workspace.sockets.count == before, 3)


def test_a_refreshed_bot_misses_nothing(bot, ana, workspace):
    workspace.sockets.refresh()
    assert workspace.wait_for(lambda: not workspace.sockets.leaving, 3)

    for _ in range(3):
        ana.types("/meetings", channel="desk")

    assert len(bot.heard["/meetings"]) == 3
    assert workspace.sockets.count == 1


def test_a_dropped_bot_comes_back(bot, ana, workspace):
    before = workspace.sockets.opened
    workspace.sockets.drop()
    assert workspace.wait_for(lambda: workspace.sockets.opened > before, 5)

    ana.types("/meetings", channel="desk")

    assert len(bot.heard["/meetings"]) == 1


def test_each_envelope_takes_one_of_several_sockets(bot, ana, workspace):
    with another_socket(workspace, bot):
        for _ in range(5):
            ana.types("/meetings", channel="desk")

    assert len(bot.heard["/meetings"]) == 5
    assert [d.fate for d in workspace.journal.deliveries] == [Fate.ACKNOWLEDGED] * 5


def test_without_a_bot_a_command_fails_at_once(ana, workspace):
    wire, workspace.outbox.wire = workspace.outbox.wire, None
    answer = ana.types("/meetings", channel="desk")
    workspace.outbox.wire = wire

    assert answer.text == '/meetings failed with the error "dispatch_failed"'


def test_an_event_nobody_acknowledged_comes_again_with_a_reason(bot, workspace, ana):
    workspace.faults.ignored_acks = 1
    workspace.outbox.ack_seconds = 0.2

    ana.opens_home()
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)
    workspace.outbox.ack_seconds = 3.0

    first, second = workspace.journal.deliveries
    assert (first.error, second.attempt, second.reason) == ("operation_timeout", 1, "timeout")
    assert first.payload["event_id"] == second.payload["event_id"]
    assert len(bot.heard["app_home_opened"]) == 2


class Receiver(ThreadingHTTPServer):
    """Takes Slack's requests, checks their signature, and answers as told."""

    daemon_threads = True

    def __init__(self, secret: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.verifier = SignatureVerifier(secret)
        self.answers = [(200, b"")]
        self.headers: dict[str, str] = {}
        self.requests: list[tuple[dict[str, str], bytes]] = []


class Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        assert self.server.verifier.is_valid_request(body, headers)
        self.server.requests.append((headers, body))
        answers = self.server.answers
        status, answer = answers.pop(0) if len(answers) > 1 else answers[0]
        self.send_response(status)
        self.send_header("Content-Length", str(len(answer)))
        for name, value in {"Content-Type": "application/json", **self.server.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *arguments: object) -> None:
        """Stay silent."""


@pytest.fixture
def receiver(workspace):
    server = Receiver(workspace.signing_secret)
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    workspace.deliver_to(f"http://127.0.0.1:{server.server_port}/slack/events")
    yield server
    workspace.deliver_to(None)
    server.shutdown()
    server.server_close()


@pytest.fixture
def awake(client):
    client.auth_test()


def test_over_http_a_command_is_a_signed_form(receiver, awake, ana):
    receiver.answers = [(200, json.dumps({"text": "Three meetings"}).encode())]

    assert ana.types("/meetings next", channel="desk").text == "Three meetings"

    headers, body = receiver.requests[0]
    assert headers["content-type"] == "application/x-www-form-urlencoded"
    assert b"command=%2Fmeetings&text=next" in body


def test_over_http_an_interaction_is_json_in_a_form(receiver, awake, ana):
    ana.uses_shortcut("new")

    assert receiver.requests[0][1].startswith(b"payload=%7B%22type%22%3A+%22shortcut%22")


def test_over_http_a_failed_event_is_repeated_with_its_number(receiver, awake, ana, workspace):
    receiver.answers = [(500, b""), (200, b"")]

    ana.opens_home()
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)

    (first, body), (second, again) = receiver.requests
    assert body == again
    assert "x-slack-retry-num" not in first
    assert second["x-slack-retry-num"] == "1"
    assert second["x-slack-retry-reason"] == "http_error"


def test_over_http_a_bot_may_ask_for_no_repetition(receiver, awake, ana, workspace):
    receiver.answers = [(500, b"")]
    receiver.headers = {"X-Slack-No-Retry": "1"}

    ana.opens_home()

    assert len(receiver.requests) == len(workspace.journal.deliveries) == 1


def test_over_http_no_answer_at_all_is_a_failure(receiver, awake, ana):
    receiver.answers = [(404, b"")]

    answer = ana.types("/meetings", channel="desk")

    assert answer.text == '/meetings failed with the error "http_error"'
