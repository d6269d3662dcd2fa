"""People ask about meetings, move them, settle them and record new ones."""

import pytest

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

    assert "Coming meetings" in answer
    assert "February 2026 (day to be confirmed)" in answer
    officer.does_not_see("Coming meetings")


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
    assert "No encuentro SEG-M99. Las reuniones de este expediente van de SEG-M1 a" in (
        officer.types("/reuniones ver SEG-M99")
    )
    assert "¿Quiso decir /reuniones mover?" in officer.types("/reuniones mver SEG-M4")
    assert "No se encontró ninguna" in officer.types("/reuniones xyzzy")


def test_a_card_tells_everything_and_where_it_is_known_from(joe):
    answer = joe.types("/meetings show SEG-M5")

    assert "Wednesday, July 1, 2026" in answer
    assert "another source says: May 2026 (day to be confirmed)" in answer
    assert "Responsible: @Joe Warren" in answer
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


def test_a_date_that_reads_two_ways_is_asked_about(officer):
    asked = officer.types("/reuniones mover SEG-M4 a 02/03/2026")
    assert "puede leer de más de una manera" in asked

    officer.presses("lunes 2 de marzo de 2026")

    officer.sees("SEG-M4 pasa de febrero de 2026 (día por confirmar) a lunes 2 de marzo de 2026")
    assert "lunes 2 de marzo de 2026" in officer.types("/reuniones ver SEG-M4")


def test_the_date_is_fixed_in_a_form_that_says_what_is_wrong(officer, joe):
    officer.types("/reuniones")
    officer.presses("Fijar fecha", near=MINISTERIAL)

    assert "No entiendo" in officer.submits({"Nueva fecha": "cuando se pueda"})["Nueva fecha"]
    assert "ya pasó" in officer.submits({"Nueva fecha": "12 enero 2026"})["Nueva fecha"]
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


def test_a_postponed_meeting_has_no_day_until_it_gets_one(officer, joe):
    answer = officer.types("/reuniones aplazar SEG-M3")
    assert "SEG-M3 se aplaza sin nueva fecha. Estaba prevista: viernes 23 de enero" in answer
    assert "fecha por acordar · Washington, D.C. · aplazada" in officer.types("/reuniones")

    joe.types("/meetings")
    joe.presses("Postpone", near="February 2026")
    joe.submits({"date": "March 2026", "note": "agenda"})

    officer.sees("SEG-M4 se aplaza. Antes: febrero de 2026 (día por confirmar). Ahora: marzo de")


def test_meetings_are_confirmed_held_and_cancelled_when_it_makes_sense(officer, jump):
    assert "aún no tiene día" in officer.types("/reuniones confirmar SEG-M4")
    assert "SEG-M5 queda confirmada" in officer.types("/reuniones confirmar SEG-M5")
    assert "aún está por venir" in officer.types("/reuniones celebrada SEG-M3")

    jump(2026, 1, 23, 20)
    assert "SEG-M3 se celebró" in officer.types("/reuniones celebrada SEG-M3")
    assert "figura como celebrada" in officer.types("/reuniones mover SEG-M3 a 30 enero 2026")

    officer.types("/reuniones")
    officer.presses("Cancelar la reunión", near="1 de julio de 2026")
    officer.submits({"note": "sin acuerdo"})
    officer.sees("SEG-M5 se cancela. Estaba prevista: miércoles 1 de julio de 2026.")
    assert "SEG-M5" not in officer.types("/reuniones")


def test_a_meeting_is_recorded_in_one_line(joe, officer):
    answer = joe.types("/meetings add Working group on firearms on 12 March")

    assert "New meeting SEG-M8 · Working group on firearms: Thursday, March 12, 2026" in answer
    officer.sees("Nueva reunión SEG-M8")
    assert "grupo de trabajo" in officer.types("/reuniones ver SEG-M8")


def test_a_meeting_without_a_clear_date_is_recorded_in_a_form_that_keeps_the_words(officer):
    officer.types("/reuniones agregar Cumbre trilateral")
    assert officer.modal.values["title_es"]["title_es.0"]["value"] == "Cumbre trilateral"

    officer.submits({"Fecha": "2.º trimestre de 2026", "Lugar": "Mérida"})

    officer.sees("Nueva reunión SEG-M8 · Cumbre trilateral")
    assert "Mérida · propuesta" in officer.types("/reuniones ver SEG-M8")


def test_a_form_needs_a_title_and_what_can_be_true(officer):
    officer.types("/reuniones agregar")

    assert "Dé, por favor, un título" in str(officer.submits())
    complaints = officer.submits(
        {"Título en español": "Cumbre", "Fecha": "marzo 2026", "Estado": "Celebrada"}
    )
    assert "aún está por venir" in complaints["Estado"]


def test_a_record_is_corrected_without_touching_its_date(officer):
    officer.types("/reuniones editar SEG-M4")
    officer.submits({"Lugar": "Ciudad de México"})

    officer.sees("Se corrigió el registro de SEG-M4.")
    assert "febrero de 2026 (día por confirmar) · Ciudad de México · anunciada" in (
        officer.types("/reuniones ver SEG-M4")
    )


def test_the_second_of_two_people_sees_what_the_first_changed(officer, joe):
    officer.types("/reuniones editar SEG-M4")
    joe.types("/meetings move SEG-M4 to 12 Feb 2026")

    officer.submits({"Lugar": "Mérida"})

    assert officer.modal, "nothing was saved, and what was typed is still there"
    assert "SEG-M4 cambió mientras tanto" in officer.screen
    assert "Joe Warren" in officer.screen
    officer.submits()
    officer.sees("Se corrigió el registro de SEG-M4.")
    assert "jueves 12 de febrero de 2026 · Mérida" in officer.types("/reuniones ver SEG-M4")


def test_what_somebody_else_changed_is_not_put_back_by_a_form(officer, joe):
    officer.types("/reuniones editar SEG-M5")
    joe.types("/meetings confirm SEG-M5")

    officer.submits({"Lugar": "Toronto"})
    officer.submits()

    assert "Toronto · confirmada" in officer.types("/reuniones ver SEG-M5")


def test_an_old_button_shows_the_meeting_as_it_is(officer, joe):
    officer.types("/reuniones ver SEG-M5")
    joe.types("/meetings postpone SEG-M5")

    officer.presses("Confirmar")

    officer.sees("SEG-M5 cambió mientras tanto")
    assert "aplazada" in officer.types("/reuniones ver SEG-M5")


def test_a_list_is_shown_to_the_channel_in_its_language(joe, officer):
    joe.types("/meetings")
    officer.does_not_see("Próximas reuniones")

    joe.presses("Publish here")

    officer.sees("Próximas reuniones · Seguridad México–EUA")
    officer.sees("La muestra @Joe Warren")
    officer.presses("Ver", near="SEG-M3")
    officer.sees("Nota del equipo: Falta confirmar la hora y la sala.")
    joe.does_not_see("Nota del equipo")


def test_a_long_list_is_turned_page_by_page(officer):
    for day in range(1, 10):
        officer.types(f"/reuniones agregar Ronda el {day} de abril de 2026")

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
    assert "Dé su código" in officer.types("/reuniones mover")


def test_help_shows_what_works(officer):
    assert "/reuniones mover SEG-M4 a 12 feb" in officer.types("/reuniones ayuda")
