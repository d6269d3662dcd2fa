"""A channel that becomes another kind of channel gets another id, and its dossier goes with it."""

import pytest

from bot.domain.access import Audience
from storage import cards, dossiers
from tests.conversations.days import wednesday
from workspace.acts import happenings

NEW = "C0SEGMOVED"


def is_kept(db):
    """Whether the bot knows by now which message shows SEG-C1."""
    with db.reading() as session:
        return bool(cards.of(session, "commitment", 1))


@pytest.fixture
def moves(workspace):
    """Let Slack give the channel of the team another id, and wait until the bot knows."""

    def move():
        happenings.change_id(workspace, workspace.directory.channel("internal"), NEW)
        assert workspace.wait_for(lambda: workspace.outbox.idle, 3)

    return move


def test_the_dossier_is_asked_about_as_before(officer, moves):
    officer.types("/reuniones")

    moves()

    assert "SEG-M3" in officer.types("/reuniones")


@wednesday
def test_reminders_come_where_the_team_is_now(officer, jump, moves):
    moves()

    jump(2026, 1, 28, 9, 1)

    officer.sees("¿Se celebró Grupo Bilateral de Implementación en Materia de Seguridad (SEG-M3)?")


@pytest.fixture
def published(db, officer, workspace):
    officer.types("/compromisos ver SEG-C1")
    officer.presses("Publicar aquí")
    assert any(is_kept(db) or workspace.wait_for(lambda: False, 0.005) for _ in range(600))


@pytest.mark.usefixtures("published")
def test_a_card_that_was_published_before_keeps_changing_in_place(officer, joe, moves):
    moves()

    officer.types("/compromisos actualizar SEG-C1")
    officer.submits({"Estado": "En proceso"})

    joe.sees("Estado: En proceso desde el viernes 16 de enero de 2026")


@pytest.mark.usefixtures("published")
def test_the_buttons_of_a_card_that_was_published_before_still_work(joe, moves):
    moves()

    joe.presses("Actualizar…")
    assert joe.submits({"Status": "Blocked"}) == {}

    joe.sees("Estado: Detenido")


def test_who_listens_there_is_asked_anew(officer, moves, workspace):
    assert "SEG-M5" in officer.types("/reuniones")
    workspace.directory.channel("internal").is_ext_shared = True  # and no event says so

    moves()

    assert "SEG-M5" not in officer.types("/reuniones")


def test_where_somebody_registered_the_new_channel_meanwhile_theirs_stands(db, moves, officer):
    with db.session() as session:
        old = dossiers.registered_channels(session, 1)[0]
        dossier = dossiers.dossier(session, old.dossier_id)
        dossiers.register_channel(session, dossier, NEW, audience=Audience.SHARED, language="es")

    moves()

    with db.reading() as session:
        named = {one.slack_id: one.audience for one in dossiers.registered_channels(session, 1)}
    assert named[NEW] is Audience.SHARED
    assert old.slack_id in named
