"""Six steps for a first visit; each can be done by a button, too."""

from collections.abc import Awaitable, Callable

from nicegui import ui

from workspace.page import tags
from workspace.page.screen import Screen
from workspace.state.records import Member

STEPS = 6

EVE = "2026-01-22"
"""The day before the first meeting of the sample dossier."""

SEEN = "localStorage['aide-memoire.tour']"
"""Where the browser remembers that somebody has closed the tour."""


class Tour:
    """The card that guides.

    fill: puts words into the composer. become: acts as somebody else. travel: goes to a day.
    """

    def __init__(
        self,
        screen: Screen,
        fill: Callable[[str], None],
        become: Callable[[Member], object],
        travel: Callable[[str], Awaitable[None]],
    ) -> None:
        self._screen, self._fill, self._become, self._travel = screen, fill, become, travel
        place = tags.box("tour", "section", aria_label=screen.words("tour"))
        screen.area(place, lambda: (screen.tour_step,), self._draw)

    async def begin(self, *, unless_seen: bool = False) -> None:
        """Show the first step; `unless_seen` leaves those in peace who closed it before."""
        if unless_seen and await ui.run_javascript(f"return {SEEN}", timeout=5):
            return
        self._go(1)

    def _go(self, step: int) -> None:
        self._screen.tour_step = step
        self._screen.refresh()

    def _end(self) -> None:
        ui.run_javascript(f"{SEEN} = 'seen'")
        self._go(0)

    def _draw(self) -> None:
        words, step = self._screen.words, self._screen.tour_step
        if not step:
            return
        with tags.box("tour-card"):
            with tags.box("tour-head"):
                tags.text(words("tour-step", step=step, steps=STEPS), "tour-step")
                tags.button("×", self._end, "cross", aria_label=words("end-tour"))
            tags.text(words(f"tour-{step}-title"), "tour-title", "h2")
            tags.text(words(f"tour-{step}"), "tour-words", "p")
            with tags.box("tour-foot"):
                self._feet(step)

    def _feet(self, step: int) -> None:
        words, last = self._screen.words, step == STEPS
        tags.button(words("show-me"), self._do, "plain")
        if step > 1:
            tags.button(words("back"), lambda: self._go(step - 1), "plain")
        if last:
            tags.button(words("finish"), self._end, "primary")
        else:
            tags.button(words("next"), lambda: self._go(step + 1), "primary")

    async def _do(self) -> None:
        """Do what this step asks for, as far as a click can."""
        step, screen = self._screen.tour_step, self._screen
        if step == 4:
            self._become(self._other(lambda member: not _speaks_like(member, screen.member)))
        elif step == 5:
            self._become(self._other(lambda member: member.is_stranger))
        elif step == 3:
            await self._travel(EVE)
        else:
            self._fill(screen.words(f"tour-{step}-typed"))

    def _other(self, fits: Callable[[Member], bool]) -> Member:
        """Find the first person who fits; if there is none, whoever acts now."""
        people = self._screen.state.directory.people.values()
        fitting = [m for m in people if fits(m) and not (m.is_bot or m.deleted)]
        insiders_first = sorted(fitting, key=lambda member: member.is_outsider)
        return insiders_first[0] if insiders_first else self._screen.member


def _speaks_like(one: Member, other: Member) -> bool:
    return one.locale[:2] == other.locale[:2]
