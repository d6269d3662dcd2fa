"""Events: what the bot is told without anybody having addressed it.

Only events that the app manifest subscribes to are sent, as in Slack.
"""

from workspace import shapes
from workspace.state import State
from workspace.state.deliveries import Delivery
from workspace.state.records import Channel, Json, Message

MESSAGE_EVENTS = {
    "channels": "message.channels",
    "groups": "message.groups",
    "im": "message.im",
}
CHANNEL_TYPES = {"channels": "channel", "groups": "group", "im": "im"}


def emit(
    state: State, event: Json, channel: Channel | None = None, subscription: str = ""
) -> Delivery | None:
    """Send an event; None when the manifest does not subscribe to it, or the app is removed.

    subscription: the manifest's word, when it differs from the event's type.
    """
    if (subscription or event["type"]) not in state.events or not state.bot.installed:
        return None
    return state.outbox.send_event(_envelope(state, event, channel))


def _envelope(state: State, event: Json, channel: Channel | None) -> Json:
    authorization = {
        "enterprise_id": None,
        "team_id": state.team.id,
        "user_id": state.bot.user_id,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": "local-verification-token",
        "team_id": state.team.id,
        "context_team_id": state.team.id,
        "context_enterprise_id": None,
        "api_app_id": state.bot.app_id,
        "event": {**event, "event_ts": event.get("event_ts", state.stamps.ts())},
        "type": "event_callback",
        "event_id": state.stamps.id("Ev"),
        "event_time": state.stamps.seconds(),
        "authorizations": [authorization],
        "is_ext_shared_channel": bool(channel and channel.is_ext_shared),
        "event_context": f"4-{state.stamps.short()}",
    }


def said(state: State, message: Message) -> None:
    """Tell the bot of a message in a channel it is in, its own included."""
    channel = state.directory.channels[message.channel_id]
    if message.ephemeral_to or not state.directory.bot_in(channel):
        return
    event = shapes.message(state, message) | _place(channel, message.ts)
    event |= _teams(state, channel, message.user_id)
    emit(state, event, channel, MESSAGE_EVENTS[channel.kind])
    if f"<@{state.bot.user_id}>" in message.text and not message.by_bot:
        emit(state, event | {"type": "app_mention"}, channel)


def edited(state: State, message: Message, before: Json) -> None:
    """Tell the bot that a message changed; before: its shape until now."""
    event = {"subtype": "message_changed", "message": shapes.message(state, message)}
    _hidden(state, message, event | {"previous_message": before})


def deleted(state: State, message: Message) -> None:
    """Tell the bot that a message goes; call it while the message is still there."""
    event = {"subtype": "message_deleted", "deleted_ts": message.ts}
    _hidden(state, message, event | {"previous_message": shapes.message(state, message)})


def _hidden(state: State, message: Message, event: Json) -> None:
    channel = state.directory.channels[message.channel_id]
    if message.ephemeral_to or not state.directory.bot_in(channel):
        return
    ts = state.stamps.ts()
    whole = {"type": "message", "hidden": True, "ts": ts, **event, **_place(channel, ts)}
    emit(state, whole, channel, MESSAGE_EVENTS[channel.kind])


def _place(channel: Channel, ts: str) -> Json:
    return {
        "channel": channel.id,
        "channel_type": CHANNEL_TYPES[channel.kind],
        "event_ts": ts,
    }


def _teams(state: State, channel: Channel, user_id: str) -> Json:
    if not channel.is_ext_shared:
        return {}
    team_id = state.directory.people[user_id].team_id
    return {"user_team": team_id, "source_team": team_id}
