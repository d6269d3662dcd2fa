"""Signed HTTP requests: the other way to the bot, which repeats what failed."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk.signature import SignatureVerifier

from tests.workspace.shapes import field, modal


class Receiver(ThreadingHTTPServer):
    """Takes Slack's requests, checks their signature, and answers as told."""

    daemon_threads = True

    def __init__(self, secret: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.verifier = SignatureVerifier(secret)
        self.answers = [(200, b"")]
        self.headers: dict[str, str] = {}
        self.requests: list[tuple[dict[str, str], bytes]] = []
        self.slept_through = 0
        """So many of the first requests get no answer until it is `awake`."""
        self.awake = Event()


class Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        assert self.server.verifier.is_valid_request(body, headers)
        self.server.requests.append((headers, body))
        if len(self.server.requests) <= self.server.slept_through:
            self.server.awake.wait(6)
            return
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


def test_a_command_is_a_signed_form(receiver, ana):
    receiver.answers = [(200, json.dumps({"text": "Three meetings"}).encode())]

    assert ana.types("/meetings next", channel="desk").text == "Three meetings"

    headers, body = receiver.requests[0]
    assert headers["content-type"] == "application/x-www-form-urlencoded"
    assert b"command=%2Fmeetings&text=next" in body


def test_an_interaction_is_json_in_a_form(receiver, ana):
    ana.uses_shortcut("new")

    assert receiver.requests[0][1].startswith(b"payload=%7B%22type%22%3A+%22shortcut%22")


def test_a_failed_event_is_repeated_with_its_number(receiver, ana, workspace):
    receiver.answers = [(500, b""), (200, b"")]

    ana.opens_home()
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)

    (first, body), (second, again) = receiver.requests
    assert body == again
    assert "x-slack-retry-num" not in first
    assert second["x-slack-retry-num"] == "1"
    assert second["x-slack-retry-reason"] == "http_error"


def test_an_event_without_an_answer_in_time_is_repeated_with_that_reason(receiver, ana, workspace):
    receiver.slept_through = 1
    patience, workspace.outbox.ack_seconds = workspace.outbox.ack_seconds, 0.25

    ana.opens_home()
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)
    workspace.outbox.ack_seconds = patience
    receiver.awake.set()

    assert [headers.get("x-slack-retry-reason") for headers, _ in receiver.requests] == [
        None,
        "http_timeout",
    ]


def test_a_bot_may_ask_for_no_repetition(receiver, ana, workspace):
    receiver.answers = [(500, b"")]
    receiver.headers = {"X-Slack-No-Retry": "1"}

    ana.opens_home()
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)  # a repetition would start at once

    assert len(receiver.requests) == len(workspace.journal.deliveries) == 1


@pytest.mark.parametrize("status", [302, 404])
def test_no_answer_at_all_is_a_failure(receiver, ana, status):
    receiver.answers = [(status, b"")]
    receiver.headers = {"Location": "/elsewhere"}

    answer = ana.types("/meetings", channel="desk")

    assert answer.text == "/meetings falló con el error «http_error»"


class Silent(WSGIRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Stay silent."""


@pytest.fixture
def bot_over_http(bot, workspace):
    """The same Bolt app behind its own HTTP door, which checks signatures."""
    door = SlackRequestHandler(bot.app, path="/slack/events")
    server = make_server("127.0.0.1", 0, door, handler_class=Silent)
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    workspace.deliver_to(f"http://127.0.0.1:{server.server_port}/slack/events")
    yield bot
    workspace.deliver_to(None)
    server.shutdown()
    server.server_close()


def test_a_whole_conversation_goes_over_http_too(bot_over_http, ana):
    def open_form(ack, body, client):
        form = modal(field("date", "New date"))
        client.views_open(trigger_id=body["trigger_id"], view=form)
        ack()

    def refuse(ack, body, client):
        ack(response_action="errors", errors={"date": "No such day"})

    bot_over_http.on("/meetings", open_form)
    bot_over_http.on("view_submission form", refuse)

    ana.types("/meetings", channel="desk")
    assert ana.submits({"New date": "31 February"}) == {"New date": "No such day"}
    bot_over_http.forget()
    assert ana.submits() == {}
    ana.opens_home()
    assert list(bot_over_http.heard) == ["view_submission form", "app_home_opened"]


def test_a_bot_with_another_secret_refuses_our_requests(bot_over_http, ana, workspace):
    secret, workspace.signing_secret = workspace.signing_secret, "somebody else's"
    answer = ana.types("/meetings", channel="desk")
    workspace.signing_secret = secret

    assert answer.text == "/meetings falló con el error «http_error»"
    assert not bot_over_http.heard
