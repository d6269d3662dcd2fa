"""Commitments on cards: pressed, edited in place, followed in their thread, never overwritten."""

import pytest

from storage import cards
from workspace.acts import happenings
from workspace.state.faults import Fault


@pytest.fixture
def published(officer) -> None:
    """Ana has published the card of SEG-C1 in the team's channel."""
    officer.types("/compromisos ver SEG-C1")
    officer.presses("Publicar aquí")
    officer.sees("aide, 9:00 a.m.:\n  SEG-C1 · Intercambiar información")


def test_a_private_card_is_replaced_by_what_it_became(officer):
    officer.types("/compromisos ver SEG-C1")

    officer.chooses("Estado", "En proceso")

    officer.sees("Estado: En proceso desde el viernes 16 de enero de 2026")
    officer.does_not_see("Estado: Sin iniciar")
    assert "Sin iniciar → En proceso" in officer.types("/compromisos historial SEG-C1")


def test_a_published_card_is_edited_in_place_and_followed_in_its_thread(published, officer, joe):
    joe.sees("SEG-C1 · Intercambiar información")

    joe.presses("Actualizar…")
    joe.submits({"Status": "In progress", "Note or evidence": "technical annex exchanged"})

    officer.sees("@Joe Warren: Sin iniciar → En proceso — «technical annex exchanged» (16 ene")
    officer.sees("Última nota: «technical annex exchanged»")
    joe.does_not_see("Sin iniciar desde")


def test_who_presses_a_published_card_sees_nothing_but_the_change(published, joe):
    joe.chooses("Estado", "Detenido")

    joe.sees("@Joe Warren: Sin iniciar → Detenido")
    joe.sees("Estado: Detenido")
    joe.does_not_see("only you")


def test_who_presses_an_old_card_reads_what_changed_and_overwrites_nothing(officer, joe):
    officer.types("/compromisos ver SEG-C3")
    joe.types("/commitments update SEG-C3")
    joe.submits({"Status": "Blocked"})

    officer.chooses("Estado", "Sin iniciar")

    officer.sees("ahora Detenido, por @Joe Warren")
    officer.sees("Estado: Detenido")
    assert "Estado: Detenido" in officer.types("/compromisos ver SEG-C3")


def test_two_people_in_one_form_lose_nothing(officer, joe):
    officer.types("/compromisos actualizar SEG-C3")
    joe.types("/commitments update SEG-C3")
    joe.submits({"Status": "Blocked"})

    officer.submits({"Estado": "Sin iniciar", "Nota o evidencia": "faltan cifras"})
    assert "por @Joe Warren" in officer.screen
    assert "faltan cifras" in officer.screen
    officer.submits()

    assert "Última nota: «faltan cifras»" in officer.types("/compromisos ver SEG-C3")


def test_done_is_reported_with_a_note_and_not_verified_by_who_reports(officer):
    officer.types("/compromisos ver SEG-C6")
    officer.presses("Reportar cumplido…")

    complaints = officer.submits()
    assert "necesita una nota" in complaints["Nota o evidencia"]
    officer.submits({"Nota o evidencia": "llegaron las cinco"})
    officer.sees("Estado: Reportado como cumplido")
    officer.presses("Verificar")
    officer.sees("Esto solo puede hacerlo la coordinación del expediente.")


def test_what_was_reported_as_done_is_verified_by_the_coordinator(officer, coordinator):
    officer.types("/compromisos actualizar SEG-C6")
    officer.submits({"Estado": "Reportado como cumplido", "Nota o evidencia": "llegaron las cinco"})

    coordinator.types("/compromisos ver SEG-C6")
    coordinator.presses("Verificar")
    coordinator.sees("Estado: Cumplido (verificado)")
    assert "SEG-C6" in officer.types("/compromisos cumplidos")


def test_nobody_verifies_their_own_report(coordinator):
    coordinator.types("/compromisos actualizar SEG-C4")
    coordinator.submits({"Estado": "Reportado como cumplido", "Nota o evidencia": "convocada"})
    coordinator.sees("Estado: Reportado como cumplido")

    coordinator.presses("Verificar")

    coordinator.sees("debe verificarlo otra persona")


def test_a_report_is_returned_with_its_reason(coordinator, joe):
    coordinator.types("/compromisos ver SEG-C12")
    coordinator.presses("Devolver…")
    assert "necesita una nota" in coordinator.submits()["Nota o evidencia"]

    coordinator.submits({"Nota o evidencia": "falta el fin de la Ministerial"})

    card = joe.types("/commitments show SEG-C12")
    assert "Status: In progress" in card
    assert "falta el fin de la Ministerial" in card


def test_what_is_replaced_names_what_takes_its_place(officer):
    officer.types("/compromisos actualizar SEG-C3 ya no aplica")

    assert "sustituido por SEG-C9" in officer.submits({"Estado": "Sustituido"})["Nota o evidencia"]
    assert "No encuentro «SEG-C77»" in str(
        officer.submits({"Nota o evidencia": "sustituido por SEG-C77"})
    )
    officer.submits({"Nota o evidencia": "sustituido por SEG-C9"})

    assert "Estado: Sustituido" in officer.types("/compromisos ver SEG-C3")


def test_nobody_but_people_of_the_team_is_handed_a_commitment(officer):
    officer.types("/compromisos ver SEG-C1")
    officer.presses("Cambiar responsable")

    for nobody in ("guest", "counterpart", "former"):
        complaints = officer.submits({"Responsable": nobody})
        assert "debe ser de este equipo" in complaints["Responsable"]


def test_a_commitment_is_handed_over(officer, joe):
    officer.types("/compromisos ver SEG-C1")
    officer.presses("Cambiar responsable")
    assert officer.submits({"Responsable": "officer_us"}) == {}

    assert "SEG-C1 " in joe.types("/commitments mine")
    assert "SEG-C1 " not in officer.types("/compromisos míos").text.partition("Mis compromisos")[2]


def test_a_card_that_was_deleted_is_forgotten(published, officer, joe, workspace, db):
    workspace.faults.add(Fault("chat.update", error="message_not_found", times=1))
    joe.types("/commitments update SEG-C1")
    joe.submits({"Note or evidence": "first news"})
    assert any(workspace.wait_for(lambda: not _cards(db), 0.02) for _ in range(150))

    joe.types("/commitments update SEG-C1")
    joe.submits({"Note or evidence": "second news"})

    joe.sees("Last note: “second news”")
    assert _cards(db) == []


def test_a_card_goes_on_once_its_archived_channel_is_open_again(
    published, officer, joe, workspace, second_room
):
    happenings.archive(workspace, officer.channel, officer.id)
    joe.types("/commitments update SEG-C1", channel="general")
    joe.submits({"Note or evidence": "first news"})
    assert workspace.wait_for(lambda: workspace.journal.of("chat.update"), 3)
    happenings.unarchive(workspace, officer.channel, officer.id)

    joe.types("/commitments update SEG-C1", channel="general")
    joe.submits({"Note or evidence": "second news"})

    officer.sees("Última nota: «second news»")


@pytest.fixture
def outsiders_come(workspace, second_room):
    """Let outsiders into the channel of the cards."""
    return lambda: happenings.share(
        workspace, workspace.directory.channel("internal"), "T0OTHERUS1"
    )


def test_where_outsiders_have_come_in_a_card_keeps_the_joint_layer_only(
    published, joe, workspace, outsiders_come
):
    outsiders_come()

    joe.types("/commitments update SEG-C1", channel="general")
    joe.submits({"Status": "Blocked", "Note or evidence": "they do not answer"})
    joe.types("/commitments update SEG-C1")
    joe.submits({"Note or evidence": "three of five"})

    coordinator = workspace.person("coordinator").goes_to("internal")
    coordinator.sees("Sin iniciar → Detenido (16 ene")
    assert coordinator.screen.count("↳") == 1
    for secret in ("they do not answer", "three of five", "Responsable", "Actualizar"):
        coordinator.does_not_see(secret)


def test_where_outsiders_have_come_in_a_card_that_was_not_released_says_where_it_is_read(
    officer, joe, workspace, outsiders_come
):
    officer.types("/compromisos ver SEG-C6")
    officer.presses("Publicar aquí")
    officer.sees("aide, 9:00 a.m.:\n  SEG-C6")
    outsiders_come()

    joe.types("/commitments update SEG-C6", channel="general")
    joe.submits({"Note or evidence": "three of five"})

    coordinator = workspace.person("coordinator").goes_to("internal")
    coordinator.sees("Esta ficha se consulta en el canal propio del equipo.")
    for secret in ("three of five", "SEG-C6"):
        coordinator.does_not_see(secret)


def _cards(db):
    with db.reading() as session:
        return cards.of(session, "commitment", 1)
