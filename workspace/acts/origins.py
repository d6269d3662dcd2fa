"""The fields that every interaction carries: who, where, with which rights."""

from workspace import shapes
from workspace.state import State
from workspace.state.records import Channel, Json, Member, Message, View


def actor(state: State, member: Member, kind: str) -> Json:
    """Fields of every interaction."""
    return {
        "type": kind,
        "user": {
            "id": member.id,
            "username": member.handle,
            "name": member.handle,
            "team_id": member.team_id,
        },
        "api_app_id": state.bot.app_id,
        "token": "local-verification-token",
        "team": {"id": state.team.id, "domain": state.team.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def channel_of(state: State, channel: Channel) -> Json:
    """A channel as interactions name it."""
    return {"id": channel.id, "name": channel_name(channel)}


def channel_name(channel: Channel) -> str:
    """The name that commands and interactions give: private ones stay unnamed."""
    if channel.is_im:
        return "directmessage"
    return "privategroup" if channel.is_private else channel.name


def response_url(state: State, channel_id: str, user_id: str, ts: str | None = None) -> str:
    """Make an address to which the bot may answer five times in half an hour."""
    return f"{state.address}/response/{state.tickets.response(channel_id, user_id, ts)}"


def message_origin(state: State, member: Member, message: Message) -> Json:
    """Where a click in a message comes from. Ephemeral ones carry no `message`."""
    channel = state.directory.channels[message.channel_id]
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.ephemeral_to is not None,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    origin: Json = {
        "container": container,
        "channel": channel_of(state, channel),
        "state": {"values": state.values_in(message, member.id)},
        "response_url": response_url(state, channel.id, member.id, message.ts),
    }
    if message.ephemeral_to is None:
        origin["message"] = shapes.message(state, message)
    return origin


def view_origin(state: State, view: View) -> Json:
    """Where a click in a modal or App Home comes from."""
    return {
        "container": {"type": "view", "view_id": view.id},
        "view": shapes.view(state, view),
    }
