"""The databases of the storage tests, for processes of their own."""

from tests.storage.conftest import (
    copied_postgresql,
    copied_sqlite,
    postgresql,
    postgresql_template,
    sqlite_template,
)

__all__ = [
    "copied_postgresql",
    "copied_sqlite",
    "postgresql",
    "postgresql_template",
    "sqlite_template",
]
