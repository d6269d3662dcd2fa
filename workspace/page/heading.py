"""The line above a conversation: its name, who is in it, and what may happen to it.

The bot hears of each of these happenings, and does something about it.
"""

from collections.abc import Callable

from workspace.acts import happenings
from workspace.page import buttons, tags
from workspace.page.screen import Screen
from workspace.state.records import Channel, Member

ELSEWHERE = "T0ELSEWHERE"
"""The organisation that a channel is shared with."""

Happening = tuple[str, Callable[[], object]]
"""A key of its words, and what lets it happen."""


class Heading:
    """`channel`: the conversation; None for the App Home."""

    def __init__(self, screen: Screen, channel: Channel | None) -> None:
        self._screen, self._channel = screen, channel
        screen.area(tags.box("title"), self._looks, self._draw)

    def _looks(self) -> object:
        return self._called(), [key for key, _ in self._happenings()]

    def _draw(self) -> None:
        words, bot = self._screen.words, self._screen.state.bot.name
        name, about = self._called()
        tags.text(name, "title-name", "h1")
        tags.text(about, "title-about")
        if offered := self._happenings():
            buttons.menu([(words(key, bot=bot), act) for key, act in offered], words("channel"))

    def _called(self) -> tuple[str, str]:
        state, channel = self._screen.state, self._channel
        if channel is None:
            return self._screen.words("home"), state.bot.name
        if channel.is_im:
            return state.bot.name, ""
        names = [state.directory.people[m].name for m in channel.members if m != self._me.id]
        return f"# {channel.name}", channel.topic or ", ".join(names)

    @property
    def _me(self) -> Member:
        return self._screen.member

    def _happenings(self) -> list[Happening]:
        """List what somebody of the house may do to a channel they are in."""
        state, channel, me = self._screen.state, self._channel, self._me
        if channel is None or channel.is_im or me.is_outsider or me.id not in channel.members:
            return []
        bot = state.bot.user_id
        return [
            ("remove-bot", lambda: happenings.leave(state, channel, bot))
            if state.directory.bot_in(channel)
            else ("invite-bot", lambda: invite(self._screen, channel)),
            ("unarchive", lambda: happenings.unarchive(state, channel, me.id))
            if channel.is_archived
            else ("archive", lambda: happenings.archive(state, channel, me.id)),
            ("unshare", lambda: happenings.unshare(state, channel, ELSEWHERE))
            if channel.is_ext_shared
            else ("share", lambda: happenings.share(state, channel, ELSEWHERE)),
        ]


def invite(screen: Screen, channel: Channel) -> None:
    """Let the bot in."""
    happenings.join(screen.state, channel, screen.state.bot.user_id, inviter=screen.member.id)
