"""The tables themselves: bring them up to date, and compare them with the models."""

from functools import cache
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.database import Database
from storage.models import Row


def upgrade(db: Database) -> None:
    """Bring the tables to the newest step, all of it or nothing; does nothing when they are."""
    with db.altering() as connection:
        command.upgrade(_config(connection), "head")


def downgrade(db: Database, revision: str) -> None:
    """Go back to `revision`, such as "0001"; "base" drops every table and all that is in it."""
    with db.altering() as connection:
        command.downgrade(_config(connection), revision)


def is_current(db: Database) -> bool:
    """Tell whether every step has been taken, and none that this version does not know."""
    with db.reading() as session:
        taken = MigrationContext.configure(session.connection()).get_current_heads()
    return frozenset(taken) == _newest()


def differences(db: Database) -> list[Any]:
    """List, as Alembic writes them, the changes that would make the tables equal the models."""
    with db.reading() as session:
        there = MigrationContext.configure(session.connection())
        return list(compare_metadata(there, Row.metadata))


@cache
def _newest() -> frozenset[str]:
    return frozenset(ScriptDirectory.from_config(_config()).get_heads())


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.attributes["connection"] = connection
    return config
