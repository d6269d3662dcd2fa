"""Each person's own page: what is asked of them, what is theirs, what comes, what is missing."""

import pytest
from sqlalchemy import update

from storage.models import Commitment
from workspace.acts import happenings


def test_the_page_shows_what_is_asked_and_what_is_coming_in_the_language_of_the_person(
    officer, joe
):
    officer.opens_home()

    officer.sees("Vence hoy o ya venció")
    officer.sees("vencido · SEG-C6 Reunir las contribuciones")
    officer.sees("SEG-C10 Enviar a la contraparte la propuesta de orden del día")
    officer.sees("SEG-M3 · Grupo")
    officer.sees("Seguridad México–EUA · #seguridad-mx-eua")
    officer.sees("1 vencido · 1 detenido · 3 sin responsable")
    joe.opens_home()
    joe.sees("My commitments")
    joe.sees("1 overdue · 1 blocked · 3 without an owner")
    assert "SEG-C6" not in joe.screen


def test_the_coordinator_is_asked_to_verify(coordinator, officer):
    coordinator.opens_home()
    coordinator.sees("Reportado como cumplido: verifíquelo o devuélvalo")
    coordinator.sees("SEG-C12 Cotejar las dos versiones")

    officer.opens_home()
    officer.sees("Hoy")
    assert "verifíquelo" not in officer.screen


def test_the_page_follows_what_the_person_does(officer):
    officer.opens_home()
    officer.sees("SEG-C6 Reunir")

    officer.presses("Actualizar…", near="SEG-C6")
    officer.submits({"Estado": "Detenido", "Nota o evidencia": "faltan tres"})

    officer.sees("2 detenidos")


def test_who_never_opened_their_page_is_made_none(bot, officer, workspace):
    officer.types("/compromisos ver SEG-C6")
    officer.chooses("Estado", "Detenido")
    bot.close()  # what goes on after an answer has ended

    assert "views.publish" not in [call.method for call in workspace.journal.calls]


def test_a_date_is_fixed_from_the_page(officer):
    officer.opens_home()
    officer.sees("Fechas por confirmar")

    officer.presses("Fijar fecha", near="SEG-M4")
    officer.submits({"Nueva fecha": "12 febrero 2026"})

    officer.sees("Todas las reuniones próximas tienen día.")


def test_what_is_empty_says_what_would_fill_it(coordinator, db):
    with db.session() as session:
        session.execute(update(Commitment).values(owner_id=None))

    coordinator.opens_home()

    coordinator.sees("No tiene compromisos abiertos a su cargo.")


def test_who_leaves_the_channel_sees_nothing_of_its_dossier(officer, workspace):
    happenings.leave(workspace, workspace.directory.channel("internal"), officer.id)

    officer.opens_home()

    officer.sees("Aquí no hay nada que pueda mostrarle.")
    officer.does_not_see("SEG-")


def test_a_channel_that_outsiders_enter_is_no_longer_shown(officer, workspace):
    happenings.share(workspace, workspace.directory.channel("internal"), "T0OTHERUS1")

    officer.opens_home()

    officer.sees("Aquí no hay nada que pueda mostrarle.")


@pytest.mark.parametrize("nobody", ["counterpart", "guest"])
def test_strangers_and_guests_see_nothing_of_what_exists(nobody, bot, workspace):
    person = workspace.person(nobody)

    person.opens_home()

    person.does_not_see("SEG-")
