"""The clock moves, and what was promised comes to the channel."""

import re

EVE = ("22", "enero")


def test_the_next_event_comes_with_one_press_and_is_announced_elsewhere(opens):
    officer = opens("officer_mx")

    officer.presses("Siguiente evento")

    officer.sees("1 sin leer", officer.place("Mensajes con aide"))
    officer.goes_to("Mensajes con aide")
    officer.sees(re.compile("¿Ya hay día para Reunión Ministerial"), officer.newest)


def test_a_reminder_is_acknowledged_for_all_to_see(opens):
    officer, joe = opens("officer_mx"), opens("officer_us")
    officer.jumps_to(*EVE)

    officer.presses("Enterado", officer.message("Mañana"))

    officer.sees("@Ana Robles", officer.message("Mañana"))
    joe.sees("@Ana Robles", joe.message("Mañana"))


def test_a_reminder_is_put_off_and_comes_again(opens):
    officer = opens("officer_mx")
    officer.jumps_to(*EVE)
    before = officer.page.get_by_role("article").count()

    officer.chooses("Mañana", "Posponer", officer.message("Mañana"))
    officer.sees(re.compile("Pospuesto por"), officer.feed)
    officer.presses("+1 día")

    officer.sees("Viernes, 23 de enero de 2026", officer.feed)
    assert officer.page.get_by_role("article").count() > before
