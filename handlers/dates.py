"""Dates that people type, in commands and in forms: read, or asked about when they are unclear."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.reading import read_when
from bot.domain.when import When
from bot.i18n import Translator
from handlers.views.dates import reading_field
from handlers.views.targets import Target
from storage.models import Person


class Unsettled(Exception):  # noqa: N818 - a question, not an error
    """A date field can be read in several ways; the form is shown again with `readings`."""

    def __init__(self, readings: tuple[When, ...]) -> None:
        super().__init__()
        self.readings = readings


def read(
    text: str, *, now: datetime, person: Person, t: Translator, field: str | None = None
) -> When:
    """Read what was typed, in the language and zone of the person who typed it.

    The answer may be `ambiguous`: the caller asks before saving. Raises Refusal, on `field`.
    """
    try:
        return read_when(text, now=now, tz=ZoneInfo(person.zone), language=t.language)
    except Refusal as refusal:
        refusal.field = field
        raise


def read_field(
    answers: dict[str, str], name: str, *, now: datetime, person: Person, t: Translator
) -> When:
    """Read the date field `name` of a form. Raises Unsettled until one reading is chosen."""
    when = read(answers[name], now=now, person=person, t=t, field=name)
    if not when.ambiguous:
        return when
    chosen = answers.get(reading_field(name))
    for reading in when.readings:
        if reading.edtf == chosen:
            return reading
    raise Unsettled(when.readings)


def chosen(words: str, *, person: Person) -> tuple[Target, When]:
    """Read what a button of `views.dates.which` carries. Raises Refusal("old-button")."""
    target, _, edtf = words.partition(" ")
    try:
        return Target.read(target), When.from_edtf(edtf, zone=person.zone)
    except ValueError as error:
        raise Refusal("old-button") from error
