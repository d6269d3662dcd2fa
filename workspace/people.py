"""Acting as somebody: `officer.types("/reuniones")`, `officer.presses("Actualizar")`.

Everything waits until the bot has acknowledged. What fails prints the screen as the person has it.
"""

from dataclasses import dataclass, field
from typing import Any

from workspace import finding, transcript
from workspace.acts import pressing, submitting, typing, waited
from workspace.acts.pressing import Source
from workspace.blocks import check_options
from workspace.finding import Control
from workspace.state import State
from workspace.state.deliveries import Delivery
from workspace.state.records import Channel, Json, Member, Message, View

PATIENCE = 3.0
"""Real seconds a person waits for something to appear."""


@dataclass(frozen=True)
class Seen:
    """What a person sees newly after having done something.

    messages: new or changed ones, oldest first. modal, home: as they now are.
    text: all of it as the person reads it.
    """

    messages: list[Message] = field(default_factory=list)
    modal: View | None = None
    home: View | None = None
    text: str = ""

    def __str__(self) -> str:
        """Read it."""
        return self.text

    def __contains__(self, words: str) -> bool:
        """Are these words in it?"""
        return simple(words) in simple(self.text)

    @property
    def message(self) -> Message:
        """The newest message. Raises AssertionError when there is none."""
        assert self.messages, f"no message appeared; the person sees:\n{self.text}"
        return self.messages[-1]


def simple(text: str) -> str:
    """Make all spaces the same, for comparing."""
    return " ".join(text.split())


class Person:
    """Somebody at their screen: in a channel (at first the first one the bot is in too)."""

    def __init__(self, state: State, member: Member) -> None:
        self._state = state
        self.member = member
        self.id = member.id
        self.at_home = False
        self.channel = self._first_channel()

    def _first_channel(self) -> Channel:
        directory = self._state.directory
        mine = [c for c in directory.seen_by(self.id) if not c.is_im]
        with_bot = [c for c in mine if directory.bot_in(c)]
        return next(iter([*with_bot, *mine]), directory.direct(self.id))

    def goes_to(self, where: str) -> "Person":
        """Look at another conversation: a channel's key, name or id; "dm" is the bot's own."""
        directory = self._state.directory
        channel = directory.direct(self.id) if where == "dm" else directory.channel(where)
        assert directory.may_see(self.id, channel), f"{self.member.name} cannot see {where}"
        self.channel, self.at_home = channel, False
        return self

    def types(self, text: str, channel: str | None = None, thread: Message | None = None) -> Seen:
        """Type a slash command or, without slash, a message; then wait for the bot."""
        if channel:
            self.goes_to(channel)
        self.at_home = False
        mark = self._state.stamps.ts()
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
        mark = self._state.stamps.ts()
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
        mark = self._state.stamps.ts()
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

    def fills(self, values: dict[str, Any]) -> "Person":
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
        mark = self._state.stamps.ts()
        self._wait(
            submitting.close(self._state, self.member, self._needs_modal(), everything=everything)
        )
        return self._since(mark)

    def opens_home(self) -> Seen:
        """Look at the bot's App Home."""
        mark = self._state.stamps.ts()
        self.at_home = True
        self._wait(submitting.open_home(self._state, self.member))
        return self._since(mark)

    def uses_shortcut(self, callback_id: str, message: Message | None = None) -> Seen:
        """Choose a shortcut: of a message, or the one that is the same everywhere."""
        mark = self._state.stamps.ts()
        if message:
            shortcut = submitting.message_shortcut(
                self._state, self.member, self.channel, message, callback_id
            )
        else:
            shortcut = submitting.global_shortcut(self._state, self.member, callback_id)
        self._wait(shortcut)
        return self._since(mark)

    def sees(self, words: str, where: str | None = None) -> None:
        """Assert that these words are, or within three seconds come, on the screen.

        where: another conversation than the present one.
        """
        if where:
            self.goes_to(where)
        there = self._state.wait_for(lambda: simple(words) in simple(self.screen), PATIENCE)
        assert there, f"{self.member.name} does not see {words!r} but:\n{self.screen}"

    def does_not_see(self, words: str) -> None:
        """Assert that these words are nowhere this person can look."""
        everything = "\n".join([self.screen, *self._everywhere()])
        assert simple(words) not in simple(everything), (
            f"{self.member.name} sees {words!r} in:\n{everything}"
        )

    def _everywhere(self) -> list[str]:
        state = self._state
        places = [
            c for c in state.directory.channels.values() if state.directory.may_see(self.id, c)
        ]
        homes = [transcript.view(state, self.home, self.member)] if self.home else []
        return [transcript.channel(state, c.id, self.member) for c in places] + homes

    @property
    def modal(self) -> View | None:
        """The form on top of this person's screen."""
        return self._state.views.top(self.id)

    @property
    def home(self) -> View | None:
        """What the bot's App Home shows to this person."""
        return self._state.views.home(self.id)

    @property
    def screen(self) -> str:
        """Everything before this person's eyes: conversation or App Home, and the open modal."""
        with self._state.lock:
            parts = []
            if not self.at_home:
                parts.append(transcript.channel(self._state, self.channel.id, self.member))
            elif self.home:
                parts.append(transcript.view(self._state, self.home, self.member))
            if self.modal:
                parts.append(transcript.view(self._state, self.modal, self.member))
            return "\n".join(parts)

    def feed(self, channel: str | None = None) -> list[Message]:
        """List the messages this person sees here, oldest first."""
        if channel:
            self.goes_to(channel)
        return self._state.messages.shown_to(self.id, self.channel.id)

    def reads(self) -> str:
        """Read the newest message of this conversation."""
        messages = self.feed()
        assert messages, f"{self.member.name} sees nothing in {self.channel.name}"
        return transcript.message(self._state, messages[-1], self.member)

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
        delivery = pressing.suggest(self._state, self.member, source, *control.ids, typed)
        return check_options(waited(self._state, delivery).answer)

    def _wait(self, delivery: Delivery | None) -> None:
        if delivery:
            waited(self._state, delivery)

    def _since(self, mark: str) -> Seen:
        state, parts = self._state, []
        with state.lock:
            visible = [
                message
                for channel in state.directory.seen_by(self.id)
                for message in state.messages.shown_to(self.id, channel.id)
                if max(message.ts, message.changed_ts) > mark
                and (message.user_id != self.id or message.is_notice)
            ]
            parts += [transcript.message(state, message, self.member) for message in visible]
            views = [self.modal, self.home if self.at_home else None]
            parts += [transcript.view(state, view, self.member) for view in views if view]
        return Seen(visible, self.modal, self.home, "\n".join(parts))
