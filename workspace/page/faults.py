"""Buttons that make something go wrong, to see what the bot then does."""

from collections.abc import Callable

from workspace.local import Workspace
from workspace.page import tags
from workspace.page.screen import Screen
from workspace.state.faults import Fault

_POST = "chat.postMessage"

_OFFERED: dict[str, Callable[[Workspace], object]] = {
    "fault-limit": lambda workspace: workspace.faults.add(Fault(_POST, retry_after=5)),
    "fault-error": lambda workspace: workspace.faults.add(Fault(_POST, error="internal_error")),
    "fault-lost": lambda workspace: workspace.faults.add(Fault(_POST, answer_lost=True)),
    "fault-ack": lambda workspace: setattr(workspace.faults, "ignored_acks", 1),
    "fault-twice": lambda workspace: setattr(workspace.faults, "event_copies", 2),
    "fault-drop": lambda workspace: workspace.sockets.drop(),
}
"""What the button says -> what it does."""


def build(screen: Screen) -> None:
    """Draw the buttons; each prepares one fault and says so."""
    tags.text(screen.words("faults"), "side-title", "h3")
    with tags.box("faults"):
        for key, act in _OFFERED.items():
            tags.button(screen.words(key), _prepare(screen, key, act), "plain")


def _prepare(screen: Screen, key: str, act: Callable[[Workspace], object]) -> Callable[[], None]:
    def prepare() -> None:
        act(screen.state)
        screen.tell("armed", what=screen.words(key))

    return prepare
