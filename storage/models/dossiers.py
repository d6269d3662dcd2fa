"""The workspace, its dossiers, and the channels in which a dossier may speak."""

from datetime import datetime

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field

from bot.domain.access import Audience
from storage.models.row import Row, Titled, number, optional, reference
from storage.types import UTCDateTime, words


class Workspace(Row, table=True):
    """One Slack workspace that installed the bot."""

    id: int = number()
    team_id: str = Field(unique=True)  # Slack's, T…
    name: str


class Dossier(Titled, table=True):
    """One relationship or negotiation; everything recorded hangs on one."""

    __table_args__ = (UniqueConstraint("workspace_id", "key"),)

    id: int = number()
    workspace_id: int = reference("workspace")
    key: str  # "SEG": what its codes begin with
    zone: str  # IANA name; where its mornings are
    capitals: list[str] = Field(default_factory=list, sa_type=JSON)  # IANA names
    calendars: list[str] = Field(default_factory=list, sa_type=JSON)  # country codes: MX, US
    language: str  # "es" or "en"
    coordinator_id: int | None = optional("person")
    last_meeting: int = 0  # last number given: SEG-M5 -> 5
    last_commitment: int = 0
    created_at: datetime = Field(sa_type=UTCDateTime)


class Channel(Row, table=True):
    """A Slack channel registered with a dossier; an unregistered one hears nothing."""

    __table_args__ = (UniqueConstraint("workspace_id", "slack_id"),)

    id: int = number()
    workspace_id: int = reference("workspace")
    dossier_id: int = reference("dossier", index=True)
    slack_id: str  # C… or G…
    audience: Audience = Field(sa_type=words(Audience))  # what its registration says
    language: str  # "es" or "en": of what is announced in it
    is_ext_shared: bool = False  # what Slack said last
    checked_at: datetime | None = Field(default=None, sa_type=UTCDateTime)  # when Slack said it
