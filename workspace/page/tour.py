"""Six steps for a first visit: done by hand or by a button, each goes on to the next by itself."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from nicegui import ui

from workspace.page import steps, tags
from workspace.page.screen import Leg, Screen
from workspace.state.records import Member

STEPS = len(steps.DONE)

LINGER_SECONDS = 2.5
"""How long a step that was done says so before the next one comes."""

SEEN = "localStorage['aide-memoire.tour']"
"""Where the browser remembers that somebody has closed the tour."""


class Tour:
    """The card that guides.

    say: types and sends a line. become: acts as somebody else. travel: goes to a day.
    """

    def __init__(
        self,
        screen: Screen,
        say: Callable[[str], Awaitable[None]],
        become: Callable[[Member], object],
        travel: Callable[[str], Awaitable[None]],
    ) -> None:
        self._screen, self._say, self._become, self._travel = screen, say, become, travel
        label = screen.words("tour")
        place = tags.box("tour", "section", aria_label=label, aria_live="polite")
        screen.room(place, self._look)
        screen.area(place, lambda: screen.tour, self._draw)

    async def begin(self, *, unless_seen: bool = False) -> None:
        """Show the first step; `unless_seen` leaves those in peace who closed it before."""
        if unless_seen and await ui.run_javascript(f"return {SEEN}", timeout=5):
            return
        self._go(1)

    def _go(self, step: int) -> None:
        self._screen.tour = steps.begin(self._screen, step)
        self._screen.refresh()

    def _end(self) -> None:
        ui.run_javascript(f"{SEEN} = 'seen'")
        self._screen.tour = None
        self._screen.refresh()

    def _look(self) -> None:
        """Has the step been done meanwhile?"""
        screen, leg = self._screen, self._screen.tour
        if leg and not leg.done and steps.DONE[leg.step](screen, leg):
            screen.tour = replace(leg, done=True)

    def _draw(self) -> None:
        if self._screen.tour:
            self._card(self._screen.tour)

    def _card(self, leg: Leg) -> None:
        words, step, done = self._screen.words, leg.step, leg.done
        with tags.box("tour-card done" if done else "tour-card"):
            with tags.box("tour-head"):
                tags.text(words("tour-step", step=step, steps=STEPS), "tour-step")
                tags.button("×", self._end, "cross", aria_label=words("end-tour"))
            with tags.box("tour-dots", aria_hidden="true"):
                for number in range(1, STEPS + 1):
                    tags.box("past" if number < step + done else "")
            tags.text(words(f"tour-{step}-title"), "tour-title", "h2")
            if done:
                tags.text(words("tour-all-done" if step == STEPS else "tour-done"), "tour-done")
            else:
                tags.text(words(f"tour-{step}"), "tour-words", "p")
            with tags.box("tour-foot"):
                self._feet(leg)
            if done and step < STEPS:
                ui.timer(LINGER_SECONDS, lambda: self._go(step + 1), once=True)

    def _feet(self, leg: Leg) -> None:
        words, step = self._screen.words, leg.step
        if not leg.done:
            tags.button(words("show-me"), lambda: self._do(step), "plain")
        if step > 1:
            tags.button(words("back"), lambda: self._go(step - 1), "plain")
        if step == STEPS:
            tags.button(words("finish"), self._end, "primary")
        else:
            tags.button(words("next"), lambda: self._go(step + 1), "primary")

    async def _do(self, step: int) -> None:
        """Do what a step asks for; only what an update says is left to the person."""
        screen = self._screen
        if step == 3:
            await self._travel(steps.EVE.isoformat())
            return
        if step == 4:
            self._become(self._first(lambda member: not _speaks_like(member, screen.member)))
        elif step == 5:
            self._become(self._first(lambda member: member.is_stranger))
        elif screen.member.is_outsider:
            self._become(self._first(lambda member: not member.is_outsider))
        await self._say(screen.words(f"tour-{step}-typed"))

    def _first(self, fits: Callable[[Member], bool]) -> Member:
        """Find the first person who fits; if there is none, whoever acts now."""
        people = self._screen.state.directory.people.values()
        fitting = [m for m in people if fits(m) and not (m.is_bot or m.deleted)]
        insiders_first = sorted(fitting, key=lambda member: member.is_outsider)
        return insiders_first[0] if insiders_first else self._screen.member


def _speaks_like(one: Member, other: Member) -> bool:
    return one.locale[:2] == other.locale[:2]
