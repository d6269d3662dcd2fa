"""What happens to people and channels without a bot: joining, leaving, archiving, uninstalling."""

from workspace import shapes
from workspace.acts import events
from workspace.state import State
from workspace.state.records import Channel, Json, Member


def join(state: State, channel: Channel, user_id: str, inviter: str | None = None) -> None:
    """Somebody, or the bot, enters a channel."""
    with state.lock:
        if user_id in channel.members:
            return
        channel.members.append(user_id)
        state.changed("channels", channel.id)
        event = _membership(state, "member_joined_channel", channel, user_id)
        if state.directory.bot_in(channel):
            events.emit(state, event | ({"inviter": inviter} if inviter else {}), channel)


def leave(state: State, channel: Channel, user_id: str) -> None:
    """Somebody leaves; the bot is told even when it is itself removed."""
    with state.lock:
        was_in = state.directory.bot_in(channel)
        channel.members.remove(user_id)
        state.changed("channels", channel.id)
        if was_in:
            events.emit(state, _membership(state, "member_left_channel", channel, user_id), channel)
        if user_id == state.bot.user_id:
            kind = "group_left" if channel.is_private else "channel_left"
            left = {"type": kind, "channel": channel.id, "actor_id": user_id}
            events.emit(state, left, channel)


def _membership(state: State, kind: str, channel: Channel, user_id: str) -> Json:
    return {
        "type": kind,
        "user": user_id,
        "channel": channel.id,
        "channel_type": "G" if channel.is_private else "C",
        "team": state.directory.people[user_id].team_id,
    }


def archive(state: State, channel: Channel, user_id: str) -> None:
    """A channel is closed for good."""
    with state.lock:
        channel.is_archived = True
        _channel_event(state, channel, "archive", user=user_id)


def unarchive(state: State, channel: Channel, user_id: str) -> None:
    """A channel is opened again."""
    with state.lock:
        channel.is_archived = False
        _channel_event(state, channel, "unarchive", user=user_id)


def delete(state: State, channel: Channel) -> None:
    """A channel is gone, with all that was said in it."""
    with state.lock:
        was_in = state.directory.bot_in(channel)
        del state.directory.channels[channel.id]
        state.changed("channels", channel.id)
        kind = f"{'group' if channel.is_private else 'channel'}_deleted"
        if was_in:
            events.emit(state, {"type": kind, "channel": channel.id}, channel)


def rename(state: State, channel: Channel, name: str) -> None:
    """A channel gets another name."""
    with state.lock:
        channel.name = name
        kind = "group_rename" if channel.is_private else "channel_rename"
        facts = {"id": channel.id, "name": name, "is_channel": True, "created": 0}
        state.changed("channels", channel.id)
        events.emit(state, {"type": kind, "channel": facts}, channel)


def change_id(state: State, channel: Channel, new_id: str) -> None:
    """A channel becomes another kind of channel, and Slack gives it another id."""
    with state.lock:
        old_id, channel.id = channel.id, new_id
        state.directory.channels[new_id] = state.directory.channels.pop(old_id)
        state.messages.move(old_id, new_id)
        state.changed("channels", new_id)
        ids = {"old_channel_id": old_id, "new_channel_id": new_id}
        events.emit(state, {"type": "channel_id_changed", **ids}, channel)


def share(state: State, channel: Channel, team_id: str) -> None:
    """A channel is shared with another organisation."""
    with state.lock:
        channel.is_ext_shared = True
        state.changed("channels", channel.id)
        event = {"type": "channel_shared", "connected_team_id": team_id, "channel": channel.id}
        events.emit(state, event, channel)


def unshare(state: State, channel: Channel, team_id: str) -> None:
    """A channel is ours alone again."""
    with state.lock:
        channel.is_ext_shared = False
        state.changed("channels", channel.id)
        event = {
            "type": "channel_unshared",
            "previously_connected_team_id": team_id,
            "channel": channel.id,
            "is_ext_shared": False,
        }
        events.emit(state, event, channel)


def _channel_event(state: State, channel: Channel, what: str, user: str) -> None:
    kind = f"{'group' if channel.is_private else 'channel'}_{what}"
    state.changed("channels", channel.id)
    events.emit(state, {"type": kind, "channel": channel.id, "user": user}, channel)


def change_person(state: State, member: Member) -> None:
    """Somebody's name, zone, language or standing changed: set the fields first, then call this."""
    with state.lock:
        state.changed("people", user_id=member.id)
        now = state.clock.now()
        event = {"type": "user_change", "user": shapes.user(member, now, locale=True)}
        events.emit(state, event | {"cache_ts": state.stamps.seconds()})


def arrive(state: State, member: Member) -> None:
    """Somebody joins the workspace."""
    with state.lock:
        state.directory.add(member)
        state.changed("people", user_id=member.id)
        shown = shapes.user(member, state.clock.now())
        events.emit(state, {"type": "team_join", "user": shown})


def uninstall(state: State) -> None:
    """The app is removed: its tokens end, and it is told for the last time."""
    with state.lock:
        revoked = {"oauth": [], "bot": [state.bot.user_id]}
        events.emit(state, {"type": "tokens_revoked", "tokens": revoked})
        events.emit(state, {"type": "app_uninstalled"})
        state.bot.installed = False
        state.changed("reset")
