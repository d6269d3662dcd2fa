"""Who is there, and which conversations they are in."""

from workspace.errors import SlackError
from workspace.state.records import Bot, Channel, Member, Team
from workspace.state.stamps import Stamps


class Directory:
    """People and channels, found by Slack id, by the scenario's key, by handle or by name."""

    def __init__(
        self, team: Team, bot: Bot, people: list[Member], channels: list[Channel], stamps: Stamps
    ) -> None:
        self._team, self._bot, self._stamps = team, bot, stamps
        self.people: dict[str, Member] = {}
        self.channels: dict[str, Channel] = {channel.id: channel for channel in channels}
        for member in [*people, Member(bot.user_id, bot.name, bot.name, is_bot=True)]:
            self.add(member)

    def add(self, member: Member) -> None:
        """Let somebody in; they belong to this team unless they say otherwise."""
        member.team_id = member.team_id or self._team.id
        self.people[member.id] = member

    def member(self, who: str) -> Member:
        """Find somebody by id, key or handle. Raises SlackError user_not_found."""
        if who in self.people:
            return self.people[who]
        for member in self.people.values():
            if who in (member.key, member.handle):
                return member
        raise SlackError("user_not_found")

    def channel(self, which: str) -> Channel:
        """Find a channel by id, key or name (# or not). Raises SlackError channel_not_found."""
        if which in self.channels:
            return self.channels[which]
        for channel in self.channels.values():
            if not channel.is_im and which.lstrip("#") in (channel.key, channel.name):
                return channel
        raise SlackError("channel_not_found")

    def direct(self, user_id: str) -> Channel:
        """Find or open the direct conversation of the bot and this person."""
        both = {user_id, self._bot.user_id}
        for channel in self.channels.values():
            if channel.is_im and set(channel.members) == both:
                return channel
        channel = Channel(self._stamps.id("D"), "", [user_id, self._bot.user_id], is_im=True)
        self.channels[channel.id] = channel
        return channel

    def partner(self, channel: Channel) -> str:
        """Tell with whom the bot talks in a direct conversation: a user id, or ""."""
        return next((m for m in channel.members if m != self._bot.user_id), "")

    def may_see(self, user_id: str, channel: Channel) -> bool:
        """Is this person shown the channel: in it, or it is public and they are of the house."""
        if user_id in channel.members:
            return True
        return channel.kind == "channels" and not self.people[user_id].is_outsider

    def bot_in(self, channel: Channel) -> bool:
        """Is the bot a member?"""
        return self._bot.user_id in channel.members

    def seen_by(self, user_id: str) -> list[Channel]:
        """List the conversations this person is in, channels by name first, then direct ones."""
        mine = [channel for channel in self.channels.values() if user_id in channel.members]
        return sorted(mine, key=lambda channel: (channel.is_im, channel.name))
