"""conversations.*: what channels there are, who is in them, what was said."""

from workspace import shapes
from workspace.acts import happenings
from workspace.errors import SlackError
from workspace.state.records import Channel, Json, Message
from workspace.webapi import places
from workspace.webapi.calls import Call
from workspace.webapi.pages import page

MOST_MESSAGES = 999
TYPES = {"public_channel": "channels", "private_channel": "groups", "im": "im"}
MANAGE = {"channels": "channels:manage", "groups": "groups:write"}


def open_(call: Call) -> Json:
    """Open the direct conversation with one person."""
    if call.maybe("channel"):
        channel = places.known(call)
    else:
        users = call.text("users").split(",")
        if len(users) > 1:
            raise SlackError("method_not_supported_for_channel_type")
        channel = places.direct(call.state, users[0])
    call.state.changed("channels")
    shown = shapes.channel(call.state, channel) if call.flag("return_im") else {"id": channel.id}
    return {"channel": shown}


def info(call: Call) -> Json:
    """Tell about one conversation."""
    channel = places.readable(call)
    shown = shapes.channel(call.state, channel)
    if call.flag("include_locale"):
        shown["locale"] = "en-US"
    if not call.flag("include_num_members"):
        shown.pop("num_members", None)
    return {"channel": shown}


def list_(call: Call) -> Json:
    """List the conversations the bot may know of, by types."""
    kinds = _kinds(call)
    found = [
        channel
        for channel in call.state.directory.channels.values()
        if channel.kind in kinds
        and (channel.kind == "channels" or call.state.directory.bot_in(channel))
        and not (channel.is_archived and call.flag("exclude_archived"))
    ]
    return _listed(call, found)


def of_user(call: Call) -> Json:
    """users.conversations: list those a person (or the bot) is in."""
    kinds, directory = _kinds(call), call.state.directory
    user_id = call.maybe("user") or call.state.bot.user_id
    places.visible(call.state, user_id)
    shared = [c for c in directory.seen_by(user_id) if c.kind in kinds]
    return _listed(call, [c for c in shared if c.kind == "channels" or directory.bot_in(c)])


def _kinds(call: Call) -> set[str]:
    kinds = set()
    for word in (call.maybe("types") or "public_channel").split(","):
        if word.strip() == "mpim":
            continue
        if word.strip() not in TYPES:
            raise SlackError("invalid_types")
        kinds.add(TYPES[word.strip()])
    for kind in sorted(kinds):
        call.require(places.READ[kind])
    return kinds


def _listed(call: Call, found: list[Channel]) -> Json:
    shown, cursor = page(call, found)
    channels = [shapes.channel(call.state, channel) for channel in shown]
    return {"channels": channels, "response_metadata": {"next_cursor": cursor}}


def members(call: Call) -> Json:
    """List who is in a conversation."""
    channel = places.readable(call)
    shown, cursor = page(call, channel.members)
    return {"members": shown, "response_metadata": {"next_cursor": cursor}}


def history(call: Call) -> Json:
    """Read a conversation, newest first, replies left out."""
    channel = places.with_history(call)
    found = [m for m in call.state.messages.of(channel.id) if not m.in_thread or m.broadcast]
    return _messages(call, list(reversed(found)))


def replies(call: Call) -> Json:
    """Read a thread, oldest first."""
    channel = places.with_history(call)
    found = call.state.messages.thread(channel.id, call.text("ts"))
    if not found:
        raise SlackError("thread_not_found")
    return _messages(call, found)


def _messages(call: Call, found: list[Message]) -> Json:
    oldest, latest = call.maybe("oldest") or "0", call.maybe("latest") or "9" * 10
    inclusive = call.flag("inclusive")
    between = [m for m in found if _between(m.ts, oldest, latest, inclusive=inclusive)]
    shown, cursor = page(call, between, most=MOST_MESSAGES)
    everything = call.flag("include_all_metadata")
    return {
        "messages": [shapes.message(call.state, m, metadata=everything) for m in shown],
        "has_more": bool(cursor),
        "pin_count": 0,
        "response_metadata": {"next_cursor": cursor},
    }


def _between(ts: str, oldest: str, latest: str, *, inclusive: bool) -> bool:
    low, at, high = (_micros(each) for each in (oldest, ts, latest))
    return low <= at <= high if inclusive else low < at < high


def _micros(ts: str) -> int:
    """Read a message time exactly; floats would change one in ten."""
    seconds, _, rest = ts.partition(".")
    if not seconds.isdigit() or not (rest or "0").isdigit():
        raise SlackError("invalid_ts_oldest")
    return int(seconds) * 1_000_000 + int(rest.ljust(6, "0")[:6] or 0)


def join(call: Call) -> Json:
    """Let the bot enter a public channel."""
    channel = places.known(call)
    if channel.kind != "channels":
        raise SlackError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise SlackError("is_archived")
    happenings.join(call.state, channel, call.state.bot.user_id)
    return {"channel": shapes.channel(call.state, channel)}


def create(call: Call) -> Json:
    """Make a channel with the bot in it."""
    private = call.flag("is_private")
    call.require(MANAGE["groups" if private else "channels"])
    name, directory = call.text("name"), call.state.directory
    if any(channel.name == name for channel in directory.channels.values()):
        raise SlackError("name_taken")
    bot = call.state.bot.user_id
    channel = Channel(call.state.stamps.id("C"), name, [bot], is_private=private)
    directory.channels[channel.id] = channel
    call.state.changed("channels", channel.id)
    return {"channel": shapes.channel(call.state, channel)}


def invite(call: Call) -> Json:
    """Bring people into a channel the bot is in."""
    channel = _managed(call)
    for user_id in call.text("users").split(","):
        places.visible(call.state, user_id)
        if user_id in channel.members:
            raise SlackError("already_in_channel")
        happenings.join(call.state, channel, user_id, inviter=call.state.bot.user_id)
    return {"channel": shapes.channel(call.state, channel)}


def archive(call: Call) -> Json:
    """Archive a channel."""
    channel = _managed(call, "already_archived")
    happenings.archive(call.state, channel, call.state.bot.user_id)
    return {}


def set_topic(call: Call) -> Json:
    """Write the line at the top of a channel."""
    channel = _managed(call)
    if len(call.text("topic")) > 250:
        raise SlackError("too_long")
    channel.topic = call.text("topic")
    call.state.changed("channels", channel.id)
    return {"channel": shapes.channel(call.state, channel)}


def _managed(call: Call, archived: str = "is_archived") -> Channel:
    """Find a channel that the bot may change; archived: what is said of one that nobody may."""
    channel = places.known(call)
    if channel.is_im:
        raise SlackError("method_not_supported_for_channel_type")
    call.require(MANAGE[channel.kind])
    if not call.state.directory.bot_in(channel):
        raise SlackError("not_in_channel")
    if channel.is_archived:
        raise SlackError(archived)
    return channel
