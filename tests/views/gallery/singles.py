"""What stands alone: the App Home, the week, help, and the question which date was meant."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from bot.domain.reading import read_when
from bot.i18n import Markup, Translator
from handlers import COMMANDS
from handlers.views import dates, digests, help, home
from handlers.views.targets import Target
from tests.views.gallery.frames import Drawings, Shown
from tests.views.gatherings import HOSTILE, NOW
from tests.views.test_digests import a_dossier, a_week
from tests.views.test_home import a_room

ROOMS = [(0, 0), (1, 0), (1, 1), (1, 60), (60, 0), (60, 1)]
"""How many rooms somebody is in, and how much there is in each."""


def homes(t: Translator) -> Iterator[Shown]:
    for (rooms, count), title in product(ROOMS, ("Exchange information", HOSTILE)):
        yield home.home([a_room(count, title)] * rooms, t)
    yield home.home([a_room(60, HOSTILE)] * 8, t)


def weeks(t: Translator) -> Iterator[Shown]:
    titles, late = ("Ministerial", HOSTILE), (None, Markup("_late_"))
    for count, title, note in product((0, 1, 60), titles, late):
        yield digests.digest(a_week(count, title), a_dossier(title), t, late=note)


def questions(t: Translator) -> Iterator[Shown]:
    when = read_when("2/3/2026", now=NOW, tz="UTC", language=t.language)
    for text in (when.text, HOSTILE[: dates.LONGEST]):
        yield dates.which(replace(when, text=text), "meeting.move", Target(4, 1, "C1"), t)


DRAWINGS: Drawings = {
    home.home: homes,
    digests.digest: weeks,
    dates.which: questions,
    help.overview: lambda t: (help.overview(keys, t) for keys in (["/aide"], list(COMMANDS))),
}
