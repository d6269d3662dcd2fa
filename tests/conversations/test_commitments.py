"""Where promises stand, asked and recorded by the people of the desk."""

from collections.abc import Callable

import pytest

from workspace.onlooker import Seen


@pytest.fixture
def abroad(officer) -> Callable[[str], Seen]:
    """Ana types in the channel that the counterpart reads."""
    return lambda text: officer.types(text, channel="shared")


def test_what_cannot_wait_is_listed_first(officer):
    answer = officer.types("/compromisos")

    assert "vencido · SEG-C6 Reunir las contribuciones de las dependencias para SEG-M3" in answer
    assert "@Ana Robles · miércoles 14 de enero de 2026" in answer
    assert "1–10 de 13 · 1 vencido · 6 en riesgo · 2 sin información · 4 en tiempo" in answer
    places = [answer.text.index(code) for code in ("SEG-C6", "SEG-C9", "SEG-C7", "SEG-C12")]
    assert places == sorted(places)
    officer.presses("Más")
    officer.sees("11–13 de 13")
    officer.presses("Anteriores")
    officer.sees("1–10 de 13")


def test_a_colleague_reads_the_same_list_in_english(joe, officer):
    assert "overdue · SEG-C6 Collect the agencies' contributions" in joe.types("/compromisos")
    officer.does_not_see("SEG-C6")


@pytest.mark.parametrize(
    ("typed", "found", "absent"),
    [
        ("míos", "SEG-C1 ", "SEG-C9"),
        ("vencidos", "SEG-C6 ", "SEG-C1 "),
        ("en riesgo", "SEG-C13 ", "SEG-C6"),
        ("abiertos", "SEG-C6 ", "SEG-C11"),
        ("cumplidos", "Cumplido (verificado) · SEG-C11 ", "SEG-C1 "),
        ("nuestros", "SEG-C14 ", "SEG-C13"),
        ("contraparte", "SEG-C13 ", "SEG-C14"),
        ("para SEG-M4", "SEG-C1 ", "SEG-C3 "),
        ("para la Ministerial", "SEG-C4 ", "SEG-C3 "),
        ("INFORMACION armas", "SEG-C3 ", "SEG-C1 "),
        ("c8", "SEG-C8 · Presentar recomendaciones", "SEG-C1 "),
    ],
)
def test_commitments_are_found_by_word_meeting_and_code(officer, typed, found, absent):
    answer = officer.types(f"/compromisos {typed}")

    assert found in answer.text
    assert absent not in answer.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ver SEG-C99", "No encuentro «SEG-C99»."),
        ("ver", "¿Qué compromiso?"),
        ("para", "¿Qué reunión?"),
        ("para SEG-M99", "SEG-M99"),
        ("vencdos", "/compromisos vencidos"),
        ("unicornios azules", "No hay ninguno así."),
        ("ayuda", "/compromisos agregar Intercambiar listas"),
    ],
)
def test_what_cannot_be_found_is_answered_with_what_works(officer, typed, said):
    assert said in officer.types(f"/compromisos {typed}")


def test_a_card_says_what_was_promised_and_where_it_is_written(joe):
    card = joe.types("/commitments show SEG-C1")

    assert "“dar seguimiento a las iniciativas bilaterales" in card
    assert "“advancing initiatives focused on information-sharing" in card
    assert "(press, unverified)" in card
    assert "Wording differs" in card
    assert (
        "Bound: Mexico, United States (joint) · Lead agency: to be named · Owner: @Ana Robles"
        in card
    )
    assert "to be reviewed at SEG-M4, February 2026 (day to be confirmed)" in card
    assert "1 month before SEG-M5" in joe.types("/commitments show SEG-C8")


def test_a_promise_is_recorded_in_one_line_and_echoed(officer, joe):
    answer = officer.types(
        "/compromisos agregar Intercambiar listas de armas aseguradas a más tardar el 12 de marzo"
    )

    assert "Registrado como SEG-C15. Plazo: a más tardar el jueves 12 de marzo de 2026." in answer
    assert "SEG-C15 Intercambiar listas" in joe.types("/commitments aseguradas")


def test_a_promise_may_hang_on_a_meeting_and_moves_with_it(joe, officer):
    answer = joe.types("/commitments add Send the annex before the Ministerial")
    assert "before SEG-M4" in answer

    officer.types("/reuniones mover SEG-M4 a 12 febrero 2026")

    assert "Wednesday, February 11, 2026 (before SEG-M4)" in joe.types("/commitments show SEG-C15")
    history = joe.types("/commitments history SEG-C15")
    assert "the bot · due date moved with SEG-M4" in history
    assert "@Joe Warren · recorded it" in history


def test_an_unclear_date_is_asked_about_and_nothing_is_saved_meanwhile(officer):
    officer.types("/compromisos agregar Enviar el anexo 02/03/2026")
    officer.sees("Enviar el anexo")
    assert "SEG-C15" not in officer.types("/compromisos anexo")

    complaints = officer.submits({"Texto en español": "Enviar el anexo técnico"})
    assert complaints == {}
    assert officer.modal, "the question is still open"
    officer.submits({"due.reading": "lunes 2 de marzo de 2026"})

    officer.sees("Registrado como SEG-C15. Plazo: lunes 2 de marzo de 2026.")
    officer.sees("Enviar el anexo técnico")


def test_the_form_says_what_is_wrong_and_keeps_what_was_typed(officer):
    officer.types("/compromisos agregar")

    assert "por ejemplo: Intercambiar listas" in officer.submits()["Texto en español"]
    complaints = officer.submits({"Texto en español": "Enviar actas", "Plazo": "31 de febrero"})
    assert "Plazo" in complaints
    complaints = officer.submits({"Plazo": "antes de la Cumbre Lunar"})
    assert "Cumbre Lunar" in complaints["Plazo"]
    complaints = officer.submits({"Plazo": "un mes antes de SEG-M5", "Responsable": "guest"})
    assert "debe ser de este equipo" in complaints["Responsable"]
    assert officer.submits({"Responsable": "officer_us"}) == {}

    officer.sees("Registrado como SEG-C15. Plazo: lunes 1 de junio de 2026.")
    assert "Responsable: @Joe Warren" in officer.types("/compromisos ver SEG-C15")


def test_a_record_is_corrected_without_touching_the_rest(officer):
    officer.types("/compromisos editar SEG-C8")
    assert "1 mes antes de SEG-M5" in officer.screen

    officer.submits({"Texto en español": "Presentar las recomendaciones"})

    officer.sees("Presentar las recomendaciones")
    card = officer.types("/compromisos ver SEG-C8")
    assert "lunes 1 de junio de 2026 (1 mes antes de SEG-M5)" in card
    assert "corrigió: texto en español" in officer.types("/compromisos historial SEG-C8")


def test_what_somebody_else_corrected_is_not_put_back_by_a_form(officer, joe):
    officer.types("/compromisos editar SEG-C7")
    joe.types("/commitments edit SEG-C7")
    joe.submits({"Due": "March 2026"})

    officer.submits({"Texto en español": "Extradiciones"})
    assert "Lo que usted escribió sigue aquí" in officer.screen
    assert "Joe Warren" in officer.screen
    officer.submits()

    officer.sees("SEG-C7 · Extradiciones")
    officer.sees("Plazo: marzo de 2026")


def test_a_shared_channel_sees_only_what_was_released_and_agreed(abroad):
    answer = abroad("/compromisos")

    assert "SEG-C1 " in answer
    assert "SEG-C6" not in answer
    card = abroad("/compromisos ver SEG-C1")
    assert "Parte obligada: México, Estados Unidos" in card
    for secret in ("en riesgo", "sin información", "Ana Robles", "Actualizar", "Publicar", "Nuevo"):
        assert secret not in answer
        assert secret not in card
    assert "Proponer tres días" not in abroad("/compromisos ver SEG-C4")
    assert "De 1" not in answer


def test_a_shared_channel_hears_the_same_of_what_is_hidden_and_what_does_not_exist(abroad):
    hidden, unknown = abroad("/compromisos ver SEG-C6"), abroad("/compromisos ver SEG-C99")

    assert hidden.text == unknown.text.replace("C99", "C6")
    for typed in ("míos", "en riesgo", "historial SEG-C1"):
        assert "canal propio del equipo" in abroad(f"/compromisos {typed}")


@pytest.mark.parametrize("typed", ["agregar Enviar actas", "actualizar SEG-C1", "editar SEG-C1"])
def test_nothing_is_changed_from_a_shared_channel(abroad, officer, typed):
    assert "desde aquí no se cambia nada" in abroad(f"/compromisos {typed}")
    assert officer.modal is None
