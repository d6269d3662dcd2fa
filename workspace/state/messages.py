"""What was said, and who sees it."""

from typing import Any

from workspace.errors import SlackError
from workspace.state.records import Channel, Json, Message
from workspace.state.stamps import Stamps


class Messages:
    """Every message of the workspace, oldest first."""

    def __init__(self, stamps: Stamps) -> None:
        self._stamps = stamps
        self._all: dict[tuple[str, str], Message] = {}

    def post(self, channel: Channel, user_id: str, text: str, **more: Any) -> Message:  # noqa: ANN401
        """Add a message; `more` are further fields of Message. Blocks without ids get one."""
        message = Message(channel.id, self._stamps.ts(), user_id, text, **more)
        message.blocks = self._stamps.with_ids(message.blocks)
        self._all[channel.id, message.ts] = message
        return message

    def find(self, channel_id: str, ts: str | None) -> Message:
        """Find a message that exists for everybody. Raises SlackError message_not_found."""
        message = self._all.get((channel_id, ts or ""))
        if message is None or message.ephemeral_to:
            raise SlackError("message_not_found")
        return message

    def any(self, channel_id: str, ts: str) -> Message | None:
        """Find a message, ephemeral ones too."""
        return self._all.get((channel_id, ts))

    def change(self, message: Message, content: Json) -> None:
        """Replace the fields named in `content` (text, blocks, attachments, metadata)."""
        for name, value in content.items():
            setattr(message, name, value)
        message.blocks = self._stamps.with_ids(message.blocks)
        message.changed_ts = self._stamps.ts()
        if not message.ephemeral_to:
            message.edited_ts = message.changed_ts

    def remove(self, message: Message) -> None:
        """Delete a message."""
        self._all.pop((message.channel_id, message.ts), None)

    def move(self, old: str, new: str) -> None:
        """Keep what was said in a channel under its new id."""
        for message in [one for one in self._all.values() if one.channel_id == old]:
            message.channel_id = new
        self._all = {(one.channel_id, one.ts): one for one in self._all.values()}

    def of(self, channel_id: str) -> list[Message]:
        """List a channel's messages that exist for everybody, threads included, oldest first."""
        return [m for m in self._all.values() if m.channel_id == channel_id and not m.ephemeral_to]

    def shown_to(self, user_id: str, channel_id: str) -> list[Message]:
        """List what this person sees in a channel they may see, threads included, oldest first."""
        return [
            message
            for message in self._all.values()
            if message.channel_id == channel_id and message.ephemeral_to in (None, user_id)
        ]

    def thread(self, channel_id: str, ts: str) -> list[Message]:
        """List a thread that exists for everybody: the message that began it, then replies."""
        return [m for m in self.of(channel_id) if ts in (m.ts, m.thread_ts)]
