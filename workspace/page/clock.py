"""The workspace's clock and the buttons that move it."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from babel.dates import get_timezone_location
from nicegui import run, ui

from workspace.clock import FARTHEST, ClockStuckError
from workspace.page import calendar, dates, tags
from workspace.page.screen import Screen

MIDDAY = time(12, 0)
"""A day chosen in the calendar means this hour of it where the acting person is: by then the
morning's reminders have come on both sides of the border."""


class Clock:
    """Tells the workspace's time in the acting person's words, and jumps."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._busy = False
        with tags.box("clock", "section", aria_label=screen.words("clock")) as self._box:
            screen.area(tags.box("now"), self._looks, self._draw)
            if screen.levers.jump:
                screen.area(tags.box("jumps"), lambda: screen.now.date(), self._buttons)
        ui.timer(5, screen.refresh)

    def _looks(self) -> tuple[str, str, str]:
        now, locale = self._screen.now, self._screen.locale
        place = get_timezone_location(self._screen.member.tz, locale=locale, return_city=True)
        return dates.day(now, locale), dates.hour(now, locale), place

    def _draw(self) -> None:
        day, hour, place = self._looks()
        tags.text(day, "clock-day")
        tags.text(f"{hour} · {place}", "clock-hour")

    def _buttons(self) -> None:
        words, levers = self._screen.words, self._screen.levers
        if levers.next_event:
            tags.button(words("next-event"), self._to_next_event, "primary")
        tags.button(words("hour"), self._by(timedelta(hours=1)), "plain")
        tags.button(words("day"), self._by(timedelta(days=1)), "plain")
        with tags.button(words("pick-day"), lambda: None, "plain"):
            today = self._screen.now.date().isoformat()
            calendar.popup(self.to_day, self._screen, earliest=today)

    def _by(self, span: timedelta) -> Callable[[], object]:
        return lambda: self._jump(self._screen.state.clock.now() + span)

    async def _to_next_event(self) -> None:
        find = self._screen.levers.next_event
        due = await run.io_bound(find) if find else None
        if due is None:
            self._screen.tell("nothing-due")
        else:
            await self._jump(max(due, self._screen.state.clock.now()))

    async def to_day(self, day: str) -> None:
        """Go to noon of a day, YYYY-MM-DD, where the acting person is."""
        await self._jump(datetime.combine(date.fromisoformat(day), MIDDAY, self._screen.tz))

    async def _jump(self, to: datetime) -> None:
        jump = self._screen.levers.jump
        if jump is None or self._busy:
            return
        self._busy = True
        self._box.classes("waiting")
        try:
            await run.io_bound(jump, to)
        except ValueError:
            self._screen.tell("only-forward", days=FARTHEST.days)
        except ClockStuckError:
            self._screen.tell("clock-stuck")
        finally:
            self._busy = False
            self._box.classes(remove="waiting")
            self._screen.refresh()
