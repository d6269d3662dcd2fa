"""What people type as a date is read as they mean it, or refused."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.reading import LONGEST, read_when, require_future
from bot.domain.when import Precision, Qualifier, When
from tests.domain.reading.tables import ZONES, Phrase, phrases, reference

ALL = [phrase for language in ZONES for phrase in phrases(language)]
DATES = [phrase for phrase in ALL if phrase.when]
NO_DATES = [phrase for phrase in ALL if not phrase.when]
PATIENT = settings(deadline=None)  # a busy machine is no mistake of the reader
LANGUAGES = st.sampled_from(list(ZONES))


def read(text: str, language: str = "es") -> When:
    return read_when(text, now=reference(language), tz=ZONES[language], language=language)


def refused(text: str, language: str = "es") -> Refusal:
    with pytest.raises(Refusal) as caught:
        read(text, language)
    return caught.value


def meaning(when: When | None) -> tuple[object, ...]:
    """All but the zone: an hour in Washington is the same instant in every zone."""
    return (when.start, when.end, when.precision, when.qualifier) if when else ()


def _name(phrase: Phrase) -> str:
    return f"{phrase.language}: {phrase.text}"


@pytest.mark.parametrize("phrase", DATES, ids=_name)
def test_a_phrase_means_its_date(phrase: Phrase) -> None:
    when = read(phrase.text, phrase.language)

    assert meaning(when) == meaning(phrase.when)
    assert when.ambiguous == phrase.ambiguous


@pytest.mark.parametrize("phrase", NO_DATES, ids=_name)
def test_where_there_is_no_date_none_is_read(phrase: Phrase) -> None:
    refused(phrase.text, phrase.language)


def test_each_language_has_at_least_three_hundred_phrases() -> None:
    assert all(len(list(phrases(language))) >= 300 for language in ZONES)


def test_a_date_remembers_what_was_typed() -> None:
    assert read(" el 23 de enero ").text == " el 23 de enero "


def test_two_usual_readings_are_both_offered_the_chosen_one_first() -> None:
    spanish, english = read("02/03/2026", "es"), read("02/03/2026", "en")

    assert [reading.day for reading in spanish.readings] == [date(2026, 3, 2), date(2026, 2, 3)]
    assert [reading.day for reading in english.readings] == [date(2026, 2, 3), date(2026, 3, 2)]


def test_next_friday_offers_the_friday_of_next_week_too() -> None:
    assert [each.day for each in read("next Friday", "en").readings] == [
        date(2026, 1, 16),
        date(2026, 1, 23),
    ]


def test_both_readings_keep_the_hour_and_the_deadline() -> None:
    due = read("a más tardar el 02/03/2026 a las 10:00")

    assert [reading.qualifier for reading in due.readings] == [Qualifier.BY, Qualifier.BY]
    assert [reading.start.isoformat() for reading in due.readings] == [
        "2026-03-02T10:00:00-06:00",
        "2026-02-03T10:00:00-06:00",
    ]


def test_around_a_day_the_person_is_asked_whether_the_day_or_its_week_is_meant() -> None:
    readings = read("hacia el 23 de enero").readings

    assert [reading.precision for reading in readings] == [Precision.DAY, Precision.WEEK]


def test_a_weekday_that_contradicts_its_date_is_pointed_out() -> None:
    refusal = refused("lunes 23 de enero de 2026")

    assert refusal.key == "weekday-mismatch"
    assert refusal.facts["weekday"] == 0
    assert refusal.facts["when"] == When.on(date(2026, 1, 23), zone=ZONES["es"])


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("31 de febrero", "impossible-date"),
        ("31 de febrero a las 10:00", "impossible-date"),
        ("quinto viernes de febrero de 2026", "impossible-date"),
        ("pronto", "unreadable-date"),
        ("", "unreadable-date"),
        ("   ", "unreadable-date"),
        ("23 de enero de 2126", "far-date"),
        ("en 400 años", "far-date"),
        ("x" * (LONGEST + 1), "long-date"),
    ],
)
def test_the_refusal_says_why(text: str, key: str) -> None:
    assert refused(text).key == key


def test_today_is_counted_in_the_zone_of_the_person() -> None:
    late = datetime(2026, 1, 16, 3, tzinfo=UTC)

    mexico = read_when("hoy", now=late, tz="America/Mexico_City", language="es")
    madrid = read_when("hoy", now=late, tz="Europe/Madrid", language="es")

    assert (mexico.day, madrid.day) == (date(2026, 1, 15), date(2026, 1, 16))


def test_past_dates_are_refused_where_that_matters() -> None:
    now = reference("es")
    yesterday, today, january = read("ayer"), read("hoy"), read("enero")

    with pytest.raises(Refusal) as caught:
        require_future(yesterday, now=now)

    assert caught.value.key == "past-date"
    assert require_future(today, now=now) == today
    assert require_future(january, now=now) == january


def test_an_hour_that_has_gone_by_today_is_past() -> None:
    with pytest.raises(Refusal):
        require_future(read("hoy a las 8:00"), now=reference("es"))


def test_a_month_never_becomes_a_day() -> None:
    vague = (phrase for phrase in DATES if phrase.when and not phrase.when.is_day_known)

    assert not [phrase.text for phrase in vague if read(phrase.text, phrase.language).is_day_known]


def answer(text: str, language: str, now: datetime | None = None) -> When | Refusal:
    """What comes back for any text: one of two things, and never anything else."""
    now = now or reference(language)
    try:
        return read_when(text, now=now, tz=ZONES[language], language=language)
    except Refusal as refusal:
        return refusal


@PATIENT
@given(text=st.text(max_size=LONGEST), language=LANGUAGES)
def test_whatever_is_typed_is_a_date_or_a_refusal(text: str, language: str) -> None:
    assert isinstance(answer(text, language), When | Refusal)


WORDS = sorted({word for phrase in ALL for word in phrase.text.split()})


@PATIENT
@given(words=st.lists(st.sampled_from(WORDS), max_size=14), language=LANGUAGES)
def test_any_shuffle_of_date_words_is_a_date_or_a_refusal(words: list[str], language: str) -> None:
    assert isinstance(answer(" ".join(words)[:LONGEST], language), When | Refusal)


def test_in_the_second_of_two_periods_the_first_has_just_been() -> None:
    now = reference("es").replace(year=2027, month=2, day=2)

    found = answer("finales de enero o principios de febrero", "es", now)

    assert isinstance(found, When)
    assert (found.earliest, found.latest) == (date(2027, 1, 21), date(2027, 2, 10))


NOT_EVERY_YEAR = ("impossible-date", "weekday-mismatch", "far-date")
FLEETING = re.compile(r"(?i)\d{8}|23.(ene|jan).26|[1qt]{2}-?26")
LASTING = [phrase for phrase in DATES if not FLEETING.fullmatch(phrase.text)]
"""Eight bare figures, or two, are a date or a year only near it."""


@PATIENT
@given(
    phrase=st.sampled_from(LASTING),
    days=st.integers(-20_000, 20_000),
    minutes=st.integers(0, 1_440),
)
def test_on_any_day_of_the_century_a_phrase_is_read_or_refused(
    phrase: Phrase, days: int, minutes: int
) -> None:
    now = reference(phrase.language) + timedelta(days=days, minutes=minutes)

    found = answer(phrase.text, phrase.language, now)

    assert isinstance(found, When) or found.key in NOT_EVERY_YEAR


@PATIENT
@given(day=st.dates(date(1980, 1, 1), date(2070, 12, 31)), language=LANGUAGES)
def test_an_iso_date_is_that_day_in_every_language(day: date, language: str) -> None:
    assert read(day.isoformat(), language).day == day


@pytest.mark.parametrize(
    ("text", "language"), [("lunes y martes próximos", "es"), ("next Monday and Tuesday", "en")]
)
def test_two_weekdays_to_come_are_of_one_week_on_a_monday_too(text: str, language: str) -> None:
    monday = datetime(2026, 1, 19, 18, tzinfo=UTC)

    found = answer(text, language, monday)

    assert isinstance(found, When)
    assert (found.earliest, found.latest) == (date(2026, 1, 26), date(2026, 1, 27))
