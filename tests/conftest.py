"""The real bot in the local workspace, with the sample dossier; each test begins it anew."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from socketserver import ThreadingMixIn
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment
from zoneinfo import ZoneInfo

import pytest
import yaml
from slack_bolt.adapter.socket_mode import SocketModeHandler

from bot.domain import reading
from bot.i18n import LANGUAGES
from bot.manifest import manifest
from bot.web import wsgi
from storage.database import Database
from workspace import JumpClock, Workspace
from workspace.hosting import Hosted, connect, prepare
from workspace.people import Person

pytest_plugins = ["workspace.pytest_plugin"]

SCENARIO = Path(__file__).parents[1] / "workspace/scenario/us-mexico-security.yaml"
TRANSPORTS = ("socket", "http")
MEMORY = Path("/dev/shm")
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
for name in PROXIES:  # the Socket Mode client would go through one even to this machine
    os.environ.pop(name, None)
    os.environ.pop(name.lower(), None)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Hold every conversation over both transports; one that forgets the bot is not collected."""
    is_here = "conversations" in metafunc.definition.path.parts
    if is_here and "workspace" in metafunc.fixturenames:
        metafunc.parametrize("bot", TRANSPORTS, indirect=True)


@pytest.fixture(scope="session")
def workspace_story() -> dict[str, Any]:
    story: dict[str, Any] = yaml.safe_load(SCENARIO.read_text(encoding="utf-8"))
    return story


@pytest.fixture(scope="session")
def workspace_manifest() -> dict[str, Any]:
    return manifest()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory, workspace_story) -> Callable[[datetime], Path]:
    """Files with the sample dossier, made once for each beginning; each test gets a copy."""
    for language in LANGUAGES:
        reading.warm(language)

    @cache
    def at(start: datetime) -> Path:
        file = tmp_path_factory.mktemp("prepared") / "bot.db"
        with closing(Database(f"sqlite:///{file}")) as db:
            prepare(db, workspace_story, start)
        return Path(file)

    return at


@pytest.fixture(scope="session")
def records() -> Iterator[Database]:
    """The database of the test that runs: one for all, which has compiled its queries once.

    In memory, where the machine has a folder there: a disk that makes sure takes its time.
    """
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Database(f"sqlite:///{folder}/bot.db")


@pytest.fixture(scope="session")
def socket(
    workspace_server: Workspace,
    clock: JumpClock,
    records: Database,
    prepared: Callable[[datetime], Path],
) -> Iterator[SocketModeHandler]:
    """The bot's socket, opened once: closing one takes seconds. It has answered everybody once."""
    _begin_anew(records, prepared(clock.now()))
    hosted = Hosted(workspace_server, records, clock)
    handler = connect(workspace_server, hosted.app)
    for person in ("officer_mx", "officer_us"):
        for question in ("/compromisos", "/ficha"):
            workspace_server.person(person).types(question, channel="internal")
        workspace_server.person(person).opens_home()
    hosted.close()
    yield handler
    workspace_server.sockets.hang_up(handler.client)


ON_THE_WAY = 5.0
"""Real seconds that the last event of a test may take to arrive."""


class Threaded(ThreadingMixIn, WSGIServer):
    """Slack does not wait for one answer before it asks the next question."""

    daemon_threads = True


class Quiet(WSGIRequestHandler):
    """Says nothing of each request."""

    def log_message(self, format: str, *args: object) -> None:
        return


class Post:
    """The bot's HTTP door, opened once; each test puts its own bot behind it."""

    def __init__(self) -> None:
        self.door: WSGIApplication
        self.asked = 0
        self._server = make_server("127.0.0.1", 0, self._answer, Threaded, Quiet)
        self.url = f"http://127.0.0.1:{self._server.server_port}/slack/events"
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def _answer(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        self.asked += 1
        return self.door(environ, start)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture(scope="session")
def post() -> Iterator[Post]:
    with closing(Post()) as opened:
        yield opened


@pytest.fixture
def bot(
    request: pytest.FixtureRequest,
    socket: SocketModeHandler,
    post: Post,
    workspace: Workspace,
    clock: JumpClock,
    prepared: Callable[[datetime], Path],
    records: Database,
) -> Iterator[Hosted]:
    """The real bot with records of its own; once over Socket Mode, once over signed HTTP."""
    _begin_anew(records, prepared(clock.now()))
    with closing(Hosted(workspace, records, clock)) as hosted:
        carry = {"socket": partial(_over_socket, socket), "http": partial(_over_http, post)}
        with carry[request.param](workspace, hosted):
            yield hosted
            workspace.wait_for(lambda: workspace.outbox.idle, ON_THE_WAY)


@contextmanager
def _over_socket(socket: SocketModeHandler, workspace: Workspace, hosted: Hosted) -> Iterator[None]:
    socket.app = hosted.app
    assert workspace.outbox.wire is workspace.sockets
    yield
    assert workspace.outbox.wire is workspace.sockets


@contextmanager
def _over_http(post: Post, workspace: Workspace, hosted: Hosted) -> Iterator[None]:
    post.door, post.asked = wsgi(hosted.app, hosted.db, workspace.clock), 0
    workspace.deliver_to(post.url)
    yield
    journal = workspace.journal
    assert workspace.wait_for(lambda: post.asked >= len(journal.deliveries), ON_THE_WAY)
    workspace.deliver_to(None)


def _begin_anew(records: Database, prepared: Path) -> None:
    """Put a copy in the place of the records; no connection to the old file is used again."""
    file = Path(records.url.database or "")
    for old in file.parent.glob(f"{file.name}*"):  # what SQLite keeps beside it too
        old.unlink()
    shutil.copy(prepared, file)
    records.close()


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
