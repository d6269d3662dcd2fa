"""The post office: what every step of a delivery works with."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from slack_sdk import WebClient

from bot.clock import Clock
from storage.database import Database
from storage.models import Reminder
from storage.reminders import Envelope

log = logging.getLogger(__name__)


PACE = timedelta(seconds=1.02)
"""Slack takes one message a second in a channel."""


class Roll(NamedTuple):
    """What Slack said of all channels at once: whether each is shared, by its id."""

    at: datetime
    shared: Mapping[str, bool]


@dataclass
class Office:
    """Slack, the records and the time. The client must never send anything a second time.

    One for each process: it remembers what spares questions to Slack, and refusals by it.
    """

    db: Database
    client: WebClient
    clock: Clock
    roll: Roll | None = None
    shown_at: datetime | None = None
    """When this process last wrote down that it delivers."""
    _rests: dict[str, tuple[datetime, datetime]] = field(default_factory=dict)

    def now(self) -> datetime:
        """Return the present instant."""
        return self.clock.now()

    def busy_until(self, envelope: Envelope) -> datetime | None:
        """Tell until when its reader must be left alone; None: it can hear something now."""
        now = self.now()
        since, until = self._rests.get(envelope.place, (now, now))
        return until if since <= now < until else None  # a clock can be set back

    def rest(self, envelope: Envelope, pause: timedelta = PACE) -> datetime:
        """Leave its reader alone for a moment; return when that is over."""
        now = self.now()
        self._rests[envelope.place] = now, now + pause
        return now + pause

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
