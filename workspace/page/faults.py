"""The inspector's switches for whatever shall go wrong, to see what the bot then does.

Each says whether it is on; pressed again, it is off. What happens only once goes off by itself.
"""

from collections.abc import Callable

from markupsafe import escape
from nicegui import ui

from workspace import webapi
from workspace.page import switches, tags
from workspace.page.screen import Screen
from workspace.page.switches import Aim, Switch


def build(screen: Screen) -> None:
    """Draw the switches, those of calls below the choice of the call."""
    words, state, aim = screen.words, screen.state, Aim()
    methods = {"*": words("fault-any"), **{name: name for name in webapi.METHODS}}
    limit, slow, lost, error = switches.of_calls(state, aim)
    tags.text(words("faults"), "side-title", "h3")
    with tags.box("faults", role="group", aria_label=words("faults")):
        _choice(words("fault-method"), methods, aim.method, lambda it: setattr(aim, "method", it))
        for each in (limit, slow, lost):
            _switch(screen, each)
        codes = {code: code for code in switches.CODES}
        _choice(words("fault-code"), codes, aim.code, lambda it: setattr(aim, "code", it))
        _switch(screen, error)
        tags.text(words("fault-traffic"), "fault-about", "p")
        for each in switches.of_traffic(state):
            _switch(screen, each)
        _clearing(screen)


def count(screen: Screen) -> int:
    """How many are on, the bot's own absence not counted."""
    listed = [*switches.of_calls(screen.state, Aim()), *switches.of_traffic(screen.state)]
    return sum(each.is_on() for each in listed if each.key != "fault-drop")


def _choice(
    label: str, offered: dict[str, str], start: str, choose: Callable[[str], object]
) -> None:
    with tags.box("fault-choice"):
        tags.named(tags.text(label, "fault-about"), aria_hidden="true")
        shown = ui.select(offered, value=start, on_change=lambda event: choose(event.value))
        tags.named(shown.props("outlined dense options-dense").classes("select"), aria_label=label)


def _switch(screen: Screen, it: Switch) -> None:
    """Draw one switch. It is changed in place: who came to it by keyboard stays on it."""
    with tags.box("fault"):
        button = tags.button(screen.words(it.key), lambda: it.turn(not it.is_on()), "plain switch")
        detail = tags.text("", "fault-detail")

    def refresh() -> None:
        tags.named(button, aria_pressed=str(it.is_on()).lower())
        detail.set_content(str(escape(it.detail())))

    screen.room(button, refresh)


def _clearing(screen: Screen) -> None:
    button = tags.button(
        screen.words("faults-clear"), lambda: switches.clear(screen.state), "plain"
    )

    def refresh() -> None:
        button.set_enabled(count(screen) > 0)

    screen.room(button, refresh)
