"""Finds what a person means by "the button Actualizar" or "the field Fecha"."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from workspace.state import State, forms
from workspace.state.records import Json

TEXTUAL = ("section", "header", "context")


@dataclass(frozen=True)
class Control:
    """Something to press or choose in, and the words it stands beside."""

    block: Json
    element: Json
    beside: str

    @property
    def ids(self) -> tuple[str, str]:
        """Its block id and action id."""
        return self.block["block_id"], self.element["action_id"]


def controls(blocks: list[Json]) -> Iterator[Control]:
    """Go through everything to press or choose in, from the top."""
    beside = ""
    for block in blocks:
        if block["type"] in TEXTUAL:
            beside = " ".join(_texts(block))
        for _, element in forms.elements([block]):
            if "action_id" in element:
                label = block.get("label", {}).get("text", "")
                yield Control(block, element, label or beside)


def _texts(node: Any) -> Iterator[str]:  # noqa: ANN401 - any JSON
    if isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield node["text"]
        for value in node.values():
            yield from _texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value)


def button(blocks: list[Json], label: str, near: str = "") -> tuple[Control, Json | None] | None:
    """Find a button, or an entry of an overflow menu (then with its option), by its words."""
    for control in controls(blocks):
        if near and near not in control.beside:
            continue
        if control.element["type"] == "button":
            if label in (control.element["text"]["text"], control.element["action_id"]):
                return control, None
        elif control.element["type"] == "overflow":
            for option in control.element["options"]:
                if label in (option["text"]["text"], option.get("value")):
                    return control, option
    return None


def menu(blocks: list[Json], name: str, near: str = "") -> Control | None:
    """Find a select, picker or input by its label, placeholder, action id or block id."""
    for control in controls(blocks):
        if control.element["type"] == "button" or (near and near not in control.beside):
            continue
        if name in _names(control):
            return control
    return None


def _names(control: Control) -> set[str]:
    names = {*control.ids, control.element.get("placeholder", {}).get("text", "")}
    names.add(control.block.get("label", {}).get("text", ""))
    return {name for name in names if name}


def value(state: State, element: Json, entered: Any) -> Any:  # noqa: ANN401
    """Turn what a person enters into what Slack sends: options by text, people and channels by key.

    Raises LookupError when no such option is offered.
    """
    if entered in (None, ""):
        return None
    if isinstance(entered, list | tuple):
        return [_single(state, element, each) for each in entered]
    single = _single(state, element, entered)
    several = element["type"].startswith("multi_") or element["type"] == "checkboxes"
    return [single] if several else single


def _single(state: State, element: Json, entered: Any) -> Any:  # noqa: ANN401
    kind = element["type"]
    if "users_select" in kind:
        return state.directory.member(entered).id
    if "channels_select" in kind or "conversations_select" in kind:
        return state.directory.channel(entered).id
    if isinstance(entered, dict):
        return entered
    if forms.options(element):
        return forms.option_of(element, entered)
    return int(entered) if kind == "datetimepicker" else str(entered)
