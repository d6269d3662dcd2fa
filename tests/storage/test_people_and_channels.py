"""People as Slack describes them, channels as they are registered, and who changed what."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import Session

from bot.domain.access import Audience, Scope
from bot.domain.when import When
from storage import dossiers, history, people
from storage.database import Database
from storage.models import Dossier, Person, Workspace

NOW = datetime(2026, 1, 16, 15, tzinfo=UTC)


@pytest.fixture
def dossier(db: Database) -> Dossier:
    with db.session() as session:
        workspace = Workspace(team_id="T1", name="Enlace")
        session.add(workspace)
        session.flush()
        dossier = Dossier(
            workspace_id=workspace.id,
            key="SEG",
            title_es="Seguridad",
            zone="America/Mexico_City",
            language="es",
            created_at=NOW,
        )
        session.add(dossier)
    return dossier


def test_what_slack_says_of_a_person_is_kept_and_their_role_stays(
    db: Database, dossier: Dossier
) -> None:
    with db.session() as session:
        _profile(session, dossier, name="Ana", locale="es-MX").role = "coordinator"

    with db.session() as session:
        _profile(session, dossier, name="Ana Robles", locale="en-US")

    with db.reading() as session:
        ana = people.find(session, dossier.workspace_id, "U1")
        assert ana is not None
        assert (ana.name, ana.language, ana.role) == ("Ana Robles", "en", "coordinator")
        assert people.get(session, ana.id) == ana


def test_nobody_is_found_in_another_workspace(db: Database, dossier: Dossier) -> None:
    with db.session() as session:
        _profile(session, dossier, name="Ana", locale="es-MX")

    with db.reading() as session:
        assert people.find(session, dossier.workspace_id + 1, "U1") is None


def test_a_channel_is_unknown_until_it_is_registered(db: Database, dossier: Dossier) -> None:
    with db.session() as session:
        assert dossiers.channel(session, dossier.workspace_id, "C1") is None
        _register(session, dossier, "C1", Audience.INTERNAL)

    with db.reading() as session:
        found = dossiers.channel(session, dossier.workspace_id, "C1")
        assert found is not None
        assert dossiers.dossier(session, found.dossier_id).key == "SEG"


def test_a_channel_that_slack_calls_shared_is_no_longer_internal(
    db: Database, dossier: Dossier
) -> None:
    with db.session() as session:
        for slack_id in ("C1", "C2"):
            _register(session, dossier, slack_id, Audience.INTERNAL)
        _register(session, dossier, "C3", Audience.SHARED)

    with db.session() as session:
        channel = dossiers.channel(session, dossier.workspace_id, "C1")
        assert channel is not None
        dossiers.note_sharing(session, channel, True, NOW)

    with db.reading() as session:
        listed = dossiers.internal_channels(session, dossier.workspace_id)
        assert [it.slack_id for it in listed] == ["C2"]
        assert [it.slack_id for it in dossiers.channels(session, dossier.id)] == ["C1", "C2", "C3"]


def test_a_workspace_is_found_by_its_team(db: Database, dossier: Dossier) -> None:
    with db.reading() as session:
        found = dossiers.workspace(session, "T1")
        assert found is not None
        assert found.id == dossier.workspace_id
        assert dossiers.workspace(session, "T2") is None


def test_history_says_who_changed_what_newest_first(db: Database, dossier: Dossier) -> None:
    with db.session() as session:
        ana = _profile(session, dossier, name="Ana", locale="es-MX")
        scope = Scope(dossier.workspace_id, dossier.id, Audience.INTERNAL, ana.id, "C1")
        for day in (6, 12):
            _note_move(session, scope, When.month(2026, 2), When.on(date(2026, 2, day)))

    with db.reading() as session:
        latest, _ = history.of(session, scope, "meeting", 4)
        assert (latest.person_id, latest.channel, latest.at) == (ana.id, "C1", NOW)
        assert (latest.old, latest.new) == ({"when": "2026-02"}, {"when": "2026-02-12"})
        assert len(history.of(session, scope, "meeting", 4, limit=1)) == 1
        assert history.of(session, replace(scope, audience=Audience.SHARED), "meeting", 4) == []


def test_what_the_bot_does_itself_has_no_person(db: Database, dossier: Dossier) -> None:
    scope = Scope(dossier.workspace_id, dossier.id, Audience.INTERNAL, 0, "")
    with db.session() as session:
        _note_move(session, scope, None, When.at(NOW + timedelta(days=1)))

    with db.reading() as session:
        [only] = history.of(session, scope, "meeting", 4)
        assert only.person_id is None
        assert only.new == {"when": "2026-01-17T15:00:00+00:00"}


def _note_move(session: Session, scope: Scope, old: When | None, new: When) -> None:
    history.note(
        session,
        scope,
        item="meeting",
        item_id=4,
        action="moved",
        old={"when": old},
        new={"when": new},
        now=NOW,
    )


def _profile(session: Session, dossier: Dossier, *, name: str, locale: str) -> Person:
    return people.save_profile(
        session,
        dossier.workspace_id,
        "U1",
        name=name,
        locale=locale,
        zone="America/Mexico_City",
        is_guest=False,
        is_stranger=False,
        is_active=True,
        now=NOW,
    )


def _register(session: Session, dossier: Dossier, slack_id: str, audience: Audience) -> None:
    dossiers.register_channel(session, dossier, slack_id, audience=audience, language="es")
