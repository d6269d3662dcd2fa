"""What we deliver is read by the models of Slack's own client, and nothing of it gets lost."""

import pytest
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from tests.workspace.shapes import (
    CONFIRM,
    DIVIDER,
    actions,
    button,
    field,
    home,
    modal,
    option,
    overflow,
    plain,
    radio,
    section,
    select,
    table,
    text_input,
)

ROW = actions(
    button("Open", "open", value="3", style="primary", confirm=CONFIRM),
    select("status", "Open", "Done", placeholder=plain("Status")),
    {"type": "users_select", "action_id": "owner", "initial_user": "W0JOE"},
    overflow(option("History", "h"), option("Edit", "e")),
    block_id="row",
)
SHOWN = [
    {"type": "header", "text": plain("Card")},
    section("Card", accessory=button("More", "more", url="https://example.org")),
    {"type": "section", "fields": [plain("One"), {"type": "mrkdwn", "text": "*Two*"}]},
    {"type": "context", "elements": [{"type": "mrkdwn", "text": "Since May"}]},
    DIVIDER,
    ROW,
]
NOTE = text_input(multiline=True, max_length=300, initial_value="x", placeholder=plain("Note"))
INPUTS = [
    field("note", "Note", NOTE, hint=plain("Short"), optional=True),
    field("date", "Date", {"type": "datepicker", "action_id": "d", "initial_date": "2026-05-04"}),
    field("time", "Time", {"type": "timepicker", "action_id": "t", "initial_time": "09:30"}),
    field("kind", "Kind", radio(3, initial_option=option("1", "1"))),
    field(
        "owners",
        "Owners",
        {"type": "multi_users_select", "action_id": "o", "initial_users": ["U0ANA"]},
    ),
    field(
        "parts",
        "Parts",
        {"type": "checkboxes", "action_id": "c", "options": [option("A", "a"), option("B", "b")]},
        optional=True,
    ),
    field(
        "count",
        "Count",
        {
            "type": "number_input",
            "action_id": "n",
            "is_decimal_allowed": False,
            "initial_value": "3",
        },
    ),
]
FORM = modal(
    *SHOWN,
    *INPUTS,
    close=plain("Leave"),
    private_metadata="meeting:3",
    external_id="move-3",
    notify_on_close=True,
)


UNKNOWN = {"submit_disabled", "app_installed_team_id"}
"""Keys of a view that its model has no room for."""


def filled(value):
    """Leave out what is empty, as the models do."""
    if isinstance(value, dict):
        return {key: filled(it) for key, it in value.items() if it not in (None, [], "")}
    return [filled(it) for it in value] if isinstance(value, list) else value


def assert_read_whole(view):
    sent = {key: it for key, it in view.items() if key not in UNKNOWN}
    assert filled(View(**view).to_dict()) == filled(sent)


@pytest.fixture
def form(client, workspace):
    client.views_open(trigger_id=workspace.tickets.trigger("U0ANA"), view=FORM)


def test_a_sent_form_is_read_whole(bot, ana, form):
    ana.submits({"Note": "For the record"})

    view = bot.heard["view_submission form"][0]["view"]
    assert_read_whole(view)


def test_a_form_in_which_somebody_pressed_is_read_whole(bot, ana, form):
    ana.presses("Open")

    view = bot.heard["open"][0]["view"]
    assert_read_whole(view)


def test_a_home_in_which_somebody_pressed_is_read_whole(bot, ana, client):
    client.views_publish(user_id=ana.id, view=home(*SHOWN))
    ana.opens_home()
    ana.presses("Open")

    view = bot.heard["open"][0]["view"]
    assert_read_whole(view)


def test_the_blocks_of_a_message_are_read_whole(bot, ana, client):
    blocks = [*SHOWN, table(2, 2), INPUTS[0]]
    client.chat_postMessage(channel="C0DESK", text="Card", blocks=blocks)
    ana.goes_to("desk").presses("Open")

    sent = bot.heard["open"][0]["message"]["blocks"]
    assert [block.to_dict() for block in Block.parse_all(sent)] == sent
    assert len(sent) == len(blocks)
