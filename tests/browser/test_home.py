"""The App Home: what is asked of a person, worked from there."""

import re


def test_a_commitment_is_updated_from_the_app_home(opens):
    officer = opens("officer_us")
    officer.goes_to("Home")
    officer.sees(re.compile("1 blocked"))

    officer.presses("Update…", officer.part("SEG-C9"))
    officer.chooses("Blocked", "Status", officer.form)
    officer.form.get_by_label("Note or evidence").fill("waiting for the lawyers")
    officer.submits()

    officer.sees(re.compile("2 blocked"))


def test_a_day_is_set_from_the_app_home_and_a_meeting_looked_at(opens):
    officer = opens("officer_mx")
    officer.goes_to("Inicio")
    officer.sees("Mis compromisos")
    officer.sees("Fechas por confirmar")

    officer.presses("Fijar fecha", officer.part("SEG-M4"))
    officer.form.get_by_label("Nueva fecha").fill("12 feb 2026")
    officer.submits()
    officer.sees("Todas las reuniones próximas tienen día.")

    officer.presses("Ver", officer.part("SEG-M4"))
    officer.sees("1 sin leer", officer.place("Mensajes con aide"))


def test_the_coordinator_is_asked_to_verify_what_was_reported(opens):
    carmen = opens("coordinator")
    carmen.goes_to("Inicio")
    carmen.sees(re.compile("Reportado como cumplido: verifíquelo o devuélvalo"))

    carmen.presses("Actualizar…", carmen.part("SEG-C12"))
    carmen.chooses("Cumplido (verificado)", "Estado", carmen.form)
    carmen.submits()

    carmen.does_not_see("Reportado como cumplido: verifíquelo o devuélvalo")


def test_it_is_asked_in_the_app_home_what_became_of_a_meeting(opens):
    officer = opens("officer_mx")
    officer.jumps_to("24", "enero")
    officer.sees("Sábado, 24 de enero de 2026", officer.clock)
    officer.goes_to("Inicio")

    officer.presses("Ver", officer.part("Ya pasó su fecha: ¿se celebró?"))
    officer.goes_to("Mensajes con aide")
    officer.picks("Registrar celebrada", officer.message("Nota del equipo"))

    officer.goes_to("Inicio")
    officer.does_not_see("Ya pasó su fecha: ¿se celebró?")
