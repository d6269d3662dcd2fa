"""People paste: whatever the length, they get an answer, and what was saved is said."""

import pytest

BROKEN = "algo falló"
PASTED = ["palabra " * 450, "<&>*" * 900, "9" * 3900]


@pytest.mark.parametrize("pasted", PASTED, ids=["words", "signs", "digits"])
@pytest.mark.parametrize("command", ["/reuniones", "/compromisos", "/ayuda-memoria"])
@pytest.mark.parametrize("word", ["", "ver", "para", "agregar", "mover", "celebrada", "actualizar"])
def test_whatever_is_pasted_after_a_command_is_answered(command, word, pasted, officer):
    assert BROKEN not in officer.types(f"{command} {word} {pasted}")


def test_a_long_reason_is_saved_and_said(officer, joe):
    answer = officer.types(f"/reuniones cancelar SEG-M3 {'<&>*' * 900}")

    assert "SEG-M3 se cancela" in answer
    joe.sees("SEG-M3 se cancela")
    assert BROKEN not in officer.types("/reuniones ver SEG-M3")


def test_a_title_is_no_longer_than_its_field_so_that_no_form_shortens_it(officer):
    answer = officer.types(f"/reuniones agregar {'palabra ' * 60} el 3 marzo 2026")

    assert "300 caracteres como máximo" in answer
    assert officer.modal is None
