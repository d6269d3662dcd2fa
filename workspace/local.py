"""The workspace as its users take it: make one, serve it, act as somebody, look at it."""

from collections.abc import Callable
from datetime import datetime
from typing import Self

from starlette.routing import BaseRoute, Router

from workspace.acts import happenings
from workspace.clock import Clock, JumpClock
from workspace.delivery.requests import Requests
from workspace.door import Door
from workspace.people import Person
from workspace.server import Server
from workspace.state import State, scenario
from workspace.state.records import Bot, Channel, Json, Member, Team
from workspace.webapi import scheduled


class Workspace(State):
    """A small Slack: its memory (see State), its door, and the people in it."""

    def __init__(
        self,
        clock: Clock,
        manifest: Json,
        *,
        people: list[Member] | None = None,
        channels: list[Channel] | None = None,
        team: Team | None = None,
        bot: Bot | None = None,
    ) -> None:
        super().__init__(clock, manifest, people=people, channels=channels, team=team, bot=bot)
        self._door = Door(self)
        self.sockets = self._door.sockets
        self.connected = self.sockets.connected
        self._server: Server | None = None

    @classmethod
    def from_scenario(cls, story: Json, clock: Clock, manifest: Json) -> Self:
        """Make the workspace that a scenario file describes."""
        return cls(
            clock,
            manifest,
            people=scenario.people(story),
            channels=scenario.channels(story),
            team=scenario.team(story),
            bot=scenario.bot(story),
        )

    def person(self, who: str) -> Person:
        """Act as somebody, found by key, handle or id; deactivated people cannot act."""
        member = self.directory.member(who)
        assert not member.deleted, f"{member.name} is deactivated"
        return Person(self, member)

    @property
    def base_url(self) -> str:
        """What SLACK_API_BASE_URL must be."""
        return f"{self.address}/api/"

    def serve(self, port: int = 0) -> Self:
        """Listen on 127.0.0.1 in a thread of its own; port 0 takes a free one."""
        self._server = Server(self._door, port)
        self.address = self._server.address
        return self

    def routes(self) -> list[BaseRoute]:
        """List the routes, for an application of one's own; then set `address`."""
        return self._door.routes()

    def mount(self, app_router: Router, address: str) -> None:
        """Join an application that already listens at `address`, such as http://127.0.0.1:8800."""
        app_router.routes[:0] = self.routes()
        self.address = address

    def deliver_to(self, url: str | None) -> None:
        """Deliver by signed HTTP to `url`; None goes back to Socket Mode."""
        self.outbox.wire = Requests(self, url) if url else self.sockets

    def jump(
        self,
        to: datetime,
        *,
        stops: Callable[[], datetime | None] | None = None,
        at_each: Callable[[], object] | None = None,
    ) -> int:
        """Move the clock forward; see JumpClock.jump. Not in the server's thread."""
        if not isinstance(self.clock, JumpClock):
            raise TypeError("this workspace's clock cannot jump")
        made = self.clock.jump(to, stops=stops, at_each=at_each)
        self.tick()
        return made

    def tick(self) -> None:
        """Post the scheduled messages that are due, and show the time."""
        with self.lock:
            scheduled.post_due(self)
            self.changed("clock")

    def uninstall(self) -> None:
        """Remove the app from the workspace."""
        happenings.uninstall(self)

    def close(self) -> None:
        """Stop serving."""
        if self._server:
            self.sockets.drop()
            self._server.close()
            self._server = None
