"""Things the bot may use once, or for a short while: triggers and response addresses.

They live in real time, so a modal opens right after the workspace's clock has jumped.
"""

import time
from dataclasses import dataclass

from workspace.errors import SlackError
from workspace.state.stamps import Stamps

TRIGGER_SECONDS = 3.0
RESPONSE_SECONDS = 30 * 60.0
RESPONSE_USES = 5


@dataclass
class Trigger:
    """The right to open one modal for one person."""

    user_id: str
    made: float  # seconds, monotonic
    used: bool = False


@dataclass
class ResponseUrl:
    """The right to answer where somebody clicked or typed."""

    channel_id: str
    user_id: str
    ts: str | None  # of the message clicked
    made: float  # seconds, monotonic
    uses: int = 0


class Tickets:
    """Gives out triggers and response addresses, and takes them back."""

    def __init__(self, stamps: Stamps) -> None:
        self._stamps = stamps
        self._triggers: dict[str, Trigger] = {}
        self._responses: dict[str, ResponseUrl] = {}
        self.trigger_seconds = TRIGGER_SECONDS
        self.response_seconds = RESPONSE_SECONDS

    def trigger(self, user_id: str) -> str:
        """Make a trigger for what this person has just done."""
        name = f"{self._stamps.seconds()}.{self._stamps.id('T')}"
        self._triggers[name] = Trigger(user_id, time.monotonic())
        return name

    def redeem(self, name: str) -> str:
        """Use a trigger. Returns the person's id; raises SlackError when it is no longer good."""
        trigger = self._triggers.get(name)
        if trigger is None:
            raise SlackError("invalid_trigger_id")
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        if time.monotonic() - trigger.made > self.trigger_seconds:
            raise SlackError("expired_trigger_id")
        trigger.used = True
        return trigger.user_id

    def response(self, channel_id: str, user_id: str, ts: str | None = None) -> str:
        """Make the last part of a response address."""
        name = self._stamps.id("R")
        self._responses[name] = ResponseUrl(channel_id, user_id, ts, time.monotonic())
        return name

    def respond(self, name: str) -> ResponseUrl:
        """Use a response address once. Raises SlackError used_url or expired_url."""
        response = self._responses.get(name)
        if response is None or response.uses >= RESPONSE_USES:
            raise SlackError("used_url")
        if time.monotonic() - response.made > self.response_seconds:
            raise SlackError("expired_url")
        response.uses += 1
        return response
