"""The Web API answers wrong calls as Slack does, through the real client."""

import json
from urllib.request import Request, urlopen

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.workspace.shapes import home, modal, section
from workspace.acts import happenings

DESK, LOBBY, SECRET, PAST = "C0DESK", "C0LOBBY", "C0SECRET", "C0PAST"
SOON = 1_768_575_600 + 3_600
LONG_TEXT = "x" * 4_001


def refusal(call):
    with pytest.raises(SlackApiError) as refused:
        call()
    return refused.value.response


WRONG_CALLS = [
    ("chat.postMessage", {"channel": "C0NOWHERE", "text": "x"}, "channel_not_found"),
    ("chat.postMessage", {"channel": SECRET, "text": "x"}, "channel_not_found"),
    ("chat.postMessage", {"channel": LOBBY, "text": "x"}, "not_in_channel"),
    ("chat.postMessage", {"channel": PAST, "text": "x"}, "is_archived"),
    ("chat.postMessage", {"channel": DESK}, "no_text"),
    ("chat.postMessage", {"text": "x"}, "invalid_arguments"),
    ("chat.postMessage", {"channel": "U0OLD", "text": "x"}, "user_disabled"),
    ("chat.postMessage", {"channel": "U0BOT", "text": "x"}, "cannot_dm_bot"),
    ("chat.postMessage", {"channel": "U0EXT", "text": "x"}, "invalid_user_combination"),
    ("chat.postMessage", {"channel": DESK, "text": "x", "thread_ts": "1.2"}, "invalid_thread_ts"),
    ("chat.postMessage", {"channel": DESK, "blocks": "no JSON"}, "invalid_blocks_format"),
    ("chat.postMessage", {"channel": DESK, "blocks": ["x"]}, "invalid_blocks_format"),
    ("chat.postMessage", {"channel": DESK, "attachments": [{}] * 101}, "too_many_attachments"),
    ("chat.postEphemeral", {"channel": DESK, "user": "U0EXT", "text": "x"}, "user_not_in_channel"),
    ("chat.update", {"channel": DESK, "ts": "1.2", "text": "x"}, "message_not_found"),
    ("chat.delete", {"channel": DESK, "ts": "1.2"}, "message_not_found"),
    ("chat.scheduleMessage", {"channel": DESK, "text": "x", "post_at": 5}, "time_in_past"),
    (
        "chat.scheduleMessage",
        {"channel": DESK, "text": "x", "post_at": SOON + 121 * 86_400},
        "time_too_far",
    ),
    (
        "chat.deleteScheduledMessage",
        {"channel": DESK, "scheduled_message_id": "Q"},
        "invalid_scheduled_message_id",
    ),
    ("conversations.info", {"channel": SECRET}, "channel_not_found"),
    ("conversations.members", {"channel": SECRET}, "channel_not_found"),
    ("conversations.history", {"channel": LOBBY}, "not_in_channel"),
    ("conversations.history", {"channel": DESK, "limit": 1_000}, "invalid_limit"),
    ("conversations.history", {"channel": DESK, "cursor": "?"}, "invalid_cursor"),
    ("conversations.replies", {"channel": DESK, "ts": "1.2"}, "thread_not_found"),
    ("conversations.join", {"channel": DESK}, "missing_scope"),
    ("conversations.list", {"types": "nonsense"}, "invalid_types"),
    ("conversations.open", {"users": "U0OLD"}, "user_disabled"),
    ("users.info", {"user": "U0NOBODY"}, "user_not_found"),
    ("users.info", {"user": "U0FAR"}, "user_not_visible"),
    ("users.lookupByEmail", {"email": "ana@example.org"}, "missing_scope"),
    ("views.open", {"trigger_id": "1.x", "view": modal()}, "invalid_trigger_id"),
    ("views.open", {"view": modal()}, "invalid_arguments"),
    ("views.update", {"view_id": "V0", "view": modal()}, "not_found"),
    ("views.publish", {"user_id": "U0ANA", "view": modal()}, "invalid_arguments"),
]


@pytest.mark.parametrize(("method", "arguments", "code"), WRONG_CALLS)
def test_a_wrong_call_gets_slacks_code(client, method, arguments, code):
    assert refusal(lambda: client.api_call(method, json=arguments))["error"] == code


def test_an_unknown_method_is_loud(client, workspace):
    assert refusal(lambda: client.api_call("files.upload"))["error"] == "unknown_method"
    assert workspace.journal.unknown_methods == ["files.upload"]
    workspace.journal.unknown_methods.clear()


def test_a_missing_scope_says_what_is_needed_and_what_is_there(client):
    told = refusal(lambda: client.conversations_join(channel=LOBBY))

    assert told["needed"] == "channels:join"
    assert "chat:write" in told["provided"].split(",")


@pytest.mark.parametrize(
    ("token", "code"),
    [
        (None, "not_authed"),
        ("xoxb-of-somebody-else", "invalid_auth"),
        ("xapp-local-app", "not_allowed_token_type"),
    ],
)
def test_the_wrong_token_opens_nothing(workspace, token, code):
    stranger = WebClient(token=token, base_url=workspace.base_url)

    assert refusal(stranger.auth_test)["error"] == code


def test_a_bot_token_opens_no_socket(client, workspace):
    told = refusal(lambda: client.apps_connections_open(app_token=workspace.bot_token))

    assert told["error"] == "not_allowed_token_type"


def test_tokens_end_with_the_app(client, workspace):
    workspace.uninstall()

    assert refusal(client.auth_test)["error"] == "account_inactive"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", json.dumps({"channel": DESK, "text": "é"})),
        ("application/x-www-form-urlencoded", "channel=C0DESK&text=%C3%A9"),
        ("application/json", ""),
    ],
)
def test_arguments_are_read_however_they_are_sent(workspace, content_type, body):
    query = "" if body else "?channel=C0DESK&text=%C3%A9"
    headers = {"Authorization": f"Bearer {workspace.bot_token}", "Content-Type": content_type}
    url = f"{workspace.base_url}chat.postMessage{query}"

    with urlopen(Request(url, data=body.encode(), headers=headers, method="POST")) as answer:
        told = json.load(answer)

    assert told["message"]["text"] == "é"


def test_an_update_longer_than_4000_characters_is_refused(client):
    ts = client.chat_postMessage(channel=DESK, text=LONG_TEXT)["ts"]

    told = refusal(lambda: client.chat_update(channel=DESK, ts=ts, text=LONG_TEXT))

    assert told["error"] == "msg_too_long"


def test_a_very_long_message_is_cut_with_a_warning(client):
    told = client.chat_postMessage(channel=DESK, text="x" * 40_001)

    assert len(told["message"]["text"]) == 40_000
    assert told["warning"] == "message_truncated"


def test_text_alone_takes_the_blocks_of_the_message_away(client):
    ts = client.chat_postMessage(channel=DESK, text="a", blocks=[section("a")])["ts"]

    changed = client.chat_update(channel=DESK, ts=ts, text="b")["message"]

    assert "blocks" not in changed
    assert changed["edited"]["user"] == "U0BOT"


def test_metadata_is_read_in_full_only_by_those_who_ask(client):
    metadata = {"event_type": "reminder_sent", "event_payload": {"key": "r-31"}}
    ts = client.chat_postMessage(channel=DESK, text="x", metadata=metadata)["ts"]

    def read(**more):
        return client.conversations_history(channel=DESK, **more)["messages"][0]["metadata"]

    assert read() == {"event_type": "reminder_sent"}
    assert read(include_all_metadata=True) == metadata
    client.chat_update(channel=DESK, ts=ts, text="y")
    assert read(include_all_metadata=True) == metadata


@pytest.mark.parametrize(
    ("metadata", "code"),
    [
        ("x", "invalid_metadata_format"),
        ({"event_type": "x"}, "invalid_metadata_schema"),
        ({"event_type": "x", "event_payload": {"a": {"b": {"c": 1}}}}, "invalid_metadata_schema"),
        ({"event_type": "x", "event_payload": {"a": "y" * 16_000}}, "metadata_too_large"),
    ],
)
def test_metadata_of_the_wrong_shape_is_refused(client, metadata, code):
    arguments = {"channel": DESK, "text": "x", "metadata": metadata}

    told = refusal(lambda: client.api_call("chat.postMessage", json=arguments))

    assert told["error"] == code


def test_a_private_message_can_neither_be_read_nor_changed(client):
    ts = client.chat_postEphemeral(channel=DESK, user="U0ANA", text="x")["message_ts"]

    told = refusal(lambda: client.chat_update(channel=DESK, ts=ts, text="y"))

    assert told["error"] == "message_not_found"
    assert client.conversations_history(channel=DESK)["messages"] == []


def test_nobody_elses_message_can_be_changed(client, ana):
    ana.types("Mine", channel="desk")
    ts = client.conversations_history(channel=DESK)["messages"][0]["ts"]

    told = refusal(lambda: client.chat_update(channel=DESK, ts=ts, text="y"))

    assert told["error"] == "cant_update_message"


def test_replies_stand_in_the_thread_and_not_in_the_channel(client):
    first = client.chat_postMessage(channel=DESK, text="Card")["ts"]
    client.chat_postMessage(channel=DESK, text="History", thread_ts=first)

    thread = client.conversations_replies(channel=DESK, ts=first)["messages"]
    channel = client.conversations_history(channel=DESK)["messages"]

    assert [message["text"] for message in thread] == ["Card", "History"]
    assert [message["text"] for message in channel] == ["Card"]
    assert channel[0]["reply_count"] == 1


def test_history_is_read_page_by_page_newest_first(client):
    for number in range(5):
        client.chat_postMessage(channel=DESK, text=str(number))

    pages = [
        [message["text"] for message in page["messages"]]
        for page in client.conversations_history(channel=DESK, limit=2)
    ]

    assert pages == [["4", "3"], ["2", "1"], ["0"]]


def test_a_message_to_a_person_opens_the_direct_conversation(client, joe):
    told = client.chat_postMessage(channel="W0JOE", text="Only for you")

    assert told["channel"].startswith("D")
    joe.sees("Only for you", where="dm")
    assert client.conversations_open(users="W0JOE")["channel"]["id"] == told["channel"]


def test_the_language_of_a_person_is_told_only_when_asked(client):
    assert "locale" not in client.users_info(user="U0ANA")["user"]
    assert client.users_info(user="U0ANA", include_locale=True)["user"]["locale"] == "es-MX"


def test_a_person_shows_zone_standing_and_team(client):
    ana = client.users_info(user="U0ANA")["user"]
    assert (ana["tz"], ana["tz_offset"]) == ("America/Mexico_City", -21_600)
    assert client.users_info(user="W0JOE")["user"]["is_admin"] is True
    assert client.users_info(user="U0GUEST")["user"]["is_ultra_restricted"] is True
    assert client.users_info(user="U0OLD")["user"]["deleted"] is True
    stranger = client.users_info(user="U0EXT")["user"]
    assert (stranger["is_stranger"], stranger["team_id"]) == (True, "T0OTHER")


def test_private_channels_without_the_bot_are_not_listed(client):
    listed = client.conversations_list(types="public_channel,private_channel")["channels"]

    assert {channel["name"] for channel in listed} == {"desk", "shared", "lobby", "past"}


def test_the_scopes_are_told_in_a_header(client):
    granted = client.auth_test().headers["x-oauth-scopes"]

    assert "chat:write" in granted


def test_a_scheduled_message_comes_when_its_time_has_come(client, workspace):
    client.chat_scheduleMessage(channel=DESK, text="Later", post_at=SOON)
    lost = {"event_type": "x", "event_payload": {}}
    client.chat_scheduleMessage(channel=DESK, text="Lost", post_at=SOON, metadata=lost)
    assert len(client.chat_scheduledMessages_list()["scheduled_messages"]) == 2

    workspace.clock.jump(workspace.clock.now().replace(hour=17))
    workspace.tick()

    texts = [m["text"] for m in client.conversations_history(channel=DESK)["messages"]]
    assert texts == ["Later"]


def test_the_app_home_needs_its_tab_in_the_manifest(client, workspace):
    tab = workspace.manifest["features"]["app_home"]
    tab["home_tab_enabled"] = False
    try:
        told = refusal(lambda: client.views_publish(user_id="U0ANA", view=home()))
    finally:
        tab["home_tab_enabled"] = True

    assert told["error"] == "not_enabled"


def test_a_channel_the_bot_was_removed_from_takes_no_more(client, workspace):
    channel = workspace.directory.channel("desk")

    happenings.leave(workspace, channel, workspace.bot.user_id)

    told = refusal(lambda: client.chat_postMessage(channel=DESK, text="x"))
    assert told["error"] == "not_in_channel"
