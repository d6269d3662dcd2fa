"""Meetings: lists, cards, news and forms."""

from collections.abc import Iterator
from datetime import date
from itertools import product

from bot.domain import meetings as rules
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
from tests.views.gallery.frames import Drawings, Shown
from tests.views.gatherings import (
    DATES,
    FRIDAY,
    HOSTILE,
    MAY,
    OUTSIDE,
    TEAM,
    TODAY,
    WHO,
    full,
    line,
    long,
    meeting,
    promise,
    saved,
    state,
)

SHEETS = [
    Sheet("Meetings", [], 0),
    Sheet("Meetings", [], 0, Listing("february")),
    Sheet("Meetings", [line()], 1),
    Sheet(HOSTILE, [line(long(), rivals=[MAY] * 60)] * views.PAGE, 100, Listing(HOSTILE, 20)),
    Sheet("Meetings", [line(meeting(n, when)) for n, when in enumerate(DATES)], 60),
]
CHANGES = [
    Change("added", state(), state()),
    rules.move(state(), FRIDAY, today=TODAY),
    rules.postpone(state(), MAY, today=TODAY),
    rules.postpone(state(), None, today=TODAY),
    rules.confirm(state(when=FRIDAY), today=TODAY),
    rules.cancel(state()),
    rules.hold(state(when=When.on(TODAY)), today=TODAY),
    Change("edited", state(), state()),
    Change("edited", state(), state(MeetingStatus.CANCELLED, None)),
]
READINGS = (When.on(date(2026, 2, 3)), When.on(date(2026, 3, 2)))
TYPED = dict.fromkeys(("title_es", "title_en", "place", "note"), HOSTILE[:3000])


def listings(t: Translator) -> Iterator[Shown]:
    for scope, sheet in product((TEAM, OUTSIDE), SHEETS):
        yield views.listing(sheet, t, today=TODAY, scope=scope)


def published(t: Translator) -> Iterator[Shown]:
    for scope, sheet in product((TEAM, OUTSIDE), SHEETS):
        yield views.published(sheet, t, today=TODAY, scope=scope, who=WHO)


def cards(t: Translator) -> Iterator[Shown]:
    for scope in (TEAM, OUTSIDE):
        for when, status in product(DATES, MeetingStatus):
            bare = Detail(line(meeting(4, when, status=status, title_en=None, place=None)), None)
            yield views.card(bare, t, today=TODAY, scope=scope)
        yield views.card(full(long(), times=60), t, today=TODAY, scope=scope, warning=WHO)


def news(t: Translator) -> Iterator[Shown]:
    moved = [Moved(promise(number).commitment, None) for number in range(60)]
    for change in CHANGES:
        for told in (saved(change), saved(change, reminders=Replan(1, 1), deadlines=moved)):
            yield views.news(told, t, scope=TEAM, who=WHO)
            yield views.news(told, t, scope=TEAM, who=WHO, note=HOSTILE)


def every_way(t: Translator) -> Iterator[tuple[Meeting, Filled]]:
    for shown, answers in product((meeting(), long()), ({}, TYPED)):
        yield shown, Filled(Target(4, 1, "C1"), answers)
        yield shown, Filled(Target(4, 2, "C1"), answers, READINGS, warning=t("meeting-move"))


DRAWINGS: Drawings = {
    views.listing: listings,
    views.published: published,
    views.card: cards,
    views.news: news,
    views.add_form: lambda t: (views.add_form(filled, t) for _, filled in every_way(t)),
    views.move_form: lambda t: (views.move_form(*each, t) for each in every_way(t)),
    views.postpone_form: lambda t: (views.postpone_form(*each, t) for each in every_way(t)),
    views.cancel_form: lambda t: (views.cancel_form(*each, t) for each in every_way(t)),
    views.edit_form: lambda t: (views.edit_form(*each, t) for each in every_way(t)),
}
