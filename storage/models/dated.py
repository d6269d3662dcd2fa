"""Columns that hold a date and how much of it is known."""

from datetime import date, datetime
from typing import Any

from sqlmodel import Field

from bot.domain.when import Precision, Qualifier, When
from storage.models.row import Row
from storage.types import UTCDateTime, words


class Dated(Row):
    """Something with a date that may be vague, or not known at all."""

    edtf: str | None = None  # what was said; None: no date
    precision: Precision | None = Field(default=None, sa_type=words(Precision))
    qualifier: Qualifier | None = Field(default=None, sa_type=words(Qualifier))
    zone: str | None = None  # IANA name; where a clock time is read
    earliest_on: date | None = None  # first and last day it may fall on,
    latest_on: date | None = None  # inclusive; for sorting and windows
    starts_at: datetime | None = Field(default=None, sa_type=UTCDateTime)
    ends_at: datetime | None = Field(default=None, sa_type=UTCDateTime)  # None: no clock time

    @property
    def when(self) -> When | None:
        """The date, as precise as it is known; None when there is none."""
        if self.edtf is None or self.precision is None:
            return None
        return When.from_edtf(
            self.edtf,
            precision=self.precision,
            qualifier=self.qualifier,
            zone=self.zone or "UTC",
        )


def dated(when: When | None) -> dict[str, Any]:
    """Give the columns of `Dated` for `when`: `Meeting(**dated(when))`; all empty for None."""
    if when is None:
        return dict.fromkeys(Dated.model_fields)
    return {
        "edtf": when.edtf,
        "precision": when.precision,
        "qualifier": when.qualifier,
        "zone": when.zone,
        "earliest_on": when.earliest,
        "latest_on": when.latest,
        "starts_at": when.starts_at,
        "ends_at": when.ends_at,
    }
