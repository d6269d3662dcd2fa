"""The Web API does what it is asked, and refuses what Slack would, through the real client."""

import pytest

from tests.workspace.scripts import refusal
from tests.workspace.shapes import home, section
from workspace.acts import happenings

DESK = "C0DESK"
LONG_TEXT = "x" * 4_001


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


@pytest.mark.parametrize(
    ("method", "code"),
    [
        ("chat.update", "message_not_found"),
        ("chat.delete", "message_not_found"),
        ("chat.getPermalink", "message_not_found"),
        ("conversations.replies", "thread_not_found"),
        ("reactions.add", "message_not_found"),
    ],
)
def test_a_private_message_can_neither_be_read_nor_changed(client, method, code):
    ts = client.chat_postEphemeral(channel=DESK, user="U0ANA", text="x")["message_ts"]
    arguments = {"channel": DESK, "ts": ts, "message_ts": ts, "timestamp": ts}

    told = refusal(lambda: client.api_call(method, json={**arguments, "text": "y", "name": "eyes"}))

    assert told["error"] == code
    assert client.conversations_history(channel=DESK)["messages"] == []


def test_nobody_answers_under_a_private_message(client):
    ts = client.chat_postEphemeral(channel=DESK, user="U0ANA", text="x")["message_ts"]

    told = refusal(lambda: client.chat_postMessage(channel=DESK, thread_ts=ts, text="y"))

    assert told["error"] == "invalid_thread_ts"


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


def test_people_of_other_organisations_are_not_listed(client):
    listed = {member["id"] for member in client.users_list()["members"]}

    assert listed == {"U0ANA", "W0JOE", "U0GUEST", "U0OLD", "U0BOT"}


def test_private_channels_without_the_bot_are_not_listed(client):
    listed = client.conversations_list(types="public_channel,private_channel")["channels"]

    assert {channel["name"] for channel in listed} == {"desk", "shared", "lobby", "past"}


def test_the_scopes_are_told_in_a_header(client):
    granted = client.auth_test().headers["x-oauth-scopes"]

    assert "chat:write" in granted


def test_the_app_home_needs_its_tab_in_the_manifest(client, workspace):
    tab = workspace.manifest["features"]["app_home"]
    tab["home_tab_enabled"] = False
    try:
        told = refusal(lambda: client.views_publish(user_id="U0ANA", view=home()))
    finally:
        tab["home_tab_enabled"] = True

    assert told["error"] == "not_enabled"


def test_what_was_said_stays_when_a_channel_gets_another_id(client, workspace):
    client.chat_postMessage(channel=DESK, text="x")

    happenings.change_id(workspace, workspace.directory.channel("desk"), "C0DESK2")

    assert refusal(lambda: client.conversations_info(channel=DESK))["error"] == "channel_not_found"
    (message,) = client.conversations_history(channel="C0DESK2")["messages"]
    assert client.chat_update(channel="C0DESK2", ts=message["ts"], text="y")["ok"]


def test_a_channel_the_bot_was_removed_from_takes_no_more(client, workspace):
    channel = workspace.directory.channel("desk")

    happenings.leave(workspace, channel, workspace.bot.user_id)

    told = refusal(lambda: client.chat_postMessage(channel=DESK, text="x"))
    assert told["error"] == "not_in_channel"
