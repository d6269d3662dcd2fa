"""What is wrong with a form as a whole, and where."""

import pytest

from tests.workspace.scripts import assert_refused
from tests.workspace.shapes import (
    DIVIDER,
    button,
    field,
    home,
    modal,
    plain,
    table,
    text_input,
    x,
)
from workspace import blocks

BROKEN = [
    (modal(title=plain(x(25))), "must be less than 25 characters", "/view/title/text"),
    (modal(*[DIVIDER] * 101), "no more than 100 items allowed", "/view/blocks"),
    (
        modal(DIVIDER, field("b", "Date"), submit=None),
        "must define `submit` to use an `input` block in modals",
        "/view/blocks/1/input",
    ),
    (
        modal(field("b", "Number", {"type": "number_input", "action_id": "n"})),
        "missing required field: is_decimal_allowed",
        "/view/blocks/0/element",
    ),
    (
        modal(
            field("a", "A", text_input(focus_on_load=True)),
            field("b", "B", text_input(focus_on_load=True)),
        ),
        "only one element may have focus_on_load",
        "/view/blocks",
    ),
    (
        modal(field("b", "Button", button("x", "a"))),
        "unsupported type: button",
        "/view/blocks/0/element/type",
    ),
    (modal(table(1)), "unsupported type: table", "/view/blocks/0/type"),
    (modal(hash="1"), "invalid additional property: hash", "/view"),
    ({"type": "modal", "blocks": []}, "missing required field: title", "/view"),
    (home(DIVIDER), "must be a view of type modal", "/view/type"),
]


@pytest.mark.parametrize(("broken", "sentence", "pointer"), BROKEN)
def test_a_form_against_a_rule_is_refused_with_its_place(broken, sentence, pointer):
    assert_refused(
        lambda: blocks.check_view(broken, "modal"), sentence, pointer, "invalid_arguments"
    )


def test_a_home_has_nothing_to_submit_and_may_ask_all_the_same():
    asking = home(field("b", "Date"))

    assert blocks.check_view(asking, "home") == asking
