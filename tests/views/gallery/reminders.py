"""Reminders: posted ones, the list of coming ones, and a person's own."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

from bot.domain.reminders import ReminderKind
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views import reminder_lists as lists
from handlers.views import reminders as views
from storage.models import Habits, Meeting
from storage.reminders import Agenda, Letter, Planned
from tests.views.gallery.frames import Drawings, Shown
from tests.views.test_reminder_lists import DOSSIER, HERE, NOTE, TROUBLED
from tests.views.test_reminders import (
    ANA,
    COMMITMENT_KINDS,
    FRIDAY,
    HOSTILE,
    MEETING_KINDS,
    NOW,
    WHENS,
    a_commitment,
    a_letter,
    a_meeting,
    a_row,
    said,
    seen,
)

RHYTHMS: list[Habits | None] = [
    None,
    TROUBLED,
    Habits(channel_id=1, rhythm={"before": [7, 3, 0], "hours": [1]}),
]


def posted(t: Translator) -> Iterator[Shown]:
    for when, title in product(WHENS, ("Ministerial", HOSTILE)):
        yield from (said([a_letter(kind, a_meeting(when, title))], t) for kind in MEETING_KINDS)
        promise = a_commitment(when, title)
        yield from (said([a_letter(kind, promise)], t) for kind in COMMITMENT_KINDS)
    for late_by in (timedelta(), timedelta(hours=2), timedelta(days=9)):
        yield said(many(late_by), t, answers=[(ANA, seen()), (ANA, seen(NOW.date()))] * 30)
    yield said([Letter(a_row(ReminderKind.NOTE, words=HOSTILE), answering=ANA)], t)


def many(late_by: timedelta) -> list[Letter]:
    meeting, promise = a_meeting(FRIDAY, HOSTILE), a_commitment(FRIDAY, HOSTILE)
    due_at, long_ago = NOW - late_by, NOW - timedelta(days=9)
    letters = [
        a_letter(kind, meeting, number=number, due_at=due_at)
        for number, kind in enumerate(MEETING_KINDS * 2)
    ]
    return letters + [
        a_letter(ReminderKind.OVERDUE, promise, number=number, due_at=long_ago)
        for number in range(100, 160)
    ]


def agendas(t: Translator) -> Iterator[Shown]:
    outcome: Meeting = a_meeting(FRIDAY, HOSTILE)
    for habits, count in product(RHYTHMS, (0, 1, lists.SHOWN)):
        letters = [NOTE, a_letter(ReminderKind.OUTCOME, outcome)] * count
        planned = [Planned(letter, ANA) for letter in letters[:count]]
        yield lists.agenda(Agenda(planned, 60, habits), DOSSIER, HERE, t)


def forms(t: Translator) -> Iterator[Shown]:
    typed = {"words": HOSTILE[: lists.WORDS], "date": "2/3/2026"}
    for answers, readings in product(({}, typed), ((), (FRIDAY, When.on(date(2026, 3, 2))))):
        yield lists.note_form(HERE, t, answers, readings)


def notes(t: Translator) -> Iterator[Shown]:
    for words in ("Lists", HOSTILE):
        row = a_row(ReminderKind.NOTE, words=words, due_at=NOW + timedelta(days=1))
        yield lists.note_added(row, FRIDAY, HERE, t)


DRAWINGS: Drawings = {
    views.posted: posted,
    lists.agenda: agendas,
    lists.note_form: forms,
    lists.note_added: notes,
    lists.rhythm_of_channel: lambda t: (
        lists.rhythm_of_channel(Agenda([], 0, habits), t) for habits in RHYTHMS
    ),
    lists.said: lambda t: (lists.said(Markup(words)) for words in ("Paused", HOSTILE)),
}
