"""chat.*: saying, changing and deleting messages."""

from typing import Any

from workspace import blocks, shapes
from workspace.acts import events
from workspace.blocks.wholes import LONGEST_MARKDOWN
from workspace.errors import SlackError
from workspace.state.records import Channel, Json, Message
from workspace.webapi import places
from workspace.webapi.calls import Call


def post_message(call: Call) -> Json:
    """Post to a channel, a thread or a person."""
    channel = places.writable(call)
    content = read_content(call)
    thread_ts = thread(call, channel)
    call.state.faults.check_post(channel.id)
    message = post(
        call, channel, content, thread_ts=thread_ts, broadcast=call.flag("reply_broadcast")
    )
    answer: Json = {"channel": channel.id, "ts": message.ts}
    answer["message"] = shapes.message(call.state, message)
    if len(call.maybe("text") or "") > blocks.LONGEST_TEXT:
        answer |= {"warning": "message_truncated"}
        answer["response_metadata"] = {"warnings": ["message_truncated"]}
    return answer


def post(call: Call, channel: Channel, content: Json, **more: Any) -> Message:  # noqa: ANN401
    """Add a message of the bot's, and tell everybody."""
    parts = dict(content)
    message = call.state.messages.post(
        channel, call.state.bot.user_id, parts.pop("text"), by_bot=True, **parts, **more
    )
    call.state.changed("message", channel.id, message.ephemeral_to)
    events.said(call.state, message)
    return message


def read_content(call: Call) -> Json:
    """Read text, blocks, attachments and metadata; markdown_text stands alone."""
    return blocks.check_message(_given(call))


def _given(call: Call) -> Json:
    content = {name: call.json(name) for name in ("blocks", "attachments", "metadata")}
    text, markdown = call.maybe("text"), call.maybe("markdown_text")
    if markdown and (text or content["blocks"]):
        raise SlackError("markdown_text_conflict")
    if markdown and len(markdown) > LONGEST_MARKDOWN:
        raise SlackError("msg_too_long")
    return {**content, "text": markdown or text}


def thread(call: Call, channel: Channel) -> str | None:
    """Read thread_ts; it must be a message that began, or may begin, a thread."""
    ts = call.maybe("thread_ts")
    if ts is None:
        return None
    parent = call.state.messages.any(channel.id, ts)
    if parent is None or parent.ephemeral_to or parent.in_thread:
        raise SlackError("invalid_thread_ts")
    return ts


def post_ephemeral(call: Call) -> Json:
    """Say something in a channel that only one person sees."""
    channel = places.writable(call)
    user_id = call.text("user")
    if user_id not in channel.members or call.state.directory.people[user_id].deleted:
        raise SlackError("user_not_in_channel")
    content = read_content(call)
    content.pop("metadata", None)
    message = post(call, channel, content, thread_ts=call.maybe("thread_ts"), ephemeral_to=user_id)
    return {"message_ts": message.ts}


def update(call: Call) -> Json:
    """Change one of the bot's own messages."""
    channel, message = _own(call, "cant_update_message")
    before = shapes.message(call.state, message)
    call.state.messages.change(message, _new_content(call, message))
    call.state.changed("message", channel.id)
    events.edited(call.state, message, before)
    shown = shapes.message(call.state, message)
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": shown}


def _new_content(call: Call, message: Message) -> Json:
    """Text without blocks removes the blocks; what is not named stays; {} removes metadata."""
    given = _given(call)
    check = blocks.check_update if call.maybe("text") else blocks.check_message
    content = check(given | {"text": given["text"] or message.text})
    if not given["text"] and given["blocks"] is None:
        if given["attachments"] is None:
            raise SlackError("no_text")
        content["blocks"] = message.blocks
    if call.json("metadata") == {}:
        content["metadata"] = None
    return content


def delete(call: Call) -> Json:
    """Delete one of the bot's own messages."""
    channel, message = _own(call, "cant_delete_message")
    events.deleted(call.state, message)
    call.state.messages.remove(message)
    call.state.changed("message", channel.id)
    return {"channel": channel.id, "ts": message.ts}


def _own(call: Call, otherwise: str) -> tuple[Channel, Message]:
    channel = places.known(call)
    message = call.state.messages.find(channel.id, call.text("ts"))
    if not message.by_bot:
        raise SlackError(otherwise)
    if channel.is_archived:
        raise SlackError("is_inactive")
    return channel, message


def get_permalink(call: Call) -> Json:
    """Make an address of a message."""
    channel = places.known(call)
    message = call.state.messages.find(channel.id, call.text("message_ts"))
    link = f"{call.state.address}/archives/{channel.id}/p{message.ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": link}
