"""What passes between the bot and the workspace, for whoever wants to see behind the curtain.

Whatever Slack would refuse is counted on the button that opens it and listed first.
"""

import json
from collections.abc import Callable, Iterable

from markupsafe import Markup
from nicegui import run, ui

from workspace.page import faults, tags
from workspace.page.screen import Screen
from workspace.state.deliveries import Delivery, Fate
from workspace.state.journal import ApiCall, Journal

LATEST = 40
"""So many calls and deliveries are listed, the newest first."""

Line = tuple[str, str, object]
"""What happened, how it ended, its details as JSON."""


def problems(journal: Journal) -> list[Line]:
    """List what Slack would have refused and what the bot left unanswered, the newest first."""
    calls = [_call(call) for call in journal.refused]
    answers: list[Line] = [(answer, "", {}) for answer in journal.refused_answers]
    unanswered = [each for each in journal.deliveries if each.fate is Fate.FAILED]
    failed = [_delivery(each, each.error) for each in unanswered]
    return [*reversed(calls), *reversed(answers), *reversed(failed)]


class Inspector:
    """The drawer on the right."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        words = screen.words
        with tags.box("inspector", "aside", aria_label=words("inspector")) as self.box:
            with tags.box("inspector-head"):
                tags.text(words("inspector"), "form-title", "h2")
                self._cross = tags.button("×", self._close, "cross", aria_label=words("close"))
            if screen.levers.reset:
                tags.button(words("reset"), self._reset, "danger")
            self._part("problems", lambda: problems(screen.state.journal))
            faults.build(screen)
            self._part("calls", lambda: map(_call, reversed(screen.state.journal.calls)))
            self._part("deliveries", self._deliveries)
        self.box.set_visibility(False)
        self.box.on("keydown.esc", self._close)

    def toggle(self) -> None:
        """Open or close the drawer; the keyboard goes in, and back to where it came from."""
        self.box.set_visibility(not self.box.visible)
        self._screen.refresh()
        if self.box.visible:
            tags.focus(self._cross)

    def _close(self) -> None:
        self.box.set_visibility(False)
        tags.focus_back(self.box)

    def _deliveries(self) -> Iterable[Line]:
        words = self._screen.words
        for each in reversed(self._screen.state.journal.deliveries):
            yield _delivery(each, each.error or words(f"fate-{each.fate}"))

    def _part(self, key: str, lines: Callable[[], Iterable[Line]]) -> None:
        def looks() -> object:
            return self.box.visible and [repr(line) for line in list(lines())[:LATEST]]

        def draw() -> None:
            shown = list(lines())[:LATEST] if self.box.visible else []
            for line in shown:
                tags.html(_drawn(*line), "record bad" if key == "problems" else "record")
            if not shown and key == "problems":
                tags.text(self._screen.words("no-problems"), "quiet", "p")

        tags.text(self._screen.words(key), "side-title", "h3")
        self._screen.area(tags.box(f"records {key}"), looks, draw)

    async def _reset(self) -> None:
        words, reset = self._screen.words, self._screen.levers.reset
        with ui.dialog() as dialog, tags.box("form small"):
            tags.named(dialog, aria_label=words("reset"))
            tags.text(words("reset-sure"), "form-body", "p")
            with tags.box("form-foot"):
                tags.button(words("cancel"), lambda: dialog.submit(False), "plain")
                tags.button(words("reset"), lambda: dialog.submit(True), "danger")
        if await dialog and reset:
            await run.io_bound(reset)
            self._screen.tell("reset-done")
        dialog.delete()


def _call(call: ApiCall) -> Line:
    ended = "ok" if call.ok else str(call.answer.get("error", call.status))
    return call.method, ended, {"asked": call.arguments, "answered": call.answer}


def _delivery(delivery: Delivery, ended: str) -> Line:
    payload = delivery.payload
    what = payload.get("command") or payload.get("event", payload).get("type", delivery.kind)
    again = f" ↻{delivery.attempt}" if delivery.attempt else ""
    return f"{what}{again}", ended, {"sent": payload, "answered": delivery.answer}


def _drawn(what: str, ended: str, details: object) -> Markup:
    shown = json.dumps(details, ensure_ascii=False, indent=1, default=str)
    line = Markup("<summary><code>{}</code> <span>{}</span></summary>").format(what, ended)
    return Markup("<details>{}<pre>{}</pre></details>").format(line, shown)
