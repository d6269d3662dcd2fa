"""What the workspace tells the bot, and whether the bot acknowledged it in time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from workspace.state.records import Json

ACK_SECONDS = 3.0


class Fate(StrEnum):
    """How a delivery ended."""

    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    FAILED = "failed"


@dataclass
class Delivery:
    """One command, click, form or event on its way to the bot.

    settle: what the workspace does once it is acknowledged or has failed.
    """

    envelope_id: str
    kind: str  # slash_commands, interactive, events_api
    payload: Json
    settle: Callable[["Delivery"], None]
    user_id: str | None = None
    attempt: int = 0
    reason: str = ""
    fate: Fate = Fate.SENT
    answer: Json = field(default_factory=dict)
    error: str = ""  # operation_timeout, dispatch_failed

    @property
    def done(self) -> bool:
        """Nothing more will happen to it."""
        return self.fate is not Fate.SENT

    @property
    def expects_answer(self) -> bool:
        """Events are acknowledged with nothing; commands and interactions may carry an answer."""
        return self.kind != "events_api"

    def acknowledge(self, answer: Json) -> None:
        """The bot answered. Too late or twice means nothing."""
        if not self.done:
            self.fate, self.answer = Fate.ACKNOWLEDGED, answer
            self.settle(self)

    def fail(self, error: str) -> None:
        """The bot did not answer, or could not be reached."""
        if not self.done:
            self.fate, self.error = Fate.FAILED, error
            self.settle(self)
