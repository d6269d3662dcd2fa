"""Two shortcuts: a meeting from anywhere, and a commitment from a message that holds one."""

from handlers.views.commitments import RECORD_SHORTCUT
from handlers.views.meetings import NEW_SHORTCUT


def test_a_meeting_is_recorded_from_anywhere(officer):
    officer.goes_to("general").uses_shortcut(NEW_SHORTCUT)

    assert officer.modal is not None
    officer.submits({"Título en español": "Grupo de trabajo sobre armas", "Fecha": "12 mar 2026"})

    officer.sees("SEG-M8", where="internal")


def test_a_message_becomes_a_commitment_with_its_words(officer):
    officer.types("Acordaron intercambiar listas de armas & municiones")

    officer.uses_shortcut(RECORD_SHORTCUT, officer.feed()[-1])
    officer.submits({})

    officer.sees("SEG-C15 · Acordaron intercambiar listas de armas & municiones")


def test_where_outsiders_listen_no_message_becomes_a_record(officer):
    officer.types("Acordaron algo", channel="shared")

    officer.uses_shortcut(RECORD_SHORTCUT, officer.feed()[-1])

    assert officer.modal is None
    officer.sees("desde aquí no se")


def test_guests_and_strangers_have_nothing_to_record_in(guest, counterpart, workspace):
    for nobody in (guest, counterpart):
        nobody.uses_shortcut(NEW_SHORTCUT)
        assert nobody.modal is None
        assert workspace.journal.deliveries[-1].fate == "acknowledged"
