"""What people write about reminders: a rhythm, a note, and until when not to be disturbed."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.errors import Refusal
from bot.domain.reminders import (
    Mornings,
    ReminderKind,
    Snooze,
    escalates,
    hour_of_note,
    read_rhythm,
    snoozed_until,
    split_note,
)
from bot.domain.when import When

BOTH = Mornings(ZoneInfo("America/Mexico_City"), ("MX", "US"))
NOW = datetime(2026, 1, 16, 16, tzinfo=UTC)  # a Friday, ten in Mexico City


@pytest.mark.parametrize(
    ("text", "days", "rest"),
    [
        ("10, 3, 1 a las 8:30", [10, 3, 1, 0], {"morning": "08:30"}),
        ("5 1", [5, 1, 0], {}),
        ("5, 1 calendar days", [5, 1, 0], {"span": "calendar_day"}),
        ("2 días naturales", [2, 0], {"span": "calendar_day"}),
        ("5, 1 y 1 hora", [5, 1, 0], {"hours": [1]}),
    ],
)
def test_a_rhythm_is_read_as_it_is_written(text, days, rest):
    assert read_rhythm(text) == {"before": days, "before_due": days, **rest}


def test_what_a_rhythm_does_not_mention_is_as_usual():
    assert read_rhythm("at 10:00") == {"morning": "10:00"}
    assert read_rhythm("habitual") == read_rhythm("Usual") == {}


@pytest.mark.parametrize("text", ["soon", "a las 25:00", "at 3:00", "500", "1 2 3 4 5 6 7 8 9"])
def test_what_is_no_rhythm_is_not_guessed(text):
    with pytest.raises(Refusal, match="unreadable-rhythm"):
        read_rhythm(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Call Washington" on 3 Feb', ("Call Washington", "3 Feb")),
        ("«Llamar a la embajada» el 3 feb 10:00", ("Llamar a la embajada", "3 feb 10:00")),
        ("“Llamar” mañana", ("Llamar", "mañana")),
        ("Call the desk on arms on 3 Feb", ("Call the desk on arms", "3 Feb")),
        ("Llamar a la embajada", ("Llamar a la embajada", "")),
        ("", ("", "")),
    ],
)
def test_the_words_are_told_from_the_date(text, expected):
    assert split_note(text) == expected


def test_a_note_for_a_day_comes_in_its_morning():
    day = When.on(date(2026, 2, 3))

    assert hour_of_note(day, now=NOW, mornings=BOTH) == (
        date(2026, 2, 3),
        datetime(2026, 2, 3, 15, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("when", "refusal"),
    [
        (When.month(2026, 2), "reminder-needs-day"),
        (When.on(date(2026, 1, 16)), "reminder-past"),  # its morning is over
        (When.at(NOW), "reminder-past"),
    ],
)
def test_a_note_needs_a_moment_to_come(when, refusal):
    with pytest.raises(Refusal, match=refusal):
        hour_of_note(when, now=NOW, mornings=BOTH)


@pytest.mark.parametrize(
    ("snooze", "expected"),
    [
        (Snooze.TOMORROW, date(2026, 1, 20)),  # after a weekend and a holiday in the US
        (Snooze.THREE_DAYS, date(2026, 1, 20)),
        (Snooze.EVE, date(2026, 1, 22)),
    ],
)
def test_a_snoozed_reminder_comes_again_on_a_working_day(snooze, expected):
    meeting = When.on(date(2026, 1, 23))

    assert snoozed_until(snooze, meeting, today=date(2026, 1, 16), mornings=BOTH) == expected


@pytest.mark.parametrize("about", [When.on(date(2026, 1, 20)), When.month(2026, 2), None])
def test_there_is_no_waiting_for_an_eve_that_is_here_or_not_known(about):
    with pytest.raises(Refusal, match="snooze-too-late"):
        snoozed_until(Snooze.EVE, about, today=date(2026, 1, 16), mornings=BOTH)


@pytest.mark.parametrize(
    ("kind", "offset", "expected"),
    [
        (ReminderKind.DUE, 0, True),
        (ReminderKind.DUE, 5, False),
        (ReminderKind.OVERDUE, 0, True),
        (ReminderKind.OVERDUE, 1, False),  # the coordinator hears of it anyway
        (ReminderKind.FIX_DATE, 15, False),
        (ReminderKind.FIX_DATE, -7, True),
        (ReminderKind.NO_INFO, 0, False),
    ],
)
def test_silence_is_passed_on_when_somebody_has_to_know(kind, offset, expected):
    assert escalates(kind, offset) is expected
