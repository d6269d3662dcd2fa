"""What a person may see: their dossier, and in a shared channel only what was released."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlmodel import col, select

from bot.domain.access import Audience, Scope
from bot.domain.meetings import MeetingKind, MeetingStatus
from storage import history
from storage.database import Database
from storage.models import Dossier, History, Meeting, Workspace
from storage.scoping import visible

NOW = datetime(2026, 1, 16, 15, tzinfo=UTC)


@pytest.fixture
def inside(db: Database) -> Scope:
    """Give the view from an internal channel of the first of two dossiers."""
    with db.session() as session:
        workspace = Workspace(team_id="T1", name="Enlace")
        session.add(workspace)
        session.flush()
        dossiers = [_dossier(workspace, key) for key in ("SEG", "AGUA")]
        session.add_all(dossiers)
        session.flush()
        for dossier in dossiers:
            session.add(_meeting(dossier, 1, Audience.INTERNAL))
            session.add(_meeting(dossier, 2, Audience.SHARED))
    return Scope(workspace.id, dossiers[0].id, Audience.INTERNAL, 0, "C1")


def test_the_team_sees_its_own_dossier_and_no_other(db: Database, inside: Scope) -> None:
    assert _codes(db, inside) == ["SEG-M1", "SEG-M2"]


def test_a_shared_channel_sees_only_what_was_released(db: Database, inside: Scope) -> None:
    assert _codes(db, replace(inside, audience=Audience.SHARED)) == ["SEG-M2"]


def test_what_cannot_be_released_is_not_seen_in_a_shared_channel(
    db: Database, inside: Scope
) -> None:
    with db.session() as session:
        history.note(
            session, inside, item="meeting", item_id=1, action="moved", old={}, new={}, now=NOW
        )

    with db.reading() as session:
        shared = replace(inside, audience=Audience.SHARED)
        assert len(session.exec(select(History).where(*visible(History, inside))).all()) == 1
        assert session.exec(select(History).where(*visible(History, shared))).all() == []


def _codes(db: Database, scope: Scope) -> list[str]:
    with db.reading() as session:
        wanted = select(Meeting.code).where(*visible(Meeting, scope)).order_by(col(Meeting.code))
        return list(session.exec(wanted))


def _dossier(workspace: Workspace, key: str) -> Dossier:
    return Dossier(
        workspace_id=workspace.id,
        key=key,
        title_es=key,
        zone="America/Mexico_City",
        language="es",
        created_at=NOW,
    )


def _meeting(dossier: Dossier, number: int, audience: Audience) -> Meeting:
    return Meeting(
        dossier_id=dossier.id,
        code=f"{dossier.key}-M{number}",
        title_es="Reunión",
        kind=MeetingKind.CALL,
        status=MeetingStatus.HELD,
        audience=audience,
        created_at=NOW,
    )
