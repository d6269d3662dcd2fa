"""Looking: what is on somebody's screen, in their language and zone."""

from dataclasses import dataclass, field
from typing import Self

from workspace import mrkdwn, transcript
from workspace.state import State
from workspace.state.records import Channel, Member, Message, View

PATIENCE = 10.0
"""Real seconds a person waits for something to appear."""


@dataclass(frozen=True)
class Seen:
    """What a person sees newly after having done something.

    messages: new or changed ones, oldest first. modal, home: as they now are.
    text: all of it as the person reads it.
    """

    messages: list[Message] = field(default_factory=list)
    modal: View | None = None
    home: View | None = None
    text: str = ""

    def __str__(self) -> str:
        """Read it."""
        return self.text

    def __contains__(self, words: str) -> bool:
        """Are these words in it?"""
        return simple(words) in simple(self.text)

    @property
    def message(self) -> Message:
        """The newest message. Raises AssertionError when there is none."""
        assert self.messages, f"no message appeared; the person sees:\n{self.text}"
        return self.messages[-1]


def simple(text: str) -> str:
    """Make all spaces the same, for comparing."""
    return " ".join(text.split())


class Onlooker:
    """Somebody in front of a conversation (at first the first one the bot is in too)."""

    def __init__(self, state: State, member: Member) -> None:
        self._state = state
        self.member = member
        self.id = member.id
        self.at_home = False
        self.channel = self._first_channel()

    def _first_channel(self) -> Channel:
        directory = self._state.directory
        mine = [c for c in directory.seen_by(self.id) if not c.is_im]
        with_bot = [c for c in mine if directory.bot_in(c)]
        return next(iter([*with_bot, *mine]), None) or directory.direct(self.id)

    def goes_to(self, where: str) -> Self:
        """Look at another conversation: a channel's key, name or id; "dm" is the bot's own."""
        directory = self._state.directory
        channel = directory.direct(self.id) if where == "dm" else directory.channel(where)
        assert directory.may_see(self.id, channel), f"{self.member.name} cannot see {where}"
        self.channel, self.at_home = channel, False
        return self

    def sees(self, words: str, where: str | None = None) -> Seen:
        """Assert that these words are, or within PATIENCE come, on the screen.

        where: another conversation than the present one. Returns the whole screen.
        """
        if where:
            self.goes_to(where)
        there = self._state.wait_for(lambda: simple(words) in simple(self.screen), PATIENCE)
        assert there, f"{self.member.name} does not see {words!r} but:\n{self.screen}"
        return Seen(self.feed(), self.modal, self.home, self.screen)

    def does_not_see(self, words: str) -> None:
        """Assert that these words are nowhere this person can look.

        That includes what notifications show (`text`) and what programs read (`metadata`).
        """
        with self._state.lock:
            everything = "\n".join([self.screen, *self._everywhere()])
        assert simple(words) not in simple(everything), (
            f"{self.member.name} sees {words!r} in:\n{everything}"
        )

    def _everywhere(self) -> list[str]:
        state = self._state
        places = [
            c for c in state.directory.channels.values() if state.directory.may_see(self.id, c)
        ]
        shown = [transcript.channel(state, c.id, self.member) for c in places]
        messages = [m for c in places for m in state.messages.shown_to(self.id, c.id)]
        hidden = [f"{mrkdwn.plain(state, m.text, self.member)} {m.metadata}" for m in messages]
        homes = [transcript.view(state, self.home, self.member)] if self.home else []
        return [*shown, *hidden, *homes]

    @property
    def modal(self) -> View | None:
        """The form on top of this person's screen."""
        return self._state.views.top(self.id)

    @property
    def home(self) -> View | None:
        """What the bot's App Home shows to this person."""
        return self._state.views.home(self.id)

    @property
    def screen(self) -> str:
        """Everything before this person's eyes: conversation or App Home, and the open modal."""
        with self._state.lock:
            parts = []
            if not self.at_home:
                parts.append(transcript.channel(self._state, self.channel.id, self.member))
            elif self.home:
                parts.append(transcript.view(self._state, self.home, self.member))
            if self.modal:
                parts.append(transcript.view(self._state, self.modal, self.member))
            return "\n".join(parts)

    def feed(self, channel: str | None = None) -> list[Message]:
        """List the messages this person sees here, oldest first."""
        if channel:
            self.goes_to(channel)
        with self._state.lock:
            return self._state.messages.shown_to(self.id, self.channel.id)

    def reads(self) -> str:
        """Read the newest message of this conversation."""
        messages = self.feed()
        assert messages, f"{self.member.name} sees nothing in {self.channel.name}"
        return transcript.message(self._state, messages[-1], self.member)

    def _mark(self) -> str:
        with self._state.lock:
            return self._state.stamps.ts()

    def _since(self, mark: str) -> Seen:
        state, parts = self._state, []
        with state.lock:
            mine = {c.id for c in state.directory.seen_by(self.id)} | {self.channel.id}
            visible = [
                message
                for channel_id in mine
                for message in state.messages.shown_to(self.id, channel_id)
                if max(message.ts, message.changed_ts) > mark
                and (message.user_id != self.id or message.is_notice)
            ]
            visible.sort(key=lambda message: max(message.ts, message.changed_ts))
            parts += [transcript.message(state, message, self.member) for message in visible]
            views = [self.modal, self.home if self.at_home else None]
            parts += [transcript.view(state, view, self.member) for view in views if view]
        return Seen(visible, self.modal, self.home, "\n".join(parts))
