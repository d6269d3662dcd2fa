"""The real bot in the local workspace, with the sample dossier; each test begins it anew."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from slack_bolt.adapter.socket_mode import SocketModeHandler

from bot.domain import reading
from bot.i18n import LANGUAGES
from bot.manifest import manifest
from storage.database import Database
from workspace import JumpClock, Workspace
from workspace.hosting import Hosted, connect, prepare
from workspace.people import Person

pytest_plugins = ["workspace.pytest_plugin"]

SCENARIO = Path(__file__).parents[1] / "workspace/scenario/us-mexico-security.yaml"
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
for name in PROXIES:  # the Socket Mode client would go through one even to this machine
    os.environ.pop(name, None)
    os.environ.pop(name.lower(), None)


@pytest.fixture(scope="session")
def workspace_story() -> dict[str, Any]:
    story: dict[str, Any] = yaml.safe_load(SCENARIO.read_text(encoding="utf-8"))
    return story


@pytest.fixture(scope="session")
def workspace_manifest() -> dict[str, Any]:
    return manifest()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory, workspace_story) -> Path:
    """A database with the sample dossier, made once; each test gets a copy."""
    for language in LANGUAGES:
        reading.warm(language)
    file = tmp_path_factory.mktemp("prepared") / "bot.db"
    prepare(f"sqlite:///{file}", workspace_story, datetime.fromisoformat(workspace_story["clock"]))
    return Path(file)


@pytest.fixture(scope="session")
def socket(
    workspace_server: Workspace, clock: JumpClock, prepared: Path
) -> Iterator[SocketModeHandler]:
    """The bot's socket, opened once: closing one takes seconds."""
    hosted = Hosted(workspace_server, f"sqlite:///{prepared}", clock)
    handler = connect(workspace_server, hosted.app)
    hosted.close()
    yield handler
    handler.close()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped


@pytest.fixture
def bot(
    workspace: Workspace,
    socket: SocketModeHandler,
    clock: JumpClock,
    prepared: Path,
    tmp_path: Path,
) -> Iterator[Hosted]:
    """The real bot with a database of its own, connected over Socket Mode."""
    file = shutil.copy(prepared, tmp_path / "bot.db")
    hosted = Hosted(workspace, f"sqlite:///{file}", clock)
    socket.app = hosted.app
    yield hosted
    hosted.close()


@pytest.fixture
def db(bot: Hosted) -> Database:
    return bot.db


@pytest.fixture
def jump(bot: Hosted, workspace: Workspace) -> Callable[..., int]:
    """Move the clock to a local time of Mexico City, delivering what falls due on the way."""

    def to(*when: int) -> int:
        local = datetime(*when, tzinfo=ZoneInfo("America/Mexico_City"))  # type: ignore[arg-type,misc]
        return workspace.jump(local, stops=bot.next_due, at_each=bot.tick)

    return to


@pytest.fixture
def officer(bot: Hosted, workspace: Workspace) -> Person:
    """Ana, a desk officer of the Mexican side, who reads Spanish."""
    return workspace.person("officer_mx").goes_to("internal")


@pytest.fixture
def joe(bot: Hosted, workspace: Workspace) -> Person:
    """Joe, a desk officer of the same team, who reads English in New York."""
    return workspace.person("officer_us").goes_to("internal")


@pytest.fixture
def coordinator(bot: Hosted, workspace: Workspace) -> Person:
    """Carmen, who coordinates the dossier."""
    return workspace.person("coordinator").goes_to("internal")


@pytest.fixture
def counterpart(bot: Hosted, workspace: Workspace) -> Person:
    """Taylor, of another organisation, met in the shared channel."""
    return workspace.person("counterpart").goes_to("shared")


@pytest.fixture
def guest(bot: Hosted, workspace: Workspace) -> Person:
    """Sam, a guest of the workspace."""
    return workspace.person("guest").goes_to("shared")
