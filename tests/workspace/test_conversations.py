"""Typing, pressing, filling in: what people do reaches the bot, what it answers reaches them."""

import pytest

from tests.workspace.scripts import opens, respond_with, says
from tests.workspace.shapes import (
    actions,
    button,
    home,
    modal,
    option,
    plain,
    section,
    select,
)


def test_a_private_answer_is_read_by_the_one_who_asked_only(bot, ana, joe):
    bot.on("/meetings", says(text="Three meetings"))

    answer = ana.types("/meetings  next week ", channel="desk")

    assert answer.text == "Three meetings"
    assert answer.message.ephemeral_to == ana.id
    assert bot.heard["/meetings"][0]["text"] == "next week"
    joe.goes_to("desk").does_not_see("Three meetings")


def test_an_answer_in_the_channel_is_read_by_everybody(bot, ana, joe):
    bot.on("/meetings", says(text="Three meetings", response_type="in_channel"))

    ana.types("/meetings", channel="desk")

    joe.sees("Three meetings", where="desk")


def test_a_command_the_manifest_does_not_declare_reaches_nobody(bot, ana):
    answer = ana.types("/unheard of", channel="desk")

    assert answer.text == "/unheard no es un comando válido."
    assert not bot.heard


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/meetings owner @joe.hart", "owner <@W0JOE|joe.hart>"),
        ("/meetings in #desk", "in <#C0DESK|desk>"),
        ("/meetings Smith & Sons <x>", "Smith &amp; Sons &lt;x&gt;"),
        ("/meetings mail ana@example.org, @nobody", "mail ana@example.org, @nobody"),
        ("/plain owner @joe.hart & co", "owner @joe.hart &amp; co"),
    ],
)
def test_what_is_typed_reaches_the_bot_as_slack_passes_it_on(bot, ana, typed, told):
    ana.types(typed, channel="desk")

    heard = bot.heard[typed.split()[0]][0]["text"]
    assert heard == told


@pytest.mark.parametrize(("where", "why"), [("lobby", "outside"), ("past", "closed")])
def test_nobody_types_where_slack_shows_them_no_line(bot, ana, where, why):
    with pytest.raises(ValueError, match=why):
        ana.types("/meetings", channel=where)
    with pytest.raises(ValueError, match=why):
        ana.types("hello", channel=where)

    assert bot.heard["/meetings"] == []


def test_silence_of_the_bot_is_told_as_slack_tells_it(bot, ana, workspace):
    workspace.outbox.ack_seconds = 0.25
    bot.on("/meetings", lambda ack, body, client: None)

    answer = ana.types("/meetings", channel="desk")
    workspace.outbox.ack_seconds = 3.0

    assert answer.text == "/meetings falló con el error «operation_timeout»"


def test_a_pressed_button_tells_the_bot_its_value_and_where_it_stood(bot, ana, client):
    blocks = [section("SEG-M3"), actions(button("Open", "open", value="SEG-M3"), block_id="row")]
    posted = client.chat_postMessage(channel="C0DESK", text="Card", blocks=blocks)

    ana.goes_to("desk").presses("Open", near="SEG-M3")

    told = bot.heard["open"][0]
    assert told["actions"][0]["value"] == "SEG-M3"
    assert told["actions"][0]["block_id"] == "row"
    assert told["container"]["message_ts"] == posted["ts"] == told["message"]["ts"]
    assert told["user"]["id"] == ana.id


def test_a_button_in_a_private_answer_comes_without_the_message(bot, ana):
    bot.on("/meetings", says(text="x", blocks=[actions(button("Open", "open"))]))
    ana.types("/meetings", channel="desk")

    ana.presses("Open")

    told = bot.heard["open"][0]
    assert told["container"]["is_ephemeral"] is True
    assert "message" not in told


def test_a_private_answer_is_replaced_through_its_response_url(bot, ana):
    bot.on("/meetings", says(text="Old", blocks=[actions(button("Again", "again"))]))
    bot.on("again", respond_with(text="New", replace_original=True))
    ana.types("/meetings", channel="desk")

    seen = ana.presses("Again")

    assert seen.text == "New"
    assert seen.message.edited_ts is None
    ana.does_not_see("Old")


def test_a_menu_behind_three_dots_tells_which_entry_was_taken(bot, ana, client):
    dots = {
        "type": "overflow",
        "action_id": "more",
        "options": [option("History", "h"), option("Edit", "e")],
    }
    client.chat_postMessage(channel="C0DESK", text="x", blocks=[section("Card", accessory=dots)])

    ana.goes_to("desk").presses("Edit")

    assert bot.heard["more"][0]["actions"][0]["selected_option"]["value"] == "e"


def test_what_was_chosen_in_a_message_comes_along_with_the_next_press(bot, ana, client):
    row = actions(select("status", "Open", "Done"), button("Save", "save"), block_id="row")
    client.chat_postMessage(channel="C0DESK", text="x", blocks=[row])
    ana.goes_to("desk").chooses("status", "Done")

    ana.presses("Save")

    chosen = bot.heard["save"][0]["state"]["values"]["row"]["status"]["selected_option"]
    assert chosen["value"] == "done"


def test_options_are_looked_up_while_typing(bot, ana, client):
    menu = {"type": "external_select", "action_id": "owner", "placeholder": plain("Owner")}
    client.chat_postMessage(channel="C0DESK", text="x", blocks=[actions(menu, block_id="row")])
    bot.on("owner", says(options=[option("Ana Ruiz", "U0ANA"), option("Anabel", "U0X")]))
    ana.goes_to("desk")

    assert ana.looks_up("Owner", "ana") == ["Ana Ruiz", "Anabel"]
    assert bot.heard["owner"][0]["value"] == "ana"
    assert bot.heard["owner"][0]["block_id"] == "row"


def test_nothing_is_looked_up_before_the_third_letter(bot, ana, client):
    menu = {"type": "external_select", "action_id": "owner", "placeholder": plain("Owner")}
    client.chat_postMessage(channel="C0DESK", text="x", blocks=[actions(menu)])

    assert ana.goes_to("desk").looks_up("Owner", "an") == []
    assert "owner" not in bot.heard


def test_options_slack_would_not_show_are_refused(bot, ana, client, workspace):
    menu = {"type": "external_select", "action_id": "owner", "placeholder": plain("Owner")}
    client.chat_postMessage(channel="C0DESK", text="x", blocks=[actions(menu)])
    bot.on("owner", says(options=[option("x" * 76, "1")]))

    assert ana.goes_to("desk").looks_up("Owner", "ana") == []
    assert "less than 76 characters" in workspace.journal.refused_answers.pop()


def test_the_app_home_shows_what_was_published_for_this_person(bot, ana, joe):
    def publish(ack, body, client):
        user = body["event"]["user"]
        client.views_publish(user_id=user, view=home(section(f"Today for <@{user}>")))
        ack()

    bot.on("app_home_opened", publish)

    assert ana.opens_home().text == "Today for @Ana Ruiz"
    assert "Today for @Joe Hart" in joe.opens_home()
    assert bot.heard["app_home_opened"][0]["event"]["tab"] == "home"


def test_a_message_shortcut_brings_the_message_along(bot, ana, joe):
    joe.types("We promise an annex", channel="desk")

    ana.goes_to("desk").uses_shortcut("record", message=ana.feed()[-1])

    told = bot.heard["record"][0]
    assert told["type"] == "message_action"
    assert told["message"]["text"] == "We promise an annex"
    assert told["message"]["user"] == joe.id


def test_a_global_shortcut_brings_only_the_right_to_open_a_form(bot, ana):
    bot.on("new", opens(modal(title=plain("New meeting"))))

    assert "New meeting" in ana.uses_shortcut("new")
    assert "channel" not in bot.heard["new"][0]


def test_a_shortcut_of_messages_is_not_in_the_menu_that_is_the_same_everywhere(ana):
    with pytest.raises(LookupError, match="record is not a shortcut of this kind"):
        ana.uses_shortcut("record")


@pytest.mark.parametrize("who", ["ext", "guest"])
def test_outsiders_look_into_no_channel_but_their_own(workspace, client, who):
    client.chat_postMessage(channel="C0DESK", text="Internal")
    client.chat_postMessage(channel="C0SHARED", text="For both sides")
    outsider = workspace.person(who)

    outsider.sees("For both sides", where="shared")
    outsider.does_not_see("Internal")


def test_a_notification_gives_nothing_away_either(client, joe):
    client.chat_postMessage(channel="C0DESK", text="Behind", blocks=[section("In front")])

    joe.goes_to("desk").sees("In front")
    with pytest.raises(AssertionError, match="sees 'Behind'"):
        joe.does_not_see("Behind")


def test_a_failed_look_prints_the_conversation(ana, client):
    client.chat_postMessage(channel="C0DESK", text="SEG-M3 moves to <!date^1770912000^{date}|x>")

    with pytest.raises(AssertionError, match=r"SEG-M3 moves to 12 de febrero de 2026"):
        ana.goes_to("desk").presses("Approve")


def test_an_answer_slack_would_not_show_is_refused_with_its_place(bot, ana, workspace):
    bot.on("/meetings", says(text="x", blocks=[{"type": "header", "text": plain("x" * 151)}]))

    answer = ana.types("/meetings", channel="desk")

    assert "invalid_blocks" in answer.text
    assert "json-pointer:/blocks/0/text/text" in workspace.journal.refused_answers.pop()
