"""Meetings for the tests of the store, and what became of them."""

from datetime import date
from typing import Any

from sqlmodel import col, select

from bot.domain.meetings import DateStanding, Draft, MeetingKind, MeetingStatus
from bot.domain.periods import Precision, Qualifier
from bot.domain.when import When
from storage import meetings
from storage.models import History, Meeting, MeetingDate
from storage.searching import meeting_text
from tests.storage.desks import TODAY, Desk, a_meeting

FEBRUARY = When.month(2026, 2)
MARCH = When.month(2026, 3)
EARLY_FEBRUARY = When(date(2026, 2, 1), date(2026, 2, 10), Precision.MONTH, Qualifier.EARLY)
FIRST = When.on(date(2026, 2, 1))


def put(desk: Desk, code: str, when: When | None, **values: Any) -> Meeting:
    body = values.pop("body", None)
    meeting = a_meeting(desk.dossier, code, when)
    meeting.sqlmodel_update(values)
    meeting.search = meeting_text(meeting, body)
    saved: Meeting = desk.put(meeting)
    return saved


def draft(title: str, when: When | None = None) -> Draft:
    return Draft(title, None, MeetingKind.MINISTERIAL, None, MeetingStatus.ANNOUNCED, when)


def codes(desk: Desk, selection: meetings.Selection, **asked: Any) -> list[str]:
    scope = asked.pop("scope", desk.scope)
    page = meetings.page(desk.session, scope, selection, today=TODAY, **asked)
    return [line.meeting.code for line in page.lines]


def history(desk: Desk) -> list[History]:
    rows = select(History).where(col(History.item) == "meeting").order_by(col(History.id))
    return list(desk.session.exec(rows))


def dates(desk: Desk) -> list[tuple[str | None, DateStanding]]:
    rows = desk.session.exec(select(MeetingDate).order_by(col(MeetingDate.id)))
    return [(row.edtf, row.standing) for row in rows]
