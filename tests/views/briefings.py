"""Briefs as views are given them: with nothing, one, many, and too much of it."""

from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.briefs import Gap
from bot.domain.commitments import CommitmentStatus, Direction
from bot.domain.documents import SourceKind
from bot.domain.meetings import DateStanding
from bot.domain.when import When
from bot.i18n import Translator
from handlers.views import briefs as views
from handlers.views.message import Message
from storage.briefs import Brief, Point, Rival
from storage.models import Document, MeetingDate, dated
from tests.views.gatherings import (
    BODY,
    FRIDAY,
    HOSTILE,
    MAY,
    NOW,
    STATEMENT,
    TEAM,
    TODAY,
    as_json,
    line,
    long,
    meeting,
)
from tests.views.promises import ANA, promise

CAPITALS = ("America/Mexico_City", "America/New_York")


def a_source(number: int = 1, **values: Any) -> Document:
    known = STATEMENT.model_dump() | {"id": number, "title_es": "Comunicado", "title_en": None}
    return Document(**known | {"source_kind": SourceKind.PRESS, **values})


def a_point(number: int = 1, **values: Any) -> Point:
    known: dict[str, Any] = {"last_note": "annex sent", **dated(FRIDAY), **values}
    return Point(promise(number, **known), a_source(number), ANA, tuple(Gap))


def a_rival(title: str = "USMCA review") -> Rival:
    row = MeetingDate(meeting_id=5, standing=DateStanding.RIVAL, noted_at=NOW, **dated(MAY))
    return Rival(meeting(5, FRIDAY, title_es=title, title_en=title), row, a_source(99), ANA)


def a_brief(points: list[Point] | None = None, **values: Any) -> Brief:
    found = points or []
    known: dict[str, Any] = {
        "line": line(meeting(4)),
        "body": BODY,
        "is_internal": True,
        "since": date(2025, 12, 11),
        "expected": found,
        "counts": {Direction.OURS: {CommitmentStatus.BLOCKED: len(found)}} if found else {},
        "following": meeting(5, FRIDAY) if found else None,
        "previous": meeting(2, When.on(date(2025, 12, 11))) if found else None,
        "source": STATEMENT if found else None,
        "progress": found,
        "gaps": found,
        "rivals": [a_rival()] * min(2, len(found)),
        **values,
    }
    return Brief(**known)


def very_long(count: int) -> Brief:
    address = "https://example.org/" + "a&b=" * 90
    words = {"title_es": HOSTILE, "title_en": HOSTILE, "last_note": HOSTILE}
    owner = ANA.model_copy(update={"name": HOSTILE})
    points = [
        replace(
            a_point(number, direction=list(Direction)[number % 3], **words),
            source=a_source(number, title_es=HOSTILE, url=address),
            owner=owner,
        )
        for number in range(1, count + 1)
    ]
    counts = {side: dict.fromkeys(CommitmentStatus, 10**6) for side in Direction}
    known: dict[str, Any] = {"counts": counts, "rivals": [a_rival(HOSTILE)] * 9, "is_cut": True}
    shown = line(long(), rivals=[MAY] * 9)
    return a_brief(points, line=shown, following=long(), previous=long(), **known)


BRIEFS = [
    a_brief(),
    a_brief([a_point()]),
    a_brief([a_point(number) for number in range(1, 61)]),
    very_long(1),
    very_long(60),
]


def translator(language: str) -> Translator:
    return Translator(language, ZoneInfo("America/Mexico_City"), CAPITALS)


def said(shown: Brief, t: Translator) -> list[str]:
    return texts(views.brief(shown, t, now=NOW, today=TODAY, scope=TEAM))


def texts(message: Message) -> list[str]:
    found = []
    for block in as_json(message)["blocks"]:
        found += [block["text"]["text"]] if "text" in block else []
        found += [one["text"] for one in block.get("elements", []) if one["type"] == "mrkdwn"]
    return found
