"""What the bot is told of messages: said, changed, deleted, reacted to; and of which it is not."""

import pytest

from tests.workspace.scripts import respond_with, says
from tests.workspace.shapes import actions, button
from workspace.acts import happenings

EDGE = {"type", "channel", "channel_type", "ts", "event_ts", "hidden", "subtype"}
SAID = {"type", "user", "ts", "text", "team", "bot_id", "app_id", "bot_profile"}
DELETE = {"delete_original": True}
REACTION = {"type", "user", "reaction", "item", "item_user", "event_ts"}


@pytest.fixture
def told(bot, workspace):
    """Everything the workspace sent: Bolt keeps from a bot what the bot itself did."""

    def told(kind):
        assert workspace.wait_for(lambda: workspace.outbox.idle, 3)
        sent = [delivery.payload for delivery in workspace.journal.deliveries]
        return [it for it in sent if it["type"] == "event_callback" and kind == _kind(it["event"])]

    return told


def _kind(event):
    return event.get("subtype") or event["type"]


def test_a_changed_message_tells_how_it_is_and_how_it_was(client, told):
    ts = client.chat_postMessage(channel="C0DESK", text="Old")["ts"]
    client.chat_update(channel="C0DESK", ts=ts, text="New")

    (event,) = [it["event"] for it in told("message_changed")]
    assert set(event) == EDGE | {"message", "previous_message"}
    assert set(event["message"]) == SAID | {"edited"}
    assert set(event["previous_message"]) == SAID
    assert (event["message"]["text"], event["previous_message"]["text"]) == ("New", "Old")
    assert (event["message"]["ts"], event["channel"], event["hidden"]) == (ts, "C0DESK", True)
    assert event["ts"] == event["event_ts"] != ts


def test_a_deleted_message_tells_how_it_was(client, told):
    ts = client.chat_postMessage(channel="C0DESK", text="Old")["ts"]
    client.chat_postMessage(channel="C0DESK", text="Reply", thread_ts=ts)
    client.chat_delete(channel="C0DESK", ts=ts)

    (event,) = [it["event"] for it in told("message_deleted")]
    assert set(event) == EDGE | {"deleted_ts", "previous_message"}
    assert event["deleted_ts"] == event["previous_message"]["ts"] == ts
    assert event["previous_message"]["text"] == "Old"
    assert event["previous_message"]["reply_count"] == 1


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"text": "New", "replace_original": True}, "message_changed"),
        (DELETE, "message_deleted"),
    ],
)
def test_answers_by_address_are_told_as_well(bot, ana, client, told, answer, kind):
    bot.on("close", respond_with(**answer))
    row = [actions(button("Close", "close"))]
    client.chat_postMessage(channel="C0DESK", text="Old", blocks=row)
    ana.goes_to("desk").presses("Close")

    (event,) = [it["event"] for it in told(kind)]
    assert event["previous_message"]["text"] == "Old"


def test_reactions_are_told(client, told):
    ts = client.chat_postMessage(channel="C0SHARED", text="x")["ts"]
    client.reactions_add(channel="C0SHARED", timestamp=ts, name="eyes")
    client.reactions_remove(channel="C0SHARED", timestamp=ts, name="eyes")

    for kind in ("reaction_added", "reaction_removed"):
        (whole,) = told(kind)
        event = whole["event"]
        assert set(event) == REACTION
        assert event["item"] == {"type": "message", "channel": "C0SHARED", "ts": ts}
        assert (event["user"], event["item_user"], event["reaction"]) == ("U0BOT", "U0BOT", "eyes")
        assert whole["is_ext_shared_channel"] is True


@pytest.mark.parametrize(("channel", "shared"), [("desk", False), ("shared", True)])
def test_an_event_tells_whether_its_channel_is_shared(ana, told, channel, shared):
    ana.types("Hello", channel=channel)

    (whole,) = told("message")
    assert whole["is_ext_shared_channel"] is shared
    assert ("user_team" in whole["event"]) is shared


@pytest.mark.parametrize(("where", "kind"), [("desk", "channel"), ("team", "group"), ("dm", "im")])
def test_each_kind_of_conversation_is_named(joe, workspace, told, where, kind):
    lobby = workspace.directory.channel("lobby")
    lobby.is_private = True
    lobby.members.append("U0BOT")

    joe.types("Hello", channel="lobby" if where == "team" else where)

    (whole,) = told("message")
    assert whole["event"]["channel_type"] == kind


@pytest.mark.parametrize("channel", ["lobby", "secret"])
def test_nothing_is_told_of_channels_the_bot_is_not_in(bot, joe, workspace, channel):
    joe.types("Hello @aide", channel=channel)
    happenings.join(workspace, joe.channel, "U0GUEST")
    happenings.leave(workspace, joe.channel, "U0GUEST")
    happenings.delete(workspace, joe.channel)
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)

    assert workspace.journal.deliveries == []


@pytest.mark.parametrize("answer", [{"text": "New", "replace_original": True}, DELETE])
def test_nothing_is_told_of_answers_there_either(bot, joe, workspace, answer):
    row = [actions(button("Close", "close"))]
    bot.on("/meetings", says(text="Old", blocks=row, response_type="in_channel"))
    bot.on("close", respond_with(**answer))

    joe.types("/meetings", channel="lobby")
    joe.presses("Close")

    kinds = [each.kind for each in workspace.journal.deliveries]
    assert kinds == ["slash_commands", "interactive"]


def test_nothing_is_told_of_private_messages(client, bot, ana, workspace):
    bot.on("close", respond_with(**DELETE))
    row = [actions(button("Close", "close"))]
    client.chat_postEphemeral(channel="C0DESK", user=ana.id, text="x", blocks=row)
    ana.goes_to("desk").presses("Close")

    assert [each.kind for each in workspace.journal.deliveries] == ["interactive"]


def test_nothing_is_told_once_the_app_is_removed(bot, ana, told, workspace):
    workspace.uninstall()
    ana.opens_home()

    assert ana.types("/meetings", channel="desk").text == "/meetings no es un comando válido."
    assert ana.types("Hello", channel="desk").messages == []
    kinds = [each.payload["event"]["type"] for each in workspace.journal.deliveries]
    assert kinds == ["tokens_revoked", "app_uninstalled"]
