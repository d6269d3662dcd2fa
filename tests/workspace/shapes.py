"""Blocks and forms that the tests of the double use."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def section(text: str, **more: Any) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(label: str, action_id: str, **more: Any) -> Json:
    return {"type": "button", "text": plain(label), "action_id": action_id, **more}


def actions(*elements: Json, **more: Any) -> Json:
    return {"type": "actions", "elements": list(elements), **more}


def option(text: str, value: str) -> Json:
    return {"text": plain(text), "value": value}


def select(action_id: str, *texts: str, **more: Any) -> Json:
    options = [option(text, text.lower()) for text in texts]
    return {"type": "static_select", "action_id": action_id, "options": options, **more}


def field(block_id: str, label: str, element: Json | None = None, **more: Any) -> Json:
    typed = element or {"type": "plain_text_input", "action_id": "typed"}
    return {"type": "input", "block_id": block_id, "label": plain(label), "element": typed, **more}


def modal(*blocks: Json, **more: Any) -> Json:
    return {
        "type": "modal",
        "callback_id": "form",
        "title": plain("Move a meeting"),
        "submit": plain("Save"),
        "blocks": list(blocks),
        **more,
    }


def home(*blocks: Json) -> Json:
    return {"type": "home", "blocks": list(blocks)}


DIVIDER = {"type": "divider"}
CONFIRM = {
    "title": plain("Sure?"),
    "text": plain("Really?"),
    "confirm": plain("Yes"),
    "deny": plain("No"),
}


def x(count: int) -> str:
    return "x" * count


def overflow(*options: Any) -> Json:
    return {"type": "overflow", "action_id": "o", "options": list(options)}


def radio(count: int, **more: Any) -> Json:
    options = [option(str(number), str(number)) for number in range(count)]
    return {"type": "radio_buttons", "action_id": "r", "options": options, **more}


def text_input(**more: Any) -> Json:
    return {"type": "plain_text_input", "action_id": "t", **more}


def table(rows: int, columns: int = 1) -> Json:
    row = [{"type": "raw_text", "text": "x"}] * columns
    return {"type": "table", "rows": [row] * rows}


def groups(count: int, options: int = 1, label: str = "Group") -> list[Json]:
    offered = [option(str(number), str(number)) for number in range(options)]
    return [{"label": plain(label), "options": offered}] * count
