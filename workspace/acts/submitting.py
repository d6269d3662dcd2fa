"""Forms, shortcuts and the App Home: what people do besides typing and pressing."""

from functools import partial

from workspace import shapes
from workspace.acts import answers, events, origins
from workspace.state import State, forms
from workspace.state.deliveries import Delivery
from workspace.state.records import Channel, Json, Member, Message, View
from workspace.words import Words


def submit(state: State, member: Member, view: View) -> Delivery | None:
    """Send the form as it is filled in.

    Returns None when Slack itself keeps it back because something required is missing or too
    long; `view.errors` then says what.
    """
    with state.lock:
        words = Words.of(member.locale)
        view.errors, view.notice = forms.complaints(view.blocks, view.values, words), ""
        if view.errors:
            state.changed("view", user_id=member.id)
            return None
        payload = origins.actor(state, member, "view_submission")
        payload |= {
            "trigger_id": state.tickets.trigger(member.id),
            "view": shapes.view(state, view),
            "response_urls": _response_urls(state, member, view),
        }
        settle = partial(answers.to_form, state, view)
        return state.outbox.send("interactive", payload, settle, member.id)


def _response_urls(state: State, member: Member, view: View) -> list[Json]:
    urls = []
    for block, element in forms.elements(view.blocks):
        ids = {"block_id": block["block_id"], "action_id": element.get("action_id", "")}
        if element.get("response_url_enabled"):
            channel_id = forms.entered(view.values[ids["block_id"]][ids["action_id"]])
            if channel_id:
                url = origins.response_url(state, channel_id, member.id)
                urls.append({**ids, "channel_id": channel_id, "response_url": url})
    return urls


def close(state: State, member: Member, view: View, *, everything: bool = False) -> Delivery | None:
    """Leave a form. `everything`: with the cross, which closes those below too."""
    with state.lock:
        shown = shapes.view(state, view)
        everything = everything or bool(view.content.get("clear_on_close"))
        if everything:
            state.views.clear(member.id)
        else:
            state.views.close(view)
        state.changed("view", user_id=member.id)
        if not view.content.get("notify_on_close"):
            return None
        payload = origins.actor(state, member, "view_closed")
        payload |= {"view": shown, "is_cleared": everything}
        return state.outbox.send("interactive", payload, _ignore, member.id)


def global_shortcut(state: State, member: Member, callback_id: str) -> Delivery:
    """Choose a shortcut from the menu that is the same everywhere.

    It comes from no channel: that the bot stayed silent is told in its direct conversation.
    """
    with state.lock:
        payload = _shortcut(state, member, "shortcut", callback_id)
        settle = partial(answers.to_press, state, state.directory.direct(member.id).id, None)
        return state.outbox.send("interactive", payload, settle, member.id)


def message_shortcut(
    state: State, member: Member, channel: Channel, message: Message, callback_id: str
) -> Delivery:
    """Choose a shortcut from the menu of a message."""
    with state.lock:
        payload = _shortcut(state, member, "message_action", callback_id)
        payload |= {
            "channel": origins.channel_of(state, channel),
            "message_ts": message.ts,
            "message": shapes.message(state, message),
            "response_url": origins.response_url(state, channel.id, member.id, message.ts),
        }
        settle = partial(answers.to_press, state, channel.id, None)
        return state.outbox.send("interactive", payload, settle, member.id)


def _shortcut(state: State, member: Member, kind: str, callback_id: str) -> Json:
    if state.shortcuts[callback_id]["type"] != ("global" if kind == "shortcut" else "message"):
        raise LookupError(f"{callback_id} is not a shortcut of this kind")
    return origins.actor(state, member, kind) | {
        "callback_id": callback_id,
        "trigger_id": state.tickets.trigger(member.id),
        "action_ts": state.stamps.ts(),
    }


def open_home(state: State, member: Member, tab: str = "home") -> Delivery | None:
    """Look at the bot's App Home (or its messages tab)."""
    with state.lock:
        channel = state.directory.direct(member.id)
        event: Json = {
            "type": "app_home_opened",
            "user": member.id,
            "channel": channel.id,
            "tab": tab,
        }
        home = state.views.home(member.id)
        if home and tab == "home":
            event["view"] = shapes.view(state, home)
        return events.emit(state, event, channel)


def _ignore(_: Delivery) -> None:
    """The answer changes nothing."""
