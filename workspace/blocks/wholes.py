"""Rules that look at all blocks together."""

from collections import Counter
from typing import Any

from workspace.state import forms
from workspace.state.records import Json

LONGEST_MARKDOWN = 12_000
LONGEST_TABLE = 10_000


def problems(blocks: list[Json], where: str) -> list[str]:
    """List what is wrong between blocks that are each in order."""
    return [
        *_repeated_ids(blocks, where),
        *_several_focuses(blocks, where),
        *too_much(blocks, where),
    ]


def problems_outside_modals(blocks: list[Json], where: str) -> list[str]:
    """List what only a modal may hold: files, and answers to a channel chosen in it."""
    found = []
    for block, element in forms.elements(blocks):
        place = f"[json-pointer:{where}/{blocks.index(block)}]"
        if element["type"] == "file_input":
            found.append(f"unsupported type: file_input {place}")
        if element.get("response_url_enabled"):
            found.append(f"response_url_enabled is only for inputs of modals {place}")
    return found


def view_problems(view: Json, kind: str) -> list[str]:
    """List what is wrong with a view whose parts are each in order."""
    if view["type"] != kind:
        return [f"must be a view of type {kind} [json-pointer:/view/type]"]
    found = problems(view["blocks"], "/view/blocks")
    if kind != "modal":
        found += problems_outside_modals(view["blocks"], "/view/blocks")
    if kind == "modal" and not view.get("submit"):
        for number, block in enumerate(view["blocks"]):
            if block["type"] == "input":
                sentence = "must define `submit` to use an `input` block in modals"
                found.append(f"{sentence} [json-pointer:/view/blocks/{number}/input]")
    return found


def _repeated_ids(blocks: list[Json], where: str) -> list[str]:
    seen = Counter(block["block_id"] for block in blocks if block.get("block_id"))
    return [
        f"block_id {block['block_id']} is not unique [json-pointer:{where}/{number}/block_id]"
        for number, block in enumerate(blocks)
        if seen[block.get("block_id")] > 1
    ]


def _several_focuses(blocks: list[Json], where: str) -> list[str]:
    focused = [element for _, element in forms.elements(blocks) if element.get("focus_on_load")]
    if len(focused) > 1:
        return [f"only one element may have focus_on_load [json-pointer:{where}]"]
    return []


def too_much(blocks: list[Json], where: str) -> list[str]:
    """List what there is too much of in one message: Markdown, tables, and what is in a table."""
    found = []
    written = sum(len(block["text"]) for block in blocks if block["type"] == "markdown")
    if written > LONGEST_MARKDOWN:
        found.append(f"markdown blocks must be less than 12001 characters [json-pointer:{where}]")
    tables = [block for block in blocks if block["type"] == "table"]
    if len(tables) > 1:
        found.append(f"only one table is allowed [json-pointer:{where}]")
    if sum(_written(table["rows"]) for table in tables) > LONGEST_TABLE:
        found.append(f"a table must be less than 10001 characters [json-pointer:{where}]")
    return found


def _written(part: Any) -> int:  # noqa: ANN401
    """Count the characters of a cell, or of rows, lists and paragraphs with runs inside."""
    if isinstance(part, list):
        return sum(_written(each) for each in part)
    if "elements" in part:
        return _written(part["elements"])
    return len(part.get("text") or part.get("url") or "")  # an address without words is shown
