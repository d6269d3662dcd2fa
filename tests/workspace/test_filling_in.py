"""Forms as people fill them in: sent, refused, updated, stacked, closed."""

import pytest

from tests.workspace.scripts import opens, says
from tests.workspace.shapes import field, modal, plain


def test_a_form_is_filled_in_sent_and_gone(bot, ana):
    bot.on(
        "/meetings", opens(modal(field("date", "New date"), field("note", "Note", optional=True)))
    )
    ana.types("/meetings", channel="desk")

    complaints = ana.submits({"New date": "12 Feb 2026"})

    values = bot.heard["view_submission form"][0]["view"]["state"]["values"]
    assert complaints == {}
    assert ana.modal is None
    assert values["date"]["typed"]["value"] == "12 Feb 2026"
    assert values["note"]["typed"]["value"] is None


def test_a_field_left_empty_is_complained_of_before_the_bot_hears_of_it(bot, ana):
    bot.on("/meetings", opens(modal(field("date", "New date"))))
    ana.types("/meetings", channel="desk")

    assert ana.submits() == {"New date": "Complete este campo obligatorio."}
    assert "view_submission form" not in bot.heard


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("many", "Escriba un número válido."),
        ("1.5", "Escriba un número válido."),
        ("0", "Debe ser 1 como mínimo."),
        ("31", "Debe ser 30 como máximo."),
    ],
)
def test_a_number_is_checked_before_the_bot_hears_of_it(bot, ana, typed, complaint):
    days = {"type": "number_input", "action_id": "days", "is_decimal_allowed": False}
    bounds = {"min_value": "1", "max_value": "30"}
    bot.on("/meetings", opens(modal(field("days", "Days", days | bounds))))
    ana.types("/meetings", channel="desk")

    assert ana.submits({"Days": typed}) == {"Days": complaint}
    assert ana.submits({"Days": "7"}) == {}


def test_an_error_in_a_form_keeps_what_was_typed(bot, ana):
    bot.on("/meetings", opens(modal(field("date", "New date"))))
    bot.on("view_submission form", says(response_action="errors", errors={"date": "No such day"}))
    ana.types("/meetings", channel="desk")

    assert ana.submits({"New date": "31 February"}) == {"New date": "No such day"}
    assert "31 February" in ana.screen


def test_an_error_for_a_field_that_is_not_there_is_refused(bot, ana, workspace):
    bot.on("/meetings", opens(modal(field("date", "New date"))))
    bot.on("view_submission form", says(response_action="errors", errors={"day": "No such day"}))
    ana.types("/meetings", channel="desk")

    ana.submits({"New date": "31 February"})

    assert "problemas de conexión" in ana.screen
    assert "json-pointer:/errors/day" in workspace.journal.refused_answers.pop()


def test_a_form_slack_would_not_show_is_named_beside_the_one_it_answers(bot, ana, workspace):
    bot.on("/meetings", opens(modal(field("date", "New date"))))
    too_long = modal(title=plain("x" * 25), callback_id="meeting.second.form")
    bot.on("view_submission form", says(response_action="push", view=too_long))
    ana.types("/meetings", channel="desk")

    ana.submits({"New date": "May"})

    assert workspace.journal.refused_answers.pop() == (
        "form answered by meeting.second.form: invalid_arguments;"
        " must be less than 25 characters [json-pointer:/view/title/text]"
    )


def test_a_fourth_form_is_not_laid_on_three_by_an_answer_either(bot, ana, workspace):
    bot.on("/meetings", opens(modal(callback_id="form")))
    bot.on("view_submission form", says(response_action="push", view=modal()))
    ana.types("/meetings", channel="desk")

    told = [ana.submits() for _ in range(3)]

    assert [bool(each) for each in told] == [False, False, True]
    assert "push_limit_reached" in workspace.journal.refused_answers.pop()


def test_a_form_that_is_updated_keeps_what_was_typed_in_fields_that_stay(bot, ana):
    bot.on("/meetings", opens(modal(field("date", "New date"))))
    again = modal(field("date", "New date"), field("why", "Reason"))
    bot.on("view_submission form", says(response_action="update", view=again))
    ana.types("/meetings", channel="desk")

    ana.submits({"New date": "May"})

    assert ana.modal.values["date"]["typed"]["value"] == "May"
    assert ana.modal.values["why"]["typed"]["value"] is None


def test_a_second_form_lies_on_the_first_until_it_is_closed(bot, ana):
    bot.on("/meetings", opens(modal(field("date", "New date"), title=plain("First"))))
    bot.on("view_submission form", says(response_action="push", view=modal(title=plain("Second"))))
    ana.types("/meetings", channel="desk")
    first = ana.modal

    ana.submits({"New date": "May"})
    second = ana.modal
    ana.closes()

    assert second.previous_view_id == first.id == second.root_view_id
    assert ana.modal is first


def test_all_forms_go_when_the_bot_clears_them(bot, ana):
    bot.on("/meetings", opens(modal(field("date", "New date"))))
    bot.on("view_submission form", says(response_action="clear"))
    ana.types("/meetings", channel="desk")

    ana.submits({"New date": "May"})

    assert ana.modal is None


def test_the_bot_hears_of_a_closed_form_only_when_it_asked_for_it(bot, ana):
    bot.on("/meetings", opens(modal(callback_id="quiet")))
    ana.types("/meetings", channel="desk")
    ana.closes()
    bot.on("/meetings", opens(modal(callback_id="loud", notify_on_close=True)))
    ana.types("/meetings", channel="desk")
    ana.closes(everything=True)

    assert list(bot.heard) == ["/meetings", "view_closed loud"]
    assert bot.heard["view_closed loud"][0]["is_cleared"] is True
