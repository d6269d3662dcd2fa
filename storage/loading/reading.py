"""Read a dossier's file; an error names its place in the file and what belongs there."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from bot.domain.errors import Refusal
from storage.loading.file import Commitment, Dossier, File, Meeting

Names = Mapping[str, Collection[str]]
"""What there is to refer to: "person" -> the keys of the people in the file, and so on."""

Reference = tuple[str, str | None, str]
"""Where a name stands, the name, and what it is the name of."""


def read(document: Mapping[str, Any]) -> File:
    """Check a parsed file, references included.

    Raises Refusal("unreadable-file", where="dossier.meetings[2].body", problem=…); the problem
    is an English sentence for whoever writes the file.
    """
    try:
        file = File.model_validate(document)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise _unreadable(_place(first["loc"]), first["msg"]) from error
    names = _names(file)
    for kind, there_are in names.items():
        name, times = max(Counter(there_are).items(), key=lambda pair: pair[1], default=("", 0))
        if times > 1:
            raise _unreadable("dossier", f"“{name}” is the name of {times} of kind {kind}")
    for where, wanted, kind in _references(file.dossier):
        if wanted is not None and wanted not in names[kind]:
            expected = ", ".join(sorted(names[kind])) or "none"
            raise _unreadable(where, f"“{wanted}” is no {kind} of this file; there are: {expected}")
    return file


def _unreadable(where: str, problem: str) -> Refusal:
    return Refusal("unreadable-file", where=where, problem=problem)


def _place(steps: tuple[int | str, ...]) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return path.removeprefix(".")


def _names(file: File) -> Names:
    dossier = file.dossier
    return {
        "person": [person.key for person in file.people],
        "party": [party.code for party in dossier.parties],
        "agency": [agency.acronym for agency in dossier.agencies],
        "topic": [topic.key for topic in dossier.topics],
        "body": [body.key for body in dossier.bodies],
        "document": [document.key for document in dossier.documents],
        "meeting": [meeting.code for meeting in dossier.meetings],
        "commitment": [commitment.code for commitment in dossier.commitments],
        "prefix": [dossier.key],
    }


def _references(dossier: Dossier) -> Iterator[Reference]:
    yield "dossier.coordinator", dossier.coordinator, "person"
    for number, agency in enumerate(dossier.agencies):
        yield f"dossier.agencies[{number}].party", agency.party, "party"
    for number, meeting in enumerate(dossier.meetings):
        yield from _of_meeting(f"dossier.meetings[{number}]", meeting)
    for number, commitment in enumerate(dossier.commitments):
        yield from _of_commitment(f"dossier.commitments[{number}]", commitment)


def _of_meeting(where: str, meeting: Meeting) -> Iterator[Reference]:
    yield f"{where}.code", meeting.code.partition("-")[0], "prefix"
    yield f"{where}.body", meeting.body, "body"
    yield f"{where}.source", meeting.source, "document"
    yield f"{where}.responsible", meeting.responsible, "person"
    for number, other in enumerate(meeting.other_dates):
        yield f"{where}.other_dates[{number}].document", other.document, "document"


def _of_commitment(where: str, commitment: Commitment) -> Iterator[Reference]:
    yield f"{where}.code", commitment.code.partition("-")[0], "prefix"
    yield f"{where}.document", commitment.document, "document"
    yield f"{where}.meeting", commitment.meeting, "meeting"
    yield f"{where}.review", commitment.review, "meeting"
    yield f"{where}.owner", commitment.owner, "person"
    yield f"{where}.lead_agency", commitment.lead_agency, "agency"
    yield f"{where}.due.anchor", commitment.due.anchor, "meeting"
    for code in commitment.parties:
        yield f"{where}.parties.{code}", code, "party"
    for number, key in enumerate(commitment.topics):
        yield f"{where}.topics[{number}]", key, "topic"
    for number, quote in enumerate(commitment.quotes):
        yield f"{where}.quotes[{number}].document", quote.document, "document"
