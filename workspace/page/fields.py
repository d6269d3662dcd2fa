"""Block Kit's inputs that are typed into, and its date picker."""

from datetime import date
from typing import Any

from babel.dates import format_date
from nicegui import ui
from nicegui.events import ValueChangeEventArguments

from workspace.page import calendar, tags
from workspace.page.sheet import Sheet
from workspace.state.records import Json

_NATIVE = {"email_text_input": "email", "url_text_input": "url"}


def text(block: Json, element: Json, sheet: Sheet, label: str) -> None:
    """Draw an input that is typed into; every letter is kept at once."""

    async def enter(event: ValueChangeEventArguments[str | None]) -> None:
        await sheet.press(block, element, event.value)

    start = str(sheet.entered(block, element) or "")
    several = bool(element.get("multiline"))
    shown: ui.input = (ui.textarea if several else ui.input)(value=start, on_change=enter)
    shown.props("outlined dense hide-bottom-space").classes("field")
    shown.props("rows=3" if several else f"type={_NATIVE.get(element['type'], 'text')}")
    _hints(shown, element, label)


def _hints(shown: ui.input, element: Json, label: str) -> None:
    tags.named(shown, aria_label=label)
    if "placeholder" in element:
        tags.named(shown, placeholder=element["placeholder"]["text"])
    if "max_length" in element:
        shown.props(f"maxlength={element['max_length']}")
    if element.get("focus_on_load"):
        shown.props("autofocus")


def day(block: Json, element: Json, sheet: Sheet, label: str) -> None:
    """Draw a date picker: the day in words, a calendar behind it."""
    words, locale = sheet.screen.words, sheet.screen.locale

    def said(iso: str | None) -> str:
        if not iso:
            return str(element.get("placeholder", {}).get("text") or words("choose"))
        return format_date(date.fromisoformat(iso), "long", locale=locale)

    async def choose(iso: str) -> None:
        shown.set_text(said(iso))
        await sheet.press(block, element, iso)

    held: Any = sheet.entered(block, element)
    shown = tags.button(said(held), lambda: None, "plain", aria_label=label)
    with shown:
        calendar.popup(choose, sheet.screen, held)


def hour(block: Json, element: Json, sheet: Sheet, label: str) -> None:
    """Draw a time picker as a typed HH:mm."""

    async def enter(event: ValueChangeEventArguments[str | None]) -> None:
        await sheet.press(block, element, event.value)

    start = str(sheet.entered(block, element) or "")
    shown = ui.input(value=start, on_change=enter).props("outlined dense mask=time")
    tags.named(shown.classes("field short"), aria_label=label)
