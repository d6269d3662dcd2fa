"""Each limit of Block Kit in a message, broken once: what is wrong, and where."""

import pytest

from tests.workspace.shapes import (
    CONFIRM,
    DIVIDER,
    actions,
    button,
    field,
    option,
    overflow,
    plain,
    radio,
    section,
    select,
    table,
    text_input,
    x,
)
from workspace import blocks
from workspace.errors import InvalidBlocksError

BROKEN_MESSAGES = [
    ([DIVIDER] * 51, "no more than 50 items allowed", "/blocks"),
    ([section(x(3_001))], "must be less than 3001 characters", "/blocks/0/text/text"),
    ([section("")], "must be more than 0 characters", "/blocks/0/text/text"),
    ([{"type": "section"}], "missing required field: text or fields", "/blocks/0"),
    ([{"type": "section", "text": "x"}], "", "/blocks/0/text"),
    (
        [{"type": "section", "fields": [plain("x")] * 11}],
        "no more than 10 items allowed",
        "/blocks/0/fields",
    ),
    (
        [{"type": "section", "fields": [plain(x(2_001))]}],
        "must be less than 2001 characters",
        "/blocks/0/fields/0/text",
    ),
    (
        [{"type": "header", "text": plain(x(151))}],
        "must be less than 151 characters",
        "/blocks/0/text/text",
    ),
    (
        [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
        "must be one of",
        "/blocks/0/text/type",
    ),
    (
        [{"type": "context", "elements": [plain("x")] * 11}],
        "no more than 10 items allowed",
        "/blocks/0/elements",
    ),
    (
        [{"type": "context", "elements": []}],
        "must provide at least 1 items",
        "/blocks/0/elements",
    ),
    (
        [actions(*[button("x", str(number)) for number in range(26)])],
        "no more than 25 items allowed",
        "/blocks/0/elements",
    ),
    ([actions(button("x", "a"), button("y", "a"))], "action_id a is not unique", "/blocks/0"),
    (
        [section("x", block_id="b"), section("y", block_id="b")],
        "block_id b is not unique",
        "/blocks/1/block_id",
    ),
    ([section("x", block_id=x(256))], "must be less than 256 characters", "/blocks/0/block_id"),
    (
        [actions(button("x", x(256)))],
        "must be less than 256 characters",
        "/blocks/0/elements/0/action_id",
    ),
    (
        [actions(button(x(76), "a"))],
        "must be less than 76 characters",
        "/blocks/0/elements/0/text/text",
    ),
    (
        [actions(button("x", "a", value=x(2_001)))],
        "must be less than 2001 characters",
        "/blocks/0/elements/0/value",
    ),
    (
        [actions(button("x", "a", url=x(3_001)))],
        "must be less than 3001 characters",
        "/blocks/0/elements/0/url",
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
        [actions(button("x", "a", confirm={**CONFIRM, "title": plain(x(101))}))],
        "must be less than 101 characters",
        "/blocks/0/elements/0/confirm/title/text",
    ),
    (
        [actions(button("x", "a", confirm={**CONFIRM, "deny": plain(x(31))}))],
        "must be less than 31 characters",
        "/blocks/0/elements/0/confirm/deny/text",
    ),
    (
        [section("x", accessory=overflow(*[option("x", str(n)) for n in range(6)]))],
        "no more than 5 items allowed",
        "/blocks/0/accessory/options",
    ),
    (
        [section("x", accessory=overflow(option("x", x(151))))],
        "must be less than 151 characters",
        "/blocks/0/accessory/options/0/value",
    ),
    (
        [section("x", accessory=select("s", x(76)))],
        "must be less than 76 characters",
        "/blocks/0/accessory/options/0/text/text",
    ),
    (
        [section("x", accessory=select("s", *[str(n) for n in range(101)]))],
        "no more than 100 items allowed",
        "/blocks/0/accessory/options",
    ),
    (
        [section("x", accessory=select("s", "A", option_groups=[]))],
        "",
        "/blocks/0/accessory/option_groups",
    ),
    (
        [section("x", accessory=select("s", "A", initial_option=option("A", "other")))],
        "initial option other is not among the options",
        "/blocks/0/accessory",
    ),
    (
        [section("x", accessory=select("s", "A", placeholder=plain(x(151))))],
        "must be less than 151 characters",
        "/blocks/0/accessory/placeholder/text",
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
        [section("x", accessory=radio(11))],
        "no more than 10 items allowed",
        "/blocks/0/accessory/options",
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
    ([table(101)], "no more than 100 items allowed", "/blocks/0/rows"),
    ([table(1, columns=21)], "no more than 20 items allowed", "/blocks/0/rows/0"),
    ([table(1), table(1)], "only one table is allowed", "/blocks"),
    (
        [{"type": "section", "text": {"type": "mrkdwn", "text": "x", "emoji": True}}],
        "invalid additional property: emoji",
        "/blocks/0/text",
    ),
]


@pytest.mark.parametrize(("broken", "sentence", "pointer"), BROKEN_MESSAGES)
def test_a_message_over_the_limit_is_refused_with_its_place(broken, sentence, pointer):
    with pytest.raises(InvalidBlocksError) as refused:
        blocks.check_blocks(broken)

    assert refused.value.code == "invalid_blocks"
    assert any(
        sentence in each and each.endswith(f"[json-pointer:{pointer}]")
        for each in refused.value.problems
    )


@pytest.mark.parametrize(
    "just_right",
    [
        [DIVIDER] * 50,
        [section(x(3_000))],
        [{"type": "section", "fields": [plain(x(2_000))] * 10}],
        [{"type": "header", "text": plain(x(150))}],
        [actions(*[button(x(75), str(n), value=x(2_000)) for n in range(25)])],
        [section("x", accessory=select("s", *[f"{n:075}" for n in range(100)]))],
        [section("x", accessory=select("s", "A", initial_option=option("A", "a")))],
        [section("x", accessory=button("x", "a", style="danger", confirm=CONFIRM))],
        [section("x", accessory=overflow(*[option("x", x(150)) for _ in range(5)]))],
        [{"type": "markdown", "text": x(12_000)}],
        [table(100, columns=20)],
        [field("b", "In a message", dispatch_action=True)],
    ],
)
def test_a_message_at_the_limit_is_accepted(just_right):
    assert blocks.check_blocks(just_right) == just_right


def test_what_is_null_is_the_same_as_absent():
    menu = {**select("s", "A"), "option_groups": None, "confirm": None}

    (shown,) = blocks.check_blocks([section("x", accessory=menu, fields=None)])

    assert shown == section("x", accessory=select("s", "A"))
