"""What the bot will post, and which message already shows what."""

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from bot.domain.reminders import ReminderKind, ReminderState
from storage.models.row import Row, number, optional, reference
from storage.types import UTCDateTime, words


class Reminder(Row, table=True):
    """One nudge, planned, on its way, or sent: this table is the schedule."""

    __table_args__ = (Index(None, "state", "due_at"),)

    id: int = number()
    workspace_id: int = reference("workspace")
    dossier_id: int = reference("dossier", index=True)
    channel_id: int = reference("channel")
    meeting_id: int | None = optional("meeting", index=True)
    commitment_id: int | None = optional("commitment", index=True)
    kind: ReminderKind = Field(sa_type=words(ReminderKind))
    key: str = Field(unique=True)  # item, kind, local date and channel: planned twice, sent once
    local_on: date  # the day it belongs to, where the dossier's mornings are
    due_at: datetime = Field(sa_type=UTCDateTime)
    state: ReminderState = Field(default=ReminderState.PLANNED, sa_type=words(ReminderState))
    claimed_by: str | None = None  # the process that is sending it,
    lease_until: datetime | None = Field(default=None, sa_type=UTCDateTime)  # until this instant
    attempts: int = 0
    ts: str | None = None  # Slack's name of the message it became
    sent_at: datetime | None = Field(default=None, sa_type=UTCDateTime)
    created_at: datetime = Field(sa_type=UTCDateTime)


class Card(Row, table=True):
    """The message that shows an item in a channel, so that it can be edited in place."""

    __table_args__ = (UniqueConstraint("item", "item_id", "channel"),)

    id: int = number()
    item: str  # "meeting" or "commitment"
    item_id: int
    channel: str  # Slack's id
    ts: str  # Slack's name of the message: text, a number would lose digits
