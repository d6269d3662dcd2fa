"""People, and the parties and agencies they speak for."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.models.row import Named, Row, number, reference
from storage.types import UTCDateTime


class Person(Row, table=True):
    """Somebody in Slack, as Slack described them last."""

    __table_args__ = (UniqueConstraint("workspace_id", "slack_id"),)

    id: int = number()
    workspace_id: int = reference("workspace")
    slack_id: str  # U… or W…
    name: str
    locale: str  # Slack's, "es-MX"
    zone: str  # IANA name
    role: str = ""  # "officer", "coordinator" or "": none in any dossier
    is_guest: bool = False
    is_stranger: bool = False  # of another team, met in a shared channel
    is_active: bool = True
    has_home: bool = False  # has opened the App Home, which is kept up to date from then on
    refreshed_at: datetime | None = Field(default=None, sa_type=UTCDateTime)

    @property
    def language(self) -> str:
        """The language we answer in: "es" or "en"."""
        return "es" if self.locale.lower().startswith("es") else "en"


class Party(Named, table=True):
    """A country or organisation that promises or is promised something."""

    __table_args__ = (UniqueConstraint("workspace_id", "code"),)

    id: int = number()
    workspace_id: int = reference("workspace")
    code: str  # MX, US, CA
    zone: str  # IANA name of its capital
    calendar: str  # country code of its public holidays


class Agency(Named, table=True):
    """A ministry or office of a party."""

    __table_args__ = (UniqueConstraint("party_id", "acronym"),)

    id: int = number()
    party_id: int = reference("party")
    acronym: str  # SRE, DOJ
