"""How the App Home looks, in both languages, with nothing, one, many, and very long."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.access import Audience, Scope
from bot.domain.commitments import CommitmentStatus, Direction, Health, Strength
from bot.domain.meetings import MeetingKind, MeetingStatus
from bot.domain.when import When
from bot.i18n import Translator
from handlers.views.home import Room, home
from storage.commitments import Gaps, Line
from storage.models import Commitment, Meeting, dated

NOW = datetime(2026, 1, 16, 15, tzinfo=UTC)
HOSTILE = "<!channel> *bold* _it_ ~no~ `code` &&&&&& 🇲🇽 " * 65
SCOPE = Scope(1, 1, Audience.INTERNAL, 1, "C0TEAM")


@pytest.fixture(params=["en", "es"])
def t(request: pytest.FixtureRequest) -> Translator:
    return Translator(request.param, ZoneInfo("America/Mexico_City"), ())


def a_line(number: int, title: str) -> Line:
    commitment = Commitment(
        id=number,
        dossier_id=1,
        code=f"SEG-C{number}",
        title_en=title,
        direction=Direction.JOINT,
        strength=Strength.COMMITMENT,
        status=CommitmentStatus.REPORTED_DONE,
        status_since=NOW,
        informed_at=NOW,
        created_at=NOW,
    )
    return Line(commitment, Health.OVERDUE, None)


def a_meeting(number: int, title: str) -> Meeting:
    return Meeting(
        id=number,
        dossier_id=1,
        code=f"SEG-M{number}",
        kind=MeetingKind.MINISTERIAL,
        title_en=title,
        status=MeetingStatus.ANNOUNCED,
        created_at=NOW,
        **dated(When.month(2026, 2)),
    )


def a_room(count: int, title: str = "Exchange information") -> Room:
    lines = [a_line(number, title) for number in range(1, count + 1)]
    meetings = [a_meeting(number, title) for number in range(1, count + 1)]
    return Room(title, SCOPE, lines, lines, meetings, lines, meetings, meetings, Gaps(*[count] * 5))


def test_nobody_without_a_dossier_learns_what_exists(t: Translator) -> None:
    (only,) = home([], t).to_dict()["blocks"]

    assert only["text"]["text"] == t("refusal-nothing-here")


def test_what_does_not_fit_is_counted_and_not_dropped_in_silence() -> None:
    page = read(home([a_room(60)], Translator("en", ZoneInfo("UTC"))).to_dict())

    assert page.count("SEG-M1*") + page.count("SEG-M1 ") >= 1
    assert "and 52 more: `/commitments mine`" in page
    assert "and 172 more" in page
    assert "60 overdue · 60 blocked · 60 without an owner" in page


def read(view: dict[str, Any]) -> str:
    return str(view)
