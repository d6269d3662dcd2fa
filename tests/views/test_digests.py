"""How a week looks, in both languages: nothing, one, many, hostile."""

from typing import Any

import pytest

from bot.domain.commitments import Health
from bot.domain.reminders import ReminderKind
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views import digests as views
from handlers.views.message import Message
from storage.commitments import Line, Page
from storage.digests import Changed, Digest
from storage.models import Dossier
from tests.views.promises import ANA, HOSTILE, promise
from tests.views.test_reminders import EN, ES, FRIDAY, NOW, a_meeting, accept, as_json

NOTHING = Page([], 0, 0, {})
ACTIONS = ["added", "moved", "reported", "handed_over", "something_new"]


def a_dossier(title: str) -> Dossier:
    return Dossier(
        id=1,
        workspace_id=1,
        key="SEG",
        title_es=title,
        zone="America/Mexico_City",
        language="es",
        created_at=NOW,
    )


def a_week(count: int, title: str) -> Digest:
    promises = [promise(number, title_es=title, title_en=title) for number in range(1, count + 1)]
    lines = [Line(one, Health.OVERDUE, ANA) for one in promises[: views.LINES]]
    page = Page(lines, 0, count, {})
    meetings = [a_meeting(when, title) for when in [FRIDAY, When.month(2026, 2)] * count][:count]
    changes = [Changed(one, ACTIONS) for one in meetings]
    changes += [Changed(one, ACTIONS) for one in promises]
    return Digest(meetings, page, page, changes)


@pytest.mark.parametrize("t", [EN, ES])
@pytest.mark.parametrize("title", ["Ministerial", HOSTILE])
@pytest.mark.parametrize("count", [0, 1, 60])
@pytest.mark.parametrize("late", [None, Markup("_late_")])
def test_a_week_fits_on_one_screen(t: Translator, title: str, count: int, late: Any) -> None:
    message = views.digest(a_week(count, title), a_dossier(title), t, late=late)

    accept(message)
    assert len(as_json(message)["blocks"]) <= 6
    assert sum(text.count("\n") for text in texts(message)) < 35
    assert "<!channel>" not in str(as_json(message))
    assert "<@" not in str(as_json(message)), "nobody is pinged"
    assert title[:15] not in message["text"]


def test_a_week_without_news_is_one_line() -> None:
    quiet = views.digest(Digest([], NOTHING, NOTHING, []), a_dossier("Seguridad"), ES)

    assert texts(quiet) == [
        "🗓️ *La semana que comienza* · Seguridad: sin cambios desde la semana pasada y sin"
        " pendientes próximos."
    ]
    assert quiet["text"] == "Semana de SEG: sin cambios"


def test_a_week_is_counted_where_it_is_cut() -> None:
    message = views.digest(a_week(7, "Listas"), a_dossier("Seguridad"), ES)

    overdue = texts(message)[2].splitlines()
    assert overdue[0] == "*7 vencidos*"
    assert overdue[-1] == "… y 2 más"
    assert len(overdue) == 7


@pytest.mark.parametrize("t", [EN, ES])
@pytest.mark.parametrize("kind", ReminderKind)
def test_every_kind_of_reminder_has_a_name(t: Translator, kind: ReminderKind) -> None:
    assert t.label(kind)


def texts(message: Message) -> list[str]:
    return [block["text"]["text"] for block in as_json(message)["blocks"] if "text" in block]
