"""Briefs: on one screen, shown to a channel, and a part in full."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from bot.domain.meetings import MeetingStatus
from bot.domain.when import When
from bot.i18n import Translator
from handlers.views import briefs as views
from handlers.views.briefs import Part, Place
from handlers.views.targets import Target
from tests.views.briefings import BRIEFS, a_brief, a_point
from tests.views.gallery.frames import Drawings, Shown
from tests.views.gatherings import FRIDAY, NOW, OUTSIDE, TEAM, TODAY, WHO, line, meeting

WHENS = (None, FRIDAY, When.year(2026), When.at(NOW, zone="America/New_York"))


def briefs(t: Translator) -> Iterator[Shown]:
    for shown in BRIEFS:
        yield views.brief(shown, t, now=NOW, today=TODAY, scope=TEAM)
        outside = replace(shown, is_internal=False)
        yield views.brief(outside, t, now=NOW, today=TODAY, scope=OUTSIDE)
    for when, status in product(WHENS, MeetingStatus):
        shown = a_brief([a_point()], line=line(meeting(4, when, status=status)))
        yield views.brief(shown, t, now=NOW, today=TODAY, scope=TEAM)


def published(t: Translator) -> Iterator[Shown]:
    for shown, is_internal in product(BRIEFS, (True, False)):
        told = replace(shown, is_internal=is_internal)
        yield views.published(told, t, now=NOW, today=TODAY, who=WHO)


def parts(t: Translator) -> Iterator[Shown]:
    for shown, part, offset in product(BRIEFS, Part, (0, 10, 999)):
        yield views.part(shown, Place(part, Target(4, 1, "C1"), offset), t, scope=TEAM)


DRAWINGS: Drawings = {views.brief: briefs, views.published: published, views.part: parts}
