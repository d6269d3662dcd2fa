"""Forms: nothing typed is lost, and an unclear date is asked about."""

import re

from playwright.sync_api import expect


def test_an_error_stands_under_its_field_and_the_rest_stays(opens):
    officer = opens("officer_mx")
    officer.types("/compromisos agregar")
    officer.form.get_by_label("Texto en español").fill("Enviar actas")
    officer.form.get_by_label("Plazo").fill("31 de febrero")

    officer.sends()

    expect(officer.form.get_by_role("alert")).to_have_count(1)
    officer.sees(re.compile("No existe esa fecha"), officer.form.get_by_role("alert"))
    expect(officer.form.get_by_label("Texto en español")).to_have_value("Enviar actas")
    expect(officer.form.get_by_label("Plazo")).to_have_value("31 de febrero")


def test_an_ambiguous_date_is_settled_with_one_choice(opens):
    officer = opens("officer_mx")

    officer.types("/compromisos agregar Enviar el anexo 02/03/2026")
    officer.form.get_by_role("radio", name="lunes 2 de marzo de 2026").click()
    officer.submits()

    officer.sees("Plazo: lunes 2 de marzo de 2026.", officer.newest)


def test_an_ambiguous_date_is_settled_with_one_button(opens):
    officer = opens("officer_mx")
    officer.types("/reuniones mover SEG-M4 al 02/03/2026")
    officer.sees("No se guarda nada hasta que elija.", officer.newest)

    officer.presses("lunes 2 de marzo de 2026", officer.newest)

    officer.sees("lunes 2 de marzo de 2026", officer.message("SEG-M4 pasa de"))


def test_a_commitment_is_brought_up_to_date_with_the_keyboard_alone(opens):
    officer = opens("officer_mx")
    keyboard = officer.page.keyboard
    officer.types("/compromisos ver SEG-C1")
    officer.newest.get_by_role("button", name="Actualizar…").focus()
    keyboard.press("Enter")
    expect(officer.form).to_be_visible()

    officer.form.get_by_label("Nota o evidencia").focus()
    keyboard.type("anexo técnico intercambiado")
    keyboard.press("Tab")
    expect(officer.form.get_by_label("Siguiente paso")).to_be_focused()
    keyboard.press("Tab")
    keyboard.press("Tab")
    expect(officer.form.get_by_role("button", name="Guardar")).to_be_focused()
    keyboard.press("Enter")

    expect(officer.form).to_have_count(0)
    officer.sees("anexo técnico intercambiado", officer.message("SEG-C1 ·"))


def test_a_form_is_left_with_escape_and_nothing_was_done(opens):
    officer = opens("officer_mx")
    officer.types("/reuniones agregar")
    officer.form.get_by_label("Título en español").fill("Reunión de prueba")

    officer.page.keyboard.press("Escape")

    expect(officer.form).to_have_count(0)
    officer.types("/reuniones prueba")
    officer.sees("No se encontró ninguna", officer.newest)
