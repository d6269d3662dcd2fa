"""Where people write: messages, and slash commands with completion from the app manifest."""

from nicegui import ui
from nicegui.events import GenericEventArguments, ValueChangeEventArguments

from workspace.acts import submitting, typing
from workspace.page import buttons, heading, tags
from workspace.page.screen import Screen
from workspace.state.records import Json

_TAKE_TAB = "(e) => { if (document.querySelector('.hints .hint')) { e.preventDefault(); emit() } }"
_STAY = "(e) => { e.preventDefault(); emit() }"
_TELL = """
    const line = getHtmlElement(%s);
    line?.setAttribute("aria-expanded", "%s");
    line?.setAttribute("aria-activedescendant", "%s");
"""
"""Tells a screen reader about the list. A change of the field's props would send its value, too,
and take away what was typed meanwhile."""


class Composer:
    """The line at the bottom of a conversation."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._marked = 0
        self._fitting: list[str] = []
        with tags.box("composer", role="form", aria_label=screen.words("write")):
            self._hints = tags.box("hints", role="listbox", aria_label=screen.words("commands"))
            self._hints.set_visibility(False)
            with tags.box("line"):
                self._shortcuts()
                self._field = self._input()
                tags.button(screen.words("send"), self._send, "primary send")

    async def say(self, typed: str) -> None:
        """Type a line and send it."""
        self._field.set_value(typed)
        await self._send()

    def _input(self) -> ui.input:
        words = self._screen.words("write")
        field = ui.input(placeholder=words, on_change=self._typed).props("borderless dense")
        tags.named(field.classes("field"), aria_label=words, autocomplete="off", role="combobox")
        tags.named(field, aria_autocomplete="list", aria_haspopup="listbox")
        tags.named(field, aria_expanded="false", aria_controls=self._hints.html_id)
        field.on("keydown.enter", self._enter, js_handler="(e) => emit(e.target.value)")
        field.on("keydown.tab", self._complete, js_handler=_TAKE_TAB)
        field.on("keydown.down", lambda: self._move(1), js_handler=_STAY)
        field.on("keydown.up", lambda: self._move(-1), js_handler=_STAY)
        field.on("keydown.esc", self._hide)
        return field

    def _shortcuts(self) -> None:
        """Offer the global shortcuts of the app manifest."""
        screen = self._screen

        def chooser(callback_id: str) -> buttons.Act:
            async def choose() -> None:
                delivery = submitting.global_shortcut(screen.state, screen.member, callback_id)
                await screen.settled(delivery)

            return choose

        listed = screen.state.shortcuts.items()
        offered = [(it["name"], chooser(key)) for key, it in listed if it["type"] == "global"]
        if offered:
            buttons.menu(offered, screen.words("shortcuts"), "+")

    def _typed(self, event: ValueChangeEventArguments[str | None]) -> None:
        self._marked = 0
        self._suggest(event.value or "")

    def _suggest(self, typed: str) -> None:
        """Show the commands that begin with what was typed, or how to go on with one."""
        commands = self._screen.state.commands
        name, space, _ = typed.partition(" ")
        if space:
            self._fitting = []
            shown = [name] if name in commands else []
        else:
            shown = self._fitting = [each for each in commands if typed and each.startswith(typed)]
        self._hints.clear()
        with self._hints:
            rows = [self._hint(each, commands[each], n) for n, each in enumerate(shown)]
            if not shown and typed.startswith("/"):
                none = tags.text(self._screen.words("no-command"), "no-hint")
                tags.named(none, role="option", aria_disabled="true")
        self._show(typed.startswith("/"), rows[self._marked].html_id if self._fitting else "")

    def _show(self, visible: bool, marked: str) -> None:
        """Show the list or hide it; marked: the HTML id of its marked row, or ""."""
        self._hints.set_visibility(visible)
        told = (self._field.id, str(visible).lower(), marked)
        self._field.client.run_javascript(_TELL % told)

    def _hint(self, name: str, entry: Json, number: int) -> ui.element:
        marked = bool(self._fitting) and number == self._marked
        row = tags.box("hint" if self._fitting else "usage", role="option")
        tags.named(row, aria_selected=str(marked).lower())
        if self._fitting:
            row.on("click", lambda: self._take(name))
        with row:
            with tags.box("hint-command"):
                tags.text(name, "hint-name", "code")
                tags.text(entry.get("usage_hint", ""), "hint-usage")
            tags.text(entry.get("description", ""), "hint-about")
        return row

    def _move(self, step: int) -> None:
        if self._fitting:
            self._marked = (self._marked + step) % len(self._fitting)
            self._suggest(self._field.value)

    def _hide(self) -> None:
        """Put the list away until something else is typed; Enter then sends what stands there."""
        self._fitting = []
        self._hints.clear()
        self._show(False, "")

    def _complete(self) -> None:
        if self._fitting:
            self._take(self._fitting[self._marked])

    def _take(self, name: str) -> None:
        self._field.set_value(f"{name} ")
        self._field.run_method("focus")

    async def _enter(self, event: GenericEventArguments) -> None:
        """Send; but complete first what is only the beginning of a command."""
        typed = str(event.args)
        if self._fitting and typed not in self._screen.state.commands:
            self._complete()
        else:
            self._field.value = typed
            await self._send()

    async def _send(self) -> None:
        typed, screen = (self._field.value or "").strip(), self._screen
        if not typed or screen.channel is None:
            return
        self._field.set_value("")
        if typed == f"/invite @{screen.state.bot.name}":  # a command of Slack's own
            heading.invite(screen, screen.channel)
        elif typed.startswith("/"):
            await screen.settled(typing.command(screen.state, screen.member, screen.channel, typed))
        else:
            typing.say(screen.state, screen.member, screen.channel, typed)
