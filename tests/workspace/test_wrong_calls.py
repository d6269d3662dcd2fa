"""Wrong calls get Slack's codes, through the real client."""

import json
from urllib.request import Request, urlopen

import pytest
from slack_sdk import WebClient

from tests.workspace.scripts import refusal
from tests.workspace.shapes import home, modal, plain
from workspace.acts import happenings
from workspace.state.faults import Fault

DESK, LOBBY, SECRET, PAST = "C0DESK", "C0LOBBY", "C0SECRET", "C0PAST"
SOON = 1_768_575_600 + 3_600


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
    ("conversations.setTopic", {"channel": LOBBY, "topic": "x"}, "not_in_channel"),
    ("conversations.setTopic", {"channel": PAST, "topic": "x"}, "is_archived"),
    ("conversations.invite", {"channel": PAST, "users": "W0JOE"}, "is_archived"),
    ("conversations.invite", {"channel": DESK, "users": "U0ANA"}, "already_in_channel"),
    ("conversations.archive", {"channel": PAST}, "already_archived"),
    ("conversations.create", {"name": "desk"}, "name_taken"),
    ("conversations.setTopic", {"channel": DESK, "topic": "x" * 251}, "too_long"),
    ("bots.info", {"bot": "B0OTHER"}, "bot_not_found"),
    ("conversations.list", {"types": "nonsense"}, "invalid_types"),
    ("conversations.open", {"users": "U0OLD"}, "user_disabled"),
    ("users.info", {"user": "U0NOBODY"}, "user_not_found"),
    ("users.info", {"user": "U0FAR"}, "user_not_visible"),
    ("users.lookupByEmail", {"email": "ana@example.org"}, "missing_scope"),
    ("views.open", {"trigger_id": "1.x", "view": modal()}, "invalid_trigger_id"),
    ("views.open", {"view": modal()}, "invalid_arguments"),
    ("views.update", {"view_id": "V0", "view": modal()}, "not_found"),
    ("views.publish", {"user_id": "U0ANA", "view": modal()}, "invalid_arguments"),
    ("views.publish", {"user_id": "U0OLD", "view": home()}, "invalid_arguments"),
    ("views.publish", {"user_id": "U0FAR", "view": home()}, "invalid_arguments"),
    ("reactions.add", {"channel": LOBBY, "timestamp": "1.2", "name": "eyes"}, "not_in_channel"),
    ("reactions.add", {"channel": PAST, "timestamp": "1.2", "name": "eyes"}, "is_archived"),
    ("reactions.remove", {"channel": PAST, "timestamp": "1.2", "name": "eyes"}, "is_archived"),
    ("pins.add", {"channel": LOBBY, "timestamp": "1.2"}, "not_in_channel"),
    ("pins.add", {"channel": PAST, "timestamp": "1.2"}, "is_archived"),
]


@pytest.mark.parametrize(("method", "arguments", "code"), WRONG_CALLS)
def test_a_wrong_call_gets_slacks_code(client, method, arguments, code):
    assert refusal(lambda: client.api_call(method, json=arguments))["error"] == code


@pytest.mark.parametrize("method", ["chat.update", "chat.delete"])
def test_messages_of_an_archived_channel_stay_as_they_are(client, workspace, method):
    ts = client.chat_postMessage(channel=DESK, text="x")["ts"]
    happenings.archive(workspace, workspace.directory.channel("desk"), "U0ANA")

    told = refusal(lambda: client.api_call(method, json={"channel": DESK, "ts": ts, "text": "y"}))

    assert told["error"] == "is_inactive"


def test_somebody_who_left_is_told_nothing_in_private(client, workspace):
    workspace.directory.channel("desk").members.append("U0OLD")

    told = refusal(lambda: client.chat_postEphemeral(channel=DESK, user="U0OLD", text="x"))

    assert told["error"] == "user_not_in_channel"


def test_a_mark_is_left_once_and_taken_away_once(client):
    ts = client.chat_postMessage(channel=DESK, text="x")["ts"]
    where = {"channel": DESK, "timestamp": ts}
    mark = {**where, "name": "eyes"}
    client.pins_add(**where)
    client.reactions_add(**mark)

    assert refusal(lambda: client.pins_add(**where))["error"] == "already_pinned"
    assert refusal(lambda: client.reactions_add(**mark))["error"] == "already_reacted"
    client.reactions_remove(**mark)
    assert refusal(lambda: client.reactions_remove(**mark))["error"] == "no_reaction"


def test_an_archived_channel_is_not_entered(client, scopes):
    scopes.append("channels:join")

    assert refusal(lambda: client.conversations_join(channel=PAST))["error"] == "is_archived"
    assert client.conversations_join(channel=LOBBY)["channel"]["is_member"] is True


def test_a_direct_conversation_is_nothing_to_manage(client, workspace):
    direct = workspace.directory.direct("U0ANA").id

    told = refusal(lambda: client.conversations_setTopic(channel=direct, topic="x"))

    assert told["error"] == "method_not_supported_for_channel_type"


def test_an_unknown_method_is_loud(client, workspace):
    assert refusal(lambda: client.api_call("files.upload"))["error"] == "unknown_method"
    assert workspace.journal.mistakes == ["files.upload unknown_method"]


def test_a_view_slack_would_refuse_is_named_where_the_test_ends(client, workspace):
    too_long = modal(title=plain("x" * 25), callback_id="meeting.move.form")
    refusal(lambda: client.views_open(trigger_id="1.x", view=too_long))

    (mistake,) = workspace.journal.mistakes
    assert mistake == (
        "views.open (meeting.move.form) invalid_arguments"
        " [ERROR] must be less than 25 characters [json-pointer:/view/title/text]"
    )


def test_a_message_slack_would_refuse_is_named_by_its_notice(client, workspace):
    heading = [{"type": "header", "text": plain("x" * 151)}]
    refusal(lambda: client.chat_postMessage(channel=DESK, text="3 meetings", blocks=heading))

    (mistake,) = workspace.journal.mistakes
    assert mistake.startswith("chat.postMessage (“3 meetings”) invalid_blocks [ERROR] ")
    assert mistake.endswith("[json-pointer:/blocks/0/text/text]")


def test_a_failure_asked_for_is_no_mistake_of_the_bot(client, workspace):
    workspace.faults.add(Fault("auth.test", error="missing_scope"))
    refusal(client.auth_test)
    refusal(lambda: client.chat_postMessage(channel=PAST, text="x"))

    assert workspace.journal.mistakes == []


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
