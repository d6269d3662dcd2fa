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


def test_a_form_shows_how_its_fields_are_filled_in(opens):
    officer = opens("officer_us")
    officer.types("/meetings add")

    date = officer.form.get_by_label("Date", exact=True)
    expect(date).to_have_attribute("placeholder", "Jan 23, 2026")
    officer.sees("As precise as it is known", officer.part("Date", officer.form))
    officer.sees("(optional)", officer.part("Place", officer.form))


def test_who_says_no_when_asked_whether_they_are_sure_has_done_nothing(opens):
    officer = opens("officer_mx")
    officer.types("/compromisos ver SEG-C1")
    officer.presses("Publicar aquí", officer.newest)
    question = officer.page.get_by_role("dialog", name="¿Publicar SEG-C1 en este canal?")

    officer.presses("Ahora no", question)

    expect(question).to_have_count(0)
    officer.types("/compromisos ver SEG-C6")  # comes after whatever would have been published
    officer.sees("SEG-C6 ·", officer.newest)
    expect(officer.feed.get_by_role("article")).to_have_count(2)


def test_a_meeting_is_not_cancelled_by_who_leaves_the_form_that_asks_why(opens):
    officer = opens("officer_mx")
    officer.types("/reuniones")
    officer.picks("Cancelar la reunión", officer.part("1 de julio de 2026"))
    officer.form.get_by_label("Motivo").fill("sin acuerdo")

    officer.presses("Cerrar sin guardar", officer.form)

    expect(officer.form).to_have_count(0)
    officer.types("/reuniones ver SEG-M5")
    officer.sees("SEG-M5", officer.newest)
    officer.does_not_see("se cancela")
    officer.does_not_see("sin acuerdo")
