"""What our own bot does not send, and the page draws all the same: a scripted bot sends it."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from threading import Thread

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import BrowserContext, expect
from slack_bolt.adapter.socket_mode import SocketModeHandler

from tests.browser.window import Window
from tests.workspace.conftest import ScriptedBot
from tests.workspace.scripts import opens as answers_with
from tests.workspace.shapes import actions, button, field, modal, option, plain, section
from tests.workspace.story import MANIFEST, STORY
from workspace import JumpClock, Workspace, page
from workspace.server import listen

CHOICES = [option("Mérida", "mid"), option("Mexicali", "mxl"), option("Washington", "was")]


@pytest.fixture(scope="session")
def stage() -> Iterator[Workspace]:
    """The page of a workspace in which the scripted bot plays; NiceGUI has one in a process."""
    clock = JumpClock(datetime.fromisoformat(STORY["clock"]), ticking=False)
    workspace = Workspace.from_scenario(STORY, clock, MANIFEST)
    listening, app = listen(0), FastAPI(openapi_url=None)
    workspace.mount(app.router, f"http://127.0.0.1:{listening.getsockname()[1]}")
    page.mount(app, workspace)
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1))
    thread = Thread(target=server.run, args=[[listening]], daemon=True)
    thread.start()
    yield workspace
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="session")
def player(stage: Workspace) -> Iterator[ScriptedBot]:
    bot = ScriptedBot(stage)
    with closing(SocketModeHandler(bot.app, stage.app_token, ping_interval=0.1)) as socket:
        socket.connect()
        assert stage.connected.wait(10)
        yield bot


@pytest.fixture
def bot(player: ScriptedBot, stage: Workspace) -> ScriptedBot:
    stage.reset()
    player.forget()
    return player


@pytest.fixture
def sits(profile: BrowserContext, stage: Workspace) -> Iterator[Callable[[str], Window]]:
    """Open a window in front of the stage, as somebody."""
    windows: list[Window] = []

    def sit(who: str) -> Window:
        windows.append(Window(profile.new_page(), stage.address, who))
        return windows[-1]

    yield sit
    for window in windows:
        window.page.close()
        assert not window.complaints, f"the browser complained: {window.complaints}"


def test_a_select_asks_the_bot_while_one_types(bot, sits):
    lookup = {"type": "external_select", "action_id": "place", "min_query_length": 2}
    bot.on("/meetings", answers_with(modal(field("where", "Place", lookup))))
    bot.on(
        "place",
        lambda ack, body, client: ack(
            options=[it for it in CHOICES if it["text"]["text"].startswith(body["value"])]
        ),
    )
    joe = sits("joe")
    joe.types("/meetings")
    place = joe.form.get_by_role("combobox", name="Place")
    place.click()

    place.press_sequentially("Me")
    joe.page.get_by_role("option", name="Mexicali").click()
    joe.submits()

    values = bot.heard["view_submission form"][0]["view"]["state"]["values"]
    assert values["where"]["place"]["selected_option"]["value"] == "mxl"
    assert [body["value"] for body in bot.heard["place"]] == ["Me"]


def test_the_cross_closes_a_form_and_those_below_it_and_cancel_only_one(bot, sits):
    def pushes(ack, body, client):
        above = modal(section("On top"), title=plain("Above"), close=plain("One back"))
        client.views_push(trigger_id=body["trigger_id"], view=above)
        ack()

    below = modal(section("Below"), actions(button("Further", "further")), title=plain("Below"))
    bot.on("/meetings", answers_with(below))
    bot.on("further", pushes)
    joe = sits("joe")
    joe.types("/meetings")
    joe.presses("Further", joe.form)
    expect(joe.page.get_by_role("dialog", name="Above")).to_be_visible()

    joe.presses("One back", joe.form)
    expect(joe.page.get_by_role("dialog", name="Below")).to_be_visible()
    joe.presses("Further", joe.form)
    expect(joe.page.get_by_role("dialog", name="Above")).to_be_visible()
    joe.presses("Close", joe.form)

    expect(joe.form).to_have_count(0)


def test_several_are_ticked_in_a_group_with_a_name(bot, sits):
    boxes = {"type": "checkboxes", "action_id": "boxes", "options": CHOICES}
    bot.on("/meetings", answers_with(modal(field("where", "Places", boxes))))
    joe = sits("joe")
    joe.types("/meetings")
    group = joe.form.get_by_role("group", name="Places")
    group.get_by_role("checkbox", name="Mérida").click()
    group.get_by_role("checkbox", name="Washington").click()
    joe.submits()

    values = bot.heard["view_submission form"][0]["view"]["state"]["values"]
    chosen = [it["value"] for it in values["where"]["boxes"]["selected_options"]]
    assert chosen == ["mid", "was"]


def test_reactions_stand_under_a_message_with_how_many_gave_them(bot, sits):
    joe = sits("joe")
    joe.types("Good morning.")
    joe.sees("Good morning.", joe.newest)
    ts = bot.client.conversations_history(channel="C0DESK")["messages"][0]["ts"]
    bot.client.reactions_add(channel="C0DESK", timestamp=ts, name="white_check_mark")

    joe.sees("✅ 1", joe.newest)


def test_one_writes_to_a_bot_whose_manifest_allows_it(bot, sits):
    joe = sits("joe")
    joe.goes_to("Messages with aide")
    joe.sees("No messages yet. Type / below to see the commands.", joe.feed)

    joe.types("Good morning.")

    joe.sees("Good morning.", joe.newest)


def test_one_of_several_is_chosen_in_a_group_with_a_name(bot, sits):
    circles = {"type": "radio_buttons", "action_id": "circles", "options": CHOICES}
    bot.on("/meetings", answers_with(modal(field("where", "Place", circles))))
    joe = sits("joe")
    joe.types("/meetings")
    group = joe.form.get_by_role("radiogroup", name="Place")
    group.get_by_role("radio", name="Mérida").click()
    group.get_by_role("radio", name="Mexicali").click()
    joe.submits()

    values = bot.heard["view_submission form"][0]["view"]["state"]["values"]
    assert values["where"]["circles"]["selected_option"]["value"] == "mxl"


def test_who_is_in_no_channel_looks_at_the_app_home_each_time(bot, sits):
    window = sits("joe")
    for _ in range(2):
        window.becomes("Unknown Abroad")
        expect(window.page.get_by_role("region", name="Home")).to_be_visible()
        window.becomes("Joe Hart")
        window.goes_to("# desk")
