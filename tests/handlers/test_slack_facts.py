"""What Slack says of a channel decides who may be spoken to in it; in doubt, nobody."""

import json
from collections.abc import Iterator
from threading import Thread
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from slack_sdk import WebClient

from bot.slack import posting_client
from handlers import slack_facts


class Quiet(WSGIRequestHandler):
    """Says nothing of each request."""

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture
def slack(request: pytest.FixtureRequest) -> Iterator[WebClient]:
    """Give a client of a Slack that says one thing of every channel."""

    def answer(_, start):
        start("200 OK", [("Content-Type", "application/json")])
        said = {"ok": True, "channel": request.param, "channels": [{"id": "C01"} | request.param]}
        return [json.dumps(said).encode()]

    server = make_server("127.0.0.1", 0, answer, handler_class=Quiet)
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield posting_client("xoxb-1", f"http://127.0.0.1:{server.server_port}/api/")
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("slack", "is_shared"),
    [
        pytest.param({"id": "C01"}, False, id="nothing said"),
        pytest.param({"is_shared": False, "is_ext_shared": False}, False, id="the team's own"),
        pytest.param({"is_ext_shared": True}, True, id="another organisation is in it"),
        pytest.param({"is_pending_ext_shared": True}, True, id="another organisation is invited"),
        pytest.param({"is_org_shared": True}, True, id="other teams of the organisation are in it"),
    ],
    indirect=["slack"],
)
def test_a_channel_is_the_team_s_own_when_nobody_else_can_be_in_it(slack, is_shared):
    assert slack_facts.is_shared(slack, "C01") is is_shared


ALONE = dict.fromkeys(("is_ext_shared", "is_pending_ext_shared", "is_org_shared"), False)


@pytest.mark.parametrize(
    ("slack", "sharing"),
    [
        pytest.param(ALONE, {"C01": False}, id="the team's own"),
        pytest.param(ALONE | {"is_pending_ext_shared": True}, {"C01": True}, id="invited"),
        pytest.param({"is_ext_shared": False}, {}, id="not everything said"),
    ],
    indirect=["slack"],
)
def test_of_all_channels_at_once_silence_is_no_answer(slack, sharing):
    assert slack_facts.sharing(slack) == sharing
