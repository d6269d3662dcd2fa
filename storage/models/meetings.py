"""Bodies that meet, their meetings, and every date that was ever given for one."""

from datetime import datetime

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field

from bot.domain.access import Audience
from bot.domain.meetings import DateStanding, MeetingKind, MeetingStatus
from storage.models.dated import Dated
from storage.models.row import Named, Titled, number, optional, reference
from storage.types import UTCDateTime, words


class Body(Named, table=True):
    """A group, commission or mechanism that meets in a series."""

    __table_args__ = (UniqueConstraint("dossier_id", "key"),)

    id: int = number()
    dossier_id: int = reference("dossier")
    key: str  # short name in the dossier's file
    aliases: list[str] = Field(default_factory=list, sa_type=JSON)  # its other names, acronyms


class Meeting(Titled, Dated, table=True):
    """Something two or more parties attend."""

    __table_args__ = (
        UniqueConstraint("dossier_id", "code"),
        Index(None, "dossier_id", "earliest_on", "id"),
        Index(None, "dossier_id", "latest_on", "id"),
    )

    id: int = number()
    dossier_id: int = reference("dossier")
    code: str  # SEG-M3
    body_id: int | None = optional("body")
    sequence: int | None = None  # third meeting of its body -> 3
    kind: MeetingKind = Field(sa_type=words(MeetingKind))
    status: MeetingStatus = Field(sa_type=words(MeetingStatus))
    place: str | None = None
    audience: Audience = Field(default=Audience.INTERNAL, sa_type=words(Audience))
    responsible_id: int | None = optional("person")
    note: str | None = None  # internal: never shown in a shared channel
    version: int = 1  # counts changes, so that nobody overwrites what they have not seen
    search: str = ""  # folded titles, body names, place and code: storage/searching.py
    created_at: datetime = Field(sa_type=UTCDateTime)


class MeetingDate(Dated, table=True):
    """A date that a source or a person gave for a meeting."""

    __tablename__ = "meeting_date"

    id: int = number()
    meeting_id: int = reference("meeting", index=True)
    standing: DateStanding = Field(sa_type=words(DateStanding))
    document_id: int | None = optional("document")
    person_id: int | None = optional("person")  # who entered it; None: the bot
    noted_at: datetime = Field(sa_type=UTCDateTime)
