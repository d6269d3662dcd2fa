"""What the workspace remembers: people, channels, messages, views.

Times of messages are text, as in Slack (`1768575600.000100`): seconds and microseconds of the
workspace's clock, never the same twice.
"""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class Team:
    """The Slack workspace the bot is installed in."""

    id: str = "T0LOCAL"
    name: str = "Local workspace"
    domain: str = "local-workspace"


@dataclass
class Bot:
    """The app as Slack knows it."""

    user_id: str = "U0BOT"
    bot_id: str = "B0BOT"
    app_id: str = "A0BOT"
    name: str = "aide"
    installed: bool = True


@dataclass
class Member:
    """A person, or the bot's user. `key` is how tests and scenarios call them."""

    id: str
    handle: str
    name: str
    locale: str = "en-US"
    tz: str = "UTC"  # IANA name
    team_id: str = ""  # filled with the workspace's own when empty
    is_admin: bool = False
    is_restricted: bool = False  # multi-channel guest
    is_ultra_restricted: bool = False  # single-channel guest
    is_stranger: bool = False  # of another organisation
    deleted: bool = False
    is_bot: bool = False
    key: str = ""
    role: str = ""  # what the page says of them
    email: str = ""

    @property
    def is_outsider(self) -> bool:
        """Sees only the channels they are in."""
        return self.is_stranger or self.is_restricted or self.is_ultra_restricted


@dataclass
class Channel:
    """A conversation; its id begins with C (channel), G (private) or D (direct message)."""

    id: str
    name: str
    members: list[str] = field(default_factory=list)  # user ids, the bot's included
    is_private: bool = False
    is_ext_shared: bool = False
    is_archived: bool = False
    is_im: bool = False
    topic: str = ""
    key: str = ""

    @property
    def kind(self) -> str:
        """The word Slack's scopes and types use: channels, groups, im."""
        if self.is_im:
            return "im"
        return "groups" if self.is_private else "channels"


@dataclass
class Message:
    """One message. `ephemeral_to` is the only person who sees it, or None."""

    channel_id: str
    ts: str
    user_id: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    by_bot: bool = False
    thread_ts: str | None = None
    broadcast: bool = False
    ephemeral_to: str | None = None
    edited_ts: str | None = None
    changed_ts: str = ""  # like edited_ts, but kept for ephemeral messages too
    metadata: Json | None = None
    reactions: dict[str, list[str]] = field(default_factory=dict)
    is_pinned: bool = False
    is_notice: bool = False  # said by the workspace itself, as Slackbot does

    @property
    def in_thread(self) -> bool:
        """Is a reply, not the message that began the thread."""
        return self.thread_ts is not None and self.thread_ts != self.ts


@dataclass
class View:
    """A modal on somebody's screen, or their App Home."""

    id: str
    user_id: str
    content: Json  # type, title, blocks, submit, close, callback_id, private_metadata, …
    hash: str
    root_view_id: str
    previous_view_id: str | None = None
    values: dict[str, Json] = field(default_factory=dict)  # block_id -> action_id -> value
    errors: dict[str, str] = field(default_factory=dict)  # block_id -> sentence
    notice: str = ""  # what Slack says when the bot did not answer

    @property
    def kind(self) -> str:
        """Tell modal from home."""
        return str(self.content["type"])

    @property
    def blocks(self) -> list[Json]:
        """Its blocks, in order."""
        return list(self.content["blocks"])
