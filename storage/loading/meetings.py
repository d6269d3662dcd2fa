"""The meetings of a file, with every date that was given for them."""

from collections.abc import Iterable
from typing import Any

from bot.domain.meetings import DateStanding
from bot.domain.when import When
from storage import searching
from storage.loading import file
from storage.loading.shelf import Shelf
from storage.models import Body, Dossier, Meeting, MeetingDate, dated


def load(shelf: Shelf, dossier: Dossier, entries: Iterable[file.Meeting]) -> None:
    """Take in the meetings; the next one that people add gets the number after the highest."""
    for entry in entries:
        zone = entry.zone or dossier.zone
        meeting = _meeting(shelf, dossier, entry, zone)
        if shelf.put(meeting, entry.code, "dossier_id", "code"):
            _dates(shelf, meeting, entry, zone)
            number = int(entry.code.rpartition("-M")[2])
            dossier.last_meeting = max(dossier.last_meeting, number)
    shelf.session.add(dossier)


def _meeting(shelf: Shelf, dossier: Dossier, entry: file.Meeting, zone: str) -> Meeting:
    meeting = Meeting(
        dossier_id=dossier.id,
        code=entry.code,
        title_es=entry.title_es,
        title_en=entry.title_en,
        body_id=shelf.number("body", entry.body),
        sequence=entry.sequence,
        kind=entry.kind,
        status=entry.status,
        place=entry.place,
        audience=entry.audience,
        responsible_id=shelf.number("person", entry.responsible),
        note=entry.note,
        created_at=shelf.now,
        **date_columns(entry.date, zone),
    )
    body = meeting.body_id and shelf.session.get(Body, meeting.body_id)
    meeting.search = searching.meeting_text(meeting, body or None)
    return meeting


def _dates(shelf: Shelf, meeting: Meeting, entry: file.Meeting, zone: str) -> None:
    """Keep the dates that were given, the one we work with among them."""
    for other in entry.other_dates:
        row = MeetingDate(
            meeting_id=meeting.id,
            standing=other.standing,
            document_id=shelf.number("document", other.document),
            noted_at=other.noted,
            **date_columns(other.date, zone),
        )
        shelf.session.add(row)
    if entry.date is not None:
        current = MeetingDate(
            meeting_id=meeting.id,
            standing=DateStanding.CURRENT,
            document_id=shelf.number("document", entry.source),
            noted_at=entry.noted or shelf.now,
            **date_columns(entry.date, zone),
        )
        shelf.session.add(current)


def date_columns(edtf: str | None, zone: str) -> dict[str, Any]:
    """Give the columns of a date as the file writes it."""
    return dated(None if edtf is None else When.from_edtf(edtf, zone=zone))
