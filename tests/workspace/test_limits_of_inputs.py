"""Each rule of menus, pickers and inputs, broken once: what is wrong, and where."""

import pytest

from tests.workspace.scripts import assert_refused
from tests.workspace.shapes import (
    field,
    groups,
    option,
    plain,
    radio,
    section,
    select,
    text_input,
)
from workspace import blocks


def beside(**element):
    return [section("x", accessory={"action_id": "a", **element})]


def paragraph(*runs):
    return {"type": "rich_text_section", "elements": list(runs)}


def rich(*parts):
    return [{"type": "rich_text", "elements": list(parts)}]


def boxes(count, **more):
    return {**radio(count), "type": "checkboxes", **more}


OTHER = option("9", "9")
NUMBER = {"type": "number_input", "action_id": "n", "is_decimal_allowed": True}
PICTURE = {"type": "image", "alt_text": "x", "image_url": "https://example.org/a.png"}
STORED = {"type": "image", "alt_text": "x"}
CHOSEN = [
    ({**select("s", "A", "B"), "type": "multi_static_select"}, "options", option("A", "a")),
    ({"type": "multi_external_select"}, "options", option("A", "a")),
    ({"type": "multi_users_select"}, "users", "U1"),
    ({"type": "multi_channels_select"}, "channels", "C1"),
    ({"type": "multi_conversations_select"}, "conversations", "C1"),
]
"""A menu for several, and what may be chosen in it from the beginning."""

BROKEN = [
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
    ([{**PICTURE, "slack_file": {"id": "F1"}}], "exactly one of image_url and slack_file", ""),
    (
        [{"type": "header", "text": {**plain("x"), "verbatim": True}}],
        "invalid additional property: verbatim",
        "/text",
    ),
    (
        [field("b", "x", text_input(min_length=9, max_length=8))],
        "min_length must be no more than max_length",
        "/element",
    ),
    ([field("b", "x", {**NUMBER, "min_value": 1})], "", "/element/min_value"),
    *(
        ([field("b", "x", {**NUMBER, name: "ten"})], "must match pattern", f"/element/{name}")
        for name in ("min_value", "max_value", "initial_value")
    ),
    (
        [field("b", "x", {**NUMBER, "min_value": "2", "max_value": "1"})],
        "min_value must be no more than max_value",
        "/element",
    ),
    (
        [field("b", "x", text_input(initial_value="xx", max_length=1))],
        "initial_value must be no longer than max_length",
        "/element",
    ),
    (
        [field("b", "x", text_input(initial_value="x", min_length=2))],
        "initial_value must be no shorter than min_length",
        "/element",
    ),
    (
        [field("b", "x", {**NUMBER, "initial_value": "0", "min_value": "1"})],
        "initial_value must be between min_value and max_value",
        "/element",
    ),
    (
        [field("b", "x", {**NUMBER, "initial_value": "2.1", "max_value": "2"})],
        "initial_value must be between min_value and max_value",
        "/element",
    ),
    ([{**STORED, "slack_file": {}}], "exactly one of id and url", "/slack_file"),
    (
        [{**STORED, "slack_file": {"id": "F1", "url": "https://example.org/a.png"}}],
        "exactly one of id and url",
        "/slack_file",
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
]


@pytest.mark.parametrize(("broken", "sentence", "pointer"), BROKEN)
def test_an_input_against_a_rule_is_refused_with_its_place(broken, sentence, pointer):
    assert_refused(lambda: blocks.check_blocks(broken), sentence, f"/blocks/0{pointer}")


@pytest.mark.parametrize(
    "element",
    [
        text_input(min_length=2, max_length=2, initial_value="xx"),
        text_input(min_length=2, initial_value=""),
        text_input(focus_on_load=True),
        {**NUMBER, "min_value": "1", "max_value": "1", "initial_value": "1"},
        {**NUMBER, "min_value": "-1", "initial_value": "0"},
        {**NUMBER, "min_value": "-1.5"},
        {"type": "static_select", "option_groups": groups(1), "initial_option": option("0", "0")},
    ],
)
def test_what_keeps_to_the_limits_of_its_own_input_is_accepted(element):
    assert blocks.check_blocks([field("b", "x", element)])


@pytest.mark.parametrize(("menu", "name", "one"), CHOSEN)
def test_no_more_is_chosen_from_the_beginning_than_people_may_choose(menu, name, one):
    full = {**menu, f"initial_{name}": [one] * 2, "max_selected_items": 2}
    assert blocks.check_blocks(beside(**full))

    over = beside(**full | {"max_selected_items": 1})
    told = "no more than max_selected_items may be chosen"
    assert_refused(lambda: blocks.check_blocks(over), told, "/blocks/0/accessory")
