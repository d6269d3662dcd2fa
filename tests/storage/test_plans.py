"""What is asked at every tick, and each week, stays cheap however much there is: by an index."""

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import Session, col, select, text

from bot.domain.reminders import ReminderState
from storage import digests, history, reminders
from storage.database import Database
from storage.models import History, Reminder
from tests.storage.desks import NOW
from tests.storage.offices import DUE, Office

MANY = 20_000


@pytest.fixture
def busy(db: Database):
    """An office with many reminders to come, and a long history."""
    url = db.url.render_as_string(hide_password=False)
    with closing(Database(url, patience=60)) as patient, patient.session() as session:
        office = Office(session)
        office.replan(office.january)
        history.note(
            session,
            office.scope,
            item="meeting",
            item_id=office.january.id,
            action="moved",
            old={},
            new={},
            now=NOW - timedelta(days=90),
        )
        planned = select(Reminder.id).where(col(Reminder.state) == ReminderState.PLANNED)
        _copy(session, "reminder", session.exec(planned.limit(1)).one(), key="key || '-' || i")
        _copy(session, "history", session.exec(select(History.id).limit(1)).one())
        session.connection().exec_driver_sql("ANALYZE")
        yield office


@pytest.mark.parametrize(
    "ask",
    [
        lambda office: reminders.next_due(office.session),
        lambda office: reminders.claim_due(office.session, "one", now=NOW, limit=100),
        lambda office: reminders.resume_digests(office.session, now=DUE + timedelta(days=90)),
        lambda office: digests.digest(
            office.session, office.scope, office.dossier, now=NOW, limit=5
        ),
    ],
    ids=["next due", "claim", "weekly series", "digest"],
)
def test_neither_reminders_nor_history_are_read_from_end_to_end(busy, ask):
    plans = _plans(busy.session, lambda: ask(busy))

    assert plans
    for table in ("reminder", "history"):
        assert f"SCAN {table}\n" not in plans  # SQLite's words
        assert f"Seq Scan on {table}" not in plans  # PostgreSQL's


def _copy(session: Session, table: str, number: int, **differing: str) -> None:
    """Copy one row MANY times; `differing` columns are SQL with the copy's number `i`."""
    columns = [name for name in Reminder.metadata.tables[table].columns.keys() if name != "id"]  # noqa: SIM118
    values = [differing.get(name, f'"{name}"') for name in columns]
    names = ", ".join(f'"{name}"' for name in columns)
    session.connection().execute(
        text(
            f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY}) "
            f"INSERT INTO {table} ({names}) SELECT {', '.join(values)} FROM {table}, n "
            f"WHERE id = {number}"
        )
    )


def _plans(session: Session, work: Callable[[], object]) -> str:
    """Explain every statement of some work."""
    asked: list[tuple[str, Any]] = []
    connection = session.connection()

    def note(_c: object, _k: object, statement: str, parameters: Any, *_: object) -> None:
        asked.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", note)
    work()
    event.remove(connection, "before_cursor_execute", note)
    explain = "EXPLAIN QUERY PLAN" if connection.dialect.name == "sqlite" else "EXPLAIN"
    lines = [
        row[-1]
        for statement, parameters in asked
        if statement.startswith(("SELECT", "UPDATE", "WITH"))
        for row in connection.exec_driver_sql(f"{explain} {statement}", parameters)
    ]
    return "\n".join(lines) + "\n"
