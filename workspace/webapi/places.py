"""Which conversations the bot may write to and read from."""

from workspace.errors import SlackError
from workspace.state import State
from workspace.state.records import Channel, Member
from workspace.webapi.calls import Call

READ = {"channels": "channels:read", "groups": "groups:read", "im": "im:read"}
HISTORY = {"channels": "channels:history", "groups": "groups:history", "im": "im:history"}


def known(call: Call, name: str = "channel") -> Channel:
    """Find the channel of a call. Private ones without the bot do not exist for it."""
    channel = call.state.directory.channels.get(call.text(name))
    if channel is None or (channel.kind != "channels" and not call.state.directory.bot_in(channel)):
        raise SlackError("channel_not_found")
    return channel


def readable(call: Call) -> Channel:
    """Find a channel whose facts the bot may know."""
    channel = known(call)
    call.require(READ[channel.kind])
    return channel


def with_history(call: Call) -> Channel:
    """Find a channel whose messages the bot may read."""
    channel = known(call)
    call.require(HISTORY[channel.kind])
    if not call.state.directory.bot_in(channel):
        raise SlackError("not_in_channel")
    return channel


def writable(call: Call) -> Channel:
    """Find a channel the bot may post to; a person's id means the direct conversation."""
    directory = call.state.directory
    if call.text("channel") in directory.people:
        return direct(call.state, call.text("channel"))
    channel = known(call)
    if channel.is_archived:
        raise SlackError("is_archived")
    if channel.is_im:
        return direct(call.state, directory.partner(channel))
    if not takes_posts(call.state, channel):
        raise SlackError("not_in_channel")
    return channel


def takes_posts(state: State, channel: Channel) -> bool:
    """May the bot post here: it is in the channel, and that is not archived?"""
    return state.directory.bot_in(channel) and not channel.is_archived


def joined(call: Call) -> Channel:
    """Find a channel in which the bot may leave its mark on a message."""
    channel = known(call)
    if not call.state.directory.bot_in(channel):
        raise SlackError("not_in_channel")
    if channel.is_archived:
        raise SlackError("is_archived")
    return channel


def direct(state: State, user_id: str) -> Channel:
    """Open a direct conversation. Deactivated people, bots and strangers are not reachable."""
    member = state.directory.people.get(user_id)
    if member is None:
        raise SlackError("user_not_found")
    if member.is_bot:
        raise SlackError("cannot_dm_bot")
    if member.deleted:
        raise SlackError("user_disabled")
    if member.is_stranger:
        raise SlackError("invalid_user_combination")
    return state.directory.direct(user_id)


def active(state: State, user_id: str) -> bool:
    """Is this a person the bot may know of, and still there?"""
    try:
        return not visible(state, user_id).deleted
    except SlackError:
        return False


def visible(state: State, user_id: str) -> Member:
    """Find a person the bot may know of: strangers only through a common channel."""
    member = state.directory.people.get(user_id)
    if member is None:
        raise SlackError("user_not_found")
    shared = [c for c in state.directory.seen_by(user_id) if state.directory.bot_in(c)]
    if member.is_stranger and not shared:
        raise SlackError("user_not_visible")
    return member
