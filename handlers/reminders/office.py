"""The post office: what every step of a delivery works with."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from slack_sdk import WebClient

from bot.clock import Clock
from storage.database import Database
from storage.models import Reminder

log = logging.getLogger(__name__)


class Roll(NamedTuple):
    """What Slack said of all channels at once: whether each is shared, by its id."""

    at: datetime
    shared: Mapping[str, bool]


@dataclass(frozen=True)
class Office:
    """Slack, the records and the time. The client must never send anything a second time."""

    db: Database
    client: WebClient
    clock: Clock
    roll: Roll | None = None

    def now(self) -> datetime:
        """Return the present instant."""
        return self.clock.now()

    def settle(
        self, verdict: Callable[..., bool], rows: Sequence[Reminder], **facts: object
    ) -> bool:
        """Write down what became of rows; False when they are somebody else's by now."""
        if not rows:
            return True
        with self.db.session() as session:
            counts = verdict(session, rows, **facts)
        if not counts:
            log.warning("lease lost", extra={"reminder": rows[0].id, "verdict": verdict.__name__})
        return counts
