"""Commitments: cards, lists, history, news and forms."""

from collections.abc import Iterator
from datetime import date
from itertools import product

from bot.domain.commitments import CommitmentStatus, Health
from bot.domain.when import When
from bot.i18n import Translator
from handlers.views import commitments as views
from handlers.views.commitments import Place, Record
from handlers.views.targets import Target
from storage.commitments import Line, Moved, Page
from storage.models import Commitment
from tests.views.gallery.frames import Drawings, Shown
from tests.views.promises import (
    ANA,
    HOSTILE,
    MINISTERIAL,
    OUTSIDE,
    TEAM,
    change,
    everything,
    promise,
)

TITLES = ("Exchange information", HOSTILE)
HERE = Target(1, 1, "C1")
READINGS = (When.on(date(2026, 2, 3)), When.on(date(2026, 3, 2)))
CHANGES = [
    change("reported", {"status": "blocked"}, {"status": "in_progress"}, HOSTILE),
    change("reported", {"status": "blocked"}, {"status": "blocked"}, None),
    change("followed", {"due": "2026-02"}, {"due": None}, "SEG-M4"),
    change("edited", {"title_en": "a", "edtf": None}, {"title_en": "b", "edtf": "2026"}, None),
    change("handed_over", {"owner_id": 1}, {"owner_id": 2}, None),
    change("unheard_of", {}, {}, None),
]


def called(title: str, count: int) -> list[Commitment]:
    return [promise(number, title_en=title, title_es=title) for number in range(1, count + 1)]


def cards(t: Translator) -> Iterator[Shown]:
    for shown in everything():
        yield views.card(shown, t, channel="C1")
        yield views.card(shown, t, channel="C1", notice=t("commitment-candidate"))


def listings(t: Translator) -> Iterator[Shown]:
    words = ("open", "mine", "overdue", "at risk", "done", "for", "*")
    for count, title, key in product((0, 1, views.PAGE), TITLES, words):
        found = called(title, count)
        lines = [Line(one, Health.OVERDUE, ANA if (one.id or 0) % 2 else None) for one in found]
        page = Page(lines, 0 if count < 2 else 20, 60, {Health.OVERDUE: 2, Health.ON_TRACK: 58})
        shared = Page([Line(one, None, None) for one in found], 0, count, {})
        yield views.listing(page, Place(key, title[:200], 20), t, scope=TEAM, dossier=title)
        yield views.listing(shared, Place(key), t, scope=OUTSIDE, dossier=title)


def deadlines(t: Translator) -> Iterator[Shown]:
    for count, title, meeting in product((1, 60), TITLES, ("", "SEG-M4")):
        february = When.month(2026, 2)
        moved = [
            Moved(one, february if (one.id or 0) % 2 else None) for one in called(title, count)
        ]
        yield views.deadlines_moved(moved, t, who=ANA, channel="C1", meeting=meeting)


def histories(t: Translator) -> Iterator[Shown]:
    yield views.history(promise(), [], t)
    yield views.history(promise(), [(one, ANA) for one in CHANGES] * 10, t)
    yield views.history(promise(), [(one, None) for one in CHANGES], t)


def records(t: Translator) -> Iterator[Shown]:
    for shown, meetings in product(everything(), ([], [MINISTERIAL], [MINISTERIAL] * 150)):
        record = Record(views.filled_from(shown, t), meetings, READINGS)
        yield views.record_form(HERE, t, record, code="SEG-C1")


def updates(t: Translator) -> Iterator[Shown]:
    news = {"status": CommitmentStatus.IN_PROGRESS.value, "note": HOSTILE[:3000]}
    warning = t("commitment-candidate")
    for shown in everything():
        yield views.update_form(shown.commitment, HERE, t, filled=news, warning=warning)


def hand_overs(t: Translator) -> Iterator[Shown]:
    for shown, owner in product(everything(), ("UANA", "")):
        yield views.hand_over_form(shown.commitment, HERE, t, owner=owner)


DRAWINGS: Drawings = {
    views.card: cards,
    views.published: lambda t: (views.published(one, t, channel="C1") for one in everything()),
    views.listing: listings,
    views.deadlines_moved: deadlines,
    views.history: histories,
    views.record_form: records,
    views.update_form: updates,
    views.hand_over_form: hand_overs,
}
