"""Forms that are closed, and forms that answer in a channel chosen in them."""

import pytest
from slack_sdk.webhook import WebhookClient

from tests.workspace.shapes import field, modal, plain

CLEARS = modal(clear_on_close=True, notify_on_close=True)


@pytest.fixture
def shown(client, workspace):
    """Show forms to Ana, each above the one before."""

    def shown(*forms):
        for number, form in enumerate(forms):
            show = client.views_push if number else client.views_open
            show(trigger_id=workspace.tickets.trigger("U0ANA"), view=form)

    return shown


def test_a_closed_form_lets_the_one_below_be_seen(bot, ana, shown):
    shown(modal(title=plain("Below")), modal(notify_on_close=True))

    ana.closes()

    assert ana.modal.content["title"]["text"] == "Below"
    assert bot.heard["view_closed form"][0]["is_cleared"] is False


@pytest.mark.parametrize(
    ("above", "cross"),
    [(CLEARS, False), (modal(notify_on_close=True), True)],
    ids=["says", "cross"],
)
def test_a_form_may_take_those_below_along(bot, ana, shown, above, cross):
    shown(modal(), above)

    ana.closes(everything=cross)

    assert ana.modal is None
    assert bot.heard["view_closed form"][0]["is_cleared"] is True


def test_a_form_that_wants_no_notice_is_closed_in_silence(bot, ana, shown):
    shown(modal(clear_on_close=True))

    ana.closes()

    assert ana.modal is None
    assert not bot.heard


def test_a_sent_form_brings_addresses_of_the_channels_chosen_in_it(bot, ana, joe, shown):
    picked = {"type": "conversations_select", "action_id": "where", "response_url_enabled": True}
    plainly = {"type": "channels_select", "action_id": "where"}
    unused = {"type": "channels_select", "action_id": "where", "response_url_enabled": True}
    fields = [
        field("answer", "Answer in", picked),
        field("other", "Not in", plainly),
        field("unused", "Or in", unused, optional=True),
    ]
    shown(modal(*fields))

    ana.submits({"Answer in": "desk", "Not in": "shared"})

    (address,) = bot.heard["view_submission form"][0]["response_urls"]
    url = address.pop("response_url")
    assert address == {"block_id": "answer", "action_id": "where", "channel_id": "C0DESK"}
    WebhookClient(url).send(text="Recorded", response_type="in_channel")
    joe.sees("Recorded", where="desk")


def test_there_is_no_original_to_delete_behind_a_command(bot, ana):
    ana.types("/meetings", channel="desk")
    address = WebhookClient(bot.heard["/meetings"][0]["response_url"])

    answer = address.send_dict({"delete_original": True})

    assert (answer.status_code, "message_not_found" in answer.body) == (404, True)
