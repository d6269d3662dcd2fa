"""A deadline may hang on a meeting; what it hangs on is kept in the person's own words."""

import pytest

from bot.domain.errors import Refusal
from bot.domain.periods import Qualifier
from bot.domain.reading import Anchored, Unit, read_due
from bot.domain.when import Precision, When
from tests.domain.reading.tables import ZONES, reference

BY, BEFORE, WITHIN, SINCE = Qualifier.BY, Qualifier.BEFORE, Qualifier.WITHIN, Qualifier.SINCE


def due(text: str, language: str) -> When | Anchored:
    return read_due(text, now=reference(language), tz=ZONES[language], language=language)


@pytest.mark.parametrize(
    ("text", "words", "offset", "unit", "qualifier"),
    [
        ("antes de la Ministerial", "Ministerial", 0, Unit.DAY, BEFORE),
        ("previo a la reunión del 23", "reunión del 23", 0, Unit.DAY, BEFORE),
        ("antes del GIS-3", "GIS-3", 0, Unit.DAY, BEFORE),
        ("a más tardar en la Ministerial", "Ministerial", 0, Unit.DAY, BY),
        ("hasta la Ministerial", "Ministerial", 0, Unit.DAY, Qualifier.UNTIL),
        ("un mes antes de TMEC-REV", "TMEC-REV", -1, Unit.MONTH, None),
        ("un mes antes de la revisión del T-MEC", "revisión del T-MEC", -1, Unit.MONTH, None),
        ("al menos un mes antes de TMEC-REV", "TMEC-REV", -1, Unit.MONTH, BY),
        ("a más tardar un mes antes de la revisión", "revisión", -1, Unit.MONTH, BY),
        ("5 días hábiles antes de SEG-M4", "SEG-M4", -5, Unit.WORKING_DAY, None),
        ("dos semanas después de la Ministerial", "Ministerial", 2, Unit.WEEK, None),
        ("10 días después de la firma", "firma", 10, Unit.DAY, None),
        ("en un plazo de 90 días a partir de la firma", "firma", 90, Unit.DAY, WITHIN),
        ("dentro de los 30 días siguientes a la firma", "firma", 30, Unit.DAY, WITHIN),
        ("dentro de los 30 días posteriores a la firma", "firma", 30, Unit.DAY, WITHIN),
        ("un día antes de la Ministerial", "Ministerial", -1, Unit.DAY, None),
        ("la víspera de la Ministerial", "Ministerial", -1, Unit.DAY, None),
        ("al día siguiente de la Ministerial", "Ministerial", 1, Unit.DAY, None),
        ("el día de la Ministerial", "Ministerial", 0, Unit.DAY, None),
        ("para la Ministerial", "Ministerial", 0, Unit.DAY, None),
        ("después de la Ministerial", "Ministerial", 0, Unit.DAY, SINCE),
    ],
)
def test_a_spanish_deadline_hangs_on_its_anchor(
    text: str, words: str, offset: int, unit: Unit, qualifier: Qualifier | None
) -> None:
    assert due(text, "es") == Anchored(words, offset, unit, qualifier)


@pytest.mark.parametrize(
    ("text", "words", "offset", "unit", "qualifier"),
    [
        ("before the Ministerial", "Ministerial", 0, Unit.DAY, BEFORE),
        ("prior to the meeting on the 23rd", "meeting on the 23rd", 0, Unit.DAY, BEFORE),
        ("by the Ministerial", "Ministerial", 0, Unit.DAY, BY),
        ("no later than the Ministerial", "Ministerial", 0, Unit.DAY, BY),
        ("one month before TMEC-REV", "TMEC-REV", -1, Unit.MONTH, None),
        ("at least one month before the USMCA review", "USMCA review", -1, Unit.MONTH, BY),
        ("no later than one month before the review", "review", -1, Unit.MONTH, BY),
        ("5 working days before SEG-M4", "SEG-M4", -5, Unit.WORKING_DAY, None),
        ("two weeks after the Ministerial", "Ministerial", 2, Unit.WEEK, None),
        ("within 90 days of signing", "signing", 90, Unit.DAY, WITHIN),
        ("within 30 days after the signature", "signature", 30, Unit.DAY, WITHIN),
        ("the day before the Ministerial", "Ministerial", -1, Unit.DAY, None),
        ("the day after the Ministerial", "Ministerial", 1, Unit.DAY, None),
        ("on the day of the Ministerial", "Ministerial", 0, Unit.DAY, None),
        ("at the Ministerial", "Ministerial", 0, Unit.DAY, None),
        ("after the Ministerial", "Ministerial", 0, Unit.DAY, SINCE),
    ],
)
def test_an_english_deadline_hangs_on_its_anchor(
    text: str, words: str, offset: int, unit: Unit, qualifier: Qualifier | None
) -> None:
    assert due(text, "en") == Anchored(words, offset, unit, qualifier)


@pytest.mark.parametrize("text", ["antes del 1 de julio", "un mes antes del 1 de julio", "febrero"])
def test_what_can_be_read_as_a_date_hangs_on_nothing(text: str) -> None:
    assert isinstance(due(text, "es"), When)


def test_a_deadline_in_the_other_language_is_understood() -> None:
    assert due("before the Ministerial", "es") == Anchored("Ministerial", 0, Unit.DAY, BEFORE)


def test_before_a_month_is_a_date() -> None:
    when = due("antes de febrero", "es")

    assert isinstance(when, When)
    assert (when.precision, when.qualifier) == (Precision.MONTH, BEFORE)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("antes del 31 de febrero", "impossible-date"),
        ("pronto", "unreadable-date"),
        ("lo antes posible", "unreadable-date"),
        ("antes de", "unreadable-date"),
        ("la Ministerial", "unreadable-date"),
        ("antes de 99", "unreadable-date"),
    ],
)
def test_other_deadlines_are_refused(text: str, key: str) -> None:
    with pytest.raises(Refusal) as caught:
        due(text, "es")

    assert caught.value.key == key
