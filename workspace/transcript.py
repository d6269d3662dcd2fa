"""A conversation as a person would read it: tests look into it, failures print it."""

from collections.abc import Callable
from typing import Any

from workspace import mrkdwn
from workspace.state import State, forms
from workspace.state.records import Json, Member, Message, View
from workspace.words import Words


class Reading:
    """Reads texts with one person's eyes: names, days and small words in their language."""

    def __init__(self, state: State, reader: Member) -> None:
        self._state, self._reader = state, reader
        self.words = Words.of(reader.locale)

    def __call__(self, text: Json) -> str:
        """Read one of Block Kit's text objects."""
        if text["type"] == "plain_text":
            return str(text["text"])
        return mrkdwn.plain(self._state, text["text"], self._reader)


def message(state: State, it: Message, reader: Member) -> str:
    """Write one message: its blocks, or its text when it has none."""
    values = state.values_in(it, reader.id)
    if it.blocks:
        return blocks(state, it.blocks, values, reader)
    return mrkdwn.plain(state, it.text, reader)


def view(state: State, it: View, reader: Member) -> str:
    """Write a modal or App Home: title, blocks, errors, buttons."""
    lines = [f"== {it.content['title']['text']} =="] if "title" in it.content else []
    lines.append(blocks(state, it.blocks, it.values, reader, it.errors))
    if it.notice:
        lines.append(f"⚠ {it.notice}")
    buttons = [it.content[name]["text"] for name in ("close", "submit") if it.content.get(name)]
    return "\n".join([*lines, *[f"[ {text} ]" for text in buttons]])


def channel(state: State, channel_id: str, reader: Member) -> str:
    """Write what this person sees in a channel, days as headings, replies indented."""
    lines, heading = [], ""
    for it in state.messages.shown_to(reader.id, channel_id):
        day = mrkdwn.day_heading(state, it.ts, reader)
        if day != heading:
            lines.append(f"---- {day} ----")
            heading = day
        lines.append(_entry(state, it, reader))
    return "\n".join(lines)


def _entry(state: State, it: Message, reader: Member) -> str:
    author = "Slack" if it.is_notice else state.directory.people[it.user_id].name
    only = f" ({Words.of(reader.locale)('told-alone')})" if it.ephemeral_to else ""
    head = f"{author}{only}, {mrkdwn.clock_time(it.ts, reader)}:"
    body = message(state, it, reader).replace("\n", "\n  ")
    entry = f"{head}\n  {body}"
    return "    ↳ " + entry.replace("\n", "\n    ") if it.in_thread else entry


def blocks(
    state: State,
    listed: list[Json],
    values: dict[str, Json],
    reader: Member,
    errors: dict[str, str] | None = None,
) -> str:
    """Write blocks one below the other."""
    read = Reading(state, reader)
    lines = []
    for block in listed:
        chosen = values.get(block.get("block_id", ""), {})
        lines += [
            line for line in _BLOCKS.get(block["type"], _unknown)(block, chosen, read) if line
        ]
        if errors and block.get("block_id") in errors:
            lines.append(f"✗ {errors[block['block_id']]}")
    return "\n".join(lines)


def _section(block: Json, chosen: Json, read: Reading) -> list[str]:
    lines = [read(block["text"])] if block.get("text") else []
    lines += [read(field) for field in block.get("fields", [])]
    if block.get("accessory"):
        lines.append(element(block["accessory"], chosen, read.words))
    return lines


def _header(block: Json, chosen: Json, read: Reading) -> list[str]:
    return [f"# {read(block['text'])}"]


def _divider(block: Json, chosen: Json, read: Reading) -> list[str]:
    return ["────"]


def _context(block: Json, chosen: Json, read: Reading) -> list[str]:
    parts = [e["alt_text"] if e["type"] == "image" else read(e) for e in block["elements"]]
    return [" ".join(parts)]


def _actions(block: Json, chosen: Json, read: Reading) -> list[str]:
    return ["  ".join(element(each, chosen, read.words) for each in block["elements"])]


def _input(block: Json, chosen: Json, read: Reading) -> list[str]:
    hint = [read(block["hint"])] if block.get("hint") else []
    optional = f" ({read.words('optional')})" if block.get("optional") else ""
    label = f"{read(block['label'])}{optional}:"
    return [f"{label} {element(block['element'], chosen, read.words)}", *hint]


def _image(block: Json, chosen: Json, read: Reading) -> list[str]:
    return [f"[{read.words('said-picture', alt=block['alt_text'])}]"]


def _markdown(block: Json, chosen: Json, read: Reading) -> list[str]:
    return [block["text"]]


def _table(block: Json, chosen: Json, read: Reading) -> list[str]:
    return [" | ".join(_cell(cell) for cell in row) for row in block["rows"]]


def _cell(cell: Json) -> str:
    return str(cell.get("text", cell.get("value", ""))) or _rich(cell)


def _rich_text(block: Json, chosen: Json, read: Reading) -> list[str]:
    return [_rich(block)]


def _rich(node: Json) -> str:
    if "elements" in node:
        return "".join(_rich(each) for each in node["elements"])
    return str(node.get("text") or node.get("url") or node.get("user_id") or "")


def _unknown(block: Json, chosen: Json, read: Reading) -> list[str]:
    return [f"[{block['type']}]"]


_BLOCKS: dict[str, Callable[[Json, Json, Reading], list[str]]] = {
    "section": _section,
    "header": _header,
    "divider": _divider,
    "context": _context,
    "actions": _actions,
    "input": _input,
    "image": _image,
    "markdown": _markdown,
    "table": _table,
    "rich_text": _rich_text,
}


def element(it: Json, chosen: Json, words: Words) -> str:
    """Write a button, menu or input with what is in it."""
    if it["type"] == "button":
        return f"[ {it['text']['text']} ]"
    if it["type"] == "image":
        return f"[{words('said-picture', alt=it['alt_text'])}]"
    if it["type"] == "overflow":
        return f"[ ⋯ {' · '.join(option['text']['text'] for option in it['options'])} ]"
    value = forms.entered(chosen[it["action_id"]]) if it.get("action_id") in chosen else None
    placeholder = it.get("placeholder", {}).get("text", "")
    return f"[ {_value(value) or placeholder or '…'} ▾ ]" if _is_menu(it) else f"[{_value(value)}]"


def _is_menu(it: Json) -> bool:
    return "select" in it["type"] or it["type"] in ("radio_buttons", "checkboxes")


def _value(value: Any) -> str:  # noqa: ANN401 - text, option, list or None
    if isinstance(value, list):
        return ", ".join(_value(each) for each in value)
    if isinstance(value, dict):
        return str(value["text"]["text"])
    return "" if value is None else str(value)
