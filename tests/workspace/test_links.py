"""Socket Mode, frame by frame, with a client that is nobody's library."""

import json
from contextlib import ExitStack, suppress

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from workspace.acts import submitting


@pytest.fixture
def link(workspace, client, bot):
    """Open a socket beside the bot's; returns it with the first frame it was sent."""
    before = workspace.sockets.count
    with ExitStack() as stack:

        def opened():
            address = client.apps_connections_open(app_token=workspace.app_token)["url"]
            socket = stack.enter_context(connect(address))
            return socket, frame(socket)

        yield opened
    assert workspace.wait_for(lambda: workspace.sockets.count == before, 3)


def frame(socket):
    return json.loads(socket.recv(timeout=3))


def test_a_socket_is_greeted_with_how_many_there_are(link, workspace):
    _, hello = link()

    assert hello["type"] == "hello"
    assert hello["num_connections"] == 2
    assert hello["connection_info"] == {"app_id": workspace.bot.app_id}


def test_an_address_is_good_for_one_socket(workspace, client, bot):
    address = client.apps_connections_open(app_token=workspace.app_token)["url"]

    with connect(address), pytest.raises(InvalidStatus):
        connect(address)
    assert workspace.wait_for(lambda: workspace.sockets.count == 1, 3)


def test_there_are_ten_sockets_and_no_more(link):
    greetings = [link()[1] for _ in range(10)]

    assert [each["type"] for each in greetings] == [*["hello"] * 9, "disconnect"]
    assert greetings[-1]["reason"] == "too_many_websockets"


def test_chance_decides_which_socket_an_envelope_takes(link, workspace, bot, ana):
    socket, _ = link()
    sent = [submitting.open_home(workspace, ana.member) for _ in range(30)]
    here = 0
    while not workspace.outbox.idle:
        with suppress(TimeoutError):
            said = str(socket.recv(timeout=0.05))
            if said.startswith("{"):
                here += 1
                socket.send(json.dumps({"envelope_id": json.loads(said)["envelope_id"]}))

    assert here + len(bot.heard["app_home_opened"]) == len(sent)
    assert 0 < here < len(sent)


def test_a_refreshed_socket_is_closed_once_there_is_a_new_one(link, workspace, bot):
    socket, _ = link()
    opened = workspace.sockets.opened
    workspace.sockets.refresh()
    assert frame(socket)["reason"] == "refresh_requested"
    assert workspace.wait_for(lambda: workspace.sockets.opened > opened, 5)

    with pytest.raises(ConnectionClosed):
        socket.recv(timeout=3)
    assert workspace.sockets.count == 1


def test_a_warned_socket_is_still_spoken_to(link, workspace):
    socket, _ = link()
    opened = workspace.sockets.opened
    workspace.sockets.refresh("warning")
    goodbye = frame(socket)

    assert (goodbye["type"], goodbye["reason"]) == ("disconnect", "warning")
    assert not workspace.sockets.leaving
    # the bot's own client comes anew at any goodbye; the next test waits for nothing of this one
    assert workspace.wait_for(lambda: workspace.sockets.opened > opened, 5)
    assert workspace.wait_for(lambda: workspace.sockets.count == 2, 5)
