"""Pressing and choosing: buttons, menus, selects and inputs in messages, modals and App Home."""

from functools import partial
from typing import Any

from workspace.acts import answers, origins
from workspace.state import State, forms
from workspace.state.deliveries import Delivery
from workspace.state.records import Json, Member, Message, View

Source = Message | View

KEPT = ("type", "action_id", "value", "text", "placeholder", "style", "confirm")
"""What an action repeats of its element."""


def press(
    state: State,
    member: Member,
    source: Source,
    block_id: str,
    action_id: str,
    chosen: Any = None,  # noqa: ANN401 - an option, a list of them, a date, an id, a text
) -> Delivery | None:
    """Press a button, or choose in a menu or select.

    chosen: for menus, selects and inputs, what Slack puts into the value: an option as the bot
    gave it, a list of options, an ISO date, a user id, a text. Returns None when Slack would not
    tell the bot: an input of a form without dispatch_action only remembers what was chosen.
    """
    with state.lock:
        block, element = _find(source, block_id, action_id)
        action = _action(state, block, element, chosen)
        if element["type"] in forms.PLACES:
            _remember(state, member, source, block_id, action_id, forms.value_of(element, chosen))
        if block["type"] == "input" and not block.get("dispatch_action"):
            return None
        payload = _payload(state, member, source, action)
        channel_id = source.channel_id if isinstance(source, Message) else None
        view = source if isinstance(source, View) else None
        if view is not None:
            view.notice = ""
        settle = partial(answers.to_press, state, channel_id, view)
        return state.outbox.send("interactive", payload, settle, member.id)


def suggest(
    state: State, member: Member, source: Source, block_id: str, action_id: str, typed: str
) -> Delivery:
    """Type into a select whose options the bot looks up; the answer holds `options`."""
    with state.lock:
        payload = origins.actor(state, member, "block_suggestion")
        payload |= {"action_id": action_id, "block_id": block_id, "value": typed}
        payload |= _origin(state, member, source)
        payload.pop("response_url", None)
        settle = partial(answers.to_suggestion, state)
        return state.outbox.send("interactive", payload, settle, member.id)


def _find(source: Source, block_id: str, action_id: str) -> tuple[Json, Json]:
    for block, element in forms.elements(source.blocks):
        if block["block_id"] == block_id and element.get("action_id") == action_id:
            return block, element
    raise LookupError(f"nothing to press with block_id {block_id!r} and action_id {action_id!r}")


def _action(state: State, block: Json, element: Json, chosen: Any) -> Json:  # noqa: ANN401
    action = {key: element[key] for key in element if key in KEPT or key.startswith("initial_")}
    action |= {"block_id": block["block_id"], "action_ts": state.stamps.ts()}
    if element["type"] == "overflow":
        action["selected_option"] = chosen
    elif element["type"] in forms.PLACES:
        action |= forms.value_of(element, chosen)
    return action


def _remember(
    state: State, member: Member, source: Source, block_id: str, action_id: str, value: Json
) -> None:
    if isinstance(source, View):
        values = source.values
        state.changed("view" if source.kind == "modal" else "home", user_id=member.id)
    else:
        values = state.values_in(source, member.id)
        state.inputs[member.id, source.ts] = values
    values.setdefault(block_id, {})[action_id] = value


def _payload(state: State, member: Member, source: Source, action: Json) -> Json:
    payload = origins.actor(state, member, "block_actions") | _origin(state, member, source)
    return payload | {"trigger_id": state.tickets.trigger(member.id), "actions": [action]}


def _origin(state: State, member: Member, source: Source) -> Json:
    if isinstance(source, View):
        return origins.view_origin(state, source)
    return origins.message_origin(state, member, source)
