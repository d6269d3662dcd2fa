"""Messages that the bot asked Slack to post later."""

from datetime import timedelta

import pytest

from tests.workspace.scripts import refusal
from workspace.acts import happenings

DESK = "C0DESK"
SOON = 1_768_575_600 + 3_600


@pytest.fixture
def later(workspace):
    """Two hours go by."""
    return lambda: workspace.jump(workspace.clock.now() + timedelta(hours=2))


def test_a_scheduled_message_comes_when_its_time_has_come(client, later):
    client.chat_scheduleMessage(channel=DESK, text="Later", post_at=SOON)
    lost = {"event_type": "x", "event_payload": {}}
    client.chat_scheduleMessage(channel=DESK, text="Lost", post_at=SOON, metadata=lost)
    assert len(client.chat_scheduledMessages_list()["scheduled_messages"]) == 2

    later()

    texts = [m["text"] for m in client.conversations_history(channel=DESK)["messages"]]
    assert texts == ["Later"]
    assert client.chat_scheduledMessages_list()["scheduled_messages"] == []


def test_thirty_messages_wait_within_five_minutes_and_no_more(client):
    wait = {"channel": DESK, "text": "x"}
    for number in range(30):
        client.chat_scheduleMessage(**wait, post_at=SOON + number)

    told = refusal(lambda: client.chat_scheduleMessage(**wait, post_at=SOON + 299))
    assert told["error"] == "restricted_too_many"
    assert client.chat_scheduleMessage(**wait, post_at=SOON + 400)["ok"]


@pytest.mark.parametrize(
    "close",
    [
        lambda ws, channel: happenings.archive(ws, channel, "U0ANA"),
        lambda ws, channel: happenings.leave(ws, channel, ws.bot.user_id),
        happenings.delete,
    ],
    ids=["archived", "left", "deleted"],
)
def test_what_waits_for_a_channel_that_is_closed_is_lost(client, workspace, later, close):
    client.chat_scheduleMessage(channel=DESK, text="Lost", post_at=SOON)
    client.chat_scheduleMessage(channel="C0SHARED", text="Later", post_at=SOON)

    close(workspace, workspace.directory.channel("desk"))
    later()

    assert workspace.messages.of(DESK) == []
    assert [m.text for m in workspace.messages.of("C0SHARED")] == ["Later"]
    assert client.chat_scheduledMessages_list()["scheduled_messages"] == []
