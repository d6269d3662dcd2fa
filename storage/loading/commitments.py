"""The promises of a file, with their words, parties and topics."""

from collections.abc import Iterable

from storage import searching
from storage.loading import file
from storage.loading.meetings import date_columns
from storage.loading.shelf import Shelf
from storage.models import (
    Commitment,
    CommitmentParty,
    CommitmentTopic,
    Dossier,
    Quote,
    Topic,
)


def load(shelf: Shelf, dossier: Dossier, entries: Iterable[file.Commitment]) -> None:
    """Take in the promises; the next one that people add gets the number after the highest."""
    for entry in entries:
        commitment = _commitment(shelf, dossier, entry)
        if shelf.put(commitment, entry.code, "dossier_id", "code"):
            _hang_on(shelf, commitment, entry)
            number = int(entry.code.rpartition("-C")[2])
            dossier.last_commitment = max(dossier.last_commitment, number)
    shelf.session.add(dossier)


def _commitment(shelf: Shelf, dossier: Dossier, entry: file.Commitment) -> Commitment:
    return Commitment(
        dossier_id=dossier.id,
        code=entry.code,
        title_es=entry.title_es,
        title_en=entry.title_en,
        document_id=shelf.number("document", entry.document),
        meeting_id=shelf.number("meeting", entry.meeting),
        review_meeting_id=shelf.number("meeting", entry.review),
        direction=entry.direction,
        strength=entry.strength,
        status=entry.status,
        status_since=entry.since,
        next_step=entry.next_step,
        last_note=entry.note,
        owner_id=shelf.number("person", entry.owner),
        lead_agency_id=shelf.number("agency", entry.lead_agency),
        anchor_meeting_id=shelf.number("meeting", entry.due.anchor),
        anchor_offset=entry.due.offset,
        anchor_unit=entry.due.unit,
        wording_differs=entry.wording_differs,
        audience=entry.audience,
        informed_at=entry.informed,
        created_at=shelf.now,
        **date_columns(entry.due.date, dossier.zone),
    )


def _hang_on(shelf: Shelf, commitment: Commitment, entry: file.Commitment) -> None:
    """Keep the words, parties and topics, and make the promise findable by them."""
    session = shelf.session
    quotes = [_quote(shelf, commitment, quote) for quote in entry.quotes]
    session.add_all(quotes)
    topics = [session.get_one(Topic, shelf.numbers["topic", key]) for key in entry.topics]
    session.add_all(CommitmentTopic(commitment_id=commitment.id, topic_id=it.id) for it in topics)
    session.add_all(
        CommitmentParty(
            commitment_id=commitment.id, party_id=shelf.numbers["party", code], role=role
        )
        for code, role in entry.parties.items()
    )
    commitment.search = searching.commitment_text(commitment, quotes, topics)


def _quote(shelf: Shelf, commitment: Commitment, entry: file.Quote) -> Quote:
    return Quote(
        commitment_id=commitment.id,
        language=entry.language,
        text=entry.text,
        standing=entry.standing,
        document_id=shelf.number("document", entry.document),
    )
