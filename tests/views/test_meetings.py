"""Views of meetings, in both languages, with nothing, one, many, and very long."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bot.domain import meetings as rules
from bot.domain.access import Scope
from bot.domain.meetings import Change, MeetingStatus
from bot.domain.when import When
from bot.i18n import Translator
from handlers.views import meetings as views
from handlers.views.meetings import Filled, Listing, Sheet
from handlers.views.targets import Target
from storage.commitments import Moved
from storage.meetings import Detail
from storage.models import Meeting
from storage.reminders import Replan
from tests.views.gatherings import (
    DATES,
    FRIDAY,
    HOSTILE,
    MAY,
    OUTSIDE,
    TEAM,
    TODAY,
    WHO,
    accept,
    accept_view,
    full,
    line,
    long,
    meeting,
    promise,
    saved,
    state,
)


@pytest.fixture(params=["en", "es"])
def t(request: pytest.FixtureRequest) -> Translator:
    capitals = ("America/Mexico_City", "America/New_York")
    return Translator(request.param, ZoneInfo("America/Mexico_City"), capitals)


@pytest.mark.parametrize("scope", [TEAM, OUTSIDE])
@pytest.mark.parametrize(
    "sheet",
    [
        Sheet("Meetings", [], 0),
        Sheet("Meetings", [], 0, Listing("february")),
        Sheet("Meetings", [line()], 1),
        Sheet(HOSTILE, [line(long(), rivals=[MAY] * 60)] * 10, 100, Listing(HOSTILE, 20)),
        Sheet("Meetings", [line(meeting(n, when)) for n, when in enumerate(DATES)], 60),
    ],
)
def test_slack_takes_every_list(sheet: Sheet, scope: Scope, t: Translator) -> None:
    accept(views.listing(sheet, t, today=TODAY, scope=scope))
    accept(views.published(sheet, t, today=TODAY, scope=scope, who=WHO))


@pytest.mark.parametrize("scope", [TEAM, OUTSIDE])
@pytest.mark.parametrize("status", MeetingStatus)
@pytest.mark.parametrize("when", DATES)
def test_slack_takes_every_card(
    when: When | None, status: MeetingStatus, scope: Scope, t: Translator
) -> None:
    bare = Detail(line(meeting(4, when, status=status, title_en=None, place=None)), None)
    accept(views.card(bare, t, today=TODAY, scope=scope))
    accept(views.card(full(long(), times=60), t, today=TODAY, scope=scope, warning=WHO))


@pytest.mark.parametrize(
    "change",
    [
        Change("added", state(), state()),
        rules.move(state(), FRIDAY, today=TODAY),
        rules.postpone(state(), MAY, today=TODAY),
        rules.postpone(state(), None, today=TODAY),
        rules.confirm(state(when=FRIDAY), today=TODAY),
        rules.cancel(state()),
        rules.hold(state(when=When.on(TODAY)), today=TODAY),
        Change("edited", state(), state()),
        Change("edited", state(), state(MeetingStatus.CANCELLED, None)),
    ],
)
def test_slack_takes_all_news(change: Change, t: Translator) -> None:
    moved = [Moved(promise(number).commitment, None) for number in range(60)]
    for told in (saved(change), saved(change, reminders=Replan(1, 1), deadlines=moved)):
        accept(views.news(told, t, scope=TEAM, who=WHO))
        accept(views.news(told, t, scope=TEAM, who=WHO, note=HOSTILE))


@pytest.mark.parametrize("shown", [meeting(), long()])
@pytest.mark.parametrize(
    "answers", [{}, dict.fromkeys(("title_es", "title_en", "place", "note"), HOSTILE[:3000])]
)
def test_slack_takes_every_form(shown: Meeting, answers: dict[str, str], t: Translator) -> None:
    readings = (When.on(date(2026, 2, 3)), When.on(date(2026, 3, 2)))
    for filled in (
        Filled(Target(4, 1, "C1"), answers),
        Filled(Target(4, 2, "C1"), answers, readings, warning=t("meeting-move")),
    ):
        for form in (views.move_form, views.postpone_form, views.cancel_form, views.edit_form):
            accept_view(form(shown, filled, t))
        accept_view(views.add_form(filled, t))
