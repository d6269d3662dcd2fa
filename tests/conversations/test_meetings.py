"""People ask what is coming, and move it."""

import pytest
from sqlmodel import select

from storage.models import Meeting

MINISTERIAL = "Reunión Ministerial de Seguridad"


@pytest.fixture
def abroad(officer):
    """Ana again, in the channel where the counterpart listens."""

    def there(text):
        return officer.types(text, channel="shared")

    return there


def test_what_is_coming_is_listed_with_dates_as_vague_as_they_are(officer):
    answer = officer.types("/reuniones")

    assert "Próximas reuniones · Seguridad México–EUA" in answer
    assert "viernes 23 de enero de 2026 · Washington, D.C. · confirmada" in answer
    assert "en 7 días (4 hábiles) · 4 compromisos por revisar" in answer
    assert "febrero de 2026 (día por confirmar) · Washington, D.C. · anunciada" in answer
    assert "otra fuente dice: mayo de 2026" in answer
    order = [answer.text.index(code) for code in ("SEG-M3", "SEG-M4", "SEG-M5")]
    assert order == sorted(order)


def test_a_colleague_reads_the_same_list_in_english(joe, officer):
    answer = joe.types("/reuniones")

    assert "Upcoming meetings" in answer
    assert "February 2026 (day to be confirmed)" in answer
    officer.does_not_see("Upcoming meetings")


@pytest.mark.parametrize(
    ("typed", "found", "absent"),
    [
        ("/reuniones febrero", "SEG-M4", "SEG-M3"),
        ("/reuniones gis", "SEG-M3", "SEG-M4"),
        ("/reuniones revision t-mec", "SEG-M5", "SEG-M3"),
        ("/reuniones pasadas", "SEG-M2", "SEG-M3"),
        ("/reuniones próxima", "SEG-M3", "SEG-M4"),
        ("/reuniones seg-m5", "USMCA joint review", "SEG-M3"),
        ("/reuniones ver M4", "Security Ministerial", "SEG-M5"),
        ("/reuniones esta semana", "SEG-M7", "SEG-M4"),
    ],
)
def test_meetings_are_found_by_date_word_and_code(officer, typed, found, absent):
    answer = officer.types(typed)

    assert found in answer
    assert absent not in answer


def test_an_unknown_code_and_a_mistyped_word_are_answered_with_what_works(officer):
    assert "No encuentro «SEG-M99». Las reuniones de este expediente van de SEG-M1 a" in (
        officer.types("/reuniones ver SEG-M99")
    )
    assert "¿Quiso decir /reuniones mover?" in officer.types("/reuniones mver SEG-M4")
    assert "No se encontró ninguna" in officer.types("/reuniones xyzzy")


def test_a_card_tells_everything_and_where_it_is_known_from(joe):
    answer = joe.types("/meetings show SEG-M5")

    assert "Wednesday, July 1, 2026" in answer
    assert "another source says: May 2026 (day to be confirmed)" in answer
    assert "Responsible officer: @Joe Warren" in answer
    assert "SEG-C8" in answer


def test_a_move_is_answered_announced_and_kept(officer, joe):
    answer = officer.types("/reuniones mover SEG-M4 a 12 feb")

    moved = "SEG-M4 pasa de febrero de 2026 (día por confirmar) a jueves 12 de febrero de 2026."
    assert moved in answer
    joe.sees(moved)
    joe.sees("plazo que depende de ella (SEG-C10)")
    card = joe.types("/meetings show SEG-M4")
    assert "Thursday, February 12, 2026 · Washington, D.C. · announced" in card
    assert "before: February 2026 (day to be confirmed)" in card


def test_a_published_commitment_shows_the_new_deadline_at_once(officer, joe):
    officer.types("/compromisos ver SEG-C10")
    officer.presses("Publicar aquí")
    joe.sees("SEG-C10")

    joe.types("/meetings move SEG-M4 to 12 Feb 2026")

    officer.sees("jueves 5 de febrero de 2026")


def test_a_published_commitment_shows_the_new_day_of_the_meeting_that_reviews_it(officer, joe):
    officer.types("/compromisos ver SEG-C1")
    officer.presses("Publicar aquí")
    joe.sees("se revisa en SEG-M4, febrero de 2026")

    joe.types("/meetings move SEG-M4 to 12 Feb 2026")

    joe.sees("se revisa en SEG-M4, jueves 12 de febrero de 2026")


def test_a_date_that_reads_two_ways_is_asked_about(officer):
    asked = officer.types("/reuniones mover SEG-M4 a 02/03/2026")
    assert "puede leer de más de una manera" in asked

    officer.presses("lunes 2 de marzo de 2026")

    officer.sees("SEG-M4 pasa de febrero de 2026 (día por confirmar) a lunes 2 de marzo de 2026")
    assert "lunes 2 de marzo de 2026" in officer.types("/reuniones ver SEG-M4")


def test_the_date_is_fixed_in_a_form_that_says_what_is_wrong(officer):
    officer.types("/reuniones")
    officer.presses("Fijar fecha", near=MINISTERIAL)

    assert "No entiendo" in officer.submits({"Nueva fecha": "cuando se pueda"})["Nueva fecha"]
    assert "ya pasó" in officer.submits({"Nueva fecha": "12 enero 2026"})["Nueva fecha"]
    assert officer.submits({"Nueva fecha": "12 febrero 2026"}) == {}


def test_a_date_that_is_fixed_is_told_to_everybody_with_its_note(officer, joe):
    officer.types("/reuniones")
    officer.presses("Fijar fecha", near=MINISTERIAL)

    assert officer.submits({"Nueva fecha": "12 febrero 2026", "note": "nota verbal 7"}) == {}

    assert officer.modal is None
    joe.sees("a jueves 12 de febrero de 2026")
    joe.sees("@Ana Robles: «nota verbal 7»")
    assert "“nota verbal 7”" in joe.types("/meetings show SEG-M4")


def test_the_form_asks_which_reading_of_a_date_was_meant(officer):
    officer.types("/reuniones")
    officer.presses("Fijar fecha", near=MINISTERIAL)
    officer.submits({"Nueva fecha": "02/03/2026", "note": "correo"})
    assert officer.modal, "the form stays until the date is settled"

    officer.submits({"¿A qué fecha se refiere?": "lunes 2 de marzo de 2026"})

    officer.sees("a lunes 2 de marzo de 2026")
    officer.sees("«correo»")


def test_a_list_is_shown_to_the_channel_in_its_language(joe, officer):
    joe.types("/meetings")
    officer.does_not_see("Próximas reuniones")

    joe.presses("Publish here")

    officer.sees("Próximas reuniones · Seguridad México–EUA")
    officer.sees("La muestra @Joe Warren")
    officer.presses("Ver", near="SEG-M3")
    officer.sees("Nota del equipo: Falta confirmar la hora y la sala.")
    joe.does_not_see("Nota del equipo")


def test_a_long_list_is_turned_page_by_page(officer, db):
    with db.session() as session:
        july = session.exec(select(Meeting).where(Meeting.code == "SEG-M5")).one().model_dump()
        session.add_all(
            Meeting(**july | {"id": number, "code": f"SEG-M{number}"}) for number in range(90, 99)
        )

    first = officer.types("/reuniones")
    assert "1–10 de 12" in first
    officer.presses("Más")
    officer.sees("11–12 de 12")
    officer.presses("Anteriores")
    officer.sees("1–10 de 12")


def test_a_shared_channel_sees_only_what_was_released(abroad):
    answer = abroad("/reuniones")

    assert "SEG-M3" in answer
    assert "SEG-M5" not in answer
    for secret in ("por revisar", "Publicar", "Nueva reunión", "Fijar", "Aplazar", "otra fuente"):
        assert secret not in answer
    card = abroad("/reuniones ver SEG-M3")
    for secret in ("Falta confirmar", "Responsable", "SEG-C", "Cambiar", "enero de 2026 (día"):
        assert secret not in card


def test_a_shared_channel_hears_the_same_of_what_is_hidden_and_what_does_not_exist(abroad):
    hidden, unknown = abroad("/reuniones ver SEG-M5"), abroad("/reuniones ver SEG-M99")

    assert hidden.text == unknown.text.replace("M99", "M5")


@pytest.mark.parametrize(
    "typed",
    [
        "mover SEG-M3 a 30 enero 2026",
        "aplazar SEG-M3",
        "confirmar SEG-M3",
        "cancelar SEG-M3",
        "celebrada SEG-M3",
        "editar SEG-M3",
        "agregar Cumbre el 3 de marzo de 2026",
    ],
)
def test_nothing_is_changed_from_a_shared_channel(abroad, officer, typed):
    assert "desde aquí no se cambia nada" in abroad(f"/reuniones {typed}")
    assert officer.modal is None


def test_a_code_has_to_be_given(officer):
    assert "Agregue su clave" in officer.types("/reuniones mover")


def test_help_shows_what_works(officer):
    assert "/reuniones mover SEG-M4 a 12 feb" in officer.types("/reuniones ayuda")
