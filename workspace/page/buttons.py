"""Block Kit's buttons and overflow menus, with the question some of them ask first."""

from collections.abc import Awaitable, Callable, Sequence

from nicegui import ui

from workspace.page import emoji, tags
from workspace.page.sheet import Sheet
from workspace.state.records import Json

Act = Callable[[], Awaitable[None]]

_MOVE = """(e) => {
    e.preventDefault();
    const item = e.currentTarget;
    (item.%sElementSibling ?? item.parentElement.%sElementChild).focus();
}"""
"""Go to the next entry of a menu, or the previous; round its end."""


def button(block: Json, element: Json, sheet: Sheet, _: str) -> None:
    """Draw a button; while the bot thinks, it says so."""

    async def press() -> None:
        shown.classes("waiting")
        await sheet.press(block, element)
        if not shown.is_deleted:
            shown.classes(remove="waiting")

    label = emoji.shown(element["text"]["text"])
    shown = tags.button(label, _asking(element, sheet, press), element.get("style", "plain"))
    if "accessibility_label" in element:
        tags.named(shown, aria_label=element["accessibility_label"])
    if "url" in element:
        tags.named(shown, href=element["url"], target="_blank", rel="noopener noreferrer")


def overflow(block: Json, element: Json, sheet: Sheet, _: str) -> None:
    """Draw the menu behind three dots."""

    def chooser(option: Json) -> Act:
        async def choose() -> None:
            await sheet.press(block, element, option)

        return _asking(element, sheet, choose)

    options = [(option["text"]["text"], chooser(option)) for option in element["options"]]
    menu(options, sheet.screen.words("more"))


def menu(options: Sequence[tuple[str, Callable[[], object]]], name: str, sign: str = "⋯") -> None:
    """Draw a menu of (words, what happens) behind a button called `name`.

    The browser opens and shuts it: `ui.menu` waits for the server, and would take the keyboard
    back to the button when somebody types elsewhere already.
    """
    opener = tags.button(sign, lambda: None, "plain more", aria_label=name, aria_haspopup="menu")
    with opener, ui.element("q-menu").props("auto-close") as opened:
        tags.named(opened, role="menu", aria_label=name)
        for words, act in options:
            item = ui.menu_item(emoji.shown(words), act)
            tags.named(item, role="menuitem", data_autofocus="")  # of these, the first gets it
            item.on("keydown.down", js_handler=_MOVE % ("next", "first"))
            item.on("keydown.up", js_handler=_MOVE % ("previous", "last"))


def _asking(element: Json, sheet: Sheet, act: Act) -> Act:
    """Ask first, if the element wants a confirmation."""
    confirm = element.get("confirm")
    if confirm is None:
        return act

    async def ask() -> None:
        if await _sure(confirm, sheet):
            await act()

    return ask


async def _sure(confirm: Json, sheet: Sheet) -> bool:
    """Show the confirmation that Block Kit describes; tells whether the person agreed."""
    with ui.dialog() as dialog, tags.box("form small"):
        tags.named(dialog, aria_label=confirm["title"]["text"])
        with tags.box("form-head"):
            tags.text(confirm["title"]["text"], "form-title", "h2")
        tags.html(sheet.drawn(confirm["text"]), "form-body mrkdwn")
        with tags.box("form-foot"):
            tags.button(confirm["deny"]["text"], lambda: dialog.submit(False), "plain")
            style = confirm.get("style", "primary")
            tags.button(confirm["confirm"]["text"], lambda: dialog.submit(True), style)
    agreed = bool(await dialog)
    dialog.delete()
    return agreed
