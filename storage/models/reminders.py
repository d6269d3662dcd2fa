"""What the bot will post, and which message already shows what."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field

from bot.domain.reminders import ReminderKind, ReminderState
from storage.models.row import Row, number, optional, reference
from storage.types import UTCDateTime, words


class Reminder(Row, table=True):
    """One nudge, planned, on its way, or sent: this table is the schedule."""

    __table_args__ = (
        Index(None, "dossier_id", "due_at"),
        Index(None, "state", "due_at"),
        Index(None, "channel_id", "kind", "due_at"),
    )

    id: int = number()
    workspace_id: int = reference("workspace")
    dossier_id: int = reference("dossier")
    channel_id: int = reference("channel")  # where it is posted, or on whose behalf
    recipient_id: int | None = optional("person")  # told alone; None: the channel
    meeting_id: int | None = optional("meeting", index=True)
    commitment_id: int | None = optional("commitment", index=True)
    kind: ReminderKind = Field(sa_type=words(ReminderKind))
    key: str = Field(unique=True)  # item, kind, local date, reader: planned twice, sent once
    offset: int = 0  # days before, as the rhythm counts; of a weekly series, the number
    local_on: date  # the day it belongs to, where its reader's mornings are
    due_at: datetime = Field(sa_type=UTCDateTime)  # when people should hear of it; never changed
    next_attempt_at: datetime | None = Field(default=None, sa_type=UTCDateTime, index=True)
    # when a process should take it up: due, tried again, or its lease is over; None: never
    state: ReminderState = Field(default=ReminderState.PLANNED, sa_type=words(ReminderState))
    claimed_by: str | None = None  # the delivery that is sending it
    claimed_at: datetime | None = Field(default=None, sa_type=UTCDateTime)  # with its post
    attempts: int = 0  # how often it could not be put into a message that Slack takes
    post: str | None = Field(default=None, index=True)  # opaque name of the message it is part of
    posted_in: str | None = None  # Slack's id of the channel or direct conversation
    ts: str | None = None  # Slack's name of the message it became
    problem: str | None = None  # why that was
    sent_at: datetime | None = Field(default=None, sa_type=UTCDateTime)
    words: str | None = None  # a person's own, for ReminderKind.NOTE
    author_id: int | None = optional("person")  # who asked for it or snoozed it; None: the rhythm
    follows_id: int | None = optional("reminder", index=True)  # an escalation: what nobody answered
    created_at: datetime = Field(sa_type=UTCDateTime)


class Acknowledgement(Row, table=True):
    """Somebody has seen a message of reminders and says so, or wants to hear of it again later."""

    __table_args__ = (UniqueConstraint("post", "person_id"),)

    id: int = number()
    post: str  # Reminder.post
    person_id: int = reference("person")
    at: datetime = Field(sa_type=UTCDateTime)
    snoozed_until: date | None = None  # the day on which it comes again; None: seen


class Habits(Row, table=True):
    """How a channel wants to be reminded, and whether it can be; without a row, as usual."""

    id: int = number()
    channel_id: int = Field(foreign_key="channel.id", ondelete="RESTRICT", unique=True)
    rhythm: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  # what differs from usual
    paused_at: datetime | None = Field(default=None, sa_type=UTCDateTime)
    paused_by_id: int | None = optional("person")
    trouble: str | None = None  # Slack's word for why nothing can be posted here


class Heartbeat(Row, table=True):
    """When something that goes on by itself was last seen to work."""

    id: int = number()
    name: str = Field(unique=True)  # "delivery"
    at: datetime = Field(sa_type=UTCDateTime)


class Card(Row, table=True):
    """The message that shows an item in a channel, so that it can be edited in place."""

    __table_args__ = (UniqueConstraint("item", "item_id", "channel"),)

    id: int = number()
    item: str  # "meeting" or "commitment"
    item_id: int
    channel: str  # Slack's id
    ts: str  # Slack's name of the message: text, a number would lose digits
