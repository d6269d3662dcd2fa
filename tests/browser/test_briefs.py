"""The brief of a meeting, from the question, a list, a card or a reminder."""


def test_a_brief_is_opened_in_full_and_leads_to_cards(opens):
    officer = opens("officer_mx")
    officer.types("/ficha")
    officer.sees("Brechas: 8", officer.newest)
    officer.sees("Expectativas: 5", officer.newest)

    officer.presses("Brechas (8)", officer.newest)
    officer.sees("1–8 de 8", officer.newest)
    officer.presses("Abrir", officer.part("SEG-C14", officer.newest))
    officer.sees("Parte obligada: México", officer.newest)

    officer.types("/ficha llamada")
    officer.sees("puede ser SEG-M6, SEG-M7", officer.newest)
    officer.types("/ficha ayuda")
    officer.sees("La ficha de la próxima reunión", officer.newest)


def test_a_list_leads_to_the_brief_and_the_brief_to_the_card(opens):
    officer = opens("officer_mx")
    officer.types("/reuniones")

    officer.presses("Ficha", officer.part("SEG-M3", officer.newest))
    officer.sees("Ficha · SEG-M3", officer.newest)
    officer.presses("Ver reunión", officer.newest)

    officer.sees("Nota del equipo: Falta confirmar la hora y la sala.", officer.newest)


def test_a_brief_is_read_alone_in_english_and_shown_to_the_team_in_its_language(opens):
    joe, ana = opens("officer_us"), opens("officer_mx")
    joe.types("/brief SEG-M4")
    joe.sees("press, unverified", joe.newest)
    ana.does_not_see("SEG-M4")

    joe.presses("Publish here", joe.newest)
    joe.submits()

    ana.sees("La muestra @Joe Warren", ana.newest)
    ana.sees("Brechas: 9", ana.newest)


def test_a_reminder_leads_to_the_brief(opens):
    officer = opens("officer_us")
    officer.jumps_to("22", "January")

    officer.presses("Ficha", officer.message("Mañana"))  # the channel speaks Spanish

    officer.sees("Brief · SEG-M3", officer.newest)
    officer.sees("as of Thursday, January 22, 2026", officer.newest)
