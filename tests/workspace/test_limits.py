"""Each rule of Block Kit in a message, broken once: what is wrong, and where."""

import pytest

from tests.workspace.scripts import assert_refused
from tests.workspace.shapes import (
    CONFIRM,
    DIVIDER,
    actions,
    button,
    field,
    home,
    option,
    plain,
    radio,
    section,
    select,
    table,
    text_input,
    x,
)
from workspace import blocks

BROKEN_MESSAGES = [
    ([DIVIDER] * 51, "no more than 50 items allowed", "/blocks"),
    ([section(x(3_001))], "must be less than 3001 characters", "/blocks/0/text/text"),
    ([section("")], "must be more than 0 characters", "/blocks/0/text/text"),
    ([{"type": "section"}], "missing required field: text or fields", "/blocks/0"),
    ([{"type": "section", "text": "x"}], "", "/blocks/0/text"),
    (
        [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
        "must be one of",
        "/blocks/0/text/type",
    ),
    (
        [{"type": "context", "elements": []}],
        "must provide at least 1 items",
        "/blocks/0/elements",
    ),
    ([actions(button("x", "a"), button("y", "a"))], "action_id a is not unique", "/blocks/0"),
    (
        [section("x", block_id="b"), section("y", block_id="b")],
        "block_id b is not unique",
        "/blocks/1/block_id",
    ),
    (
        [actions(button("x", "a", style="blue"))],
        "must be one of 'primary' or 'danger'",
        "/blocks/0/elements/0/style",
    ),
    (
        [actions(button("x", "a", disabled=True))],
        "invalid additional property: disabled",
        "/blocks/0/elements/0",
    ),
    (
        [section("x", accessory=select("s", "A", initial_option=option("A", "other")))],
        "initial option other is not among the options",
        "/blocks/0/accessory",
    ),
    (
        [
            section(
                "x", accessory={**select("s", "A"), "options": [{**option("A", "a"), "url": "x"}]}
            )
        ],
        "invalid additional property: url",
        "/blocks/0/accessory/options/0",
    ),
    (
        [section("x", accessory=radio(2, initial_option=option("9", "9")))],
        "initial option 9 is not among the options",
        "/blocks/0/accessory",
    ),
    (
        [
            section(
                "x", accessory={"type": "datepicker", "action_id": "d", "initial_date": "23/01/26"}
            )
        ],
        "must match pattern",
        "/blocks/0/accessory/initial_date",
    ),
    (
        [section("x", accessory=text_input())],
        "unsupported type: plain_text_input",
        "/blocks/0/accessory/type",
    ),
    ([{"type": "carousel3000"}], "unsupported type: carousel3000", "/blocks/0/type"),
    ([{"text": plain("x")}], "missing required field: type", "/blocks/0"),
    (
        [{"type": "image", "image_url": "https://example.org/a.png"}],
        "missing required field: alt_text",
        "/blocks/0",
    ),
    ([{"type": "image", "alt_text": "x"}], "exactly one of image_url and slack_file", "/blocks/0"),
    (
        [{"type": "markdown", "text": x(6_001)}] * 2,
        "markdown blocks must be less than 12001 characters",
        "/blocks",
    ),
    ([table(1), table(1)], "only one table is allowed", "/blocks"),
    (
        [{"type": "section", "text": {"type": "mrkdwn", "text": "x", "emoji": True}}],
        "invalid additional property: emoji",
        "/blocks/0/text",
    ),
]


@pytest.mark.parametrize(("broken", "sentence", "pointer"), BROKEN_MESSAGES)
def test_a_message_against_a_rule_is_refused_with_its_place(broken, sentence, pointer):
    assert_refused(lambda: blocks.check_blocks(broken), sentence, pointer)


@pytest.mark.parametrize(
    "just_right",
    [
        [section("x", accessory=select("s", "A", initial_option=option("A", "a")))],
        [section("x", accessory=button("x", "a", style="danger", confirm=CONFIRM))],
        [actions(button("x", "a"), button("y", "b"), block_id="a"), section("x", block_id="b")],
        [field("b", "In a message", dispatch_action=True)],
        [{"type": "section", "fields": [plain("x")]}],
    ],
)
def test_a_message_in_order_is_accepted_as_it_is(just_right):
    assert blocks.check_blocks(just_right) == just_right


def test_what_is_null_is_the_same_as_absent():
    menu = {**select("s", "A"), "option_groups": None, "confirm": None}

    (shown,) = blocks.check_blocks([section("x", accessory=menu, fields=None)])

    assert shown == section("x", accessory=select("s", "A"))
    bare = [section("x", accessory=None)]
    assert blocks.check_blocks(bare) == [section("x")]
    assert blocks.check_view(home(*bare), "home") == home(section("x"))
    attached = blocks.check_message({"attachments": [{"blocks": bare}]})["attachments"]
    assert attached == [{"blocks": [section("x")]}]
