"""Column types that keep a promise on both databases: words stay words, instants stay UTC."""

from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator


class UTCDateTime(TypeDecorator[datetime]):
    """An aware instant, given in any zone and handed back in UTC.

    SQLite has no zones, so it gets the UTC clock reading. A naive value raises ValueError,
    which SQLAlchemy reports as a StatementError: a missing zone is our mistake, not a person's.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn any aware instant into UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant without a zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the instant back in UTC, whatever zone the connection speaks in."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[StrEnum]):
    """A member of one enumeration, stored as its word."""

    impl = String
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        """members: the only words that may be stored; any other raises ValueError."""
        super().__init__()
        self.members = members

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Refuse a word that the enumeration does not know."""
        return None if value is None else self.members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """Give the member back."""
        return None if value is None else self.members(value)


def words(members: type[StrEnum]) -> Words:
    """Make the column type for one enumeration: `Field(sa_type=words(Precision))`."""
    return Words(members)
