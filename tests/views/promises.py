"""Commitments as views are given them: with nothing, everything, and too much of it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from bot.domain.access import Audience, Scope
from bot.domain.commitments import (
    CommitmentStatus,
    Direction,
    Health,
    QuoteStanding,
    Strength,
    Unit,
)
from bot.domain.documents import DocumentKind, SourceKind
from bot.domain.meetings import MeetingKind, MeetingStatus
from bot.domain.when import When
from storage.commitments import Cited, Detail
from storage.models import (
    Agency,
    Commitment,
    Document,
    History,
    Meeting,
    Party,
    Person,
    Quote,
    Topic,
    dated,
)

NOW = datetime(2026, 1, 16, 15, tzinfo=UTC)
HOSTILE = "<!channel> *bold* _it_ ~no~ `code` &&&&&& 🇲🇽 " * 65
TEAM = Scope(1, 1, Audience.INTERNAL, 1, "C1")
OUTSIDE = Scope(1, 1, Audience.SHARED, 1, "C2")
MINISTERIAL = Meeting(
    id=4,
    dossier_id=1,
    code="SEG-M4",
    kind=MeetingKind.MINISTERIAL,
    title_es="Reunión Ministerial de Seguridad",
    title_en="Security Ministerial",
    status=MeetingStatus.ANNOUNCED,
    created_at=NOW,
    **dated(When.month(2026, 2)),
)
STATEMENT = Document(
    id=1,
    dossier_id=1,
    key="statement",
    kind=DocumentKind.JOINT_STATEMENT,
    title_es="Comunicado conjunto",
    title_en="Joint statement",
    dated_on=date(2026, 1, 15),
    language="en",
    url="https://example.org/a?b=1&c=2|x",
    source_kind=SourceKind.JOINT,
)
ANA = Person(id=1, workspace_id=1, slack_id="UANA", name="Ana", locale="es-MX", zone="UTC")


def promise(number: int = 1, **values: Any) -> Commitment:
    made: dict[str, Any] = {
        "title_es": "Intercambiar información",
        "title_en": "Exchange information",
        "direction": Direction.JOINT,
        "strength": Strength.COMMITMENT,
        "status": CommitmentStatus.IN_PROGRESS,
        "status_since": NOW,
        "informed_at": NOW,
        "created_at": NOW,
        **values,
    }
    return Commitment(id=number, dossier_id=1, code=f"SEG-C{number}", **made)


def quote(language: str, text: str) -> Cited:
    said = Quote(commitment_id=1, language=language, text=text, standing=QuoteStanding.OFFICIAL)
    return Cited(said, STATEMENT)


def bare(**values: Any) -> Detail:
    """Describe a promise of which nothing is known but its text."""
    commitment = promise(**values)
    return Detail(
        commitment,
        is_internal=True,
        cited=[],
        bound=[],
        anchor=None,
        review=None,
        health=Health.NO_INFO,
    )


def full(**values: Any) -> Detail:
    """Describe a promise of which everything is known."""
    mexico = Party(
        workspace_id=1, code="MX", name_es="México", name_en="Mexico", zone="UTC", calendar="MX"
    )
    topic = Topic(dossier_id=1, key="arms", name_es="tráfico de armas", name_en="firearms")
    known = {"last_note": "annex sent", "next_step": "meet on Monday", **values}
    return replace(
        bare(**known),
        cited=[quote("es", "dar seguimiento"), quote("en", "follow up")],
        bound=[mexico],
        review=MINISTERIAL,
        source=STATEMENT,
        health=Health.ON_TRACK,
        agency=Agency(party_id=1, acronym="SRE", name_es="Relaciones", name_en="Foreign"),
        owner=ANA,
        topics=(topic,),
    )


def everything() -> list[Detail]:
    hanging = {
        "anchor_meeting_id": 4,
        "anchor_offset": -1,
        "anchor_unit": Unit.MONTH.value,
        **dated(When.between(date(2026, 1, 1), date(2026, 1, 28))),
    }
    long = {"title_es": HOSTILE, "title_en": HOSTILE, "last_note": HOSTILE, "next_step": HOSTILE}
    return [
        *(full(status=status) for status in CommitmentStatus),
        bare(),
        bare(title_es=None),
        full(wording_differs=True),
        replace(full(**hanging), anchor=MINISTERIAL),
        replace(
            full(**long, wording_differs=True),
            cited=[quote("es", HOSTILE), quote("en", HOSTILE)] * 3,
            bound=full().bound * 60,
            topics=full().topics * 60,
        ),
        replace(full(), is_internal=False, health=None, owner=None, agency=None, topics=()),
    ]


def change(action: str, old: dict[str, Any], new: dict[str, Any], note: str | None) -> History:
    return History(
        workspace_id=1,
        dossier_id=1,
        item="commitment",
        item_id=1,
        action=action,
        at=NOW,
        old=old,
        new=new,
        note=note,
    )
