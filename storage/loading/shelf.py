"""Where loaded rows are put: each one once, with a line of history, found again by its key."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from sqlalchemy import inspect
from sqlmodel import Session, select

from bot.domain.access import Scope
from storage import history
from storage.models import Row

R = TypeVar("R", bound=Row)


@dataclass
class Shelf:
    """One run of the loader. `numbers` leads from ("meeting", "SEG-M3") to the row's number."""

    session: Session
    scope: Scope
    now: datetime
    added: int = 0
    unchanged: int = 0
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)

    def put(self, row: R, name: str, *key: str) -> R | None:
        """Save `row`, which the file calls `name`, unless one equal in the columns `key` is there.

        Gives the row back only when it is new: what people have done to one since it was loaded
        is never overwritten.
        """
        columns = inspect(type(row)).columns
        same = [columns[column] == getattr(row, column) for column in key]
        there = self.session.exec(select(type(row)).where(*same)).one_or_none()
        table = str(row.__tablename__)
        self.numbers[table, name] = self._add(row, table, key) if there is None else _number(there)
        self.unchanged += there is not None
        return row if there is None else None

    def number(self, table: str, name: str | None) -> int | None:
        """Give the number of what the file calls `name`; None for somebody left out."""
        return None if name is None else self.numbers.get((table, name))

    def note(self, item: str, item_id: int, **new: object) -> None:
        """Write down that a file said so."""
        history.note(
            self.session,
            self.scope,
            item=item,
            item_id=item_id,
            action="loaded",
            old={},
            new=new,
            now=self.now,
        )

    def _add(self, row: R, table: str, key: tuple[str, ...]) -> int:
        self.session.add(row)
        self.session.flush()
        self.added += 1
        self.note(table, _number(row), **{column: getattr(row, column) for column in key})
        return _number(row)


def _number(row: Row) -> int:
    return int(inspect(row).identity[0])
