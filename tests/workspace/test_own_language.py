"""What Slack says itself, it says in the language of the person it speaks to."""

import pytest

from tests.workspace.scripts import opens, says
from tests.workspace.shapes import field, home, modal, plain, section

SPANISH, ENGLISH = "ana", "joe"


@pytest.fixture
def impatient(workspace):
    """Slack waits a moment only."""
    workspace.outbox.ack_seconds = 0.25
    yield workspace
    workspace.outbox.ack_seconds = 3.0


def stays_silent(ack, body, client):
    """Acknowledge nothing."""


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (SPANISH, "/unheard no es un comando válido."),
        (ENGLISH, "/unheard is not a valid command."),
    ],
)
def test_a_command_that_does_not_exist(bot, workspace, who, said):
    assert workspace.person(who).types("/unheard of", channel="desk").text == said


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (SPANISH, "/meetings falló con el error «operation_timeout»"),
        (ENGLISH, '/meetings failed with the error "operation_timeout"'),
    ],
)
def test_a_command_that_nobody_answers(bot, impatient, who, said):
    bot.on("/meetings", stays_silent)

    assert impatient.person(who).types("/meetings", channel="desk").text == said


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (SPANISH, "/meetings falló con el error «invalid_blocks»"),
        (ENGLISH, '/meetings failed with the error "invalid_blocks"'),
    ],
)
def test_an_answer_that_slack_would_not_show(bot, workspace, who, said):
    bot.on("/meetings", says(text="x", blocks=[section("")]))

    assert workspace.person(who).types("/meetings", channel="desk").text == said


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (SPANISH, "Tuvimos problemas de conexión. ¿Desea intentarlo de nuevo?"),
        (ENGLISH, "We had some trouble connecting. Try again?"),
    ],
)
class TestSilenceOfTheBot:
    """Nothing a person does is met with nothing at all."""

    def test_after_a_press_in_a_message(self, bot, impatient, who, said):
        row = [{"type": "actions", "elements": [button()]}]
        bot.on("/meetings", says(text="Card", blocks=row))
        bot.on("close", stays_silent)
        person = impatient.person(who)
        person.types("/meetings", channel="desk")

        assert f"⚠ {said} (operation_timeout)" in person.presses("Close")

    def test_after_a_press_in_the_app_home_until_it_is_pressed_again(
        self, bot, impatient, client, who, said
    ):
        person = impatient.person(who)
        client.views_publish(
            user_id=person.id, view=home({"type": "actions", "elements": [button()]})
        )
        bot.on("close", stays_silent)
        person.opens_home()

        assert f"⚠ {said} (operation_timeout)" in person.presses("Close")
        bot.forget()
        assert said not in person.presses("Close")

    def test_after_a_form_was_sent(self, bot, impatient, who, said):
        bot.on("/meetings", opens(modal()))
        bot.on("view_submission form", stays_silent)
        person = impatient.person(who)
        person.types("/meetings", channel="desk")

        assert person.submits() == {"": f"{said} (operation_timeout)"}

    def test_after_a_shortcut_that_comes_from_nowhere(self, bot, impatient, who, said):
        bot.on("new", stays_silent)
        person = impatient.person(who)

        person.uses_shortcut("new")

        person.sees(f"⚠ {said} (operation_timeout)", where="dm")


def button():
    return {"type": "button", "text": plain("Close"), "action_id": "close"}


DAYS = {"type": "number_input", "action_id": "days", "is_decimal_allowed": False}
NAME = {"type": "plain_text_input", "action_id": "name", "min_length": 3, "max_length": 5}


@pytest.mark.parametrize(
    ("element", "typed", "spanish", "english"),
    [
        (DAYS, "", "Complete este campo obligatorio.", "Please complete this required field."),
        (DAYS, "many", "Escriba un número válido.", "Please enter a valid number."),
        (DAYS | {"min_value": "1"}, "0", "Debe ser 1 como mínimo.", "Must be at least 1."),
        (DAYS | {"max_value": "9"}, "10", "Debe ser 9 como máximo.", "Must be at most 9."),
        (NAME, "ab", "Debe tener al menos 3 caracteres.", "Must be at least 3 characters."),
        (NAME, "abcdef", "Debe tener como máximo 5 caracteres.", "Must be at most 5 characters."),
    ],
)
def test_what_is_filled_in_wrongly(bot, workspace, element, typed, spanish, english):
    bot.on("/meetings", opens(modal(field("it", "It", element))))

    for who, said in ((SPANISH, spanish), (ENGLISH, english)):
        person = workspace.person(who)
        person.types("/meetings", channel="desk")
        assert person.submits({"It": typed}) == {"It": said}


def test_what_is_for_one_person_only_and_what_may_be_left_out(bot, workspace):
    answer = says(text="Psst")
    bot.on("/meetings", answer)
    for who, said in ((SPANISH, "(solo usted)"), (ENGLISH, "(only you)")):
        person = workspace.person(who)
        person.types("/meetings", channel="desk")
        assert said in person.screen

    bot.on("/meetings", opens(modal(field("note", "Note", optional=True))))
    for who, said in ((SPANISH, "Note (opcional):"), (ENGLISH, "Note (optional):")):
        assert said in workspace.person(who).types("/meetings", channel="desk")
