"""What people enter: the value of each input, as Slack keeps and sends it.

Values have Slack's shape `values[block_id][action_id] = {"type": …, "value" | "selected_…": …}`
and exist from the moment a form is shown; an input nobody touched is None or [].
"""

import re
from collections.abc import Iterator
from typing import Any

from workspace.state.records import Json
from workspace.words import Words

PLACES = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "file_input": ("files", "initial_files"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "users_select": ("selected_user", "initial_user"),
    "channels_select": ("selected_channel", "initial_channel"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
}
"""Type of an input -> the key that holds its value, the key that holds its first value."""

NUMBER = re.compile(r"-?\d+(\.\d+)?")


def elements(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Go through every block with each of its elements, in the order people see them."""
    for block in blocks:
        for place in ("accessory", "element"):
            if place in block:
                yield block, block[place]
        if block["type"] in ("actions", "context_actions"):
            yield from ((block, element) for element in block["elements"])


def values_of(blocks: list[Json], kept: dict[str, Json]) -> dict[str, Json]:
    """Fill in a form: what was `kept` from before where it still fits, first values elsewhere."""
    values: dict[str, Json] = {}
    for block, element in elements(blocks):
        if element["type"] in PLACES:
            old = kept.get(block["block_id"], {}).get(element["action_id"])
            fits = old is not None and old["type"] == element["type"]
            value = old if fits else value_of(element, element.get(PLACES[element["type"]][1]))
            values.setdefault(block["block_id"], {})[element["action_id"]] = value
    return values


def value_of(element: Json, entered: Any) -> Json:  # noqa: ANN401 - text, option, list or None
    """Put what was entered into the shape Slack gives this kind of input."""
    kind = element["type"]
    key = PLACES[kind][0]
    if not entered:
        entered = [] if key.endswith("s") else None
    return {"type": kind, key: entered}


def entered(value: Json) -> Any:  # noqa: ANN401 - text, option, list or None
    """Take what was entered out of Slack's shape."""
    return value[PLACES[value["type"]][0]]


def option_of(element: Json, words: str) -> Json:
    """Find an option by its text or its value. Raises LookupError that lists what there is."""
    offered = options(element)
    for option in offered:
        if words in (option["text"]["text"], option.get("value")):
            return option
    texts = [option["text"]["text"] for option in offered]
    raise LookupError(f"no option {words!r}; there is {texts}")


def options(element: Json) -> list[Json]:
    """List the options of a select, overflow, radio buttons or checkboxes; groups flattened."""
    grouped = [option for group in element.get("option_groups", []) for option in group["options"]]
    return [*element.get("options", []), *grouped]


def complaints(blocks: list[Json], values: dict[str, Json], words: Words) -> dict[str, str]:
    """Say what Slack itself refuses before it sends a form: block_id -> sentence."""
    found: dict[str, str] = {}
    for block in blocks:
        if block["type"] == "input":
            element = block["element"]
            value = entered(values[block["block_id"]][element["action_id"]])
            sentence = _complaint(element, value, words, optional=block.get("optional", False))
            if sentence:
                found[block["block_id"]] = sentence
    return found


def _complaint(element: Json, value: Any, words: Words, *, optional: bool) -> str:  # noqa: ANN401
    if not value:
        return "" if optional else words("required")
    if element["type"] == "number_input":
        return _about_number(element, value, words)
    if element["type"] == "plain_text_input":
        if len(value) < element.get("min_length", 0):
            return words("too-short", limit=element["min_length"])
        if len(value) > element.get("max_length", 3_000):
            return words("too-long", limit=element.get("max_length", 3_000))
    return ""


def _about_number(element: Json, value: str, words: Words) -> str:
    whole = NUMBER.fullmatch(value)
    if not whole or (whole.group(1) and not element["is_decimal_allowed"]):
        return words("no-number")
    if not float(element.get("min_value", "-inf")) <= float(value):
        return words("too-little", limit=element["min_value"])
    if not float(value) <= float(element.get("max_value", "inf")):
        return words("too-much", limit=element["max_value"])
    return ""
