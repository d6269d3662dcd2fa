"""People settle meetings, record new ones, and do it at the same time."""

import pytest

MINISTERIAL = "Reunión Ministerial de Seguridad"


def test_a_postponed_meeting_has_no_day(officer):
    answer = officer.types("/reuniones aplazar SEG-M3")
    assert "SEG-M3 se aplaza sin nueva fecha. Estaba prevista: viernes 23 de enero" in answer
    assert "fecha por acordar · Washington, D.C. · aplazada" in officer.types("/reuniones")


def test_a_postponed_meeting_may_get_its_next_date_at_once(officer, joe):
    joe.types("/meetings")
    joe.presses("Postpone", near="February 2026")
    joe.submits({"date": "March 2026", "note": "agenda"})

    officer.sees("SEG-M4 se aplaza. Antes: febrero de 2026 (día por confirmar). Ahora: marzo de")


def test_a_meeting_is_confirmed_when_it_has_a_day_and_held_when_it_is_over(officer):
    assert "aún no tiene día" in officer.types("/reuniones confirmar SEG-M4")
    assert "SEG-M5 queda confirmada" in officer.types("/reuniones confirmar SEG-M5")
    assert "aún está por venir" in officer.types("/reuniones celebrada SEG-M3")


@pytest.mark.begins("2026-01-23T20:00-06:00")
def test_a_meeting_that_was_held_moves_no_more(officer):
    assert "SEG-M3 se celebró" in officer.types("/reuniones celebrada SEG-M3")
    assert "figura como celebrada" in officer.types("/reuniones mover SEG-M3 a 30 enero 2026")


def test_a_meeting_is_cancelled_with_a_reason(officer):
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

    assert "Escriba un título" in str(officer.submits())
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
