"""response_url: answering where somebody typed or clicked, five times within half an hour."""

from workspace import blocks, shapes
from workspace.acts import answers, events
from workspace.errors import SlackError
from workspace.state import State
from workspace.state.records import Json, Message


def respond(state: State, name: str, content: Json) -> None:
    """Post, replace or delete. Raises SlackError used_url, expired_url, invalid_blocks, …"""
    place = state.tickets.respond(name)
    original = state.messages.any(place.channel_id, place.ts) if place.ts else None
    if content.get("delete_original"):
        _delete(state, original)
    elif content.get("replace_original") and original:
        _replace(state, original, content)
    else:
        answers.show(state, place.channel_id, place.user_id, content)


def _replace(state: State, original: Message, content: Json) -> None:
    parts, before = blocks.check_message(content), shapes.message(state, original)
    state.messages.change(original, parts)
    state.changed("message", original.channel_id, original.ephemeral_to)
    events.edited(state, original, before)


def _delete(state: State, original: Message | None) -> None:
    if original is None:
        raise SlackError("message_not_found")
    events.deleted(state, original)
    state.messages.remove(original)
    state.changed("message", original.channel_id, original.ephemeral_to)
