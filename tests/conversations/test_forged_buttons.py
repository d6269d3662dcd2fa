"""What buttons and forms carry is input, not proof: it is looked up again for whoever acts."""

from collections.abc import Callable

import pytest

from bot.domain.access import Audience
from handlers import ACTIONS
from handlers.views.targets import Target
from storage import dossiers
from storage.models import Commitment, Dossier, Meeting, Row
from workspace.acts import happenings
from workspace.onlooker import Seen
from workspace.people import Person

NOTHING = "There is nothing here that I can show you."
NADA = "Aquí no hay nada que pueda mostrarle."
OLD = "Este botón es de un mensaje antiguo"
BROKEN = "algo falló"
SECRET = "Canje de espías"
CARRY = {
    "commitment.status": "blocked {}",
    "reminder.snooze": "tomorrow {}",
    **{action: "gaps 0 {}" for action in ACTIONS if action.startswith("brief.")},
    "brief.publish": "{}",
}
"""What menus carry before the target of their item."""

SOME = 4
"""Buttons pressed in one conversation."""

NAMES = sorted(ACTIONS)
every_button = pytest.mark.parametrize(
    "actions",
    [NAMES[first : first + SOME] for first in range(0, len(NAMES), SOME)],
    ids=lambda actions: actions[0],
)

Forge = Callable[[Person, str, object], Seen]


@pytest.fixture
def forge(workspace) -> Forge:
    """Let people press buttons that the bot never gave them, wherever they are looking."""

    def press(person: Person, action: str, value: object) -> Seen:
        words = {"type": "plain_text", "text": "forged"}
        button = {"type": "button", "action_id": action, "value": str(value), "text": words}
        message = workspace.messages.post(
            person.channel,
            workspace.bot.user_id,
            "forged",
            by_bot=True,
            ephemeral_to=person.id,
            blocks=[{"type": "actions", "elements": [button]}],
        )
        return person.presses("forged", message)

    return press


@pytest.fixture
def elsewhere(db, workspace, officer) -> Target:
    """A meeting, and a commitment of the same number, in a dossier whose channel Ana has left."""
    channel = workspace.directory.channel("general")
    happenings.leave(workspace, channel, officer.id)
    with db.session() as session:
        ours = dossiers.dossier(session, 1)
        other = Dossier(**ours.model_dump(exclude={"id", "key"}), key="ESP")
        session.add(other)
        session.flush()
        dossiers.register_channel(
            session, other, channel.id, audience=Audience.INTERNAL, language="es"
        )
        hidden = {"id": 900, "dossier_id": other.id, "title_es": SECRET, "code": "ESP-1"}
        for model in (Meeting, Commitment):
            session.add(model(**session.get_one(model, 1).model_dump() | hidden))
    return Target(900, 1, channel.id)


FROM_SLACK = ("person", "channel")


def everything(db) -> dict[str, list[list[object]]]:
    """Return all that is recorded, but for what Slack says of people and channels."""
    names = [one.name for one in Row.metadata.sorted_tables if one.name not in FROM_SLACK]
    with db.reading() as session:
        ask = session.connection().exec_driver_sql
        return {name: [list(row) for row in ask(f"SELECT * FROM {name}")] for name in names}


def value(action: str, target: Target) -> str:
    return CARRY.get(action, "{}").format(target)


@every_button
def test_no_button_reaches_into_another_dossier(actions, forge, officer, elsewhere, db):
    before = everything(db)

    for action in actions:
        assert BROKEN not in forge(officer, action, value(action, elsewhere))
        if officer.modal:
            officer.closes()

    officer.does_not_see(SECRET)
    assert everything(db) == before


@every_button
def test_no_button_opens_a_channel_that_the_person_has_left(actions, forge, officer, elsewhere, db):
    before = everything(db)
    officer.goes_to("dm")

    for action in actions:
        assert NADA in forge(officer, action, value(action, elsewhere))

    officer.does_not_see(SECRET)
    assert everything(db) == before


@every_button
@pytest.mark.parametrize("nobody", ["counterpart", "guest"])
def test_whatever_outsiders_press_they_are_told_the_same(actions, forge, nobody, db, request):
    outsider = request.getfixturevalue(nobody)
    before = everything(db)

    for action in actions:
        assert NOTHING in forge(outsider, action, value(action, Target(1, 1, "C0SEGMXEUA")))

    assert everything(db) == before


@every_button
def test_where_outsiders_listen_no_button_changes_anything(actions, forge, officer, db):
    before = everything(db)
    officer.goes_to("shared")

    for action in actions:
        assert BROKEN not in forge(officer, action, value(action, Target(6, 1, "C0SEGMXEUA")))

    officer.does_not_see("SEG-C6")
    officer.does_not_see("SEG-M6")
    assert everything(db) == before


@every_button
def test_who_left_the_channel_can_press_nothing_that_is_still_on_the_screen(
    actions, forge, officer, workspace, db
):
    officer.types("/compromisos ver SEG-C3")
    card = officer.feed()[-1]
    before = everything(db)
    happenings.leave(workspace, officer.channel, officer.id)

    assert NADA in officer.chooses("Estado", "Detenido", card)
    for action in actions:
        assert NADA in forge(officer, action, value(action, Target(1, 1)))

    assert everything(db) == before


@pytest.mark.parametrize("kind", ["a channel she has left", "another dossier"])
def test_a_form_saves_nothing_for(kind, officer, elsewhere, db):
    for command in ("/reuniones mover SEG-M4", "/reuniones editar SEG-M4"):
        officer.types(command)
        forged = elsewhere if kind == "a channel she has left" else Target(900, 1, "C0SEGMXEUA")
        officer.modal.content["private_metadata"] = str(forged)
        before = everything(db)

        complaints = officer.submits({"date": "12 feb 2026"})

        assert (NADA if forged == elsewhere else OLD) in str(complaints)
        assert everything(db) == before
        officer.closes()


def test_a_form_that_was_open_when_its_reader_left_saves_nothing(officer, workspace, db):
    officer.types("/compromisos actualizar SEG-C3")
    before = everything(db)
    happenings.leave(workspace, officer.channel, officer.id)

    assert NADA in str(officer.submits({"Estado": "Detenido"}))

    assert everything(db) == before


def test_a_button_that_is_pressed_twice_changes_once(forge, officer, db):
    officer.types("/reuniones confirmar SEG-M5")
    forge(officer, "commitment.status", "blocked 3.1.C0SEGMXEUA")
    before = everything(db)

    forge(officer, "meeting.confirm", "5.1.C0SEGMXEUA")
    officer.sees("SEG-M5 cambió mientras tanto")
    forge(officer, "commitment.status", "blocked 3.1.C0SEGMXEUA")
    officer.sees("ahora Detenido, por @Ana Robles")

    assert everything(db) == before


@pytest.mark.parametrize("action", ["meeting.confirm", "commitment.verify"])
def test_a_button_ahead_of_its_record_changes_nothing(action, forge, officer, db):
    before = everything(db)

    assert BROKEN not in forge(officer, action, "5.9.C0SEGMXEUA")

    assert everything(db) == before


def test_a_list_that_there_never_was_is_an_old_button(forge, officer):
    assert OLD in forge(officer, "commitment.list", "0|secret|")
