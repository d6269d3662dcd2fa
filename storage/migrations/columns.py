"""Short words for columns, so that a step reads like a list of facts.

Steps that were taken long ago use them too: add words, never change what one means.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeEngine

from storage.types import UTCDateTime


def text(name: str, **options: bool) -> sa.Column[Any]:
    """Words of any length."""
    return _column(name, sa.String(), **options)


def number(name: str, **options: bool) -> sa.Column[Any]:
    """A whole number."""
    return _column(name, sa.Integer(), **options)


def flag(name: str) -> sa.Column[Any]:
    """Yes or no."""
    return _column(name, sa.Boolean())


def listing(name: str) -> sa.Column[Any]:
    """A list or a dictionary that no query looks into."""
    return _column(name, sa.JSON())


def day(name: str, nullable: bool = True) -> sa.Column[Any]:
    """A date without a clock time."""
    return _column(name, sa.Date(), nullable=nullable)


def instant(name: str, **options: bool) -> sa.Column[Any]:
    """An instant, in UTC."""
    return _column(name, UTCDateTime(), **options)


def _column(
    name: str, kind: TypeEngine[Any], *, nullable: bool = False, unique: bool = False
) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=nullable, unique=unique or None)


def reference(
    table: str,
    name: str = "",
    nullable: bool = False,
    *,
    index: bool = False,
    primary_key: bool = False,
) -> sa.Column[Any]:
    """The number of a row in `table`, which cannot be deleted as long as this one is there."""
    key = sa.ForeignKey(f"{table}.id", ondelete="RESTRICT")
    column = name or f"{table}_id"
    return sa.Column(
        column, sa.Integer(), key, nullable=nullable, index=index, primary_key=primary_key
    )


def titles() -> tuple[sa.Column[Any], ...]:
    """A title in one language or both."""
    return text("title_es", nullable=True), text("title_en", nullable=True)


def names() -> tuple[sa.Column[Any], ...]:
    """A name in both languages."""
    return text("name_es"), text("name_en")


def dated() -> tuple[sa.Column[Any], ...]:
    """A date that may be vague, as storage/models/dated.py keeps it."""
    return (
        *(text(name, nullable=True) for name in ("edtf", "precision", "qualifier", "zone")),
        *(day(name) for name in ("earliest_on", "latest_on")),
        *(instant(name, nullable=True) for name in ("starts_at", "ends_at")),
    )
