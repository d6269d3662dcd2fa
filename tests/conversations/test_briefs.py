"""People prepare a meeting: what moved, what is missing, what is expected; and who may read it."""

import pytest

from tests.conversations.days import EVE, dawn, eve
from workspace.acts import happenings

NOTHING = "There is nothing here that I can show you."


def test_the_brief_of_the_next_meeting_tells_progress_gaps_and_expectations(officer):
    answer = officer.types("/ficha")

    order = [
        "TLP:AMBER+STRICT · solo para este equipo · al viernes 16 de enero de 2026, 9:00",
        "# Ficha · SEG-M3 · Grupo Bilateral de Implementación en Materia de Seguridad",
        "viernes 23 de enero de 2026 · Washington, D.C. · confirmada [1]",
        "Avances desde SEG-M2 (jue 11 dic 2025)",
        "SEG-C12 Cotejar las dos versiones del comunicado conjunto · Reportado como cumplido",
        "Brechas: 8",
        "venció: mié 14 ene 2026 · Ana Robles",
        "Expectativas: 5",
        "Lo que nos pedirán (a nuestro cargo)\n• SEG-C6",
        "Después: SEG-M4 Reunión Ministerial de Seguridad · febrero de 2026 (día por confirmar)",
        "De la contraparte: Detenido: 1 · Cumplido (verificado): 1",
        "[1] Comunicado conjunto México–Estados Unidos (copia de prensa), jueves 15 de enero",
    ]
    places = [answer.text.index(words) for words in order]
    assert places == sorted(places)


def test_a_colleague_reads_it_alone_in_english_on_their_own_clock(joe, officer):
    answer = joe.types("/brief SEG-M4")

    assert "as of Friday, January 16, 2026, 10:00 AM Washington (9:00 AM Mexico City)" in answer
    assert "February 2026 (day to be confirmed) · Washington, D.C. · announced" in answer
    assert "SEG-M5 USMCA joint review · another source says: May 2026" in answer
    assert "press, unverified" in answer
    officer.does_not_see("SEG-M4")


@pytest.mark.parametrize("typed", ["próxima", "m3", "de la SEG-M3", "grupo bilateral"])
def test_a_meeting_is_meant_by_code_or_words(officer, typed):
    assert "Ficha · SEG-M3" in officer.types(f"/ficha {typed}")


def test_what_is_unknown_or_mistyped_is_answered_with_what_works(officer):
    assert "van de SEG-M1 a SEG-M7; /reuniones las muestra" in officer.types("/ficha SEG-M99")
    assert "¿Quiso decir /ficha ayuda?" in officer.types("/ficha ayda")
    assert "puede ser SEG-M6, SEG-M7" in officer.types("/ficha llamada")
    assert "/ficha SEG-M4" in officer.types("/ficha ayuda")


@pytest.mark.parametrize("pasted", ["palabra " * 450, "<&>*" * 900, "9" * 3900])
def test_whatever_is_pasted_is_answered(officer, pasted):
    assert "No encuentro" in officer.types(f"/ficha {pasted}")


@pytest.mark.parametrize("nobody", ["counterpart", "guest"])
def test_strangers_and_guests_hear_the_same_as_of_nothing(nobody, bot, workspace):
    outsider = workspace.person(nobody).goes_to("shared")

    for typed in ("/brief", "/brief SEG-M3", "/brief SEG-M99"):
        assert NOTHING in outsider.types(typed)


def test_where_outsiders_listen_only_what_was_released_is_told(officer):
    answer = officer.types("/ficha SEG-M4", channel="shared")

    assert "Ficha · SEG-M4" in answer
    assert "SEG-C1 Intercambiar información" in answer
    for secret in ("SEG-C10", "SEG-C2 ", "SEG-M5", "Brechas", "Avances", "Ana", "Publicar"):
        assert secret not in answer
    officer.presses("Compromisos (3)")
    officer.sees("1–3 de 3")
    officer.does_not_see("SEG-C10")


def test_where_outsiders_listen_what_is_hidden_does_not_exist(officer):
    hidden, unknown = (
        officer.types(f"/ficha {code}", channel="shared") for code in ("SEG-M5", "SEG-M99")
    )

    assert hidden.text == unknown.text.replace("M99", "M5")


def test_progress_follows_what_is_reported_and_evidence_is_told(officer, joe):
    joe.types("/commitments update SEG-C14")
    joe.submits({"Status": "Reported as done", "Note or evidence": "32 states connected"})

    answer = officer.types("/ficha")

    assert "SEG-C14 Extender eTrace" in answer
    assert "Reportado como cumplido · vie 16 ene 2026 · «32 states connected»" in answer


def test_what_does_not_fit_is_opened_in_full_and_leads_to_the_card(officer):
    officer.types("/ficha")
    officer.sees("… y 4 más: botón «Brechas (8)»")

    officer.presses("Brechas (8)")
    officer.sees("1–8 de 8")
    officer.presses("Abrir", near="SEG-C14")

    officer.sees("Parte obligada: México")


def test_a_brief_is_shown_to_the_team_in_the_language_of_its_channel(joe, officer):
    joe.types("/brief")
    officer.does_not_see("Brechas")

    joe.presses("Publish here")

    officer.sees("La muestra @Joe Warren")
    officer.sees("Brechas: 8")
    officer.sees("… y 4 más: /ficha SEG-M3")
    assert "@Ana" not in officer.screen


def test_a_brief_is_not_shown_where_somebody_was_let_in_a_minute_ago(officer, workspace):
    officer.types("/ficha")
    stranger = workspace.person("counterpart")
    officer.channel.is_ext_shared = True
    officer.channel.members.append(stranger.id)
    workspace.journal.calls.clear()

    officer.presses("Publicar aquí")

    assert workspace.wait_for(lambda: workspace.journal.of("conversations.info"), 3)
    stranger.goes_to("internal").does_not_see("SEG-")


def test_lists_and_cards_of_meetings_lead_to_the_brief(officer):
    officer.types("/reuniones")
    officer.presses("Ficha", near="SEG-M3")
    officer.sees("Ficha · SEG-M3")

    officer.types("/reuniones ver SEG-M4")
    officer.presses("Ficha")
    officer.sees("Ficha · SEG-M4")


def test_a_brief_leads_back_to_the_card_of_its_meeting(officer):
    officer.types("/ficha")

    officer.presses("Ver reunión")

    officer.sees("Nota del equipo: Falta confirmar la hora y la sala.")


@eve
def test_the_button_of_a_reminder_opens_the_brief_for_whoever_presses(officer, joe, only, jump):
    only("SEG-M3")
    jump(*EVE)

    joe.presses("Ficha", near="Mañana")

    joe.sees("Brief · SEG-M3")
    joe.sees("as of Thursday, January 22, 2026")
    officer.does_not_see("Brief · SEG-M3")


@eve
def test_who_left_the_channel_opens_no_brief_from_an_old_reminder(joe, only, jump, workspace):
    only("SEG-M3")
    jump(*EVE)
    happenings.leave(workspace, joe.channel, joe.id)

    assert NOTHING in joe.presses("Ficha", near="Mañana")


@dawn
def test_a_reminder_about_a_commitment_keeps_opening_its_card(joe, jump):
    jump(2026, 1, 22, 8, 1)

    joe.goes_to("dm").presses("Show", near="Due tomorrow")

    joe.sees("Bound: Mexico, United States")


def test_without_a_meeting_to_come_it_is_said_how_to_record_one(officer):
    for code in ("SEG-M3", "SEG-M4", "SEG-M5"):
        officer.types(f"/reuniones cancelar {code}")

    assert "no hay ficha que mostrar. Para registrar una: /reuniones agregar" in (
        officer.types("/ficha")
    )
    assert "que se puedan mostrar aquí" in officer.types("/ficha", channel="shared")
