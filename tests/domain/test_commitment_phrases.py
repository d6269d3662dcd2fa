"""Deadlines as people say them at the end of a sentence."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from bot.domain.commitments import distance, split
from bot.domain.errors import Refusal
from bot.domain.reading import Anchored, read_due
from bot.domain.when import When

TZ = ZoneInfo("America/Mexico_City")
NOW = datetime(2026, 1, 16, 9, tzinfo=TZ)


def parted(text: str, language: str) -> tuple[str, str]:
    read = partial(read_due, now=NOW, tz=TZ, language=language)
    title, _, deadline = split(text, read)
    if isinstance(deadline, Anchored):
        return title, f"{distance(deadline)[0]} {distance(deadline)[1]} {deadline.words}"
    return title, deadline.edtf if deadline else ""


@pytest.mark.parametrize(
    ("language", "text", "title", "deadline"),
    [
        ("en", "Exchange lists of arms by 12 March", "Exchange lists of arms", "../2026-03-12"),
        ("en", "Exchange lists, 12 March", "Exchange lists", "2026-03-12"),
        ("en", "Send the annex in May 2026", "Send the annex", "2026-05"),
        ("en", "Send it before the Ministerial", "Send it", "-1 calendar_day Ministerial"),
        ("en", "Send it after the Ministerial", "Send it", "1 calendar_day Ministerial"),
        ("en", "Send it two weeks before SEG-M4", "Send it", "-14 calendar_day SEG-M4"),
        ("en", "Send it 5 working days before SEG-M4", "Send it", "-5 working_day SEG-M4"),
        ("en", "Send it one month before SEG-M5", "Send it", "-1 month SEG-M5"),
        ("en", "Agree the agenda of May", "Agree the agenda of May", ""),
        ("en", "Train 20 people", "Train 20 people", ""),
        ("es", "Enviar listas a más tardar el 12 de marzo", "Enviar listas", "../2026-03-12"),
        ("es", "Enviar listas para febrero", "Enviar listas", "2026-02"),
        (
            "es",
            "Enviar listas previo a la Ministerial",
            "Enviar listas",
            "-1 calendar_day Ministerial",
        ),
        ("es", "Enviar listas un mes antes de SEG-M5", "Enviar listas", "-1 month SEG-M5"),
        ("es", "Ratificar el tratado de 1994", "Ratificar el tratado de 1994", ""),
        (
            "es",
            "Enviar lo acordado en la reunión de enero para el viernes",
            "Enviar lo acordado en la reunión de enero",
            "2026-01-23",
        ),
    ],
)
def test_a_sentence_gives_its_deadline_away(
    language: str, text: str, title: str, deadline: str
) -> None:
    assert parted(text, language) == (title, deadline)


def test_an_unclear_date_stays_unclear() -> None:
    _, said, deadline = split(
        "Send it 02/03/2026", partial(read_due, now=NOW, tz=TZ, language="en")
    )

    assert said == "02/03/2026"
    assert isinstance(deadline, When)
    assert deadline.ambiguous


def test_a_date_that_cannot_be_is_not_swallowed() -> None:
    with pytest.raises(Refusal, match="impossible-date"):
        parted("Send it by 31 February", "en")
