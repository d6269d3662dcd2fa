"""Each limit of forms and App Homes, broken once; and all limits against slack_sdk's."""

import pytest
from slack_sdk.models import blocks as sdk

from tests.workspace.shapes import (
    DIVIDER,
    actions,
    button,
    field,
    home,
    modal,
    option,
    overflow,
    plain,
    section,
    select,
    table,
    text_input,
    x,
)
from workspace import blocks
from workspace.errors import InvalidBlocksError, SlackError

BROKEN_MODALS = [
    (modal(title=plain(x(25))), "must be less than 25 characters", "/view/title/text"),
    (modal(submit=plain(x(25))), "must be less than 25 characters", "/view/submit/text"),
    (modal(close=plain(x(25))), "must be less than 25 characters", "/view/close/text"),
    (modal(*[DIVIDER] * 101), "no more than 100 items allowed", "/view/blocks"),
    (
        modal(private_metadata=x(3_001)),
        "must be less than 3001 characters",
        "/view/private_metadata",
    ),
    (modal(callback_id=x(256)), "must be less than 256 characters", "/view/callback_id"),
    (modal(external_id=x(256)), "must be less than 256 characters", "/view/external_id"),
    (
        modal(DIVIDER, field("b", "Date"), submit=None),
        "must define `submit` to use an `input` block in modals",
        "/view/blocks/1/input",
    ),
    (
        modal(field("b", x(2_001))),
        "must be less than 2001 characters",
        "/view/blocks/0/label/text",
    ),
    (
        modal(field("b", "Date", text_input(max_length=3_001))),
        "",
        "/view/blocks/0/element/max_length",
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
        modal(field("b", "Files", {"type": "file_input", "action_id": "f", "max_files": 11})),
        "",
        "/view/blocks/0/element/max_files",
    ),
    (
        modal(field("b", "Button", button("x", "a"))),
        "unsupported type: button",
        "/view/blocks/0/element/type",
    ),
    (modal(table(1)), "unsupported type: table", "/view/blocks/0/type"),
    (modal(hash="1"), "invalid additional property: hash", "/view"),
    ({"type": "modal", "blocks": []}, "missing required field: title", "/view"),
    (home(), "must be a view of type modal", "/view/type"),
]


@pytest.mark.parametrize(("broken", "sentence", "pointer"), BROKEN_MODALS)
def test_a_form_over_the_limit_is_refused_with_its_place(broken, sentence, pointer):
    with pytest.raises(InvalidBlocksError) as refused:
        blocks.check_view(broken, "modal")

    assert refused.value.code == "invalid_arguments"
    assert any(
        sentence in each and each.endswith(f"[json-pointer:{pointer}]")
        for each in refused.value.problems
    )


def test_a_view_of_more_than_250_kilobytes_is_refused():
    with pytest.raises(SlackError, match="view_too_large"):
        blocks.check_view(home(*[section(x(2_999))] * 90), "home")


def test_a_form_at_the_limit_is_accepted():
    full = modal(
        *[field(str(n), "Date") for n in range(100)],
        title=plain(x(24)),
        private_metadata=x(3_000),
        callback_id=x(255),
    )

    assert blocks.check_view(full, "modal") == full


AGREED = [
    (sdk.SectionBlock.text_max_length, lambda n: section(x(n))),
    (sdk.SectionBlock.fields_max_length, lambda n: {"type": "section", "fields": [plain("x")] * n}),
    (
        sdk.ContextBlock.elements_max_length,
        lambda n: {"type": "context", "elements": [plain("x")] * n},
    ),
    (
        sdk.ActionsBlock.elements_max_length,
        lambda n: actions(*[button("x", str(i)) for i in range(n)]),
    ),
    (sdk.HeaderBlock.text_max_length, lambda n: {"type": "header", "text": plain(x(n))}),
    (sdk.MarkdownBlock.text_max_length, lambda n: {"type": "markdown", "text": x(n)}),
    (sdk.InputBlock.label_max_length, lambda n: field("b", x(n))),
    (sdk.ButtonElement.text_max_length, lambda n: actions(button(x(n), "a"))),
    (sdk.ButtonElement.value_max_length, lambda n: actions(button("x", "a", value=x(n)))),
    (sdk.ButtonElement.action_id_max_length, lambda n: actions(button("x", x(n)))),
    (sdk.Option.label_max_length, lambda n: section("x", accessory=select("s", x(n)))),
    (sdk.Option.value_max_length, lambda n: section("x", accessory=overflow(option("x", x(n))))),
    (
        sdk.OverflowMenuElement.options_max_length,
        lambda n: section("x", accessory=overflow(*[option("x", "x")] * n)),
    ),
    (sdk.SelectElement.options_max_length, lambda n: actions(select("s", *["x"] * n))),
]


@pytest.mark.parametrize(("limit", "make"), AGREED)
def test_limits_are_those_of_slacks_own_library(limit, make):
    assert blocks.check_blocks([make(limit)])
    with pytest.raises(InvalidBlocksError):
        blocks.check_blocks([make(limit + 1)])
