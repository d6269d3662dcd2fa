"""A workspace of its own for the tests of the double, and a real Bolt app that obeys scripts."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from typing import Any

import pytest
from slack_bolt import Ack, App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from tests.workspace.story import MANIFEST, STORY
from workspace import JumpClock, Workspace

Script = Callable[..., Any]
ANY = re.compile(".*")


@pytest.fixture(scope="session")
def workspace_story():
    return STORY


@pytest.fixture(scope="session")
def workspace_manifest():
    return MANIFEST


@pytest.fixture(scope="session")
def clock(workspace_story):
    """The plugin's, made anew: one made for the session keeps the story of whoever came first."""
    return JumpClock(datetime.fromisoformat(workspace_story["clock"]), ticking=False)


@pytest.fixture(scope="session")
def workspace_server(workspace_story, workspace_manifest, clock):
    """The plugin's, made anew for the same reason."""
    made = Workspace.from_scenario(workspace_story, clock, workspace_manifest)
    with closing(made.serve()) as served:
        yield served


class ScriptedBot:
    """A real Bolt app. `on("/meetings", script)` decides what it does; `heard` is what it was told.

    Names: commands, action ids, callback ids, event types. A script takes Bolt's arguments.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.client = WebClient(token=workspace.bot_token, base_url=workspace.base_url)
        self.app = App(
            client=self.client,
            signing_secret=workspace.signing_secret,
            process_before_response=True,
        )
        self.forget()
        self.app.command(ANY)(self._command)
        self.app.action(ANY)(self._action)
        self.app.options(ANY)(self._options)
        self.app.shortcut(ANY)(self._callback)
        self.app.view(ANY)(self._view)
        self.app.view_closed(ANY)(self._view)
        self.app.event(ANY)(self._event)

    def on(self, name: str, script: Script) -> None:
        self._scripts[name] = script

    def forget(self) -> None:
        self._scripts: dict[str, Script] = {}
        self.heard: dict[str, list[dict[str, Any]]] = defaultdict(list)

    def _command(self, ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        self._run(body["command"], ack, body, client)

    def _action(self, ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        self._run(body["actions"][0]["action_id"], ack, body, client)

    def _options(self, ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        self._run(body["action_id"], ack, body, client)

    def _callback(self, ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        self._run(body["callback_id"], ack, body, client)

    def _view(self, ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        self._run(f"{body['type']} {body['view']['callback_id']}", ack, body, client)

    def _event(self, ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        self._run(body["event"]["type"], ack, body, client)

    def _run(self, name: str, ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        self.heard[name].append(body)
        self._scripts.get(name, _acknowledge)(ack=ack, body=body, client=client)


def _acknowledge(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
    ack()


@pytest.fixture(scope="session")
def connected_bot(workspace_server) -> Iterator[ScriptedBot]:
    bot = ScriptedBot(workspace_server)
    handler = SocketModeHandler(bot.app, workspace_server.app_token, ping_interval=0.1)
    handler.connect()
    assert workspace_server.connected.wait(3)
    yield bot
    workspace_server.sockets.hang_up(handler.client)


@pytest.fixture
def workspace(workspace: Workspace) -> Iterator[Workspace]:
    """The plugin's workspace; here mistakes are made on purpose."""
    yield workspace
    workspace.journal.calls.clear()
    workspace.journal.refused_answers.clear()


@pytest.fixture
def bot(connected_bot: ScriptedBot, workspace) -> ScriptedBot:
    connected_bot.forget()
    return connected_bot


@pytest.fixture
def client(workspace) -> WebClient:
    return WebClient(token=workspace.bot_token, base_url=workspace.base_url, retry_handlers=[])


@pytest.fixture
def scopes(workspace) -> Iterator[list[str]]:
    """The scopes of the manifest, to take some away or add some."""
    asked = workspace.manifest["oauth_config"]["scopes"]
    whole = asked["bot"]
    asked["bot"] = list(whole)
    yield asked["bot"]
    asked["bot"] = whole


@pytest.fixture
def ana(workspace):
    return workspace.person("ana")


@pytest.fixture
def joe(workspace):
    return workspace.person("joe")
