"""The main job, as somebody sees it who tries the bot for the first time."""

import re


def test_the_first_case_from_the_question_to_the_reminder(opens):
    officer = opens("officer_mx")

    officer.types("/reuniones")
    officer.sees("23 de enero de 2026", officer.newest)
    officer.sees("febrero de 2026 (día por confirmar)", officer.newest)
    officer.sees("Solo visible para usted", officer.newest)

    officer.types("/compromisos ver SEG-C1")
    officer.presses("Actualizar…", officer.message("SEG-C1 ·"))
    officer.chooses("En proceso", "Estado", officer.form)
    officer.form.get_by_label("Nota o evidencia").fill("anexo técnico intercambiado")
    officer.submits()
    officer.sees("En proceso", officer.message("SEG-C1 ·"))
    officer.sees("anexo técnico intercambiado", officer.message("SEG-C1 ·"))

    officer.jumps_to("22", "enero")
    officer.sees("Jueves, 22 de enero de 2026", officer.feed)
    reminder = officer.message("Mañana")
    officer.sees(re.compile("Grupo Bilateral de Implementación"), reminder)
    officer.sees("viernes 23 de enero de 2026", reminder)


def test_a_meeting_gets_its_day_and_everybody_is_told(opens):
    officer = opens("officer_mx")
    officer.types("/reuniones")

    officer.presses("Fijar fecha", officer.newest)
    officer.form.get_by_label("Nueva fecha").fill("31 de febrero")
    officer.sends()
    officer.sees(re.compile("No existe esa fecha"), officer.form.get_by_role("alert"))
    officer.form.get_by_label("Nueva fecha").fill("12 feb 2026 10:00")
    officer.submits()

    officer.sees("jueves 12 de febrero de 2026", officer.message("SEG-M4 pasa de"))
