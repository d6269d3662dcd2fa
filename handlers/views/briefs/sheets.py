"""The sheet that a brief is written on: headings, lines with their sources, and what is left."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.briefs import LOOK_BACK
from bot.i18n import Markup, Translator
from handlers.views.briefs import lines
from handlers.views.briefs.lines import Sources
from handlers.views.briefs.places import Part, count, name
from storage.briefs import Brief, Point, Rival


@dataclass(frozen=True)
class Sheet:
    """A brief, who speaks, what has been cited so far, and where the rest can be read."""

    shown: Brief
    t: Translator
    sources: Sources
    is_published: bool

    def part(self, part: Part, said: Sequence[Markup]) -> list[Markup]:
        """Return a heading and its lines; an empty part says what would make it fill."""
        if not said:
            code = self.shown.line.meeting.code
            none = self.t(f"brief-{name(self.shown, part)}-none", code=code)
            return [self.heading(part), none]
        left = count(self.shown, part) - len(said)
        return [self.heading(part), *said, *self.more(part, left)]

    def heading(self, part: Part) -> Markup:
        """Name a part and say how many lines it has; of progress, since when."""
        total = count(self.shown, part)
        if part is Part.PROGRESS:
            return self._since(total)
        code = self.shown.line.meeting.code
        return self.t(f"brief-{name(self.shown, part)}", code=code, count=total)

    def more(self, part: Part, left: int) -> list[Markup]:
        """Say how many lines are left, and where to read them; nothing if none are."""
        if left <= 0:
            return []
        if self.is_published:
            code = self.shown.line.meeting.code
            return [self.t("brief-more-published", count=left, code=code)]
        return [self.t("brief-more", count=left, button=label(part, self.shown, self.t))]

    def cite(self, one: Point | Rival, said: Markup) -> Markup:
        """Put the number of its source behind a line."""
        return self.sources.cite(said, one.source, self.t)

    def wanted(self, points: Sequence[Point]) -> list[Markup]:
        """Say what is expected, a line each."""
        is_internal = self.shown.is_internal
        said = (lines.wanted(one, self.t, is_internal=is_internal) for one in points)
        return [self.cite(one, line) for one, line in zip(points, said, strict=True)]

    def _since(self, total: int) -> Markup:
        shown, t = self.shown, self.t
        if shown.previous is None:
            since = lines.short_day(shown.since, t)
            return t("brief-progress-alone", days=LOOK_BACK.days, since=since, count=total)
        since = lines.day(shown.previous.when, t, is_over=True)
        return t("brief-progress", code=shown.previous.code, since=since, count=total)


def label(part: Part, shown: Brief, t: Translator) -> str:
    """Name the button that shows a part in full."""
    return t.plain(f"brief-all-{name(shown, part)}", count=count(shown, part))
