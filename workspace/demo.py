"""The demo's parts, put together: workspace, page, clock and the real bot, in one process."""

import os
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any

import uvicorn
import yaml
from fastapi import FastAPI

from bot.manifest import manifest
from bot.scheduler import Metronome
from storage.database import Database
from workspace import page
from workspace.clock import JumpClock
from workspace.door import CuttableProtocol
from workspace.hosting import Hosted, connect, prepare
from workspace.local import Workspace
from workspace.page import Levers
from workspace.server import LoopbackOnly, listen

SCENARIO = Path(__file__).with_name("scenario") / "us-mexico-security.yaml"
TICK_SECONDS = 5


class Demo:
    """The sample dossier in a workspace on 127.0.0.1, with the real bot connected to it."""

    def __init__(self, port: int) -> None:
        """port: 0 takes a free one. Nothing is served or connected yet."""
        self._story: dict[str, Any] = yaml.safe_load(SCENARIO.read_text(encoding="utf-8"))
        self._start = datetime.fromisoformat(self._story["clock"])
        self._folder = TemporaryDirectory(prefix="aide-memoire-", ignore_cleanup_errors=True)
        self._files = 0
        self._one_at_a_time = Lock()
        self.clock = JumpClock(self._start)
        self.workspace = Workspace.from_scenario(self._story, self.clock, manifest())
        self._listening = listen(port)
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self.server = uvicorn.Server(self._config())

    def _config(self) -> uvicorn.Config:
        app = FastAPI(openapi_url=None)
        self.workspace.mount(app.router, self.address)
        levers = Levers(jump=self.jump, next_event=self.next_event, reset=self.reset)
        page.mount(app, self.workspace, levers)
        app.add_middleware(LoopbackOnly)
        return uvicorn.Config(
            app, http=CuttableProtocol, log_level="warning", timeout_graceful_shutdown=1
        )

    def serve(self) -> None:
        """Serve the workspace and its page, until Ctrl-C."""
        self.server.run(sockets=[self._listening])

    def start_bot(self) -> None:
        """Load the dossier and connect the bot; the workspace must be served by then."""
        self._hosted = self._fresh_bot()
        self._socket = connect(self.workspace, self._hosted.app)
        self._metronome = Metronome(TICK_SECONDS, self.tick)

    def _fresh_bot(self) -> Hosted:
        self._files += 1
        db = Database(f"sqlite:///{self._folder.name}/bot-{self._files}.db")
        prepare(db, self._story, self._start)
        return Hosted(self.workspace, db, self.clock)

    def tick(self) -> int:
        """Deliver what is due."""
        with self._one_at_a_time:
            return self._hosted.tick()

    def next_event(self) -> datetime | None:
        """Tell when the bot has something to say next."""
        return self._hosted.next_due()

    def jump(self, to: datetime) -> None:
        """Move the clock forward, delivering at each due instant on the way."""
        self.workspace.jump(to, stops=self.next_event, at_each=self.tick)

    def reset(self) -> None:
        """Begin again: clock, workspace and the bot's records."""
        with self._one_at_a_time:
            old, self._hosted = self._hosted, self._fresh_bot()
            self._socket.app = self._hosted.app
            self.clock.restart(self._start)
            self.workspace.reset()
            old.close()

    def close(self) -> None:
        """Hang up and remove the records."""
        self._metronome.stop()
        self._socket.close()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped
        self._hosted.close()
        self._folder.cleanup()


def keep_to_this_machine() -> None:
    """Forget proxies and real tokens: the Socket Mode client would obey the first even here."""
    for name in list(os.environ):
        if name.upper().endswith("_PROXY") or name.upper().startswith("SLACK_"):
            del os.environ[name]
