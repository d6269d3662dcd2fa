"""The door to the database: everything in one session happens, or nothing of it."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial

from sqlalchemy import URL, Connection, Engine, event, make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from sqlmodel import Session, create_engine

from bot.domain.errors import Refusal

PATIENCE = 2.0
"""Seconds that a statement may take: well inside the three in which Slack wants its answer."""

SQLITE_BUSY = {5, 6}  # SQLITE_BUSY and SQLITE_LOCKED; the low byte of the extended codes
SQLITE_CANNOT_OPEN = 14
POSTGRES_BUSY = {
    "40001",  # serialization_failure
    "40P01",  # deadlock_detected
    "53300",  # too_many_connections
    "55P03",  # lock_not_available
    "57014",  # query_canceled: its time was up
}
ALTERING = 726501  # any number, as long as no other program locks the same one


class Database:
    """One database and its connections, for any number of threads."""

    def __init__(self, url: str, *, patience: float = PATIENCE) -> None:
        """url: sqlite:///path, or postgres://… as Heroku spells it; connects when first used.

        patience: seconds that a statement, or a thread without a connection, may wait.
        """
        self.url = _understood(url)
        self.engine = _engine(self.url, patience)
        self._reader = self.engine.execution_options(reads_only=True)

    @contextmanager
    def session(self) -> Generator[Session]:
        """Open a session that is saved at the end, or undone whole when anything is raised.

        Its rows can be read after it has closed. Raises Refusal("database-busy") when another
        process holds what it needs for too long; nothing is saved then.
        """
        saved = Session(self.engine, expire_on_commit=False)
        with _patient(), saved as session, session.begin(), _readable_afterwards(session):
            yield session

    @contextmanager
    def reading(self) -> Generator[Session]:
        """Open a session that only looks and never waits for a writer; nothing in it is saved."""
        with _patient(), Session(self._reader, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def altering(self) -> Generator[Connection]:
        """Open one transaction, without time limit, in which the tables themselves may change.

        One process at a time. SQLite changes a table by making it anew, so rows that refer to it
        are checked at the end; raises RuntimeError when one refers to nothing.
        """
        with (
            _patient(),
            self.engine.connect() as connection,
            _without_limits(connection),
            connection.begin(),
        ):
            yield connection
            _check_references(connection)

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def _understood(url: str) -> URL:
    parsed = make_url(url)
    if parsed.drivername in {"postgres", "postgresql"}:
        return parsed.set(drivername="postgresql+psycopg")
    return parsed


def _engine(url: URL, patience: float) -> Engine:
    """Make the engine; what it could not store, a title or a note, stays out of its errors."""
    create = partial(create_engine, url, pool_timeout=patience, hide_parameters=True)
    if url.get_backend_name() == "sqlite":
        engine = create(connect_args={"timeout": patience})
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    limit = f"{patience * 1000:.0f}ms"
    limits = f"-c statement_timeout={limit} -c lock_timeout={limit} -c timezone=UTC"
    return create(connect_args={"options": limits}, pool_pre_ping=True)


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # or sqlite3 begins on its own, and too late: see below
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # NORMAL may lose the last commits
    connection.execute("PRAGMA foreign_keys = ON")


def _begin_sqlite(connection: Connection) -> None:
    """Take the writer's place at once: a reader that turns writer is refused without waiting."""
    reads_only = connection.get_execution_options().get("reads_only", False)
    connection.exec_driver_sql("BEGIN DEFERRED" if reads_only else "BEGIN IMMEDIATE")


@contextmanager
def _without_limits(connection: Connection) -> Generator[None]:
    """Lift time limits or guards; the connection is not used for anything else afterwards."""
    connection.detach()
    if connection.dialect.name == "sqlite":
        raw = connection.connection.cursor()
        raw.execute("PRAGMA foreign_keys = OFF")  # has no effect once a transaction has begun
    else:
        connection.exec_driver_sql("SET statement_timeout = 0")
        connection.exec_driver_sql("SET lock_timeout = 0")
        connection.exec_driver_sql(f"SELECT pg_advisory_lock({ALTERING})")
        connection.commit()
    yield


def _check_references(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if orphans:
            raise RuntimeError(f"rows refer to nothing: {orphans}")


@contextmanager
def _readable_afterwards(session: Session) -> Generator[None]:
    """Let go of the rows before a rollback, which would empty those that a refusal carries out."""
    try:
        yield
    except BaseException:
        session.expunge_all()
        raise


@contextmanager
def _patient() -> Generator[None]:
    try:
        yield
    except PoolExhausted as error:
        raise Refusal("database-busy") from error
    except DBAPIError as error:
        if _is_busy(error.orig):
            raise Refusal("database-busy") from error
        if _is_unreachable(error):
            raise Refusal("database-unreachable") from error
        raise


def _is_busy(cause: BaseException | None) -> bool:
    if isinstance(cause, sqlite3.OperationalError):
        return cause.sqlite_errorcode & 0xFF in SQLITE_BUSY
    return getattr(cause, "sqlstate", None) in POSTGRES_BUSY


def _is_unreachable(error: DBAPIError) -> bool:
    """Whether there was no database to ask: no file to open, or no server that answered."""
    if isinstance(error.orig, sqlite3.OperationalError):
        return error.orig.sqlite_errorcode & 0xFF == SQLITE_CANNOT_OPEN
    return isinstance(error, OperationalError) and getattr(error.orig, "sqlstate", "") is None
