"""What we deliver has the keys of Slack's published samples, and Bolt reads from it what it needs.

The tables were written by hand from the samples in Slack's public documentation and SDKs; keys that
only Enterprise Grid, workflows or AI features send are left out.
"""

import pytest
from slack_bolt.request.internals import (
    extract_actor_user_id,
    extract_channel_id,
    extract_team_id,
    extract_user_id,
)

from tests.workspace.shapes import actions, button, field, modal, plain, section, select

COMMAND = {
    "token",
    "team_id",
    "team_domain",
    "channel_id",
    "channel_name",
    "user_id",
    "user_name",
    "command",
    "text",
    "api_app_id",
    "is_enterprise_install",
    "response_url",
    "trigger_id",
}
INTERACTION = {"type", "user", "api_app_id", "token", "team", "enterprise", "is_enterprise_install"}
BLOCK_ACTIONS = INTERACTION | {"container", "trigger_id", "actions", "state"}
IN_MESSAGE = BLOCK_ACTIONS | {"channel", "response_url"}
VIEW = {
    "id",
    "team_id",
    "type",
    "blocks",
    "private_metadata",
    "callback_id",
    "external_id",
    "state",
    "hash",
    "title",
    "clear_on_close",
    "notify_on_close",
    "submit_disabled",
    "close",
    "submit",
    "root_view_id",
    "previous_view_id",
    "app_id",
    "app_installed_team_id",
    "bot_id",
}
MESSAGE = {"type", "user", "ts", "text", "team"}
BOT_MESSAGE = MESSAGE | {"bot_id", "app_id", "bot_profile", "blocks"}


@pytest.fixture
def card(client):
    row = actions(button("Open", "open", value="3"), select("status", "Done"), block_id="row")
    client.chat_postMessage(channel="C0SHARED", text="Card", blocks=[section("Card"), row])


@pytest.fixture
def guest(workspace):
    return workspace.person("ext").goes_to("shared")


def test_a_command(bot, ana):
    ana.types("/meetings next", channel="desk")

    told = bot.heard["/meetings"][0]
    assert set(told) == COMMAND
    assert told["is_enterprise_install"] == "false"
    assert (told["channel_name"], told["team_domain"]) == ("desk", "local-workspace")


def test_a_press_in_a_message(bot, ana, card):
    ana.goes_to("shared").presses("Open")

    told = bot.heard["open"][0]
    assert set(told) == IN_MESSAGE | {"message"}
    assert set(told["container"]) == {"type", "message_ts", "channel_id", "is_ephemeral"}
    assert set(told["message"]) == BOT_MESSAGE
    assert set(told["user"]) == {"id", "username", "name", "team_id"}
    pressed = {"type", "action_id", "block_id", "action_ts", "text", "value"}
    assert set(told["actions"][0]) == pressed


def test_a_choice_in_a_message(bot, ana, card):
    ana.goes_to("shared").chooses("status", "Done")

    action = bot.heard["status"][0]["actions"][0]
    assert set(action) == {"type", "action_id", "block_id", "action_ts", "selected_option"}


def test_a_press_in_a_thread_names_the_thread(bot, ana, client):
    first = client.chat_postMessage(channel="C0DESK", text="Card")["ts"]
    row = [actions(button("Undo", "undo"))]
    client.chat_postMessage(channel="C0DESK", text="x", blocks=row, thread_ts=first)

    ana.goes_to("desk").presses("Undo")

    assert bot.heard["undo"][0]["container"]["thread_ts"] == first


def test_a_press_in_a_form(bot, ana, client, workspace):
    form = modal(field("b", "Date"), actions(button("More", "more"), block_id="row"))
    client.views_open(trigger_id=workspace.tickets.trigger("U0ANA"), view=form)

    ana.presses("More")

    told = bot.heard["more"][0]
    assert set(told) == BLOCK_ACTIONS - {"state"} | {"view"}
    assert set(told["view"]) == VIEW
    assert told["container"] == {"type": "view", "view_id": ana.modal.id}


def test_a_sent_form(bot, ana, client, workspace):
    client.views_open(trigger_id=workspace.tickets.trigger("U0ANA"), view=modal(field("b", "Date")))

    ana.submits({"Date": "May"})

    told = bot.heard["view_submission form"][0]
    assert set(told) == INTERACTION | {"trigger_id", "view", "response_urls"}
    assert set(told["view"]) == VIEW
    assert told["view"]["state"]["values"]["b"]["typed"] == {
        "type": "plain_text_input",
        "value": "May",
    }


def test_a_closed_form(bot, ana, client, workspace):
    form = modal(notify_on_close=True)
    client.views_open(trigger_id=workspace.tickets.trigger("U0ANA"), view=form)

    ana.closes()

    assert set(bot.heard["view_closed form"][0]) == INTERACTION | {"view", "is_cleared"}


def test_a_look_up(bot, ana, client):
    menu = {"type": "external_select", "action_id": "owner", "placeholder": plain("Owner")}
    client.chat_postMessage(channel="C0DESK", text="x", blocks=[actions(menu)])
    bot.on("owner", lambda ack, body, client: ack(options=[]))

    ana.goes_to("desk").looks_up("Owner", "ana")

    wanted = {"action_id", "block_id", "value", "container", "channel", "message"}
    assert set(bot.heard["owner"][0]) - {"state"} == INTERACTION | wanted


def test_shortcuts(bot, ana, joe):
    joe.types("Promise", channel="desk")
    ana.uses_shortcut("new")
    ana.goes_to("desk").uses_shortcut("record", message=ana.feed()[-1])

    shortcut = INTERACTION | {"callback_id", "trigger_id", "action_ts"}
    assert set(bot.heard["new"][0]) == shortcut
    of_message = {"channel", "message", "message_ts", "response_url"}
    assert set(bot.heard["record"][0]) == shortcut | of_message


def test_bolt_finds_who_acts_and_where_in_everything(bot, guest, workspace, card):
    guest.presses("Open")
    guest.types("/meetings")

    for told in (bot.heard["open"][0], bot.heard["/meetings"][0]):
        assert extract_user_id(told) == extract_actor_user_id(told) == "U0EXT"
        assert extract_channel_id(told) == "C0SHARED"
    assert extract_team_id(bot.heard["open"][0]) == "T0LOCAL"
    assert bot.heard["open"][0]["user"]["team_id"] == "T0OTHER"
    assert bot.heard["/meetings"][0]["team_id"] == "T0OTHER"
