"""Sockets that come and go."""

from contextlib import contextmanager
from socket import SHUT_RDWR

from slack_bolt.adapter.socket_mode import SocketModeHandler

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
    before = workspace.sockets.opened
    workspace.sockets.refresh()
    assert workspace.wait_for(lambda: workspace.sockets.opened > before, 5)

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

    assert answer.text == "/meetings falló con el error «dispatch_failed»"


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
