"""Events have the keys of Slack's published samples; see test_payload_keys."""

import pytest

from bot.manifest import EVENT_REASONS
from tests.workspace.shapes import actions, button, home, section
from tests.workspace.test_payload_keys import VIEW
from workspace.acts import happenings, submitting
from workspace.state.records import Member

EVENT = {
    "token",
    "team_id",
    "context_team_id",
    "context_enterprise_id",
    "api_app_id",
    "event",
    "type",
    "event_id",
    "event_time",
    "authorizations",
    "is_ext_shared_channel",
    "event_context",
}
MESSAGE = {"type", "user", "ts", "text", "team"}


@pytest.fixture
def guest(workspace):
    return workspace.person("ext").goes_to("shared")


def test_an_opened_home(bot, ana):
    ana.opens_home()

    told = bot.heard["app_home_opened"][0]
    assert set(told) == EVENT
    assert set(told["event"]) == {"type", "user", "channel", "tab", "event_ts"}
    authorization = told["authorizations"][0]
    assert set(authorization) == {
        "enterprise_id",
        "team_id",
        "user_id",
        "is_bot",
        "is_enterprise_install",
    }


def test_an_opened_home_shows_what_was_published_before(bot, ana, client):
    client.views_publish(user_id=ana.id, view=home(section("Today"), actions(button("Go", "go"))))
    ana.opens_home()

    event = bot.heard["app_home_opened"][0]["event"]
    assert set(event) == {"type", "user", "channel", "tab", "event_ts", "view"}
    assert set(event["view"]) == VIEW
    assert (event["view"]["type"], event["view"]["id"]) == ("home", ana.home.id)


def test_the_messages_tab_shows_no_home(bot, ana, client, workspace):
    client.views_publish(user_id=ana.id, view=home(section("Today")))
    submitting.open_home(workspace, ana.member, "messages")
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)

    event = bot.heard["app_home_opened"][0]["event"]
    assert event["tab"] == "messages"
    assert "view" not in event


def test_a_message_in_a_shared_channel_tells_whose_it_is(bot, guest):
    guest.types("Hello @aide")

    told = bot.heard["message"][0]
    in_channel = {"channel", "channel_type", "event_ts", "user_team", "source_team"}
    assert set(told["event"]) == MESSAGE | in_channel
    assert told["is_ext_shared_channel"] is True
    assert told["event"]["user_team"] == "T0OTHER"
    assert bot.heard["app_mention"][0]["event"]["text"] == "Hello <@U0BOT>"


HAPPENINGS = [
    (
        "member_joined_channel",
        lambda ws, channel: happenings.join(ws, channel, "U0GUEST", inviter="U0ANA"),
        {"type", "user", "channel", "channel_type", "team", "inviter", "event_ts"},
    ),
    (
        "member_left_channel",
        lambda ws, channel: happenings.leave(ws, channel, "U0ANA"),
        {"type", "user", "channel", "channel_type", "team", "event_ts"},
    ),
    (
        "channel_left",
        lambda ws, channel: happenings.leave(ws, channel, "U0BOT"),
        {"type", "channel", "actor_id", "event_ts"},
    ),
    (
        "channel_archive",
        lambda ws, channel: happenings.archive(ws, channel, "U0ANA"),
        {"type", "channel", "user", "event_ts"},
    ),
    (
        "channel_id_changed",
        lambda ws, channel: happenings.change_id(ws, channel, "C0DESK2"),
        {"type", "old_channel_id", "new_channel_id", "event_ts"},
    ),
    (
        "channel_shared",
        lambda ws, channel: happenings.share(ws, channel, "T0OTHER"),
        {"type", "connected_team_id", "channel", "event_ts"},
    ),
    (
        "user_change",
        lambda ws, channel: happenings.change_person(ws, ws.directory.member("ana")),
        {"type", "user", "cache_ts", "event_ts"},
    ),
    (
        "channel_unarchive",
        lambda ws, channel: happenings.unarchive(ws, channel, "U0ANA"),
        {"type", "channel", "user", "event_ts"},
    ),
    (
        "channel_unshared",
        lambda ws, channel: happenings.unshare(ws, channel, "T0OTHER"),
        {"type", "previously_connected_team_id", "channel", "is_ext_shared", "event_ts"},
    ),
    (
        "channel_deleted",
        lambda ws, channel: happenings.delete(ws, channel),
        {"type", "channel", "event_ts"},
    ),
    (
        "team_join",
        lambda ws, channel: happenings.arrive(ws, Member("U0NEW", "new", "Nora New")),
        {"type", "user", "event_ts"},
    ),
    ("tokens_revoked", lambda ws, channel: ws.uninstall(), {"type", "tokens", "event_ts"}),
    ("app_uninstalled", lambda ws, channel: ws.uninstall(), {"type", "event_ts"}),
]


@pytest.mark.parametrize(("kind", "happen", "keys"), HAPPENINGS)
def test_what_happens_without_the_bot(bot, workspace, kind, happen, keys):
    happen(workspace, workspace.directory.channel("desk"))
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)

    told = bot.heard[kind][0]
    assert set(told) == EVENT
    assert set(told["event"]) == keys


@pytest.mark.parametrize(
    ("kind", "happen"),
    [
        ("group_left", lambda ws, channel: happenings.leave(ws, channel, "U0BOT")),
        ("group_archive", lambda ws, channel: happenings.archive(ws, channel, "U0ANA")),
        ("group_unarchive", lambda ws, channel: happenings.unarchive(ws, channel, "U0ANA")),
        ("group_rename", lambda ws, channel: happenings.rename(ws, channel, "inner")),
        ("group_deleted", lambda ws, channel: happenings.delete(ws, channel)),
    ],
)
def test_private_channels_have_events_of_their_own(bot, workspace, kind, happen):
    channel = workspace.directory.channel("desk")
    channel.is_private = True

    happen(workspace, channel)
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)

    about = bot.heard[kind][0]["event"]["channel"]
    assert about in ("C0DESK", {"id": "C0DESK", "name": "inner", "is_channel": True, "created": 0})


def test_every_event_the_bot_subscribes_to_can_happen_here():
    here = {kind for kind, _, _ in HAPPENINGS} | {"app_home_opened", "group_unarchive"}

    assert EVENT_REASONS.keys() <= here


def test_events_the_manifest_does_not_ask_for_are_not_sent(bot, workspace):
    happenings.rename(workspace, workspace.directory.channel("desk"), "front-desk")
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)

    assert workspace.journal.deliveries == []
