"""The tables: made by the steps, equal to the models, and able to go back."""

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from storage import people, schema
from storage.database import Database

PARTY = "INSERT INTO party VALUES (1, 1, 'MX', 'México', 'Mexico', 'America/Mexico_City', 'MX')"


def test_the_steps_make_exactly_the_tables_of_the_models(db: Database) -> None:
    assert schema.differences(db) == []


def test_a_table_that_has_strayed_is_noticed(db: Database) -> None:
    with db.altering() as connection:
        connection.execute(text("ALTER TABLE card ADD COLUMN colour VARCHAR"))

    assert [change[0] for change in schema.differences(db)] == ["remove_column"]


def test_the_steps_go_up_and_down_and_up_again(empty: Database) -> None:
    schema.upgrade(empty)
    schema.downgrade(empty, "base")
    assert inspect(empty.engine).get_table_names() == ["alembic_version"]

    schema.upgrade(empty)
    assert schema.differences(empty) == []


def test_a_database_knows_whether_it_is_up_to_date(empty: Database) -> None:
    assert not schema.is_current(empty)

    schema.upgrade(empty)
    assert schema.is_current(empty)


def test_upgrading_twice_changes_nothing(db: Database) -> None:
    schema.upgrade(db)

    assert schema.is_current(db)


def test_after_an_upgrade_references_are_guarded_again(empty: Database) -> None:
    schema.upgrade(empty)

    with pytest.raises(IntegrityError), empty.session() as session:
        session.execute(text(PARTY))


def test_a_step_that_leaves_rows_referring_to_nothing_is_undone(db: Database) -> None:
    with db.session() as session:
        session.execute(text("INSERT INTO workspace VALUES (1, 'T1', 'Enlace')"))
        session.execute(text(PARTY))

    with pytest.raises((RuntimeError, IntegrityError)), db.altering() as connection:
        connection.execute(text("DELETE FROM workspace"))

    with db.reading() as session:
        assert session.execute(text("SELECT count(*) FROM workspace")).scalar_one() == 1


def test_what_was_there_before_a_step_is_there_after_it(empty: Database) -> None:
    schema.upgrade(empty)
    schema.downgrade(empty, "0001")
    with empty.session() as session:
        session.execute(text("INSERT INTO workspace VALUES (1, 'T1', 'Enlace')"))
        columns = "id, workspace_id, slack_id, name, locale, zone, role"
        ana = "1, 1, 'U1', 'Ana', 'es-MX', 'UTC', '', FALSE, FALSE, TRUE"
        flags = "is_guest, is_stranger, is_active"
        session.execute(text(f"INSERT INTO person ({columns}, {flags}) VALUES ({ana})"))

    schema.upgrade(empty)

    with empty.reading() as session:
        assert people.get(session, 1).has_home is False
