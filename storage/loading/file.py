"""What a dossier's file may say, and the check that it says it.

Keys of people, bodies, documents, meetings and topics are the file's own: they tie its parts
together. Unknown keys are refused in the dossier's part and ignored in what other tools read.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict
from pydantic import Field as Limited

from bot.domain.access import Audience
from bot.domain.commitments import CommitmentStatus, Direction, PartyRole, QuoteStanding, Strength
from bot.domain.documents import DocumentKind, SourceKind
from bot.domain.meetings import DateStanding, MeetingKind, MeetingStatus
from bot.domain.when import When


def _readable(edtf: str) -> str:
    When.from_edtf(edtf)
    return edtf


Edtf = Annotated[str, BeforeValidator(str), AfterValidator(_readable)]
Language = Literal["es", "en"]


class Part(BaseModel):
    """A part of the file in which a misspelt key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Titled(Part):
    """Something with a title in one language or both."""

    title_es: str | None = None
    title_en: str | None = None


class Named(Part):
    """Something with a name in both languages."""

    name_es: str
    name_en: str


class Team(BaseModel):
    """The Slack workspace in which the file's ids of people and channels are true."""

    id: str
    name: str


class Person(BaseModel):
    """Somebody whom the dossier names as owner, responsible or coordinator."""

    key: str
    id: str | None = None
    name: str
    locale: str
    tz: str
    team: str | None = None
    role: Literal["officer", "coordinator", ""] = ""
    guest: bool | str = False  # "single": in one channel only
    deactivated: bool = False


class Channel(BaseModel):
    """A channel; one without audience belongs to no dossier."""

    id: str
    audience: Audience | None = None
    language: Language | None = None
    ext_shared: bool = False


class Party(Named):
    """A country or organisation."""

    code: str
    zone: str
    calendar: str


class Agency(Named):
    """A ministry or office; `party` is a code."""

    party: str
    acronym: str


class Topic(Named):
    """What promises are about."""

    key: str


class Body(Named):
    """A group that meets in a series."""

    key: str
    aliases: list[str] = []


class Document(Titled):
    """A source."""

    key: str
    kind: DocumentKind
    source_kind: SourceKind
    language: Language
    dated_on: date | None = None
    url: str | None = None
    audience: Audience = Audience.INTERNAL


class OtherDate(Part):
    """A date that a meeting once had, or that another source gives."""

    standing: DateStanding
    date: Edtf
    document: str | None = None
    noted: AwareDatetime


class Meeting(Titled):
    """A meeting; `date` is the one we work with, `source` the document that gives it."""

    code: Annotated[str, Limited(pattern=r"^[A-Z]+-M[1-9][0-9]*$")]
    kind: MeetingKind
    status: MeetingStatus
    body: str | None = None
    sequence: int | None = None
    date: Edtf | None = None
    zone: str | None = None
    source: str | None = None
    noted: AwareDatetime | None = None
    other_dates: list[OtherDate] = []
    place: str | None = None
    audience: Audience = Audience.INTERNAL
    responsible: str | None = None
    note: str | None = None


class Due(Part):
    """When a promise is due; with an anchor, `date` is what follows from the anchor's date."""

    date: Edtf | None = None
    anchor: str | None = None
    offset: int | None = None
    unit: Literal["calendar_day", "working_day", "month"] | None = None


class Quote(Part):
    """The words of a promise in one language."""

    language: Language
    text: str
    standing: QuoteStanding
    document: str | None = None


class Commitment(Titled):
    """A promise; `meeting` is where it was made, `review` where it will be looked at."""

    code: Annotated[str, Limited(pattern=r"^[A-Z]+-C[1-9][0-9]*$")]
    direction: Direction
    strength: Strength
    status: CommitmentStatus
    since: AwareDatetime
    informed: AwareDatetime
    parties: dict[str, PartyRole]
    topics: list[str] = []
    quotes: list[Quote] = []
    document: str | None = None
    meeting: str | None = None
    review: str | None = None
    due: Due = Due()
    owner: str | None = None
    lead_agency: str | None = None
    note: str | None = None
    next_step: str | None = None
    wording_differs: bool = False
    audience: Audience = Audience.INTERNAL


class Dossier(Titled):
    """The dossier and all that hangs on it."""

    key: Annotated[str, Limited(pattern=r"^[A-Z]+$")]
    zone: str
    capitals: list[str]
    calendars: list[str]
    language: Language
    coordinator: str | None = None
    parties: list[Party] = []
    agencies: list[Agency] = []
    topics: list[Topic] = []
    bodies: list[Body] = []
    documents: list[Document] = []
    meetings: list[Meeting] = []
    commitments: list[Commitment] = []


class File(BaseModel):
    """The whole file, as far as a dossier needs it."""

    team: Team | None = None
    people: list[Person] = []
    channels: list[Channel] = []
    dossier: Dossier
