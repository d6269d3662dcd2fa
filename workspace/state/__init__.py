"""The whole memory of one workspace, behind one lock.

Every change is made while `lock` is held and announced with `changed(...)`, so that the page can
redraw and a test can wait for it.
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, RLock

from workspace.clock import Clock
from workspace.state import forms
from workspace.state.directory import Directory
from workspace.state.faults import Faults
from workspace.state.journal import Journal
from workspace.state.messages import Messages
from workspace.state.outbox import Outbox
from workspace.state.records import Bot, Channel, Json, Member, Message, Team
from workspace.state.scheduled import Scheduled
from workspace.state.stamps import Stamps
from workspace.state.tickets import Tickets
from workspace.state.views import Views


@dataclass(frozen=True)
class Change:
    """Something looks different now.

    what: message, view, home, people, channels, clock, call, delivery, connection,
    faults, reset.
    """

    what: str
    channel_id: str | None = None
    user_id: str | None = None  # whose screen; None: everybody's


class State:
    """People, channels, messages, views and everything that passed between them and the bot."""

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
        self.lock = RLock()
        self._condition = Condition(self.lock)
        self._listeners: list[Callable[[Change], None]] = []
        self._seed = (people or [], channels or [], team or Team(), bot or Bot())
        self.clock, self.manifest = clock, manifest
        self.stamps = Stamps(clock)
        self.address = ""  # http://127.0.0.1:PORT once it is served
        self.bot_token, self.app_token = "xoxb-local-bot", "xapp-local-app"
        self.signing_secret = "local-signing-secret"
        self.socket_tickets: set[str] = set()
        self.outbox = Outbox(self.lock, self.changed)
        self._begin(*self._seed[:2])

    def _begin(self, people: list[Member], channels: list[Channel]) -> None:
        people, channels = copy.deepcopy((people, channels))
        self.team, self.bot = copy.deepcopy(self._seed[2:])
        self.stamps.restart()
        self.directory = Directory(self.team, self.bot, people, channels, self.stamps)
        self.messages = Messages(self.stamps)
        self.views = Views(self.stamps)
        self.tickets = Tickets(self.stamps)
        self.scheduled = Scheduled(self.stamps)
        self.journal = Journal()
        self.faults = Faults(self.clock)
        self.inputs: dict[tuple[str, str], dict[str, Json]] = {}
        """What people chose in messages: (user id, message ts) -> values."""
        self.outbox.begin(self.stamps, self.journal, self.faults)

    def reset(
        self, *, people: list[Member] | None = None, channels: list[Channel] | None = None
    ) -> None:
        """Begin again with the people and channels given, or with those of the beginning."""
        with self.lock:
            first_people, first_channels = self._seed[:2]
            self._begin(
                first_people if people is None else people,
                first_channels if channels is None else channels,
            )
            self.changed("reset")

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` at every change; returns what ends it.

        It is called with the lock held, from whatever thread made the change: only note it down,
        for example with `loop.call_soon_threadsafe`.
        """
        with self.lock:
            self._listeners.append(listener)
        return lambda: self._unsubscribe(listener)

    def _unsubscribe(self, listener: Callable[[Change], None]) -> None:
        with self.lock:
            self._listeners.remove(listener)

    def changed(self, what: str, channel_id: str | None = None, user_id: str | None = None) -> None:
        """Tell everybody who waits or listens. Hold the lock."""
        change = Change(what, channel_id, user_id)
        self._condition.notify_all()
        for listener in list(self._listeners):
            listener(change)

    def wait_for(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Wait in real time until a change makes `condition` true; tells whether it did."""
        with self.lock:
            return self._condition.wait_for(condition, seconds)

    def values_in(self, message: Message, user_id: str) -> dict[str, Json]:
        """Tell what this person has chosen in the selects of a message so far."""
        kept = self.inputs.get((user_id, message.ts), {})
        return forms.values_of(message.blocks, kept=kept)

    @property
    def scopes(self) -> frozenset[str]:
        """The bot scopes that the app manifest asks for."""
        wanted = self.manifest.get("oauth_config", {}).get("scopes", {}).get("bot", [])
        return frozenset(wanted)

    @property
    def commands(self) -> dict[str, Json]:
        """The slash commands of the app manifest: name with slash -> its entry."""
        listed = self.manifest.get("features", {}).get("slash_commands", [])
        return {entry["command"]: entry for entry in listed}

    @property
    def shortcuts(self) -> dict[str, Json]:
        """The shortcuts of the app manifest: callback_id -> its entry."""
        listed = self.manifest.get("features", {}).get("shortcuts", [])
        return {entry["callback_id"]: entry for entry in listed}

    @property
    def events(self) -> frozenset[str]:
        """The bot events that the app manifest subscribes to."""
        wanted = self.manifest.get("settings", {}).get("event_subscriptions", {})
        return frozenset(wanted.get("bot_events", []))
