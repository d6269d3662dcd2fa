"""The app's shortcuts, where people look for them: beside the line, and beside a message."""

import re


def test_a_meeting_is_recorded_by_the_shortcut_beside_the_line(opens):
    window = opens("officer_mx")

    window.page.get_by_role("button", name="Atajos").click()
    window.page.get_by_role("menuitem", name="New meeting").click()
    window.form.get_by_label("Título en español").fill("Grupo de trabajo sobre armas")
    window.form.get_by_label("Fecha").fill("12 mar 2026")
    window.submits()

    window.sees(re.compile("SEG-M8"))


def test_a_message_becomes_a_commitment_by_the_shortcut_beside_it(opens):
    window = opens("officer_mx")
    window.types("Acordaron intercambiar listas de armas.")
    message = window.message("Acordaron intercambiar")

    message.hover()
    window.picks("Record a commitment", message)
    window.submits()

    window.sees(re.compile("SEG-C15"))
