"""The left side: whom to act as, the clock, and where to look."""

from collections.abc import Callable

from workspace.page import tags
from workspace.page.clock import Clock
from workspace.page.screen import HOME, Screen
from workspace.state.records import Channel, Member

_LANGUAGES = {"es": "español", "en": "English"}


class Sidebar:
    """People, clock, channels, the bot. `go` looks elsewhere, `become` acts as somebody else."""

    def __init__(
        self, screen: Screen, go: Callable[[str], object], become: Callable[[Member], object]
    ) -> None:
        self._screen, self._go, self._become = screen, go, become
        words = screen.words
        with tags.box("side", "nav", aria_label=words("menu")) as self.box:
            tags.button("×", self.close, "cross menu-close", aria_label=words("close"))
            tags.text(words("people"), "side-title", "h2")
            self._list("people", self._people, self._draw_people)
            self.clock = Clock(screen)
            tags.text(words("channels"), "side-title", "h2")
            self._list("channels", self._channels, self._draw_channels)
            tags.text(words("app"), "side-title", "h2")
            self._list("app", self._app, self._draw_app)

    def toggle(self) -> None:
        """Show or hide it, where the screen is too narrow to show it always."""
        self.box.classes(toggle="open")

    def close(self) -> None:
        """Hide it on narrow screens."""
        self.box.classes(remove="open")

    def _list(self, kind: str, looks: Callable[[], object], draw: Callable[[], None]) -> None:
        self._screen.area(tags.box(f"side-list {kind}"), looks, draw)

    def _people(self) -> list[Member]:
        everybody = self._screen.state.directory.people.values()
        return [member for member in everybody if not (member.is_bot or member.deleted)]

    def _draw_people(self) -> None:
        for member in self._people():
            acting = member.id == self._screen.member.id
            with tags.button("", lambda m=member: self._become(m), "person") as row:
                tags.named(row, aria_pressed=str(acting).lower())
                tags.text(member.name, "person-name")
                tags.text(self._about(member), "person-about")

    def _about(self, member: Member) -> str:
        words, language = self._screen.words, member.locale.partition("-")[0]
        marks = [
            (member.is_stranger, "stranger"),
            (member.is_restricted or member.is_ultra_restricted, "guest"),
            (member.is_admin, "admin"),
        ]
        told = [words.role(member.role)] if member.role else []
        told += [words(key) for true, key in marks if true]
        return " · ".join([*told, _LANGUAGES.get(language, language)])

    def _channels(self) -> object:
        places = [(it.id, it.name, self._kind(it)) for it in self._seen()]
        return self._screen.place, places

    def _seen(self) -> list[Channel]:
        listed = self._screen.state.directory.seen_by(self._screen.member.id)
        return [channel for channel in listed if not channel.is_im]

    def _draw_channels(self) -> None:
        for channel in self._seen():
            self._entry(f"# {channel.name}", channel.id, self._kind(channel))

    def _kind(self, channel: Channel) -> str:
        words = self._screen.words
        marks = [
            (channel.is_archived, "archived"),
            (channel.is_ext_shared, "shared"),
            (channel.is_private, "private"),
        ]
        return next((words(key) for true, key in marks if true), "")

    def _app(self) -> object:
        return (self._screen.place,)

    def _draw_app(self) -> None:
        state, words = self._screen.state, self._screen.words
        self._entry(words("home"), HOME, state.bot.name)
        direct = state.directory.direct(self._screen.member.id)
        self._entry(words("direct", bot=state.bot.name), direct.id, "")

    def _entry(self, label: str, place: str, about: str) -> None:
        here = place == self._screen.place
        with tags.button("", lambda: self._go(place), "entry") as row:
            if here:
                tags.named(row, aria_current="page")
            tags.text(label, "entry-name")
            if not here:
                self._mark_unread(place)
            if about:
                tags.text(about, "entry-about")

    def _mark_unread(self, place: str) -> None:
        """Count what is new; the entry round it stays, so that no click on it is lost."""
        screen = self._screen

        def draw() -> None:
            if count := screen.unread(place):
                tags.text(screen.words("unread", count=count), "unread")

        screen.area(tags.box("", "span"), lambda: (screen.unread(place),), draw)
