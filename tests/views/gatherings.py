"""Meetings of every kind and size, and how their views are read."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.access import Audience, Scope
from bot.domain.commitments import CommitmentStatus, Direction, Health, Strength
from bot.domain.documents import DocumentKind, SourceKind
from bot.domain.meetings import Change, DateStanding, MeetingKind, MeetingStatus, State
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views.message import Message
from storage import commitments
from storage.commitments import ReviewCounts
from storage.meetings import Detail, Given, Line, Saved
from storage.models import Body, Commitment, Document, Meeting, MeetingDate, Person, dated
from storage.reminders import Replan
from workspace import blocks

NOW = datetime(2026, 1, 16, 15, tzinfo=UTC)
TODAY = date(2026, 1, 16)
HOSTILE = "<!channel> *bold* _it_ ~no~ `code` &&&&&& 🇲🇽 " * 65
TEAM = Scope(1, 1, Audience.INTERNAL, 1, "C1")
OUTSIDE = Scope(1, 1, Audience.SHARED, 1, "C2")
WHO = Markup("<@UANA>")
FEBRUARY, MAY = When.month(2026, 2), When.month(2026, 5)
FRIDAY = When.on(date(2026, 1, 23))
DATES = [
    None,
    FRIDAY,
    When.at(datetime(2026, 1, 23, 15, tzinfo=UTC), zone="America/New_York"),
    When.week(date(2026, 1, 23)),
    FEBRUARY,
    When.quarter(2026, 2),
    When.half(2026, 2),
    When.year(2026),
    When.between(date(2026, 2, 3), date(2026, 2, 5)),
    When.on(date(2025, 12, 11)),
]
ANA = Person(id=1, workspace_id=1, slack_id="UANA", name="Ana", locale="es-MX", zone="UTC")
BODY = Body(id=1, dossier_id=1, key="sig", name_es="Grupo", name_en="Group")
STATEMENT = Document(
    id=1,
    dossier_id=1,
    key="statement",
    kind=DocumentKind.JOINT_STATEMENT,
    title_es=HOSTILE,
    language="es",
    source_kind=SourceKind.JOINT,
)


ENGLISH = Translator("en", ZoneInfo("America/Mexico_City"))
SPANISH = Translator("es", ZoneInfo("America/Mexico_City"))


def meeting(number: int = 4, when: When | None = FEBRUARY, **values: Any) -> Meeting:
    made: dict[str, Any] = {
        "title_es": "Reunión Ministerial de Seguridad",
        "title_en": "Security Ministerial",
        "kind": MeetingKind.MINISTERIAL,
        "status": MeetingStatus.ANNOUNCED,
        "place": "Washington, D.C.",
        "created_at": NOW,
        **values,
    }
    return Meeting(id=number, dossier_id=1, code=f"SEG-M{number}", **made, **dated(when))


def line(one: Meeting | None = None, **values: Any) -> Line:
    known: dict[str, Any] = {"rivals": [], "review": None, "working": None, **values}
    return Line(one or meeting(), **known)


def long() -> Meeting:
    return meeting(title_es=HOSTILE, title_en=HOSTILE, place=HOSTILE, note=HOSTILE, sequence=3)


def given(standing: DateStanding, when: When | None, **source: Any) -> Given:
    row = MeetingDate(meeting_id=4, standing=standing, noted_at=NOW, **dated(when))
    known: dict[str, Any] = {"document": None, "person": None, "note": None, **source}
    return Given(row, **known)


def promise(number: int) -> commitments.Line:
    return commitments.Line(
        Commitment(
            id=number,
            dossier_id=1,
            code=f"SEG-C{number}",
            title_en=HOSTILE,
            direction=Direction.OURS,
            strength=Strength.COMMITMENT,
            status=CommitmentStatus.BLOCKED,
            status_since=NOW,
            informed_at=NOW,
            created_at=NOW,
        ),
        Health.OVERDUE if number % 2 else None,
        ANA,
    )


def full(one: Meeting, *, times: int = 1) -> Detail:
    counts = ReviewCounts(total=4, overdue=1, no_info=2)
    dates = (
        given(DateStanding.FORMER, None),
        given(DateStanding.FORMER, FEBRUARY, document=STATEMENT),
        given(DateStanding.RIVAL, MAY, person=ANA),
        given(DateStanding.CURRENT, FRIDAY, person=ANA, note=HOSTILE),
    )
    promises = tuple(promise(number) for number in range(times))
    shown = line(one, rivals=[MAY] * times, review=counts, working=5)
    return Detail(shown, BODY, ANA, dates * times, promises)


def saved(change: Change, **values: Any) -> Saved:
    known: dict[str, Any] = {"reminders": Replan(), "deadlines": [], **values}
    return Saved(meeting(4, change.after.when), change, **known)


def state(status: MeetingStatus = MeetingStatus.ANNOUNCED, when: When | None = FEBRUARY) -> State:
    return State("SEG-M4", status, when)


def accept(message: Message) -> None:
    """Let the local workspace judge a message as Slack would."""
    content = as_json(message)
    blocks.check_message(content)
    assert len(content["text"]) <= blocks.LONGEST_UPDATE


def as_json(message: Message) -> dict[str, Any]:
    return {"text": message["text"], "blocks": [block.to_dict() for block in message["blocks"]]}


def actions_in(message: Message) -> set[str]:
    found: list[dict[str, Any]] = []
    for block in as_json(message)["blocks"]:
        found += [block["accessory"]] if "accessory" in block else block.get("elements", [])
    return {one["action_id"] for one in found if "action_id" in one}


def read(message: Message) -> str:
    return str(as_json(message))
