"""Each number of a message and its blocks: at it accepted, one beyond refused, and where.

An example holds one of everything; (pointer, least, most) says how much may stand there.
"""

import json
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from typing import Any, NamedTuple

import pytest

from tests.workspace.scripts import assert_refused
from tests.workspace.shapes import DIVIDER, actions, plain, section, x
from workspace import blocks
from workspace.errors import SlackError

CHECKS: dict[str, tuple[Callable[[Any], object], str]] = {
    "blocks": (lambda it: blocks.check_blocks(it["blocks"]), "invalid_blocks"),
    "modal": (lambda it: blocks.check_view(it["view"], "modal"), "invalid_arguments"),
    "home": (lambda it: blocks.check_view(it["view"], "home"), "invalid_arguments"),
    "options": (blocks.check_options, "invalid_arguments"),
    "attachments": (blocks.check_message, "invalid_attachments"),
}


class Limit(NamedTuple):
    """How much may stand at a place of an example; `names` are what slack_sdk calls it."""

    kind: str
    example: Any
    pointer: str
    least: int | None
    most: int | None
    names: str = ""

    def holding(self, count: int) -> Any:
        """The example with a text or a list of this length, or this number, at the place."""
        whole = inner = deepcopy(self.example)
        *way, last = (int(it) if it.isdigit() else it for it in self.pointer.split("/")[1:])
        for step in way:
            inner = inner[step]
        old = inner[last]
        inner[last] = count if isinstance(old, int) else old[:1] * count
        return whole

    def assert_exact(self) -> None:
        """Accepted at both ends; one beyond them refused with this code and pointer."""
        check, code = CHECKS[self.kind]
        for end, beyond in ((self.least, -1), (self.most, 1)):
            if end is not None:
                check(self.holding(end))
                refused = self.holding(end + beyond)
                assert_refused(partial(check, refused), "", self.pointer, code)

    def __str__(self) -> str:
        """What a failing test is called."""
        return f"{self.kind} {self.pointer}"


def within(block: Any, *rows: Any) -> list[Limit]:
    """The limits of a block of a message."""
    return [Limit("blocks", {"blocks": [block]}, f"/blocks/0{at}", *row) for at, *row in rows]


IMAGE = {"type": "image", "alt_text": "x", "image_url": "x"}
STORED = {"type": "image", "alt_text": "x"}
FIELDS = {"type": "section", "block_id": "x", "text": plain("x"), "fields": [plain("x")]}
CELL = {"type": "raw_text", "text": "x"}
TABLE = {"type": "table", "rows": [[CELL]], "column_settings": [{}]}
RUNS = [
    {"type": "text", "text": "x"},
    {"type": "link", "url": "x"},
    {"type": "emoji", "name": "x", "skin_tone": 1},
    {"type": "date", "timestamp": 1, "format": "x"},
]
RICH = {
    "type": "rich_text",
    "elements": [
        {"type": "rich_text_section", "elements": RUNS},
        {
            "type": "rich_text_list",
            "style": "bullet",
            "elements": [],
            "indent": 0,
            "offset": 0,
            "border": 0,
        },
        {"type": "rich_text_quote", "elements": [], "border": 0},
        {"type": "rich_text_preformatted", "elements": [], "border": 0},
    ],
}
LIMITS = [
    Limit("blocks", {"blocks": [DIVIDER]}, "/blocks", None, 50),
    *within(
        FIELDS,
        ("/block_id", 1, 255, "Block.block_id"),
        ("/text/text", 1, 3_000, "SectionBlock.text"),
        ("/fields", 1, 10, "SectionBlock.fields"),
        ("/fields/0/text", 1, 2_000),
    ),
    *within(section("x"), ("/text/text", 1, 3_000, "SectionBlock.text")),
    *within(
        {"type": "header", "text": plain("x"), "level": 1},
        ("/text/text", 1, 150, "HeaderBlock.text"),
        ("/level", 1, 4),
    ),
    *within(
        {**IMAGE, "title": plain("x")},
        ("/alt_text", 1, 2_000, "ImageBlock.alt_text"),
        ("/title/text", 1, 2_000, "ImageBlock.title"),
        ("/image_url", 1, 3_000, "ImageBlock.image_url"),
    ),
    *within({**STORED, "slack_file": {"id": "x"}}, ("/slack_file/id", 1, 255)),
    *within({**STORED, "slack_file": {"url": "x"}}, ("/slack_file/url", 1, 3_000)),
    *within(
        {"type": "context", "elements": [IMAGE]},
        ("/elements", 1, 10, "ContextBlock.elements"),
        ("/elements/0/alt_text", 1, 2_000, "ImageElement.alt_text"),
        ("/elements/0/image_url", 1, 3_000, "ImageElement.image_url"),
    ),
    *within(
        actions({"type": "button", "text": plain("x")}),
        ("/elements", 1, 25, "ActionsBlock.elements"),
    ),
    *within({"type": "markdown", "text": "x"}, ("/text", 1, 12_000, "MarkdownBlock.text")),
    *within(
        TABLE,
        ("/rows", 1, 100),
        ("/rows/0", 1, 20),
        ("/rows/0/0/text", 1, None),
        ("/column_settings", None, 20),
    ),
    *within(
        RICH,
        ("/elements/0/elements/0/text", 1, None),
        ("/elements/0/elements/1/url", 1, None),
        ("/elements/0/elements/2/skin_tone", 1, 6),
        ("/elements/0/elements/3/format", 1, None),
        ("/elements/1/indent", 0, 8),
        ("/elements/1/offset", 0, None),
        ("/elements/1/border", 0, 1),
        ("/elements/2/border", 0, 1),
        ("/elements/3/border", 0, 1),
    ),
    Limit(
        "attachments",
        {"attachments": [{"footer": "x"}]},
        "/attachments/0/footer",
        None,
        300,
        "Attachment.footer",
    ),
    Limit(
        "attachments",
        {"attachments": [{"actions": [{}]}]},
        "/attachments/0/actions",
        None,
        5,
        "InteractiveAttachment.actions",
    ),
]


@pytest.mark.parametrize("limit", LIMITS, ids=str)
def test_a_message_may_hold_so_much_and_no_more(limit):
    limit.assert_exact()


def formatted(*runs: Any) -> Any:
    paragraph = {"type": "rich_text_section", "elements": list(runs)}
    return {"type": "rich_text", "elements": [paragraph]}


@pytest.mark.parametrize(
    "row",
    [
        lambda n: [{**CELL, "text": x(n)}],
        lambda n: [{**CELL, "text": x(n - 1)}, {"type": "raw_number", "value": 1, "text": "1"}],
        lambda n: [{**CELL, "text": x(n)}, {"type": "raw_number", "value": 1, "text": None}],
        lambda n: [formatted({"type": "text", "text": x(n - 1)}), CELL],
        lambda n: [formatted({"type": "link", "url": "x", "text": x(n)})],
        lambda n: [formatted({"type": "link", "url": x(n)}, {"type": "user", "user_id": "U1"})],
    ],
)
def test_a_table_holds_10_000_characters_whatever_its_cells_are(row):
    blocks.check_blocks([{"type": "table", "rows": [row(5_000), row(5_000)]}])

    longer = [{"type": "table", "rows": [row(5_000), row(5_001)]}]
    assert_refused(lambda: blocks.check_blocks(longer), "less than 10001 characters", "/blocks")


def test_markdown_and_tables_are_counted_over_blocks_and_attachments():
    half = {"type": "markdown", "text": x(6_000)}
    blocks.check_message({"blocks": [half], "attachments": [{"blocks": [half]}]})

    for most, more in ((half, {**half, "text": x(6_001)}), (TABLE, TABLE)):
        for parted in ([{"blocks": [more]}], [{}, {"blocks": [more]}]):
            message = {"blocks": [most], "attachments": parted}
            assert_refused(partial(blocks.check_message, message), "", "/attachments")


def test_the_text_of_a_message_is_cut_and_that_of_a_change_refused():
    assert blocks.check_message({"text": x(40_000)})["text"] == x(40_000)
    assert blocks.check_message({"text": x(40_001)})["text"] == x(40_000)
    assert blocks.check_update({"text": x(4_000)})["text"] == x(4_000)
    with pytest.raises(SlackError, match="msg_too_long"):
        blocks.check_update({"text": x(4_001)})
    for check in (blocks.check_message, blocks.check_update):
        with pytest.raises(SlackError, match="invalid_arguments"):
            check({"text": 1})


def test_a_message_has_a_hundred_attachments():
    assert blocks.check_message({"attachments": [{}] * 100})
    with pytest.raises(SlackError, match="too_many_attachments"):
        blocks.check_message({"attachments": [{}] * 101})


def test_metadata_are_16_000_bytes():
    def metadata(size: int) -> Any:
        empty = {"event_type": "x", "event_payload": {"x": ""}}
        empty["event_payload"] = {"x": x(size - len(json.dumps(empty)))}
        return empty

    assert blocks.check_metadata(metadata(16_000))
    with pytest.raises(SlackError, match="metadata_too_large"):
        blocks.check_metadata(metadata(16_001))


def test_the_event_type_of_metadata_is_up_to_255_characters():
    for accepted in (1, 255):
        assert blocks.check_metadata({"event_type": x(accepted), "event_payload": {}})
    for refused in (0, 256):
        with pytest.raises(SlackError, match=r"invalid_metadata_schema.*pointer:/event_type"):
            blocks.check_metadata({"event_type": x(refused), "event_payload": {}})
