"""The frame of the page: a mark that this is not Slack, the rooms, and who acts in them."""

from nicegui import ui

from workspace.acts import submitting
from workspace.page import faults, home, inspector, tags
from workspace.page.composer import Composer
from workspace.page.feed import Feed
from workspace.page.heading import Heading
from workspace.page.inspector import Inspector
from workspace.page.modal import Modal
from workspace.page.screen import HOME, Screen
from workspace.page.sidebar import Sidebar
from workspace.page.tour import Tour
from workspace.state.records import Member

_SPEAK = {
    "es": "Quasar.Lang.set(Quasar.Lang.es); document.documentElement.lang = 'es'",
    "en": "Quasar.Lang.set(Quasar.Lang.enUS); document.documentElement.lang = 'en'",
}
"""Tells calendars, and the browser, which language the page speaks."""


class Frame:
    """One tab: everything in it, drawn for whoever acts."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._body = tags.box("frame", aria_busy="true")
        self._composer: Composer | None = None
        self._draw()

    async def welcome(self) -> None:
        """Say that the tab is connected; offer the tour to those who come for the first time."""
        tags.named(self._body, aria_busy="false")
        await self._tour.begin(unless_seen=True)

    def _draw(self) -> None:
        screen = self._screen
        self._body.clear()
        with self._body:
            self._sidebar = Sidebar(screen, self._go, self._become)
            with tags.box("centre"):
                self._mark()
                screen.area(tags.box("place"), self._where, self._place)
            self._inspector = Inspector(screen)
            Modal(screen)
            self._tour = Tour(screen, self._say, self._become, self._sidebar.clock.to_day)
            self._tell_browser()

    def _mark(self) -> None:
        """Say all the time that this is not Slack, and whether the bot is there."""
        screen, words = self._screen, self._screen.words
        with tags.box("mark", "header"):
            tags.button(
                "☰", lambda: self._sidebar.toggle(), "menu-button", aria_label=words("menu")
            )
            tags.text(words("name"), "mark-name", "strong")
            tags.text(words("not-slack"), "mark-words")
            screen.area(tags.box("mark-state"), self._state, self._draw_state)
            tags.button(words("tour"), lambda: self._tour.begin(), "bare")

    def _state(self) -> tuple[bool, int, int]:
        state = self._screen.state
        problems = inspector.problems(state.journal)
        return state.connected.is_set(), len(problems), faults.count(self._screen)

    def _draw_state(self) -> None:
        words, (ready, count, wrong) = self._screen.words, self._state()
        tags.text(words("connected" if ready else "offline"), "dot on" if ready else "dot")
        if wrong:
            tags.text(words("faults-now", count=wrong), "faults-now")
        label = words("trouble", count=count) if count else words("inspector")
        tags.button(label, lambda: self._inspector.toggle(), "alarm" if count else "bare")

    def _place(self) -> None:
        """Draw the conversation looked at, or the App Home."""
        channel, self._composer = self._screen.channel, None
        Heading(self._screen, channel)
        if channel is None:
            home.build(self._screen)
            return
        Feed(self._screen, channel)
        if silence := self._screen.silence(channel):
            bot = self._screen.state.bot.name
            tags.text(self._screen.words(silence, bot=bot), "empty", "p")
        else:
            self._composer = Composer(self._screen)

    def _where(self) -> tuple[str, str]:
        screen = self._screen
        return screen.place, screen.silence(screen.channel) if screen.channel else ""

    async def _say(self, typed: str) -> None:
        """Type and send a line where the acting person belongs."""
        with self._body:  # the button that asked may be gone
            self._go(first_place(self._screen, self._screen.member))
            if self._composer is not None:
                await self._composer.say(typed)

    def _go(self, place: str) -> None:
        self._sidebar.close()
        self._screen.place = place
        if place == HOME:
            submitting.open_home(self._screen.state, self._screen.member)
        self._screen.refresh()
        self._tell_browser()

    def _become(self, member: Member) -> None:
        screen = self._screen
        seen = {channel.id for channel in screen.state.directory.seen_by(member.id)}
        if screen.place not in seen | {HOME}:
            screen.place = first_place(screen, member)
        screen.member_id = member.id
        self._draw()

    def _tell_browser(self) -> None:
        """Keep address, title and language of the tab true, so that it can be reloaded."""
        screen = self._screen
        query = f"?as={screen.member.key or screen.member.id}&in={screen.place}"
        ui.navigate.history.replace(query)
        ui.page_title(screen.words("name"))
        ui.run_javascript(_SPEAK[screen.words.language])


def first_place(screen: Screen, member: Member) -> str:
    """Choose where somebody looks first: their first channel in the scenario, else App Home."""
    channels = [it for it in screen.state.directory.channels.values() if not it.is_im]
    mine = [channel.id for channel in channels if member.id in channel.members]
    return mine[0] if mine else HOME
