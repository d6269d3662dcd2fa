"""Acting as somebody: `officer.types("/reuniones")`, `officer.presses("Actualizar")`.

Everything waits until the bot has acknowledged. What fails prints the screen as the person has it.
"""

from typing import Any, Self

from workspace import finding
from workspace.acts import pressing, submitting, typing, waited
from workspace.acts.pressing import Source
from workspace.blocks import check_options
from workspace.finding import Control
from workspace.onlooker import PATIENCE, Onlooker, Seen
from workspace.state.deliveries import Delivery
from workspace.state.records import Json, Message, View


class Person(Onlooker):
    """Somebody who types, presses, fills in and submits."""

    def types(self, text: str, channel: str | None = None, thread: Message | None = None) -> Seen:
        """Type a slash command or, without slash, a message; then wait for the bot."""
        if channel:
            self.goes_to(channel)
        self.at_home = False
        mark = self._mark()
        if text.startswith("/"):
            self._wait(typing.command(self._state, self.member, self.channel, text))
        else:
            thread_ts = thread.ts if thread else None
            typing.say(self._state, self.member, self.channel, text, thread_ts)
            self._state.wait_for(lambda: self._state.outbox.idle, PATIENCE)
        return self._since(mark)

    def presses(self, label: str, message: Message | None = None, *, near: str = "") -> Seen:
        """Press a button, or an entry of a ⋯ menu, by its words (or action id).

        It is looked for in the open modal, else in the App Home or in the messages of this
        conversation, the newest first. near: words that stand beside it.
        """
        mark = self._mark()
        for source in self._sources(message):
            found = finding.button(source.blocks, label, near)
            if found:
                control, option = found
                self._press(source, control, option)
                return self._since(mark)
        raise AssertionError(
            f"no button {label!r} {near!r}; {self.member.name} sees:\n{self.screen}"
        )

    def chooses(
        self,
        menu: str,
        option: Any,  # noqa: ANN401
        message: Message | None = None,
        *,
        near: str = "",
    ) -> Seen:
        """Choose in a select by the words of the option; menu: placeholder, label or action id."""
        mark = self._mark()
        for source in self._sources(message):
            control = finding.menu(source.blocks, menu, near)
            if control:
                self._press(source, control, self._value(source, control, option))
                return self._since(mark)
        raise AssertionError(f"no menu {menu!r} {near!r}; {self.member.name} sees:\n{self.screen}")

    def looks_up(self, menu: str, typed: str) -> list[str]:
        """Type into a select that asks the bot; returns the words of the options offered."""
        for source in self._sources(None):
            control = finding.menu(source.blocks, menu)
            if control:
                return [option["text"]["text"] for option in self._offered(source, control, typed)]
        raise AssertionError(f"no menu {menu!r}; {self.member.name} sees:\n{self.screen}")

    def fills(self, values: dict[str, Any]) -> Self:
        """Fill in the open modal: label, block id or action id -> what is entered."""
        view = self._needs_modal()
        for name, entered in values.items():
            control = finding.menu(view.blocks, name)
            assert control, f"no field {name!r}; {self.member.name} sees:\n{self.screen}"
            self._press(view, control, self._value(view, control, entered))
        return self

    def submits(self, values: dict[str, Any] | None = None) -> dict[str, str]:
        """Fill in the open modal and send it. Returns what it complains of: label -> sentence."""
        self.fills(values or {})
        view = self._needs_modal()
        self._wait(submitting.submit(self._state, self.member, view))
        labels = {
            block["block_id"]: block["label"]["text"] for block in view.blocks if "label" in block
        }
        complaints = {labels.get(block_id, block_id): say for block_id, say in view.errors.items()}
        return complaints | ({"": view.notice} if view.notice else {})

    def closes(self, *, everything: bool = False) -> Seen:
        """Leave the open modal."""
        mark = self._mark()
        self._wait(
            submitting.close(self._state, self.member, self._needs_modal(), everything=everything)
        )
        return self._since(mark)

    def opens_home(self) -> Seen:
        """Look at the bot's App Home."""
        mark = self._mark()
        self.at_home = True
        self._wait(submitting.open_home(self._state, self.member))
        return self._since(mark)

    def uses_shortcut(self, callback_id: str, message: Message | None = None) -> Seen:
        """Choose a shortcut: of a message, or the one that is the same everywhere."""
        mark = self._mark()
        if message:
            shortcut = submitting.message_shortcut(
                self._state, self.member, self.channel, message, callback_id
            )
        else:
            shortcut = submitting.global_shortcut(self._state, self.member, callback_id)
        self._wait(shortcut)
        return self._since(mark)

    def _sources(self, message: Message | None) -> list[Source]:
        if message:
            return [message]
        if self.modal:
            return [self.modal]
        if self.at_home and self.home:
            return [self.home]
        return list(reversed(self.feed()))

    def _needs_modal(self) -> View:
        assert self.modal, f"no form is open; {self.member.name} sees:\n{self.screen}"
        return self.modal

    def _press(self, source: Source, control: Control, chosen: Any) -> None:  # noqa: ANN401
        self._wait(pressing.press(self._state, self.member, source, *control.ids, chosen))

    def _value(self, source: Source, control: Control, entered: Any) -> Any:  # noqa: ANN401
        element = control.element
        if "external_select" in element["type"] and isinstance(entered, str):
            element = {**element, "options": self._offered(source, control, entered)}
        return finding.value(self._state, element, entered)

    def _offered(self, source: Source, control: Control, typed: str) -> list[Json]:
        if len(typed) < control.element.get("min_query_length", 3):
            return []
        delivery = pressing.suggest(self._state, self.member, source, *control.ids, typed)
        return check_options(waited(self._state, delivery).answer)

    def _wait(self, delivery: Delivery | None) -> None:
        if delivery:
            waited(self._state, delivery)
