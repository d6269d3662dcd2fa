"""Each number of buttons, menus, inputs and views: at it accepted, one beyond refused."""

import json
from typing import Any

import pytest

from tests.workspace.shapes import (
    CONFIRM,
    DIVIDER,
    actions,
    button,
    field,
    groups,
    home,
    modal,
    option,
    overflow,
    plain,
    section,
    x,
)
from tests.workspace.test_limits_exactly import Limit, within
from workspace import blocks
from workspace.errors import SlackError


def beside(element: Any, *rows: Any) -> list[Limit]:
    """The limits of an element that stands beside a text."""
    block = section("x", accessory=element)
    return within(block, *((f"/accessory{at}", *row) for at, *row in rows))


def typed(element: Any, *rows: Any) -> list[Limit]:
    """The limits of an input."""
    return within(field("b", "x", element), *((f"/element{at}", *row) for at, *row in rows))


def viewed(kind: str, view: Any, *rows: Any) -> list[Limit]:
    """The limits of a modal or a home."""
    return [Limit(kind, {"view": view}, f"/view{at}", *row) for at, *row in rows]


def one_of(kind: str, most: int, names: str = "") -> list[Limit]:
    """The limits of what offers the bot's own options."""
    return beside(
        {"type": kind, "options": [{**option("x", "x"), "description": plain("x")}]},
        ("/options", 1, most, names),
        ("/options/0/text/text", 1, 75, "Option.label"),
        ("/options/0/value", None, 150, "Option.value"),
        ("/options/0/description/text", 1, 75, "Option.label"),
    )


def picked(kind: str) -> list[Limit]:
    """The limits of who, or where, is chosen from the beginning."""
    one, several = f"initial_{kind}", f"initial_{kind}s"
    return [
        *beside({"type": f"{kind}s_select", one: "x"}, (f"/{one}", 1, 255)),
        *beside(
            {"type": f"multi_{kind}s_select", several: ["x"]},
            (f"/{several}", 1, None),
            (f"/{several}/0", 1, 255),
        ),
    ]


BUTTON = button("x", "x", value="x", url="x", accessibility_label="x", confirm=CONFIRM)
OPTIONS = [option("x", "x")]
TYPED = {
    "placeholder": plain("x"),
    "dispatch_action_config": {"trigger_actions_on": ["on_enter_pressed"]},
}
MULTIPLE = [
    {"type": "multi_static_select", "options": OPTIONS, "max_selected_items": 1},
    *(
        {"type": f"multi_{kind}_select", "max_selected_items": 1}
        for kind in ("external", "users", "channels", "conversations")
    ),
]
IN_VIEWS = [
    ("/callback_id", None, 255, "View.callback_id"),
    ("/private_metadata", None, 3_000, "View.private_metadata"),
    ("/external_id", None, 255),
]
LIMITS = [
    *beside(
        BUTTON,
        ("/action_id", 1, 255, "InteractiveElement.action_id"),
        ("/text/text", 1, 75, "ButtonElement.text"),
        ("/value", None, 2_000, "ButtonElement.value"),
        ("/url", 1, 3_000, "ButtonElement.url"),
        ("/accessibility_label", None, 75, "ButtonElement.text"),
        ("/confirm/title/text", 1, 100, "ConfirmObject.title"),
        ("/confirm/text/text", 1, 300, "ConfirmObject.text"),
        ("/confirm/confirm/text", 1, 30, "ConfirmObject.confirm"),
        ("/confirm/deny/text", 1, 30, "ConfirmObject.deny"),
    ),
    *one_of("overflow", 5, names="OverflowMenuElement.options"),
    *beside(overflow({**option("x", "x"), "url": "x"}), ("/options/0/url", 1, 3_000)),
    *one_of("radio_buttons", 10),
    *one_of("checkboxes", 10),
    *one_of("static_select", 100, names="StaticSelectElement.options SelectElement.options"),
    *one_of("multi_static_select", 100, names="StaticMultiSelectElement.options"),
    *beside(
        {"type": "static_select", "option_groups": groups(1), "placeholder": plain("x")},
        (
            "/option_groups",
            1,
            100,
            "StaticSelectElement.option_groups SelectElement.option_groups",
        ),
        ("/option_groups/0/label/text", 1, 75, "OptionGroup.label"),
        ("/option_groups/0/options", 1, 100, "OptionGroup.options"),
        ("/placeholder/text", 1, 150, "InputInteractiveElement.placeholder"),
    ),
    *beside(
        {"type": "multi_static_select", "option_groups": groups(1)},
        ("/option_groups", 1, 100, "StaticMultiSelectElement.option_groups"),
    ),
    *beside(
        {"type": "multi_static_select", "options": OPTIONS, "initial_options": OPTIONS},
        ("/initial_options", 1, None),
    ),
    *beside(
        {"type": "checkboxes", "options": OPTIONS, "initial_options": OPTIONS},
        ("/initial_options", 1, None),
    ),
    *beside({"type": "external_select", "min_query_length": 0}, ("/min_query_length", 0, None)),
    *beside(
        {"type": "multi_external_select", "min_query_length": 0, "initial_options": OPTIONS},
        ("/min_query_length", 0, None),
        ("/initial_options", 1, None),
    ),
    *(limit for kind in ("user", "channel", "conversation") for limit in picked(kind)),
    *(limit for kind in MULTIPLE for limit in beside(kind, ("/max_selected_items", 1, None))),
    *beside(
        {"type": "conversations_select", "filter": {"include": ["im"]}},
        ("/filter/include", 1, None),
    ),
    *within(
        actions({"type": "datetimepicker", "initial_date_time": 1_000_000_000}),
        ("/elements/0/initial_date_time", 1_000_000_000, 9_999_999_999),
    ),
    *typed(
        {**TYPED, "type": "plain_text_input", "initial_value": "x"},
        ("/initial_value", None, 3_000),
        ("/placeholder/text", 1, 150, "InputInteractiveElement.placeholder"),
        ("/dispatch_action_config/trigger_actions_on", 1, 2),
    ),
    *typed({"type": "plain_text_input", "min_length": 0}, ("/min_length", 0, 3_000)),
    *typed({"type": "plain_text_input", "max_length": 1}, ("/max_length", 1, 3_000)),
    *typed({"type": "rich_text_input", "min_lines": 1}, ("/min_lines", 1, 100)),
    *typed({"type": "rich_text_input", "max_lines": 1}, ("/max_lines", 1, 100)),
    *within(
        {**field("b", "x"), "hint": plain("x")},
        ("/label/text", 1, 2_000, "InputBlock.label"),
        ("/hint/text", 1, 2_000, "InputBlock.hint"),
    ),
    *viewed(
        "modal",
        modal(DIVIDER, close=plain("x"), private_metadata="x", external_id="x"),
        ("/title/text", 1, 24, "View.title"),
        ("/submit/text", 1, 24, "View.submit"),
        ("/close/text", 1, 24, "View.close"),
        ("/blocks", None, 100, "View.blocks"),
        *IN_VIEWS,
    ),
    *viewed(
        "home",
        {**home(DIVIDER), "callback_id": "x", "private_metadata": "x", "external_id": "x"},
        ("/blocks", None, 100, "View.blocks"),
        *IN_VIEWS,
    ),
    *viewed(
        "modal",
        modal(field("b", "x", {"type": "file_input", "max_files": 1})),
        ("/blocks/0/element/max_files", 1, 10),
    ),
    Limit("options", {"options": OPTIONS}, "/options", None, 100),
    Limit("options", {"option_groups": groups(1)}, "/option_groups", None, 100),
    Limit("options", {"option_groups": groups(1)}, "/option_groups/0/options", 1, 100),
]


@pytest.mark.parametrize("limit", LIMITS, ids=str)
def test_people_may_be_offered_and_asked_so_much_and_no_more(limit):
    limit.assert_exact()


def test_a_view_is_250_kilobytes():
    full = modal(*[section(x(2_900))] * 84, private_metadata="")
    full["private_metadata"] = x(250_000 - len(json.dumps(full)))

    assert blocks.check_view(full, "modal")
    with pytest.raises(SlackError, match="view_too_large"):
        blocks.check_view({**full, "private_metadata": full["private_metadata"] + "x"}, "modal")
