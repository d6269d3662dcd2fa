"""The double is no kinder than Slack: the same short conversation here and, if wanted, there.

With SLACK_LIVE_BOT_TOKEN and SLACK_LIVE_CHANNEL (a channel the bot is in) it also runs in a real
workspace. It posts three messages and deletes them.
"""

import os

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.workspace.shapes import actions, button, modal, plain, section

TOO_LONG = [{"type": "header", "text": plain("x" * 151)}]
UNKNOWN_PROPERTY = [actions(button("x", "a", disabled=True))]


@pytest.fixture(params=["here", "in Slack"])
def place(request, workspace):
    """A client, and a channel in which its bot is."""
    if request.param == "here":
        return WebClient(token=workspace.bot_token, base_url=workspace.base_url), "C0DESK"
    token, channel = (os.environ.get(f"SLACK_LIVE_{name}") for name in ("BOT_TOKEN", "CHANNEL"))
    if not (token and channel):
        pytest.skip("no SLACK_LIVE_BOT_TOKEN and SLACK_LIVE_CHANNEL")
    return WebClient(token=token), channel


def test_a_message_is_posted_changed_read_and_deleted(place):
    client, channel = place
    metadata = {"event_type": "smoke", "event_payload": {"key": "1"}}
    posted = client.chat_postMessage(
        channel=channel, text="smoke", blocks=[section("*smoke*")], metadata=metadata
    )
    reply = client.chat_postMessage(channel=channel, text="reply", thread_ts=posted["ts"])

    client.chat_update(channel=channel, ts=posted["ts"], text="changed")
    read = client.conversations_replies(
        channel=channel, ts=posted["ts"], include_all_metadata=True
    )["messages"]
    for message in (reply, posted):
        client.chat_delete(channel=channel, ts=message["ts"])

    assert [message["text"] for message in read] == ["changed", "reply"]
    assert "blocks" not in read[0]
    assert read[0]["metadata"] == metadata
    assert set(posted.data) >= {"ok", "channel", "ts", "message"}


@pytest.mark.parametrize(
    ("method", "arguments", "code"),
    [
        ("chat.postMessage", {"blocks": TOO_LONG, "text": "x"}, "invalid_blocks"),
        ("chat.postMessage", {"blocks": UNKNOWN_PROPERTY, "text": "x"}, "invalid_blocks"),
        ("chat.postMessage", {}, "no_text"),
        ("chat.update", {"ts": "1.000001", "text": "x"}, "message_not_found"),
        ("chat.postMessage", {"channel": "C00000000", "text": "x"}, "channel_not_found"),
        ("users.info", {"user": "U00000000"}, "user_not_found"),
        ("views.open", {"trigger_id": "1.2.x", "view": modal()}, "invalid_trigger_id"),
        (
            "views.open",
            {"trigger_id": "1.2.x", "view": modal(title=plain("x" * 25))},
            "invalid_arguments",
        ),
    ],
)
def test_wrong_calls_are_refused_alike(place, method, arguments, code):
    client, channel = place

    with pytest.raises(SlackApiError) as refused:
        client.api_call(method, json={"channel": channel, **arguments})

    assert refused.value.response["error"] == code


def test_a_person_is_described_alike(place):
    client, channel = place
    somebody = client.conversations_members(channel=channel)["members"][0]

    told = client.users_info(user=somebody, include_locale=True)["user"]

    assert set(told) >= {"id", "team_id", "name", "deleted", "tz", "tz_offset", "is_bot", "locale"}
    assert set(told) >= {"is_admin", "is_restricted", "is_ultra_restricted", "profile"}
