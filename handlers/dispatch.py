"""From Bolt's few listeners to the plain functions of the directory, in one look-up.

Bolt tries its listeners one after another, so its cost grows with their number; we register one
for each kind of request and look the rest up in a dictionary. The functions are called as Bolt
calls its own: they receive by name what they ask for.
"""

import logging
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Executor
from functools import partial
from typing import Any
from xml.sax.saxutils import unescape

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.kwargs_injection import build_required_kwargs
from slack_bolt.util.utils import get_arg_names_of_callable

from bot.domain.errors import Refusal
from handlers import errors, slack_facts
from handlers.later import Later
from handlers.matching import nearest, read_command

Listener = Callable[..., object]
log = logging.getLogger(__name__)


class Switchboard:
    """Knows the directory, and calls the listener that a request is for."""

    def __init__(
        self,
        *,
        commands: Mapping[str, Listener],
        actions: Mapping[str, Listener],
        forms: Mapping[str, Listener],
        shortcuts: Mapping[str, Listener],
        events: Mapping[str, Listener],
        executor: Executor,
    ) -> None:
        self._commands, self._actions = commands, actions
        self._forms, self._shortcuts, self._events = forms, shortcuts, events
        self._executor = executor

    def command(self, body: dict[str, Any], request: BoltRequest, response: BoltResponse) -> None:
        """Answer a slash command; `words` is what was typed after its last known word."""
        command, text = body["command"], unescape(body.get("text", ""))  # Slack escapes & < >
        typed = read_command(command, text, self._commands)
        if typed.key not in self._commands:
            raise unknown_word(command, text, self._commands)
        request.context.update(words=typed.words, command_name=command, commands=self._commands)
        self._call(self._commands[typed.key], request, response)

    def action(self, body: dict[str, Any], request: BoltRequest, response: BoltResponse) -> None:
        """Answer a press or a choice; `words` is the value that it carries.

        A choice of a "⋯" menu carries the action it stands for before its value.
        """
        action = body["actions"][0]
        name, words = action["action_id"], slack_facts.pressed(action)
        if action["type"] == "overflow":
            name, _, words = words.partition(" ")
        request.context["words"] = words
        self._call(self._actions.get(name), request, response)

    def form(self, body: dict[str, Any], request: BoltRequest, response: BoltResponse) -> None:
        """Answer a submitted form."""
        self._call(self._forms.get(body["view"]["callback_id"]), request, response)

    def shortcut(self, body: dict[str, Any], request: BoltRequest, response: BoltResponse) -> None:
        """Answer a shortcut, of a message or of the whole workspace."""
        self._call(self._shortcuts.get(body["callback_id"]), request, response)

    def event(self, body: dict[str, Any], request: BoltRequest, response: BoltResponse) -> None:
        """Take note of an event."""
        self._call(self._events.get(body["event"]["type"]), request, response)

    def _call(
        self, listener: Listener | None, request: BoltRequest, response: BoltResponse
    ) -> None:
        if listener is None:
            raise Refusal("old-button")
        later = request.context["later"] = Later()
        names = get_arg_names_of_callable(listener)
        listener(
            **build_required_kwargs(
                logger=log,
                required_arg_names=names,
                request=request,
                response=response,
                this_func=listener,
            )
        )
        context, asked = request.context, "event" not in request.body
        who = context.user_id if asked else None
        own_up = partial(errors.own_up, t=context["t"], client=context.client, slack_id=who)
        later.start(self._executor, own_up)


def unknown_word(command: str, words: str, directory: Collection[str]) -> Refusal:
    """Return the refusal for words that no command knows, naming the nearest that one does."""
    near = nearest(command, words, directory)
    if near is None:
        return Refusal("unknown-word", command=command, words=words)
    return Refusal("perhaps-meant", words=words, near=near, command=command)
