"""The clock goes on, and what was promised comes: once, in time, and only where it may be heard."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.conversations.days import EVE, dawn, eve, six_weeks, wednesday
from workspace.acts import happenings
from workspace.state.faults import Fault

MEXICO = ZoneInfo("America/Mexico_City")
QUESTION = "¿Se celebró Grupo Bilateral de Implementación en Materia de Seguridad (SEG-M3)?"


def asked(person):
    """The messages of today in which the channel is asked about SEG-M3."""
    return [message for message in person.feed() if message.ts > "1769600000"]


@pytest.fixture
def asleep_until(workspace):
    """Let time pass while the bot does nothing."""

    def until(month, day, hour):
        return workspace.jump(datetime(2026, month, day, hour, tzinfo=MEXICO))

    return until


@eve
def test_the_day_before_a_meeting_the_channel_is_reminded_and_of_what_to_review(officer, jump):
    jump(*EVE)

    officer.sees("Mañana: Grupo Bilateral de Implementación en Materia de Seguridad")
    officer.sees("viernes 23 de enero de 2026")
    officer.sees("Por revisar: 4 compromisos")


@wednesday
def test_a_reminder_comes_once_however_often_the_clock_ticks(bot, officer, jump):
    jump(2026, 1, 28, 9, 0)
    bot.tick()
    jump(2026, 1, 28, 18, 0)

    officer.sees(QUESTION)
    assert len(asked(officer)) == 1


@six_weeks
def test_nothing_is_said_where_outsiders_listen(end, counterpart, guest, jump, workspace):
    jump(2026, *end)

    assert any(call.method == "chat.postMessage" for call in workspace.journal.calls)
    assert counterpart.feed("shared") == []
    assert guest.feed("general") == []


@wednesday
def test_a_locked_screen_tells_the_code_and_no_title(officer, jump):
    jump(2026, 1, 28, 9, 0)

    assert asked(officer)[0].text == "Recordatorio: SEG-M3 · viernes 23 de enero de 2026"


def test_who_answers_for_a_meeting_without_a_day_is_asked_alone(officer, joe, jump):
    jump(2026, 1, 20, 9, 1)

    officer.goes_to("dm").sees("¿Ya hay día para Reunión Ministerial de Seguridad (SEG-M4)?")
    officer.sees("Hoy figura así: febrero de 2026 (día por confirmar)")
    joe.does_not_see("¿Ya hay día")
    assert joe.feed("dm") == []


@dawn
def test_everybody_is_spoken_to_in_their_own_language_and_morning(joe, jump):
    jump(2026, 1, 22, 8, 1)  # nine in New York

    joe.goes_to("dm").sees("Due tomorrow")


@wednesday
def test_a_lost_answer_doubles_nothing(officer, jump, workspace):
    workspace.faults.add(Fault("chat.postMessage", answer_lost=True))

    jump(2026, 1, 28, 10, 0)

    assert len(asked(officer)) == 1
    assert [call.method for call in workspace.journal.calls].count("conversations.history") == 1


@wednesday
def test_what_slack_turns_out_not_to_have_is_sent_after_all(officer, jump, workspace):
    workspace.faults.add(Fault("chat.postMessage", error="internal_error"))

    jump(2026, 1, 28, 9, 1)

    assert len(asked(officer)) == 1


@wednesday
def test_a_reminder_waits_for_as_long_as_slack_says(officer, jump, workspace):
    workspace.faults.add(Fault("chat.postMessage", retry_after=90))

    jump(2026, 1, 28, 9, 1)
    assert asked(officer) == []

    jump(2026, 1, 28, 9, 2)
    assert len(asked(officer)) == 1


@wednesday
def test_where_nothing_can_be_posted_the_coordinator_is_told_once_and_the_reminder_waits(
    officer, coordinator, jump, workspace
):
    workspace.faults.add(Fault("chat.postMessage", error="not_in_channel"))
    jump(2026, 1, 28, 9, 1)

    coordinator.goes_to("dm").sees("No puedo publicar en #seguridad-mx-eua (not_in_channel)")
    assert asked(officer) == []

    jump(2026, 1, 28, 9, 20)
    officer.sees("Llega con retraso; correspondía al")


@wednesday
def test_a_message_that_slack_does_not_take_is_tried_again(officer, jump, workspace):
    workspace.faults.add(Fault("chat.postMessage", error="invalid_blocks"))

    jump(2026, 1, 28, 9, 30)

    assert len(asked(officer)) == 1


@wednesday
def test_of_a_reminder_that_was_given_up_the_coordinator_is_told_once(
    officer, coordinator, jump, workspace
):
    workspace.faults.add(Fault("chat.postMessage", error="invalid_blocks", times=5))

    jump(2026, 1, 28, 9, 30)

    lost = "tras cinco intentos (invalid_blocks): SEG-M3 (28 ene, 9:00)."
    coordinator.goes_to("dm").sees(lost)
    told = [message for message in coordinator.feed() if "cinco intentos" in message.text]
    assert len(told) == 1
    assert asked(officer) == []


@six_weeks
def test_a_channel_that_outsiders_enter_hears_nothing_from_then_on(end, officer, jump, workspace):
    channel = workspace.directory.channel("internal")
    happenings.share(workspace, channel, "T0OTHERUS1")

    jump(2026, *end)

    assert officer.feed() == []


@wednesday
def test_whoever_may_not_be_asked_who_listens_says_nothing_yet(officer, jump, workspace):
    workspace.faults.add(Fault("conversations.info", retry_after=90))

    jump(2026, 1, 28, 9, 1)
    assert asked(officer) == []

    jump(2026, 1, 28, 9, 2)
    assert len(asked(officer)) == 1


def test_after_a_long_sleep_old_news_is_a_line_each_in_one_message(bot, officer, asleep_until):
    asleep_until(1, 30, 12)
    bot.tick()

    officer.goes_to("dm").sees("Mientras no estuve en servicio")
    officer.sees("SEG-M4 Reunión Ministerial de Seguridad: faltaba fijar el día")
    assert len(officer.feed("dm")) == 1
    assert len(officer.feed("internal")) == 1
