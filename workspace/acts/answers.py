"""What the bot answers with: shown where the person is, or refused as Slack refuses it."""

from workspace import blocks
from workspace.acts import events
from workspace.errors import SlackError
from workspace.state import State
from workspace.state.deliveries import Delivery, Fate
from workspace.state.records import Json, View
from workspace.words import Words


def notice(state: State, channel_id: str, user_id: str, text: str) -> None:
    """Say something to one person as the workspace itself."""
    channel = state.directory.channels[channel_id]
    state.messages.post(channel, user_id, text, ephemeral_to=user_id, is_notice=True)
    state.changed("message", channel_id, user_id)


def show(state: State, channel_id: str, user_id: str, content: Json) -> None:
    """Post an answer: only to the person, or to the channel when `response_type` says so."""
    parts = blocks.check_message(content)
    public = content.get("response_type") == "in_channel"
    message = state.messages.post(
        state.directory.channels[channel_id],
        state.bot.user_id,
        parts.pop("text"),
        by_bot=True,
        thread_ts=content.get("thread_ts"),
        ephemeral_to=None if public else user_id,
        **parts,
    )
    state.changed("message", channel_id, None if public else user_id)
    events.said(state, message)


def to_command(state: State, channel_id: str, command: str, delivery: Delivery) -> None:
    """Show the acknowledgement of a slash command."""
    user_id = delivery.user_id or ""
    if delivery.fate is Fate.FAILED:
        _failed(state, channel_id, user_id, command, delivery.error)
    elif delivery.answer:
        try:
            show(state, channel_id, user_id, delivery.answer)
        except SlackError as error:
            state.journal.refused_answers.append(f"{command}: {error}")
            _failed(state, channel_id, user_id, command, error.code)


def _failed(state: State, channel_id: str, user_id: str, command: str, error: str) -> None:
    text = _words(state, user_id)("command-failed", command=command, error=error)
    notice(state, channel_id, user_id, text)


def to_press(state: State, channel_id: str | None, view: View | None, delivery: Delivery) -> None:
    """Tell the person when a click got no answer."""
    if delivery.fate is Fate.FAILED:
        _trouble(state, channel_id, view, delivery)


def to_suggestion(state: State, delivery: Delivery) -> None:
    """Note options that Slack would not show; people then see none."""
    nothing: Json = {"options": []}
    if delivery.fate is Fate.FAILED:
        delivery.answer = nothing
        return
    try:
        blocks.check_options(delivery.answer)
    except SlackError as error:
        state.journal.refused_answers.append(f"{delivery.payload['action_id']}: {error}")
        delivery.answer = nothing


def to_form(state: State, view: View, delivery: Delivery) -> None:
    """Do what the acknowledgement of a form asks: errors, update, push, clear, or close it."""
    if delivery.fate is Fate.FAILED:
        _trouble(state, None, view, delivery)
        return
    do = _FORM_ANSWERS.get(delivery.answer.get("response_action"), _refuse)
    try:
        do(state, view, delivery.answer)
    except SlackError as error:
        state.journal.refused_answers.append(f"{_forms(view, delivery.answer)}: {error}")
        view.notice = _words(state, view.user_id)("no-connection", error=error.code)
    state.changed("view", user_id=view.user_id)


def _forms(view: View, answer: Json) -> str:
    """Name the form that was sent and, if there is one, the form that was answered."""
    shown = answer.get("view")
    answered = [shown.get("callback_id", "")] if isinstance(shown, dict) else []
    return " answered by ".join([view.content.get("callback_id", ""), *answered])


def _trouble(state: State, channel_id: str | None, view: View | None, delivery: Delivery) -> None:
    user_id = delivery.user_id or ""
    sentence = _words(state, user_id)("no-connection", error=delivery.error)
    if view is not None:
        view.notice = sentence
        state.changed("view" if view.kind == "modal" else "home", user_id=user_id)
    elif channel_id:
        notice(state, channel_id, user_id, f"⚠ {sentence}")


def _errors(state: State, view: View, answer: Json) -> None:
    blocks.check_errors(view.blocks, answer.get("errors"))
    view.errors = dict(answer["errors"])


def _update(state: State, view: View, answer: Json) -> None:
    state.views.update(view, blocks.check_view(answer.get("view"), "modal"))


def _push(state: State, view: View, answer: Json) -> None:
    view.errors = {}
    state.views.push(view.user_id, blocks.check_view(answer.get("view"), "modal"))


def _clear(state: State, view: View, answer: Json) -> None:
    state.views.clear(view.user_id)


def _close(state: State, view: View, answer: Json) -> None:
    state.views.close(view)


def _refuse(state: State, view: View, answer: Json) -> None:
    raise SlackError(f"unknown response_action {answer['response_action']}")


_FORM_ANSWERS = {
    None: _close,
    "errors": _errors,
    "update": _update,
    "push": _push,
    "clear": _clear,
}


def _words(state: State, user_id: str) -> Words:
    return Words.of(state.directory.people[user_id].locale)
