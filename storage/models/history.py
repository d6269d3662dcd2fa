"""Who changed what, when, and from what to what."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index
from sqlmodel import Field

from storage.models.row import Row, number, optional, reference
from storage.types import UTCDateTime


class History(Row, table=True):
    """One change; rows are only ever added, and a correction is a new row."""

    __table_args__ = (
        Index(None, "dossier_id", "item", "item_id", "id"),
        Index(None, "dossier_id", "at"),
    )

    id: int = number()
    workspace_id: int = reference("workspace")
    dossier_id: int = reference("dossier")
    item: str  # the table of what changed: "meeting", "commitment", "channel"
    item_id: int
    action: str  # what happened: "added", "moved", "loaded"
    person_id: int | None = optional("person")  # None: the bot
    at: datetime = Field(sa_type=UTCDateTime)
    old: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    new: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    note: str | None = None
    channel: str = ""  # Slack's id; empty: the App Home or a file
