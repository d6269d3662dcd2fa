"""What people answer to a reminder, and what becomes of their silence."""

import pytest

from tests.conversations.days import EVE, eve, monday


@eve
def test_who_has_seen_a_reminder_is_shown_to_everybody(officer, joe, only, jump):
    only("SEG-M3")
    jump(*EVE)

    officer.presses("Enterado", near="Mañana")

    joe.sees("Enterados: @Ana Robles (22 ene, 9:01)")


@eve
def test_a_reminder_put_off_says_until_when_and_comes_again(officer, only, jump):
    only("SEG-M3")
    jump(*EVE)
    officer.chooses("Posponer", "Mañana")
    officer.sees("Pospuesto por @Ana Robles hasta el viernes 23 de enero de 2026")

    jump(2026, 1, 23, 9, 1)

    officer.sees("Hoy: Grupo Bilateral de Implementación en Materia de Seguridad (SEG-M3)")
    assert len([one for one in officer.feed() if "SEG-M3" in one.text]) == 2


@eve
def test_who_puts_off_what_they_alone_were_told_silences_nobody_else(officer, joe, only, jump):
    only("SEG-M3", "SEG-C10")
    jump(*EVE)
    officer.goes_to("dm").chooses("Posponer", "En 3 días")

    jump(2026, 1, 23, 9, 1)

    officer.goes_to("internal").sees("Hoy: Grupo Bilateral")


@monday
def test_silence_is_told_to_the_coordinator_a_day_later(joe, coordinator, only, jump):
    only("SEG-C9")
    jump(2026, 1, 26, 8, 1)  # nine in New York
    joe.goes_to("dm").sees("Overdue")

    jump(2026, 1, 27, 9, 1)

    coordinator.goes_to("dm").sees("Se avisó a @Joe Warren el 26 ene, 8:00 y nadie ha respondido")


@pytest.mark.begins("2026-01-23T07:30-06:00")
def test_after_a_weekend_the_silence_of_friday_is_told_on_monday(joe, coordinator, only, jump):
    only("SEG-C9")
    jump(2026, 1, 23, 8, 1)
    joe.goes_to("dm").sees("Due today")

    jump(2026, 1, 26, 9, 1)

    coordinator.goes_to("dm").sees("Se avisó a @Joe Warren el 23 ene, 8:00 y nadie ha respondido")


@monday
def test_an_answer_keeps_the_coordinator_in_peace(joe, coordinator, only, jump):
    only("SEG-C9")
    jump(2026, 1, 26, 8, 1)
    joe.goes_to("dm").presses("Acknowledge", near="Overdue")

    jump(2026, 1, 27, 9, 1)

    coordinator.goes_to("dm").does_not_see("Se avisó a @Joe Warren")


def test_the_day_is_fixed_from_the_question_itself(officer, only, jump):
    only("SEG-M4")
    jump(2026, 1, 20, 9, 1)
    officer.goes_to("dm").presses("Fijar fecha")

    assert officer.submits({"Nueva fecha": "22 enero"}) == {}

    officer.goes_to("internal").sees("jueves 22 de enero de 2026")
    jump(2026, 1, 21, 9, 1)
    officer.sees("Mañana: Reunión Ministerial de Seguridad (SEG-M4)")
