"""chat.scheduleMessage and its sisters: messages that Slack posts later."""

from workspace.acts import events
from workspace.state import State
from workspace.state.records import Json
from workspace.webapi import chat, places
from workspace.webapi.calls import Call


def schedule(call: Call) -> Json:
    """Have a message posted later."""
    channel = places.writable(call)
    content = chat.read_content(call)
    content["thread_ts"] = chat.thread(call, channel)
    waiting = call.state.scheduled.add(channel.id, call.number("post_at", 0), content)
    return {
        "channel": channel.id,
        "scheduled_message_id": waiting.id,
        "post_at": waiting.post_at,
        "message": {"text": content["text"], "type": "delayed_message"},
    }


def delete(call: Call) -> Json:
    """Forget a message that waits."""
    channel = places.known(call)
    call.state.scheduled.remove(channel.id, call.text("scheduled_message_id"))
    return {}


def list_(call: Call) -> Json:
    """List the messages that wait; only their text, as in Slack."""
    listed = [
        {
            "id": message.id,
            "channel_id": message.channel_id,
            "post_at": message.post_at,
            "date_created": message.date_created,
            "text": message.content["text"],
        }
        for message in call.state.scheduled.of(call.maybe("channel"))
    ]
    return {"scheduled_messages": listed, "response_metadata": {"next_cursor": ""}}


def post_due(state: State) -> None:
    """Post what is due; what cannot be is silently lost and so, in Slack, is all with metadata."""
    for waiting in state.scheduled.take_due():
        parts = dict(waiting.content)
        channel = state.directory.channels.get(waiting.channel_id)
        if channel is None or parts.get("metadata") or not places.takes_posts(state, channel):
            continue
        text, bot = parts.pop("text"), state.bot.user_id
        message = state.messages.post(channel, bot, text, by_bot=True, **parts)
        state.changed("message", channel.id)
        events.said(state, message)
