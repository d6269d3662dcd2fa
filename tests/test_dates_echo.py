"""What the bot says about a date can be typed back, and means the same date."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.domain.periods import PARTS, Precision, Qualifier, month_of, part_of, period_of
from bot.domain.reading import read_when
from bot.domain.when import When
from bot.i18n import Translator

NOW = datetime(2026, 1, 15, 15, tzinfo=UTC)
MEXICO, WASHINGTON = "America/Mexico_City", "America/New_York"
CAPITALS = (WASHINGTON, MEXICO)

DAYS = st.dates(date(1980, 1, 1), date(2070, 12, 31))
PERIODS = [Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.YEAR]
BINDINGS = st.sampled_from([None, *(each for each in Qualifier if each not in PARTS)])
PATIENT = settings(deadline=None)  # a busy machine is no mistake of the reader
LANGUAGES = pytest.mark.parametrize("language", ["es", "en"])


def says(language: str, when: When) -> str:
    return Translator(language, ZoneInfo(MEXICO), CAPITALS).when(when)


def understands(language: str, said: str) -> When:
    return read_when(said, now=NOW, tz=MEXICO, language=language)


def _is_shown_twice(when: When) -> bool:
    """Whether an hour comes again that night, when the clocks are put back."""
    ends = (each for each in (when.starts_at, when.ends_at) if each)
    zones = (when.zone, *CAPITALS)
    return any(end.astimezone(ZoneInfo(zone)).fold for end in ends for zone in zones)


def test_a_day_is_said_with_weekday_and_year() -> None:
    day = When.on(date(2026, 1, 23), zone=MEXICO)

    assert says("es", day) == "viernes 23 de enero de 2026"
    assert says("en", day) == "Friday, January 23, 2026"


def test_a_month_says_that_its_day_is_to_be_confirmed() -> None:
    ministerial = When.month(2026, 2, zone=MEXICO)

    assert says("es", ministerial) == "febrero de 2026 (día por confirmar)"
    assert says("en", ministerial) == "February 2026 (day to be confirmed)"


def test_an_hour_is_said_in_both_capitals() -> None:
    meeting = When.at(datetime(2026, 1, 23, 15, tzinfo=UTC), zone=WASHINGTON)

    assert (
        says("es", meeting)
        == "viernes 23 de enero de 2026, 10:00 Washington (9:00 Ciudad de México)"
    )
    assert (
        says("en", meeting) == "Friday, January 23, 2026, 10:00 AM Washington (9:00 AM Mexico City)"
    )


def test_an_hour_that_falls_on_another_day_elsewhere_says_so() -> None:
    late = When.at(datetime(2026, 1, 24, 5, 30, tzinfo=UTC), zone=WASHINGTON)

    assert "(viernes 23 de enero de 2026, 23:30 Ciudad de México)" in says("es", late)


@pytest.mark.parametrize(
    ("when", "spanish", "english"),
    [
        (
            When.week(date(2026, 1, 15)),
            "semana del 12 de enero de 2026",
            "week of January 12, 2026",
        ),
        (When.quarter(2026, 2), "2.º trimestre de 2026", "2nd quarter 2026"),
        (When.half(2026, 1), "primer semestre de 2026", "first half of 2026"),
        (When.year(2027), "2027", "2027"),
    ],
)
def test_vague_dates_are_said_in_words(when: When, spanish: str, english: str) -> None:
    assert says("es", when) == f"{spanish} (día por confirmar)"
    assert says("en", when) == f"{english} (day to be confirmed)"


def test_a_span_of_days_needs_no_confirmation() -> None:
    visit = When.between(date(2026, 2, 12), date(2026, 2, 14))

    assert says("es", visit) == "12–14 de febrero de 2026"


def test_a_deadline_says_how_it_binds() -> None:
    due = When.on(date(2026, 6, 1), qualifier=Qualifier.BY)

    assert says("es", due) == "a más tardar el lunes 1 de junio de 2026"
    assert says("en", due) == "by Monday, June 1, 2026"


def test_a_deadline_in_a_part_of_a_month_reads_well() -> None:
    part = part_of(Precision.MONTH, date(2026, 2, 1), Qualifier.EARLY)
    due = When(*part, Precision.MONTH, Qualifier.BY)

    assert says("es", due) == "a más tardar a principios de febrero de 2026"
    assert says("en", due) == "by early February 2026"


@LANGUAGES
@PATIENT
@given(day=DAYS, qualifier=BINDINGS)
def test_any_day_is_read_back(language: str, day: date, qualifier: Qualifier | None) -> None:
    when = When.on(day, zone=MEXICO, qualifier=qualifier)

    assert understands(language, says(language, when)) == when


@LANGUAGES
@PATIENT
@given(precision=st.sampled_from(PERIODS), day=DAYS, qualifier=BINDINGS)
def test_any_period_is_read_back(
    language: str, precision: Precision, day: date, qualifier: Qualifier | None
) -> None:
    when = When(*period_of(precision, day), precision, qualifier, MEXICO)

    assert understands(language, says(language, when)) == when


@LANGUAGES
@PATIENT
@given(precision=st.sampled_from(PERIODS), part=st.sampled_from(PARTS), day=DAYS)
def test_any_part_of_a_period_is_read_back(
    language: str, precision: Precision, part: Qualifier, day: date
) -> None:
    when = When(*part_of(precision, day, part), precision, part, MEXICO)

    assert understands(language, says(language, when)) == when


@LANGUAGES
@PATIENT
@given(day=DAYS, is_first=st.booleans(), qualifier=BINDINGS)
def test_any_half_of_a_month_is_read_back(
    language: str, day: date, is_first: bool, qualifier: Qualifier | None
) -> None:
    first, last = month_of(day)
    span = (first, first.replace(day=15)) if is_first else (first.replace(day=16), last)
    when = When(*span, Precision.MONTH, qualifier, MEXICO)

    assert understands(language, says(language, when)) == when


@LANGUAGES
@PATIENT
@given(first=DAYS, days=st.integers(1, 800), qualifier=BINDINGS)
def test_any_span_of_days_is_read_back(
    language: str, first: date, days: int, qualifier: Qualifier | None
) -> None:
    last = first + timedelta(days=days)
    when = When(first, last, Precision.RANGE, qualifier, MEXICO)

    assert understands(language, says(language, when)) == when


@LANGUAGES
@PATIENT
@given(
    minutes=st.integers(0, 30_000_000),
    length=st.none() | st.integers(1, 1_000),
    zone=st.sampled_from([MEXICO, WASHINGTON, "Europe/Madrid", "Etc/GMT+5", "UTC"]),
)
def test_any_hour_is_read_back(language: str, minutes: int, length: int | None, zone: str) -> None:
    start = datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    when = When.at(start, start + timedelta(minutes=length) if length else None, zone=zone)
    assume(not _is_shown_twice(when))

    understood = understands(language, says(language, when))

    assert (understood.starts_at, understood.ends_at) == (when.starts_at, when.ends_at)
