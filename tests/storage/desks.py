"""A dossier at work: what tests about promises and meetings put into a database."""

from datetime import UTC, date, datetime
from typing import Any

from sqlmodel import Session

from bot.domain.access import Audience, Scope
from bot.domain.commitments import Direction, QuoteStanding
from bot.domain.documents import DocumentKind, SourceKind
from bot.domain.meetings import MeetingKind, MeetingStatus
from bot.domain.when import When
from storage import commitments
from storage.commitments import Wanted
from storage.models import (
    Commitment,
    Document,
    Dossier,
    Meeting,
    Person,
    Quote,
    Workspace,
    dated,
)

NOW = datetime(2026, 1, 16, 15, tzinfo=UTC)
TODAY = date(2026, 1, 16)
OPEN_ONES = Wanted()


class Desk:
    """A dossier with two people and two meetings, in one open session."""

    def __init__(self, session: Session) -> None:
        self.session = session
        workspace = self.put(Workspace(team_id="T1", name="Ministry"))
        self.ana = self.put(a_person(workspace, "UANA"))
        self.joe = self.put(a_person(workspace, "UJOE"))
        self.dossier = self.put(a_dossier(workspace, "SEG"))
        self.other = self.put(a_dossier(workspace, "AGU"))
        self.ministerial = self.put(a_meeting(self.dossier, "SEG-M4", When.month(2026, 2)))
        self.scope = Scope(workspace.id, self.dossier.id, Audience.INTERNAL, self.ana.id, "C1")
        self.shared = Scope(workspace.id, self.dossier.id, Audience.SHARED, self.ana.id, "C2")
        self.view = commitments.outlook(self.dossier, TODAY)

    def put(self, row: Any) -> Any:
        self.session.add(row)
        self.session.flush()
        return row

    def promise(self, **values: Any) -> Commitment:
        """Record a promise that is going well, unless `values` say otherwise."""
        made: dict[str, Any] = {
            "title_en": "Exchange lists",
            "direction": Direction.OURS,
            "owner_id": self.ana.id,
            **values,
        }
        later: dict[str, Any] = {
            name: made.pop(name) for name in ("status", "informed_at") if name in made
        }
        commitment = commitments.add(self.session, self.scope, made, now=NOW)
        commitment.sqlmodel_update(later)
        self.put(commitment)
        return commitment

    def codes(self, wanted: Wanted = OPEN_ONES, scope: Scope | None = None) -> list[str]:
        page = commitments.listed(self.session, scope or self.scope, wanted, self.view, limit=50)
        return [line.commitment.code for line in page.lines]


def a_person(workspace: Workspace, slack_id: str) -> Person:
    return Person(
        workspace_id=workspace.id, slack_id=slack_id, name=slack_id, locale="es-MX", zone="UTC"
    )


def a_dossier(workspace: Workspace, key: str) -> Dossier:
    return Dossier(
        workspace_id=workspace.id,
        key=key,
        title_en=key,
        zone="America/Mexico_City",
        calendars=["MX", "US"],
        language="es",
        created_at=NOW,
    )


def a_meeting(dossier: Dossier, code: str, when: When | None) -> Meeting:
    return Meeting(
        dossier_id=dossier.id,
        code=code,
        kind=MeetingKind.MINISTERIAL,
        title_en=code,
        status=MeetingStatus.ANNOUNCED,
        created_at=NOW,
        **dated(when),
    )


def a_document(dossier: Dossier, audience: Audience) -> Document:
    return Document(
        dossier_id=dossier.id,
        key=audience.value,
        kind=DocumentKind.JOINT_STATEMENT,
        language="en",
        source_kind=SourceKind.JOINT,
        audience=audience,
    )


def a_quote(
    promise: Commitment,
    text: str,
    source: Document,
    standing: QuoteStanding = QuoteStanding.OFFICIAL,
) -> Quote:
    return Quote(
        commitment_id=promise.id,
        language="en",
        text=text,
        standing=standing,
        document_id=source.id,
    )
