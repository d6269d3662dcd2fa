"""A date survives being written as one string and read back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.periods import PARTS, Precision, Qualifier, part_of, period_of
from bot.domain.when import When

DAYS = st.dates(date(1900, 1, 1), date(2150, 12, 31))
PERIODS = [Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.YEAR]
BINDINGS = st.sampled_from([None, *(each for each in Qualifier if each not in PARTS)])
ZONES = st.sampled_from(["UTC", "America/Mexico_City", "America/New_York", "Asia/Kathmandu"])


@st.composite
def _instants(draw: st.DrawFn) -> When:
    start = datetime.fromtimestamp(draw(st.integers(0, 5_000_000_000)), UTC)
    length = draw(st.none() | st.integers(0, 10_000))
    end = None if length is None else start + timedelta(minutes=length)
    return When.at(start, end, zone=draw(ZONES), qualifier=draw(BINDINGS))


@st.composite
def _periods(draw: st.DrawFn) -> When:
    precision = draw(st.sampled_from(PERIODS))
    span = period_of(precision, draw(DAYS))
    return When(*span, precision, draw(BINDINGS), draw(ZONES))


@st.composite
def _parts(draw: st.DrawFn) -> When:
    precision, part = draw(st.sampled_from(PERIODS)), draw(st.sampled_from(PARTS))
    return When(*part_of(precision, draw(DAYS), part), precision, part, draw(ZONES))


@st.composite
def _spans(draw: st.DrawFn) -> When:
    first = draw(DAYS)
    last = first + timedelta(days=draw(st.integers(0, 400)))
    return When(first, last, Precision.RANGE, draw(BINDINGS), draw(ZONES))


def _days() -> st.SearchStrategy[When]:
    return st.builds(lambda day, how: When.on(day, qualifier=how), DAYS, BINDINGS)


WHENS = st.one_of(_days(), _instants(), _periods(), _parts(), _spans())


@given(WHENS)
def test_any_date_is_rebuilt_from_its_string_and_the_columns_beside_it(when: When) -> None:
    again = When.from_edtf(
        when.edtf, precision=when.precision, qualifier=when.qualifier, zone=when.zone
    )

    assert again == when


@given(WHENS.filter(lambda when: when.precision is not Precision.RANGE and not when.qualifier))
def test_a_date_without_qualifier_needs_only_its_string(when: When) -> None:
    assert When.from_edtf(when.edtf, zone=when.zone) == when


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2026-01-23", date(2026, 1, 23), date(2026, 1, 23), "day"),
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28), "month"),
        ("2026-02-XX", date(2026, 2, 1), date(2026, 2, 28), "month"),
        ("2026-05~", date(2026, 5, 1), date(2026, 5, 31), "month"),
        ("2026-33", date(2026, 1, 1), date(2026, 3, 31), "quarter"),
        ("2026-36", date(2026, 10, 1), date(2026, 12, 31), "quarter"),
        ("2026-41", date(2026, 7, 1), date(2026, 12, 31), "half"),
        ("2026-23", date(2026, 9, 1), date(2026, 11, 30), "range"),
        ("2026-24", date(2026, 12, 1), date(2027, 2, 28), "range"),
        ("2026", date(2026, 1, 1), date(2026, 12, 31), "year"),
        ("2026-XX-XX", date(2026, 1, 1), date(2026, 12, 31), "year"),
        ("2026-02-12/2026-02-14", date(2026, 2, 12), date(2026, 2, 14), "range"),
        ("2026-01-12/2026-01-18", date(2026, 1, 12), date(2026, 1, 18), "week"),
        ("2026-02/2026-03", date(2026, 2, 1), date(2026, 3, 31), "range"),
    ],
)
def test_strings_of_others_are_read(text: str, first: date, last: date, precision: str) -> None:
    when = When.from_edtf(text)

    assert (when.start, when.end, when.precision) == (first, last, precision)


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (When.on(date(2026, 6, 1), qualifier=Qualifier.BY), "../2026-06-01"),
        (When.on(date(2026, 7, 1), qualifier=Qualifier.BEFORE), "../2026-06-30"),
        (When.month(2026, 2).qualified(Qualifier.BY), "../2026-02"),
        (When.month(2026, 1).qualified(Qualifier.BEFORE), "../2025-12"),
        (When.on(date(2026, 6, 1), qualifier=Qualifier.SINCE), "2026-06-01/.."),
    ],
)
def test_a_deadline_is_an_open_interval(when: When, text: str) -> None:
    assert when.edtf == text


def test_early_february_is_an_approximate_span() -> None:
    span = part_of(Precision.MONTH, date(2026, 2, 5), Qualifier.EARLY)
    early = When(*span, Precision.MONTH, Qualifier.EARLY)

    assert early.edtf == "2026-02-01~/2026-02-10~"


@pytest.mark.parametrize("text", ["", "febrero", "2026-13", "2026-02-30", "26-02-01", "../..", "/"])
def test_other_strings_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        When.from_edtf(text)
