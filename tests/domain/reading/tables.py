"""Tables of phrases with the date each of them means, read from `phrases/*.txt`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.when import Precision, Qualifier, When

ZONES = {"es": "America/Mexico_City", "en": "America/New_York"}
FOLDER = Path(__file__).parent / "phrases"


@dataclass(frozen=True)
class Phrase:
    """What is typed, and the date that it means; None where it must be refused."""

    kind: str
    language: str
    text: str
    when: When | None
    ambiguous: bool


def reference(language: str) -> datetime:
    """Thursday 15 January 2026, nine o'clock."""
    return datetime(2026, 1, 15, 9, tzinfo=ZoneInfo(ZONES[language]))


def phrases(language: str) -> Iterator[Phrase]:
    """Yield the table of a language."""
    kind = ""
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            kind = line[3:]
        elif line and not line.startswith("#"):
            text, _, meaning = line.rpartition(" | ")
            when = None if meaning == "-" else _when(meaning, ZONES[language])
            yield Phrase(kind, language, text, when, meaning.endswith("?"))


def _when(meaning: str, zone: str) -> When:
    precision, edtf, *rest = meaning.split()
    words = [word for word in rest if word != "?"]
    qualifier = Qualifier(words[0]) if words else None
    if precision == Precision.TIME:
        start, *end = (_instant(each, zone) for each in edtf.split("/"))
        return When.at(start, end[0] if end else None, zone=zone, qualifier=qualifier)
    return When.from_edtf(edtf, precision=Precision(precision), zone=zone).qualified(qualifier)


def _instant(text: str, zone: str) -> datetime:
    instant = datetime.fromisoformat(text)
    return instant if instant.tzinfo else instant.replace(tzinfo=ZoneInfo(zone))


@dataclass(frozen=True)
class Sentence:
    """Running prose with the dates it holds: the words of each, and what they mean."""

    language: str
    text: str
    dates: tuple[tuple[str, When], ...]


def sentences(language: str) -> Iterator[Sentence]:
    """Yield the sentences of a language; in the table their dates are bracketed."""
    table = (FOLDER / f"prose_{language}.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            marked, _, meanings = line.partition(" | ")
            found = re.findall(r"\[([^\]]+)\]", marked)
            whens = [_when(each, ZONES[language]) for each in meanings.split(" ; ") if each]
            text = marked.replace("[", "").replace("]", "")
            yield Sentence(language, text, tuple(zip(found, whens, strict=True)))
