"""Breaks a limit of Slack's in a drawing: each entry spoils the first thing that it fits."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

Json = dict[str, Any]
Spoil = Callable[[Json], object]

TEXTS = ("plain_text", "mrkdwn")
DIVIDER = {"type": "divider"}


def x(count: int) -> str:
    return "x" * count


def nodes(node: Any) -> Iterator[Json]:
    """Go through every object of a drawing."""
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from nodes(each)


def is_a(*kinds: str) -> Callable[[Json], bool]:
    return lambda node: node.get("type") in kinds


def is_message(node: Json) -> bool:
    return "blocks" in node and "type" not in node


def is_view(node: Json) -> bool:
    return "blocks" in node and "type" in node


def is_option(node: Json) -> bool:
    return "value" in node and "text" in node and "type" not in node


def has(*names: str) -> Callable[[Json], bool]:
    return lambda node: all(name in node for name in names)


def twice(view: Json) -> None:
    view["blocks"] = [{**DIVIDER, "block_id": "twin"}] * 2


def no_submit(view: Json) -> None:
    view.pop("submit", None)


def another_first_choice(menu: Json) -> None:
    other = {**menu["options"][0], "value": "never offered"}
    several = menu["type"] in ("checkboxes", "multi_static_select")
    menu["initial_options" if several else "initial_option"] = [other] if several else other


def two_focuses(view: Json) -> None:
    picker = {"type": "datepicker", "focus_on_load": True}
    view["blocks"] = [{"type": "actions", "elements": [picker, picker]}]


LIMITS: dict[str, tuple[Callable[[Json], bool], Spoil]] = {
    "an unknown property": (has("type", "text"), lambda it: it.update(colour="red")),
    "a text of 3,001 characters": (is_a(*TEXTS), lambda it: it.update(text=x(3_001))),
    "an empty text": (is_a(*TEXTS), lambda it: it.update(text="")),
    "a notice of 4,001 characters": (is_message, lambda it: it.update(text=x(4_001))),
    "51 blocks in a message": (is_message, lambda it: it.update(blocks=[DIVIDER] * 51)),
    "101 blocks in a view": (is_view, lambda it: it.update(blocks=[DIVIDER] * 101)),
    "one block_id twice": (has("blocks"), twice),
    "two elements in focus": (has("blocks"), two_focuses),
    "an input in a form without submit": (lambda it: it.get("type") == "modal", no_submit),
    "a title of 25 characters": (has("title", "blocks"), lambda it: it["title"].update(text=x(25))),
    "a submit of 25 characters": (has("submit"), lambda it: it["submit"].update(text=x(25))),
    "a table in a view": (is_view, lambda it: it.update(blocks=[{"type": "table", "rows": []}])),
    "private_metadata of 3,001 characters": (
        is_view,
        lambda it: it.update(private_metadata=x(3_001)),
    ),
    "a callback_id of 256 characters": (is_view, lambda it: it.update(callback_id=x(256))),
    "a view of 250 kB": (
        is_view,
        lambda it: it.update(
            blocks=[{"type": "section", "text": {"type": "mrkdwn", "text": x(2_999)}}] * 90
        ),
    ),
    "a heading of 151 characters": (is_a("header"), lambda it: it["text"].update(text=x(151))),
    "a heading with markup": (is_a("header"), lambda it: it["text"].update(type="mrkdwn")),
    "11 notes in small print": (
        is_a("context"),
        lambda it: it.update(elements=it["elements"][:1] * 11),
    ),
    "26 buttons in a row": (
        is_a("actions"),
        lambda it: it.update(elements=it["elements"][:1] * 26),
    ),
    "one action_id twice in a row": (
        is_a("actions"),
        lambda it: it.update(elements=it["elements"][:1] * 2),
    ),
    "a button of 76 characters": (is_a("button"), lambda it: it["text"].update(text=x(76))),
    "a button's value of 2,001": (is_a("button"), lambda it: it.update(value=x(2_001))),
    "a button of another colour": (is_a("button"), lambda it: it.update(style="blue")),
    "an action_id of 256": (has("action_id"), lambda it: it.update(action_id=x(256))),
    "a question of 301 characters": (
        has("confirm", "deny"),
        lambda it: it["text"].update(text=x(301)),
    ),
    "an answer of 31 characters": (
        has("confirm", "deny"),
        lambda it: it["deny"].update(text=x(31)),
    ),
    "six entries behind three dots": (
        is_a("overflow"),
        lambda it: it.update(options=it["options"][:1] * 6),
    ),
    "an option of 76 characters": (is_option, lambda it: it["text"].update(text=x(76))),
    "an option's value of 151": (is_option, lambda it: it.update(value=x(151))),
    "101 options": (is_a("static_select"), lambda it: it.update(options=it["options"][:1] * 101)),
    "11 radio buttons": (
        is_a("radio_buttons"),
        lambda it: it.update(options=it["options"][:1] * 11),
    ),
    "a first choice that is not offered": (
        is_a("static_select", "radio_buttons"),
        another_first_choice,
    ),
    "a placeholder of 151": (has("placeholder"), lambda it: it["placeholder"].update(text=x(151))),
    "a label of 2,001": (is_a("input"), lambda it: it["label"].update(text=x(2_001))),
    "a hint of 2,001": (has("hint"), lambda it: it["hint"].update(text=x(2_001))),
    "a text field for 3,001": (is_a("plain_text_input"), lambda it: it.update(max_length=3_001)),
}


def broken(content: Json, limit: str) -> Json | None:
    """Return the drawing with this limit broken, or None where nothing in it has such a limit."""
    spoiled = deepcopy(content)
    fits, spoil = LIMITS[limit]
    for node in nodes(spoiled):
        if fits(node):
            spoil(node)
            return spoiled
    return None
