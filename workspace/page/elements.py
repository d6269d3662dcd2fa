"""Which drawing belongs to which interactive element of Block Kit."""

from collections.abc import Callable

from workspace.page import buttons, choices, fields, tags
from workspace.page.sheet import Sheet
from workspace.state.records import Json

_DRAWN: dict[str, Callable[[Json, Json, Sheet, str], None]] = {
    "button": buttons.button,
    "overflow": buttons.overflow,
    "static_select": choices.options,
    "multi_static_select": choices.options,
    "external_select": choices.looked_up,
    "users_select": choices.people,
    "multi_users_select": choices.people,
    "channels_select": choices.channels,
    "conversations_select": choices.channels,
    "multi_channels_select": choices.channels,
    "multi_conversations_select": choices.channels,
    "radio_buttons": choices.radio,
    "checkboxes": choices.checkboxes,
    "plain_text_input": fields.text,
    "number_input": fields.text,
    "email_text_input": fields.text,
    "url_text_input": fields.text,
    "datepicker": fields.day,
    "timepicker": fields.hour,
}


def draw(block: Json, element: Json, sheet: Sheet, label: str = "") -> None:
    """Draw one element; `label` is what an input is called when nothing on it says so."""
    kind = element["type"]
    if kind not in _DRAWN:
        tags.text(sheet.screen.words("undrawn", kind=kind), "undrawn")
        return
    given = element.get("placeholder", {}).get("text")
    _DRAWN[kind](block, element, sheet, label or str(given or sheet.screen.words("choose")))
