"""Block Kit's selects, radio buttons and checkboxes."""

from collections.abc import Sequence
from typing import Any

from nicegui import ui
from nicegui.events import GenericEventArguments, ValueChangeEventArguments

from workspace.acts import pressing
from workspace.page import emoji, tags
from workspace.page.sheet import Sheet
from workspace.state import forms
from workspace.state.records import Json

Offer = tuple[str, Any]
"""Words on the page, what Slack puts into the value."""


def options(block: Json, element: Json, sheet: Sheet, label: str) -> None:
    """Draw a select of what the bot listed."""
    _select(block, element, sheet, label, _offers(forms.options(element)))


def people(block: Json, element: Json, sheet: Sheet, label: str) -> None:
    """Draw a select of persons."""
    members = sheet.screen.state.directory.people.values()
    offers = [(m.name, m.id) for m in members if not (m.deleted or m.is_bot)]
    _select(block, element, sheet, label, offers)


def channels(block: Json, element: Json, sheet: Sheet, label: str) -> None:
    """Draw a select of the channels this person may see."""
    directory, member = sheet.screen.state.directory, sheet.screen.member
    known = [it for it in directory.channels.values() if not it.is_im]
    offers = [(f"#{it.name}", it.id) for it in known if directory.may_see(member.id, it)]
    _select(block, element, sheet, label, offers)


def looked_up(block: Json, element: Json, sheet: Sheet, label: str) -> None:
    """Draw a select whose options the bot looks up while one types."""
    screen, first = sheet.screen, sheet.entered(block, element)
    offers = _offers([first] if first else [])
    shown = _select(block, element, sheet, label, offers)

    async def look_up(event: GenericEventArguments) -> None:
        typed = str(event.args or "")
        if len(typed) < element.get("min_query_length", 3):
            return
        delivery = pressing.suggest(
            screen.state,
            screen.member,
            sheet.source,
            block["block_id"],
            element["action_id"],
            typed,
        )
        await screen.settled(delivery)
        offers[:] = _offers(forms.options(delivery.answer))
        shown.set_options({i: words for i, (words, _) in enumerate(offers)})

    shown.props("use-input fill-input hide-selected input-debounce=200")
    shown.on("input-value", look_up)


def radio(block: Json, element: Json, sheet: Sheet, label: str) -> None:
    """Draw radio buttons."""
    offered = element["options"]

    async def choose(event: ValueChangeEventArguments[Any]) -> None:
        await sheet.press(block, element, offered[event.value])

    start = _index(offered, sheet.entered(block, element))
    shown = ui.radio(_numbered(_offers(offered)), value=start, on_change=choose)
    tags.named(shown.props("dense").classes("options"), aria_label=label)


def checkboxes(block: Json, element: Json, sheet: Sheet, label: str) -> None:
    """Draw checkboxes."""
    offered, held = element["options"], list(sheet.entered(block, element))

    async def choose() -> None:
        chosen = [option for option, box in zip(offered, boxes, strict=True) if box.value]
        await sheet.press(block, element, chosen)

    with tags.box("options", role="group", aria_label=label):
        boxes = [ui.checkbox(_words(each), value=each in held).props("dense") for each in offered]
    for box in boxes:
        box.on_value_change(choose)


def _select(
    block: Json, element: Json, sheet: Sheet, label: str, offers: Sequence[Offer]
) -> ui.select:
    several = element["type"].startswith("multi_")

    async def choose(event: ValueChangeEventArguments[Any]) -> None:
        _say(shown, event.value, element, sheet)
        await sheet.press(block, element, _chosen(offers, event.value))

    start = _start(offers, sheet.entered(block, element))
    optional = block["type"] == "input" and bool(block.get("optional"))
    shown = ui.select(
        _numbered(offers), value=start, multiple=several, on_change=choose, clearable=optional
    )
    shown.props("outlined dense options-dense hide-bottom-space").classes("select")
    _say(shown, start, element, sheet)
    return tags.named(shown, aria_label=label)


def _say(shown: ui.select, value: int | list[int] | None, element: Json, sheet: Sheet) -> None:
    """Show the placeholder as long as nothing is chosen."""
    if value in (None, []):
        given = element.get("placeholder", {}).get("text")
        tags.named(shown, display_value=str(given or sheet.screen.words("choose")))
        shown.classes("unset")
    else:
        shown.props(remove="display-value").classes(remove="unset")


def _chosen(offers: Sequence[Offer], picked: int | list[int] | None) -> Any:  # noqa: ANN401
    if isinstance(picked, list):
        return [offers[number][1] for number in picked]
    return None if picked is None else offers[picked][1]


def _start(offers: Sequence[Offer], held: Any) -> int | list[int] | None:  # noqa: ANN401
    values = [value for _, value in offers]
    if isinstance(held, list):
        return [values.index(each) for each in held if each in values]
    return _index(values, held)


def _index(values: Sequence[Any], value: Any) -> int | None:  # noqa: ANN401
    return values.index(value) if value in values else None


def _offers(listed: Sequence[Json]) -> list[Offer]:
    return [(_words(option), option) for option in listed]


def _numbered(offers: Sequence[Offer]) -> dict[int, str]:
    return {number: words for number, (words, _) in enumerate(offers)}


def _words(option: Json) -> str:
    more = option.get("description", {}).get("text")
    text = str(option["text"]["text"])
    return emoji.shown(f"{text} · {more}" if more else text)
