"""Triggers, stacks and hashes of modals, and addresses for answering."""

import time

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from tests.workspace.shapes import field, home, modal, plain, section


def code(call, **arguments):
    with pytest.raises(SlackApiError) as refused:
        call(**arguments)
    return refused.value.response["error"]


@pytest.fixture
def trigger(workspace):
    return workspace.tickets.trigger("U0ANA")


def test_a_trigger_opens_one_form_only(client, trigger):
    client.views_open(trigger_id=trigger, view=modal())

    assert code(client.views_open, trigger_id=trigger, view=modal()) == "exchanged_trigger_id"


def test_a_trigger_is_good_for_three_seconds_of_real_time(client, workspace, trigger):
    workspace.jump(workspace.clock.now().replace(hour=20))
    workspace.tickets.trigger_seconds = 0.0
    assert code(client.views_open, trigger_id=trigger, view=modal()) == "expired_trigger_id"

    workspace.tickets.trigger_seconds = 3.0
    client.views_open(trigger_id=trigger, view=modal())


def test_the_times_are_slacks_own(workspace):
    assert workspace.tickets.trigger_seconds == 3.0
    assert workspace.tickets.response_seconds == 30 * 60.0


def test_a_refused_form_leaves_the_trigger_unused(client, trigger):
    too_long = modal(title=plain("x" * 25))
    assert code(client.views_open, trigger_id=trigger, view=too_long) == "invalid_arguments"

    client.views_open(trigger_id=trigger, view=modal())


def test_three_forms_lie_on_each_other_and_no_more(client, workspace):
    client.views_open(trigger_id=workspace.tickets.trigger("U0ANA"), view=modal())
    for _ in range(2):
        client.views_push(trigger_id=workspace.tickets.trigger("U0ANA"), view=modal())

    fourth = workspace.tickets.trigger("U0ANA")
    assert code(client.views_push, trigger_id=fourth, view=modal()) == "push_limit_reached"


def test_a_form_changed_by_somebody_else_is_not_overwritten(client, trigger):
    shown = client.views_open(trigger_id=trigger, view=modal())["view"]
    client.views_update(view_id=shown["id"], hash=shown["hash"], view=modal())

    late = {"view_id": shown["id"], "hash": shown["hash"], "view": modal()}
    assert code(client.views_update, **late) == "hash_conflict"


def test_an_app_home_changed_meanwhile_is_not_overwritten(client):
    first = client.views_publish(user_id="U0ANA", view=home(section("a")))["view"]
    client.views_publish(user_id="U0ANA", view=home(section("b")))

    late = {"user_id": "U0ANA", "view": home(section("c")), "hash": first["hash"]}
    assert code(client.views_publish, **late) == "hash_conflict"


def test_a_name_of_ones_own_for_a_form_is_found_and_unique(client, workspace, trigger):
    client.views_open(trigger_id=trigger, view=modal(external_id="move-3"))
    again = {"trigger_id": workspace.tickets.trigger("U0ANA"), "view": modal(external_id="move-3")}
    assert code(client.views_open, **again) == "duplicate_external_id"

    title = modal(title=plain("Loaded"), external_id="move-3")
    assert (
        client.views_update(external_id="move-3", view=title)["view"]["title"]["text"] == "Loaded"
    )


def test_what_was_typed_survives_an_update_of_the_form(client, trigger, ana):
    shown = client.views_open(trigger_id=trigger, view=modal(field("date", "New date")))["view"]
    ana.fills({"New date": "mayo de 2026"})

    more = modal(field("date", "New date"), field("note", "Note"))
    client.views_update(view_id=shown["id"], view=more)

    assert ana.modal.values["date"]["typed"]["value"] == "mayo de 2026"


def test_a_response_address_is_good_for_five_answers(bot, ana, workspace):
    ana.types("/meetings", channel="desk")
    address = WebhookClient(bot.heard["/meetings"][0]["response_url"])

    answers = [address.send(text=str(number)) for number in range(6)]

    assert [answer.body for answer in answers[:5]] == ["ok"] * 5
    assert (answers[5].status_code, "used_url" in answers[5].body) == (404, True)
    assert [message.text for message in ana.feed()] == ["0", "1", "2", "3", "4"]


def test_a_response_address_ends_after_half_an_hour(bot, ana, workspace):
    ana.types("/meetings", channel="desk")
    workspace.tickets.response_seconds = 0.0

    answer = WebhookClient(bot.heard["/meetings"][0]["response_url"]).send(text="late")

    assert "expired_url" in answer.body


def test_an_answer_by_address_is_private_unless_it_says_otherwise(bot, ana, joe):
    ana.types("/meetings", channel="desk")
    address = WebhookClient(bot.heard["/meetings"][0]["response_url"])
    address.send(text="For you")
    address.send(text="For all", response_type="in_channel")

    ana.sees("For you")
    joe.goes_to("desk").sees("For all")
    joe.does_not_see("For you")


def test_the_press_deletes_the_message_it_was_made_in(bot, ana):
    row = [{"type": "actions", "elements": [{**_close_button()}]}]
    bot.on("/meetings", lambda ack, body, client: ack(text="Card", blocks=row))
    ana.types("/meetings", channel="desk")
    bot.on("close", _delete_original)

    ana.presses("Close")

    ana.does_not_see("Close")


def _close_button():
    return {"type": "button", "text": plain("Close"), "action_id": "close"}


def _delete_original(ack, body, client):
    WebhookClient(body["response_url"]).send_dict({"delete_original": True})
    ack()


def test_a_conversation_of_four_steps_takes_less_than_150_milliseconds(bot, ana):
    def open_form(ack, body, client):
        form = modal(field("date", "New date"))
        client.views_open(trigger_id=body["trigger_id"], view=form)
        ack()

    def post(ack, body, client):
        client.chat_postMessage(channel="C0DESK", text="Moved")
        ack()

    bot.on("/meetings", open_form)
    bot.on("view_submission form", post)
    ana.types("/meetings", channel="desk")
    ana.closes()

    start = time.perf_counter()
    ana.types("/meetings", channel="desk")
    ana.submits({"New date": "May"})
    ana.sees("Moved")

    assert time.perf_counter() - start < 0.15
