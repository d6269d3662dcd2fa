"""What the tables have in common: names of constraints, references, and bilingual words."""

from typing import TypeVar

from sqlalchemy import MetaData
from sqlmodel import Field, SQLModel

T = TypeVar("T")

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}
"""Every constraint has a name, so that a migration can change it on either database."""


class Row(SQLModel):
    """A row of one of our tables. Values are made by the domain: nothing is validated here."""

    metadata = MetaData(naming_convention=NAMES)


def number() -> int:
    """Declare the primary key; the database gives its value when the row is flushed."""
    field: int = Field(default=None, primary_key=True, nullable=False)
    return field


def reference(table: str, *, index: bool = False, primary_key: bool = False) -> int:
    """Declare a foreign key; a row that something hangs on cannot be deleted."""
    field: int = Field(
        foreign_key=f"{table}.id", ondelete="RESTRICT", index=index, primary_key=primary_key
    )
    return field


def optional(table: str, *, index: bool = False) -> int | None:
    """Declare a foreign key that may be empty."""
    field: int | None = Field(
        default=None, foreign_key=f"{table}.id", ondelete="RESTRICT", index=index
    )
    return field


class Titled(Row):
    """Something with a title in Spanish, in English, or in both; at least one is there."""

    title_es: str | None = None
    title_en: str | None = None

    def title(self, language: str) -> str:
        """Give the title in `language` ("es" or "en"), or the one there is."""
        ours, other = _ordered(self.title_es, self.title_en, language)
        return ours or other or ""


class Named(Row):
    """Something with a name in both languages."""

    name_es: str
    name_en: str

    def name(self, language: str) -> str:
        """Give the name in `language` ("es" or "en")."""
        return _ordered(self.name_es, self.name_en, language)[0]


def _ordered(spanish: T, english: T, language: str) -> tuple[T, T]:
    return (spanish, english) if language == "es" else (english, spanish)
