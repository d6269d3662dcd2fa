"""Dates that cannot be: each gets its own sentence, and nothing is saved."""

import pytest


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31 de febrero de 2026", "No existe esa fecha"),
        ("viernes 24 de enero de 2026", "esa fecha es sábado 24 de enero de 2026"),
        ("1 de enero de 2950", "queda demasiado lejos"),
        ("cuando se pueda", "No entiendo «cuando se pueda» como fecha"),
        ("febrero " * 40, "demasiado largo"),
    ],
)
def test_a_date_that_cannot_be_is_explained(officer, typed, sentence):
    assert sentence in officer.types(f"/reuniones mover SEG-M4 a {typed}")
    assert "febrero de 2026 (día por confirmar)" in officer.types("/reuniones ver SEG-M4")


@pytest.mark.parametrize("choice", ["lunes 2 de marzo de 2026", "martes 3 de febrero de 2026"])
def test_a_date_that_reads_two_ways_is_saved_as_chosen(officer, choice):
    officer.types("/reuniones mover SEG-M4 a 02/03/2026")
    assert "febrero de 2026 (día por confirmar)" in officer.types("/reuniones ver SEG-M4")

    officer.types("/reuniones mover SEG-M4 a 02/03/2026")
    officer.presses(choice)

    officer.sees(f"a {choice}")
    assert choice in officer.types("/reuniones ver SEG-M4")
