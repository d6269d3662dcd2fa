"""Forms: what was typed is kept, errors stand under their field, Slack's rules are Slack's."""

from nicegui import ui

from workspace.acts import submitting
from workspace.page import blocks, tags
from workspace.page.screen import Screen
from workspace.page.sheet import Sheet
from workspace.state.records import View


class Modal:
    """The form on top of one person's stack, if there is one."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._dialog = ui.dialog().props("no-backdrop-dismiss no-refocus")
        self._dialog.on("escape-key", self._leave)
        with self._dialog:
            screen.area(tags.box("form"), self._looks, self._draw)

    @property
    def _view(self) -> View | None:
        return self._screen.state.views.top(self._screen.member.id)

    def _looks(self) -> object:
        view = self._view
        return view and (view.id, view.hash, repr(view.errors), view.notice)

    def _draw(self) -> None:
        view = self._view
        self._dialog.set_value(view is not None)
        if view is None:
            return
        title = view.content["title"]["text"]
        tags.named(self._dialog, aria_label=title)
        with tags.box("form-head"):
            tags.text(title, "form-title", "h2")
            close = self._screen.words("close")
            tags.button("×", self._leave_all, "plain cross", aria_label=close)
        with tags.box("form-body"):
            if view.notice:
                tags.named(tags.text(view.notice, "error", "p"), role="alert")
            blocks.draw(view.blocks, Sheet(self._screen, view, view.errors))
        self._feet(view)

    def _feet(self, view: View) -> None:
        words = self._screen.words
        with tags.box("form-foot"):
            leave = view.content.get("close", {}).get("text") or words("cancel")
            tags.button(leave, self._leave, "plain")
            if view.content.get("submit"):
                tags.button(view.content["submit"]["text"], self._submit, "primary")

    async def _submit(self) -> None:
        view = self._view
        if view is not None:
            delivery = submitting.submit(self._screen.state, self._screen.member, view)
            await self._screen.settled(delivery)

    def _leave(self) -> None:
        if view := self._view:
            submitting.close(self._screen.state, self._screen.member, view)

    def _leave_all(self) -> None:
        if view := self._view:
            submitting.close(self._screen.state, self._screen.member, view, everything=True)
