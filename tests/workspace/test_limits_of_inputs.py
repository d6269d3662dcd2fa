"""Each limit of menus, pickers and inputs, broken once: what is wrong, and where."""

import pytest

from tests.workspace.scripts import assert_refused
from tests.workspace.shapes import (
    CONFIRM,
    actions,
    button,
    field,
    groups,
    option,
    overflow,
    plain,
    radio,
    section,
    select,
    text_input,
    x,
)
from workspace import blocks


def beside(**element):
    return [section("x", accessory={"action_id": "a", **element})]


def paragraph(*runs):
    return {"type": "rich_text_section", "elements": list(runs)}


def rich(*parts):
    return [{"type": "rich_text", "elements": list(parts)}]


def grouped(*listed):
    return beside(type="static_select", option_groups=list(listed))


def boxes(count, **more):
    return {**radio(count), "type": "checkboxes", **more}


OTHER = option("9", "9")
NUMBER = {"type": "number_input", "action_id": "n", "is_decimal_allowed": True}
PICTURE = {"type": "image", "alt_text": "x", "image_url": "https://example.org/a.png"}
LONG_ROW = [{"type": "raw_text", "text": x(501)}] * 20

BROKEN = [
    (grouped(*groups(101)), "no more than 100 items allowed", "/accessory/option_groups"),
    (grouped(*groups(1, 101)), "no more than 100 items", "/accessory/option_groups/0/options"),
    (
        grouped(*groups(1, label=x(76))),
        "must be less than 76",
        "/accessory/option_groups/0/label/text",
    ),
    (
        [section("x", accessory=select("s", "A", option_groups=groups(1)))],
        "exactly one of options and option_groups",
        "/accessory",
    ),
    (beside(type="static_select"), "exactly one of options and option_groups", "/accessory"),
    (
        [
            section(
                "x",
                accessory=select("s", "A", initial_option={**option("A", "a"), "text": plain("B")}),
            )
        ],
        "initial option a is not among the options",
        "/accessory",
    ),
    (
        [
            section(
                "x",
                accessory={
                    **select("s", "A", initial_options=[OTHER]),
                    "type": "multi_static_select",
                },
            )
        ],
        "initial option 9 is not among the options",
        "/accessory",
    ),
    (
        [section("x", accessory=boxes(2, initial_options=[OTHER]))],
        "initial option 9 is not among the options",
        "/accessory",
    ),
    ([section("x", accessory=boxes(11))], "no more than 10 items allowed", "/accessory/options"),
    ([section("x", accessory=overflow())], "at least 1 items", "/accessory/options"),
    (
        [section("x", accessory=overflow({**option("x", "x"), "description": plain(x(76))}))],
        "must be less than 76",
        "/accessory/options/0/description/text",
    ),
    (
        [section("x", accessory=overflow({**option("x", "x"), "url": x(3_001)}))],
        "must be less than 3001",
        "/accessory/options/0/url",
    ),
    (
        [section("x", accessory=button("x", "a", accessibility_label=x(76)))],
        "must be less than 76",
        "/accessory/accessibility_label",
    ),
    (
        [section("x", accessory=button("x", "a", confirm={**CONFIRM, "text": plain(x(301))}))],
        "must be less than 301",
        "/accessory/confirm/text/text",
    ),
    (
        [section("x", accessory=button("x", "a", confirm={**CONFIRM, "confirm": plain(x(31))}))],
        "must be less than 31",
        "/accessory/confirm/confirm/text",
    ),
    (
        beside(type="datepicker", initial_date="2026-02-30"),
        "must be a date of the calendar",
        "/accessory/initial_date",
    ),
    (
        beside(type="timepicker", initial_time="24:00"),
        "must match pattern",
        "/accessory/initial_time",
    ),
    (
        beside(type="timepicker", timezone="Mexico City"),
        "must be an IANA time zone",
        "/accessory/timezone",
    ),
    (
        [actions({"type": "datetimepicker", "action_id": "a", "initial_date_time": 999_999_999})],
        "",
        "/elements/0/initial_date_time",
    ),
    ([{**PICTURE, "alt_text": x(2_001)}], "must be less than 2001", "/alt_text"),
    ([{**PICTURE, "image_url": x(3_001)}], "must be less than 3001", "/image_url"),
    ([{**PICTURE, "slack_file": {"id": "F1"}}], "exactly one of image_url and slack_file", ""),
    (
        [section("x", accessory={**PICTURE, "alt_text": ""})],
        "must be more than 0",
        "/accessory/alt_text",
    ),
    (
        [{"type": "header", "text": {**plain("x"), "verbatim": True}}],
        "invalid additional property: verbatim",
        "/text",
    ),
    (
        [field("b", "x", hint=plain(x(2_001)))],
        "must be less than 2001",
        "/hint/text",
    ),
    ([field("b", "x", text_input(min_length=-1))], "", "/element/min_length"),
    (
        [field("b", "x", text_input(min_length=9, max_length=8))],
        "min_length must be no more than max_length",
        "/element",
    ),
    (
        [field("b", "x", text_input(initial_value=x(3_001)))],
        "must be less than 3001",
        "/element/initial_value",
    ),
    ([field("b", "x", {**NUMBER, "min_value": 1})], "", "/element/min_value"),
    (
        [field("b", "x", {**NUMBER, "min_value": "2", "max_value": "1"})],
        "min_value must be no more than max_value",
        "/element",
    ),
    (
        [field("b", "x", {"type": "rich_text_input", "action_id": "r", "max_lines": 101})],
        "",
        "/element/max_lines",
    ),
    (
        rich(paragraph({"type": "text", "text": "x", "bold": True})),
        "invalid additional property",
        "/elements/0/elements/0",
    ),
    (
        rich({**paragraph(), "type": "rich_text_list"}),
        "missing required field: style",
        "/elements/0",
    ),
    (
        rich({**paragraph(), "type": "rich_text_poem"}),
        "unsupported type: rich_text_poem",
        "/elements/0/type",
    ),
    (
        [
            {
                "type": "table",
                "rows": [[{"type": "raw_text", "text": "x"}]],
                "column_settings": [{}] * 21,
            }
        ],
        "no more than 20 items allowed",
        "/column_settings",
    ),
]


@pytest.mark.parametrize(("broken", "sentence", "pointer"), BROKEN)
def test_a_limit_of_an_input_is_refused_with_its_place(broken, sentence, pointer):
    assert_refused(lambda: blocks.check_blocks(broken), sentence, f"/blocks/0{pointer}")


def test_a_table_of_more_than_10_000_characters_is_refused():
    long = [{"type": "table", "rows": [LONG_ROW]}]

    assert_refused(lambda: blocks.check_blocks(long), "less than 10001 characters", "/blocks")


def test_what_an_attachment_holds_is_judged_in_its_place():
    message = {"text": "x", "attachments": [{}, {"blocks": [section(x(3_001))]}]}

    pointer = "/attachments/1/blocks/0/text/text"
    assert_refused(lambda: blocks.check_message(message), "less than 3001", pointer)
