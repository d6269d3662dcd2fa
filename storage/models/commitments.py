"""Promises: their words, who is bound, how they go, and the messages that show them."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from bot.domain.access import Audience
from bot.domain.commitments import CommitmentStatus, Direction, PartyRole, QuoteStanding, Strength
from storage.models.dated import Dated
from storage.models.row import Named, Row, Titled, number, optional, reference
from storage.types import UTCDateTime, words


class Commitment(Titled, Dated, table=True):
    """Something a party said it would do; the date is when it is due."""

    __table_args__ = (
        UniqueConstraint("dossier_id", "code"),
        Index(None, "dossier_id", "status", "latest_on", "id"),
        Index(None, "dossier_id", "owner_id", "status", "latest_on", "id"),
        Index(None, "dossier_id", "latest_on", "id"),
    )

    id: int = number()
    dossier_id: int = reference("dossier")
    code: str  # SEG-C1
    document_id: int | None = optional("document")
    meeting_id: int | None = optional("meeting", index=True)  # where it was made
    review_meeting_id: int | None = optional("meeting", index=True)
    direction: Direction = Field(sa_type=words(Direction))
    strength: Strength = Field(sa_type=words(Strength))
    status: CommitmentStatus = Field(sa_type=words(CommitmentStatus))
    status_since: datetime = Field(sa_type=UTCDateTime)
    next_step: str | None = None  # internal
    last_note: str | None = None  # internal
    owner_id: int | None = optional("person")
    lead_agency_id: int | None = optional("agency")
    anchor_meeting_id: int | None = optional("meeting", index=True)
    anchor_offset: int | None = None  # the due date is this many units from the anchor's date
    anchor_unit: str | None = None  # calendar_day, working_day or month
    wording_differs: bool = False  # the two languages do not promise the same
    audience: Audience = Field(default=Audience.INTERNAL, sa_type=words(Audience))
    informed_at: datetime = Field(sa_type=UTCDateTime)  # last news of its status
    version: int = 1  # counts changes, so that nobody overwrites what they have not seen
    search: str = ""  # folded titles, quotes, topics and code: storage/searching.py
    created_at: datetime = Field(sa_type=UTCDateTime)


class Quote(Row, table=True):
    """The words of a promise in one language; never a machine's translation."""

    id: int = number()
    commitment_id: int = reference("commitment", index=True)
    language: str  # "es" or "en"
    text: str
    standing: QuoteStanding = Field(sa_type=words(QuoteStanding))
    document_id: int | None = optional("document")


class CommitmentParty(Row, table=True):
    """A party that is bound by a promise, gains by it, or watches."""

    __tablename__ = "commitment_party"

    commitment_id: int = reference("commitment", primary_key=True)
    party_id: int = reference("party", primary_key=True)
    role: PartyRole = Field(sa_type=words(PartyRole))


class Topic(Named, table=True):
    """What a promise is about."""

    __table_args__ = (UniqueConstraint("dossier_id", "key"),)

    id: int = number()
    dossier_id: int = reference("dossier")
    key: str


class CommitmentTopic(Row, table=True):
    """A promise belongs to a topic."""

    __tablename__ = "commitment_topic"

    commitment_id: int = reference("commitment", primary_key=True)
    topic_id: int = reference("topic", primary_key=True)


class StatusUpdate(Row, table=True):
    """One piece of news about a promise; never changed afterwards."""

    __tablename__ = "status_update"

    id: int = number()
    commitment_id: int = reference("commitment", index=True)
    person_id: int | None = optional("person")  # None: the bot
    before: CommitmentStatus = Field(sa_type=words(CommitmentStatus))
    after: CommitmentStatus = Field(sa_type=words(CommitmentStatus))
    note: str | None = None  # internal
    next_step: str | None = None  # internal
    at: datetime = Field(sa_type=UTCDateTime)
    channel: str = ""  # Slack's id; empty: the App Home or a file
    message_ts: str | None = None
