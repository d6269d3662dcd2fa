"""Documents that dates and promises are taken from."""

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from bot.domain.access import Audience
from bot.domain.documents import DocumentKind, SourceKind
from storage.models.row import Titled, number, reference
from storage.types import words


class Document(Titled, table=True):
    """A text that somebody published or wrote down."""

    __table_args__ = (UniqueConstraint("dossier_id", "key"),)

    id: int = number()
    dossier_id: int = reference("dossier")
    key: str  # short name in the dossier's file
    kind: DocumentKind = Field(sa_type=words(DocumentKind))
    dated_on: date | None = None
    language: str  # "es" or "en": of the text itself
    url: str | None = None
    source_kind: SourceKind = Field(sa_type=words(SourceKind))
    audience: Audience = Field(default=Audience.INTERNAL, sa_type=words(Audience))
