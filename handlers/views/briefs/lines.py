"""What a brief says in one line: of a promise, of a rival date, of a source.

People are named without a mention, so that a brief shown to a channel pings nobody.
"""

from datetime import date, datetime

from bot.domain.briefs import Gap
from bot.domain.when import Precision, When
from bot.i18n import Markup, Translator
from bot.i18n.dates import say_day_short
from handlers.views.commitments.cards import cite
from handlers.views.commitments.lists import short
from storage.briefs import Point, Rival
from storage.models import Document, Person

TITLE, NOTE, NAME = 64, 64, 40
"""Characters of a title, a note and a name that a line has room for."""

SOURCES, LINK = 5, 560
"""Sources under one brief; characters of one, its address included."""


class Sources:
    """The documents that are cited in a message, numbered as they occur."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}
        self._cited: list[Document] = []

    def cite(self, said: Markup, document: Document | None, t: Translator) -> Markup:
        """Put the number of its source behind what is said; without a source, nothing."""
        if document is None:
            return said
        if document.id not in self._numbers:
            self._cited.append(document)
            self._numbers[document.id] = len(self._cited)
        number = self._numbers[document.id]
        if number > SOURCES:
            return said
        return t("brief-cited", facts=said, sources=Markup(f"[{number}]"))

    def listed(self, t: Translator) -> list[Markup]:
        """List what was cited: number, title with its date and address, whose voice it is."""
        if not self._cited:
            return []
        shown = self._cited[:SOURCES]
        lines = [_source(number, one, t) for number, one in enumerate(shown, 1)]
        left = len(self._cited) - len(shown)
        more = [t("brief-sources-more", count=left)] if left else []
        return [t("brief-sources"), *lines, *more]


def moved(point: Point, t: Translator) -> Markup:
    """Say how far a promise came, when, and with what to show for it."""
    commitment = point.commitment
    since, note = _day(commitment.status_since, t), commitment.last_note
    facts = {**_named(point, t), "status": commitment.status, "since": since}
    if not note:
        return t("brief-moved", **facts)
    return t("brief-moved-note", **facts, note=short(note, NOTE))


def lacking(point: Point, t: Translator) -> Markup:
    """Say what is missing in a promise, and who answers for it."""
    reasons = Markup(", ".join(_reason(gap, point, t) for gap in point.gaps))
    if Gap.NO_OWNER in point.gaps:
        return t("brief-gap-unowned", **_named(point, t), reasons=reasons)
    return t("brief-gap", **_named(point, t), reasons=reasons, owner=_name(point.owner, t))


def rival(shown: Rival, t: Translator) -> Markup:
    """Say which other date a source gives for a meeting."""
    meeting = shown.meeting
    return t(
        "brief-rival",
        code=meeting.code,
        title=short(meeting.title(t.language), TITLE),
        rival=day(shown.date.when, t, is_over=True),
        when=day(meeting.when, t),
        owner=_name(shown.responsible, t),
    )


def wanted(point: Point, t: Translator, *, is_internal: bool) -> Markup:
    """Say what is expected: how it stands, until when and, inside the team, of whom."""
    commitment = point.commitment
    due = day(commitment.when, t) if commitment.when else t.plain("commitment-no-deadline")
    facts = {**_named(point, t), "status": commitment.status, "due": due}
    if not is_internal:
        return t("brief-wanted-joint", **facts)
    return t("brief-wanted", **facts, owner=_name(point.owner, t))


def day(when: When | None, t: Translator, *, is_over: bool = False) -> str:
    """Say a date briefly where it is a plain day, and as precisely as it is known elsewhere.

    is_over: nobody waits for its day any more.
    """
    if when and when.precision is Precision.DAY and when.qualifier is None and when.day:
        return short_day(when.day, t)
    return t.period(when) if is_over else t.when(when)


def short_day(on: date, t: Translator) -> str:
    """Say a day in a column: "vie 16 ene 2026"."""
    return say_day_short(on, locale=t.locale)


def _named(point: Point, t: Translator) -> dict[str, object]:
    title = short(point.commitment.title(t.language), TITLE)
    return {"code": point.commitment.code, "title": title}


def _reason(gap: Gap, point: Point, t: Translator) -> Markup:
    commitment, key = point.commitment, f"brief-gap-{gap.replace('_', '-')}"
    match gap:
        case Gap.OVERDUE:
            return t(key, due=day(commitment.when, t))
        case Gap.BLOCKED if commitment.last_note:
            since, note = _day(commitment.status_since, t), short(commitment.last_note, NOTE)
            return t("brief-gap-blocked-note", since=since, note=note)
        case Gap.BLOCKED:
            return t(key, since=_day(commitment.status_since, t))
        case Gap.SILENT:
            return t(key, since=_day(commitment.informed_at, t))
        case _:
            return t(key)


def _day(at: datetime, t: Translator) -> str:
    return short_day(at.astimezone(t.zone).date(), t)


def _name(person: Person | None, t: Translator) -> Markup:
    return short(person.name, NAME) if person else t("commitment-nobody")


def _source(number: int, document: Document, t: Translator) -> Markup:
    said = cite(document, t, limit=TITLE)
    if len(said) > LINK:
        said = short(document.title(t.language) or t.label(document.kind), TITLE)
    return t("brief-source", number=number, source=said, kind=t.label(document.source_kind))
