"""How a channel's coming reminders look: none, many, paused, hostile."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.domain.reminders import ReminderKind
from bot.domain.when import When
from handlers.views import reminder_lists as views
from handlers.views.targets import Target
from storage.models import Dossier, Habits
from storage.reminders import Agenda, Letter, Planned
from tests.views.test_reminders import (
    ANA,
    EN,
    ES,
    FRIDAY,
    HOSTILE,
    NOW,
    a_letter,
    a_meeting,
    a_row,
    accept,
    as_json,
)
from workspace import blocks

HERE = Target(channel="CTEAM")
DOSSIER = Dossier(
    id=1,
    workspace_id=1,
    key="SEG",
    title_es=HOSTILE,
    zone="America/Mexico_City",
    language="es",
    created_at=NOW,
)
NOTE = Letter(a_row(ReminderKind.NOTE, words=HOSTILE), answering=ANA)
TROUBLED = Habits(channel_id=1, rhythm={"before": [3, 0]}, paused_at=NOW, trouble="is_archived")


@pytest.mark.parametrize("t", [EN, ES])
@pytest.mark.parametrize("habits", [None, TROUBLED])
@pytest.mark.parametrize("count", [0, 1, views.SHOWN])
def test_a_list_fits_on_one_screen_whatever_is_in_it(t, habits, count):
    letters = [NOTE, a_letter(ReminderKind.OUTCOME, a_meeting(FRIDAY, HOSTILE))] * count
    planned = [Planned(letter, ANA) for letter in letters[:count]]

    message = views.agenda(Agenda(planned, 60, habits), DOSSIER, HERE, t)

    accept(message)
    heading, *rest = as_json(message)["blocks"]  # a heading is plain text: it pings nobody
    assert heading["type"] == "header"
    assert "<!channel>" not in str(rest)


def test_more_than_can_be_counted_is_said_so():
    message = views.agenda(Agenda([Planned(NOTE, None)], 100, None), DOSSIER, HERE, EN)

    assert "1 of more than 99" in str(as_json(message))


@pytest.mark.parametrize("t", [EN, ES])
@pytest.mark.parametrize("readings", [(), (FRIDAY, When.on(date(2026, 3, 2)))])
def test_the_form_keeps_what_was_typed(t, readings):
    answers = {"words": HOSTILE[: views.WORDS], "date": "2/3/2026"}

    form: dict[str, Any] = views.note_form(HERE, t, answers, readings).to_dict()

    blocks.check_view(form, "modal")
    assert answers["words"] in str(form)


@pytest.mark.parametrize("t", [EN, ES])
def test_a_note_is_repeated_with_its_date(t):
    row = a_row(ReminderKind.NOTE, words=HOSTILE, due_at=NOW + timedelta(days=1))

    accept(views.note_added(row, FRIDAY, HERE, t))
