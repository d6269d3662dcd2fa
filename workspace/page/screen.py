"""One browser tab: who acts in it, where they look, and what must be drawn again.

The workspace changes in whatever thread the bot works; the page is drawn only in the server's
loop. A tab therefore notes that something changed and looks, a moment later, at what is different.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from nicegui import run, ui

from workspace import acts, mrkdwn
from workspace.acts import typing
from workspace.local import Workspace
from workspace.page.levers import Levers
from workspace.state import Change
from workspace.state.deliveries import Delivery
from workspace.state.records import Channel, Member
from workspace.words import Words

HOME = "home"
"""Where somebody looks who is in no channel: the bot's App Home."""

GATHER_SECONDS = 0.03
"""Changes that come so close together are drawn at once."""

PASSING_MS = 2_500
"""How long something said in passing stays."""


@dataclass(frozen=True)
class Leg:
    """A step of the tour, and how things stood when it began: only what comes later counts."""

    step: int
    now: datetime
    language: str
    deliveries: int
    done: bool = False


class Area:
    """A part of the page; drawn again only when what it shows looks different."""

    def __init__(
        self, place: ui.element, looks: Callable[[], object], draw: Callable[[], None]
    ) -> None:
        self._place, self._looks, self._draw = place, looks, draw
        self._seen: object = None

    def refresh(self) -> None:
        """Draw it again if it would look different."""
        looks = self._looks()
        if looks != self._seen:
            self._seen = looks
            self._place.clear()
            with self._place:
                self._draw()


class Screen:
    """What one tab shows, to whom."""

    def __init__(self, state: Workspace, levers: Levers, member: Member, place: str) -> None:
        self.state, self.levers = state, levers
        self.member_id, self.place = member.id, place
        self.open_threads: set[str] = set()
        self.drafts: dict[str, str] = {}  # ts of a thread -> what is being written to it
        self.tour: Leg | None = None
        self._read: dict[tuple[str, str], str] = {}
        self._rooms: list[tuple[ui.element, Callable[[], None]]] = []
        self._loop = asyncio.get_running_loop()
        self._due = False

    @property
    def member(self) -> Member:
        """Who acts."""
        return self.state.directory.people[self.member_id]

    @property
    def locale(self) -> Locale:
        """The acting person's language and country."""
        return Locale.parse(self.member.locale, sep="-")

    @property
    def words(self) -> Words:
        """What is said here, in the acting person's language."""
        return Words.of(self.member.locale)

    @property
    def tz(self) -> ZoneInfo:
        """The acting person's zone."""
        return ZoneInfo(self.member.tz)

    @property
    def now(self) -> datetime:
        """The workspace's time, where the acting person is."""
        return self.state.clock.now().astimezone(self.tz)

    def local(self, ts: str) -> datetime:
        """Tell when a message was posted, where the acting person is."""
        return mrkdwn.moment(ts).astimezone(self.tz)

    @property
    def channel(self) -> Channel | None:
        """The conversation looked at; None for the App Home."""
        return self.state.directory.channels.get(self.place)

    def silence(self, channel: Channel) -> str:
        """Tell why the acting person cannot write in a conversation, as a key; "" if they can."""
        return typing.silence(self.state, self.member, channel)

    def read(self, channel_id: str) -> None:
        """Note that the acting person has seen everything in a conversation."""
        shown = self.state.messages.shown_to(self.member.id, channel_id)
        self._read[self.member.id, channel_id] = shown[-1].ts if shown else ""

    def unread(self, channel_id: str) -> int:
        """Count what others wrote in a conversation since the acting person looked."""
        mark = self._read.get((self.member.id, channel_id), "")
        shown = self.state.messages.shown_to(self.member.id, channel_id)
        return sum(m.ts > mark and m.user_id != self.member.id for m in shown)

    def area(
        self, place: ui.element, looks: Callable[[], object], draw: Callable[[], None]
    ) -> None:
        """Let `draw` fill `place` now and whenever `looks` gives another value."""
        self.room(place, Area(place, looks, draw).refresh)

    def room(self, place: ui.element, refresh: Callable[[], None]) -> None:
        """Call `refresh` now and after every change, as long as `place` is on the page."""
        self._rooms.append((place, refresh))
        refresh()

    def watch(self) -> Callable[[], None]:
        """Begin to follow the workspace; returns what ends it."""
        return self.state.subscribe(self._changed)

    def _changed(self, _: Change) -> None:
        self._loop.call_soon_threadsafe(self._soon)

    def _soon(self) -> None:
        if not self._due:
            self._due = True
            self._loop.call_later(GATHER_SECONDS, self.refresh)

    def refresh(self) -> None:
        """Look at everything again."""
        self._due = False
        with self.state.lock:
            for place, refresh in list(self._rooms):
                if not place.is_deleted:
                    refresh()
            self._rooms = [room for room in self._rooms if not room[0].is_deleted]

    async def settled(self, delivery: Delivery | None) -> None:
        """Wait, without holding the page up, until the bot has answered or Slack gave up."""
        if delivery is not None:
            await run.io_bound(acts.waited, self.state, delivery)

    def tell(self, key: str, **facts: Any) -> None:  # noqa: ANN401 - whatever a sentence names
        """Say something in passing."""
        ui.notify(self.words(key, **facts), position="top", timeout=PASSING_MS)
