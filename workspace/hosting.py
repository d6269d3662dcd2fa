"""The real bot, connected to a workspace on this machine: what the demo and the tests start.

Only this module of the workspace knows the bot, and only by its front door.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler

from bot.app import build_app, build_ticks
from bot.slack import posting_client, reading_client
from storage import loading, reminders, schema
from storage.database import Database
from workspace.clock import Clock
from workspace.local import Workspace

PATIENCE = 10.0
"""Real seconds in which the bot must have opened its socket."""


def prepare(db: Database, story: dict[str, Any], now: datetime) -> None:
    """Make the tables, load the dossier of a scenario, and plan its reminders from `now` on."""
    internal = next(c["id"] for c in story["channels"] if c.get("audience") == "internal")
    schema.upgrade(db)
    with db.session() as session:
        loaded = loading.load(
            session, story, team_id=story["team"]["id"], channel=internal, now=now
        )
        reminders.plan_all(session, loaded.dossier_id, now=now)


class Hosted:
    """The bot as it works in real Slack; only the address of Slack and the clock differ.

    Its `app` answers over a socket (see `connect`) and signed HTTP alike.
    """

    def __init__(self, workspace: Workspace, db: Database, clock: Clock) -> None:
        """db: with the tables and records that `prepare` makes."""
        self.db = db
        client = posting_client(workspace.bot_token, workspace.base_url)
        self._afterwards = ThreadPoolExecutor(max_workers=4, thread_name_prefix="later")
        self.app: App = build_app(
            client,
            self.db,
            clock,
            signing_secret=workspace.signing_secret,
            executor=self._afterwards,
        )
        self.tick: Callable[[], int] = build_ticks(client, self.db, clock)

    def next_due(self) -> datetime | None:
        """Tell when the next reminder is due (aware, UTC), or None when none is planned."""
        with self.db.reading() as session:
            return reminders.next_due(session)

    def close(self) -> None:
        """Finish what goes on after the last answer, and let go of the database."""
        self._afterwards.shutdown()
        self.db.close()


def connect(workspace: Workspace, app: App) -> SocketModeHandler:
    """Open the bot's socket. Raises TimeoutError when it does not open; the caller closes it."""
    socket = SocketModeHandler(
        app, workspace.app_token, web_client=reading_client(None, workspace.base_url)
    )
    socket.connect()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped
    if not workspace.connected.wait(PATIENCE):
        raise TimeoutError("the bot did not connect to the workspace")
    return socket
