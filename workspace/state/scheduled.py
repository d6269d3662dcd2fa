"""Messages that the bot asked Slack to post later."""

from dataclasses import dataclass

from workspace.errors import SlackError
from workspace.state.records import Json
from workspace.state.stamps import Stamps

FARTHEST_DAYS = 120
MOST_IN_FIVE_MINUTES = 30


@dataclass(frozen=True)
class ScheduledMessage:
    """One message waiting; post_at and date_created in seconds of the workspace's clock."""

    id: str
    channel_id: str
    post_at: int
    date_created: int
    content: Json


class Scheduled:
    """The messages that wait."""

    def __init__(self, stamps: Stamps) -> None:
        self._stamps = stamps
        self._waiting: dict[str, ScheduledMessage] = {}

    def add(self, channel_id: str, post_at: int, content: Json) -> ScheduledMessage:
        """Keep a message for later. Raises SlackError time_in_past and the like."""
        now = self._stamps.seconds()
        if post_at <= now:
            raise SlackError("time_in_past")
        if post_at > now + FARTHEST_DAYS * 86_400:
            raise SlackError("time_too_far")
        near = [m for m in self.of(channel_id) if abs(m.post_at - post_at) < 300]
        if len(near) >= MOST_IN_FIVE_MINUTES:
            raise SlackError("restricted_too_many")
        message = ScheduledMessage(self._stamps.id("Q"), channel_id, post_at, now, content)
        self._waiting[message.id] = message
        return message

    def remove(self, channel_id: str, message_id: str) -> None:
        """Forget a message. Raises SlackError invalid_scheduled_message_id."""
        message = self._waiting.get(message_id)
        if message is None or message.channel_id != channel_id:
            raise SlackError("invalid_scheduled_message_id")
        del self._waiting[message_id]

    def of(self, channel_id: str | None = None) -> list[ScheduledMessage]:
        """List what waits, for one channel or for all, the next first."""
        waiting = [m for m in self._waiting.values() if channel_id in (None, m.channel_id)]
        return sorted(waiting, key=lambda m: m.post_at)

    def take_due(self) -> list[ScheduledMessage]:
        """Take out what is due by now."""
        due = [m for m in self.of() if m.post_at <= self._stamps.seconds()]
        for message in due:
            del self._waiting[message.id]
        return due
