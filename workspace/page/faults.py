"""Buttons that make something go wrong, to see what the bot then does."""

from collections.abc import Callable

from workspace.page import tags
from workspace.page.screen import Screen
from workspace.state.faults import Fault


def build(screen: Screen) -> None:
    """Draw the buttons; each arms one fault and says so."""
    words, faults = screen.words, screen.state.faults
    offered: dict[str, Callable[[], object]] = {
        "fault-limit": lambda: faults.add(Fault("chat.postMessage", retry_after=5)),
        "fault-error": lambda: faults.add(Fault("chat.postMessage", error="internal_error")),
        "fault-lost": lambda: faults.add(Fault("chat.postMessage", answer_lost=True)),
        "fault-ack": lambda: setattr(faults, "ignored_acks", 1),
        "fault-twice": lambda: setattr(faults, "event_copies", 2),
        "fault-drop": screen.state.sockets.drop,
    }

    def armed(key: str, act: Callable[[], object]) -> Callable[[], None]:
        def arm() -> None:
            act()
            screen.tell("armed", what=words(key))

        return arm

    tags.text(words("faults"), "side-title", "h3")
    with tags.box("faults"):
        for key, act in offered.items():
            tags.button(words(key), armed(key, act), "plain")
