"""A session: all of it or nothing, and patience with others that ends in plain words."""

from collections.abc import Generator
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import Session, select

from bot.domain.access import Audience
from bot.domain.errors import Refusal
from storage.database import Database
from storage.models import Card, Channel, Dossier, Workspace

NOON = datetime(2026, 1, 16, 12, tzinfo=ZoneInfo("America/Mexico_City"))


@pytest.fixture
def rival(db: Database) -> Generator[Database]:
    """Give another process's view of the same database, with little patience."""
    url = db.url.render_as_string(hide_password=False)
    with closing(Database(url, patience=0.1)) as database:
        yield database


def test_what_was_done_in_a_session_is_there_afterwards(db: Database) -> None:
    with db.session() as session:
        session.add(Workspace(team_id="T1", name="Enlace"))

    with db.reading() as session:
        assert session.exec(select(Workspace.name)).one() == "Enlace"


def test_a_session_that_fails_leaves_nothing_behind(db: Database) -> None:
    with pytest.raises(Refusal, match="not-later"), db.session() as session:
        _save_and_refuse(session)

    with db.reading() as session:
        assert session.exec(select(Workspace)).all() == []


def test_a_row_can_be_read_when_its_session_is_over(db: Database) -> None:
    with db.session() as session:
        workspace = Workspace(team_id="T1", name="Enlace")
        session.add(workspace)

    assert (workspace.id, workspace.name) == (1, "Enlace")


def test_whoever_only_looks_saves_nothing(db: Database) -> None:
    with db.reading() as session:
        session.add(Workspace(team_id="T1", name="Enlace"))
        session.flush()

    with db.reading() as session:
        assert session.exec(select(Workspace)).all() == []


def test_a_busy_database_is_a_refusal_and_changes_nothing(db: Database, rival: Database) -> None:
    with db.session() as session:
        session.add(Workspace(team_id="T1", name="Enlace"))

    with db.session() as session:
        _rename(session, "Enlace norte")
        with pytest.raises(Refusal) as refused, rival.session() as other:
            _rename(other, "Enlace sur")

    assert refused.value.key == "database-busy"
    with db.reading() as session:
        assert session.exec(select(Workspace.name)).one() == "Enlace norte"


def test_whoever_only_looks_does_not_wait_for_a_writer(db: Database, rival: Database) -> None:
    with db.session() as session:
        session.add(Workspace(team_id="T1", name="Enlace"))
        session.flush()

        with rival.reading() as other:
            assert other.exec(select(Workspace)).all() == []


def test_when_every_connection_is_taken_the_answer_is_the_same(rival: Database) -> None:
    taken = [rival.engine.connect() for _ in range(15)]

    with pytest.raises(Refusal, match="database-busy"), rival.reading() as session:
        session.exec(select(Workspace)).all()

    for connection in taken:
        connection.close()


@pytest.mark.parametrize(
    "url", ["sqlite:////no/such/folder/bot.db", "postgresql://nobody@127.0.0.1:1/nothing"]
)
def test_a_database_that_is_not_there_is_a_refusal(url: str) -> None:
    with (
        closing(Database(url)) as database,
        pytest.raises(Refusal, match="database-unreachable"),
        database.reading() as session,
    ):
        session.exec(select(Workspace)).all()


def test_a_mistake_of_ours_is_not_called_busy(db: Database) -> None:
    with pytest.raises(IntegrityError), db.session() as session:
        session.add(Channel(**_channel(dossier_id=7)))


def test_an_error_does_not_tell_what_could_not_be_stored(db: Database) -> None:
    with db.session() as session:
        session.add(Workspace(team_id="T1", name="Enlace"))

    with pytest.raises(IntegrityError) as caught, db.session() as session:
        session.add(Workspace(team_id="T1", name="Visita secreta"))

    assert "Visita secreta" not in str(caught.value)


def test_nothing_that_others_hang_on_can_be_deleted(db: Database) -> None:
    with db.session() as session:
        session.add(_dossier(session))

    with pytest.raises(IntegrityError), db.session() as session:
        session.execute(text("DELETE FROM workspace"))


def test_words_are_stored_as_words(db: Database) -> None:
    with db.session() as session:
        _dossier(session)
        session.add(Channel(**_channel()))

    with db.reading() as session:
        assert session.execute(text("SELECT audience FROM channel")).scalar_one() == "shared"
        assert session.exec(select(Channel)).one().audience is Audience.SHARED


def test_a_word_that_does_not_exist_is_not_stored(db: Database) -> None:
    with pytest.raises(StatementError, match="everybody"), db.session() as session:
        session.add(Channel(**_channel(audience="everybody")))


def test_an_instant_comes_back_in_utc(db: Database) -> None:
    with db.session() as session:
        _dossier(session)

    with db.reading() as session:
        created_at = session.exec(select(Dossier.created_at)).one()
    assert created_at == NOON
    assert created_at.utcoffset() == timedelta(0)


def test_an_instant_without_a_zone_is_not_stored(db: Database) -> None:
    with pytest.raises(StatementError, match="without a zone"), db.session() as session:
        _dossier(session, created_at=NOON.replace(tzinfo=None))


def test_slacks_name_of_a_message_survives_digit_by_digit(db: Database) -> None:
    names = ["1768575600.000100", "1768575600.123450", "1768575600.999999"]
    with db.session() as session:
        for number, ts in enumerate(names):
            session.add(Card(item="meeting", item_id=number, channel="C1", ts=ts))

    with db.reading() as session:
        assert session.exec(select(Card.ts).order_by(Card.ts)).all() == names


def test_heroku_s_old_spelling_is_understood() -> None:
    with closing(Database("postgres://ana:secret@db.example/aide?sslmode=require")) as database:
        assert database.url.drivername == "postgresql+psycopg"
        assert database.url.query == {"sslmode": "require"}


def _save_and_refuse(session: Session) -> None:
    session.add(Workspace(team_id="T1", name="Enlace"))
    session.flush()
    raise Refusal("not-later")


def _rename(session: Session, name: str) -> None:
    session.execute(text("UPDATE workspace SET name = :name"), {"name": name})


def _dossier(session: Session, created_at: datetime = NOON) -> Dossier:
    workspace = Workspace(team_id="T1", name="Enlace")
    session.add(workspace)
    session.flush()
    dossier = Dossier(
        workspace_id=workspace.id,
        key="SEG",
        title_es="Seguridad",
        zone="America/Mexico_City",
        language="es",
        created_at=created_at,
    )
    session.add(dossier)
    session.flush()
    return dossier


def _channel(**values: object) -> dict[str, Any]:
    usual = {"workspace_id": 1, "dossier_id": 1, "slack_id": "C1", "language": "es"}
    return usual | {"audience": Audience.SHARED} | values
