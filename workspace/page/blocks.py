"""Block Kit, drawn: each block becomes a piece of the page."""

from collections.abc import Callable

from markupsafe import Markup
from nicegui import ui

from workspace.page import elements, mrkdwn, tags
from workspace.page.sheet import Sheet
from workspace.state.records import Json


def draw(blocks: list[Json], sheet: Sheet) -> None:
    """Draw all blocks of a message or view where the page is being built."""
    with tags.box("blocks"):
        for block in blocks:
            drawing = _DRAWN.get(block["type"])
            if drawing is None:
                tags.text(sheet.screen.words("undrawn", kind=block["type"]), "undrawn", "p")
            else:
                drawing(block, sheet)


def _section(block: Json, sheet: Sheet) -> None:
    with tags.box("piece section"):
        with tags.box("section-words"):
            if "text" in block:
                _words(block["text"], sheet)
            if "fields" in block:
                with tags.box("section-fields"):
                    for field in block["fields"]:
                        _words(field, sheet)
        if "accessory" in block:
            with tags.box("accessory"):
                _element(block, block["accessory"], sheet)


def _words(text: Json, sheet: Sheet) -> None:
    tags.html(sheet.drawn(text), "mrkdwn")


def _element(block: Json, element: Json, sheet: Sheet) -> None:
    if element["type"] == "image":
        _picture(element, sheet)
    else:
        elements.draw(block, element, sheet)


def _picture(image: Json, sheet: Sheet) -> None:
    """Name a picture instead of fetching it: nothing leaves this machine."""
    tags.text(sheet.screen.words("picture", alt=image["alt_text"]), "picture")


def _header(block: Json, _: Sheet) -> None:
    tags.html(mrkdwn.plain(block["text"]["text"]), "piece header", "h3")


def _divider(_: Json, __: Sheet) -> None:
    ui.element("hr").classes("divider")


def _context(block: Json, sheet: Sheet) -> None:
    with tags.box("piece context"):
        for element in block["elements"]:
            if element["type"] == "image":
                _picture(element, sheet)
            else:
                _words(element, sheet)


def _actions(block: Json, sheet: Sheet) -> None:
    with tags.box("piece actions"):
        for element in block["elements"]:
            elements.draw(block, element, sheet)


def _input(block: Json, sheet: Sheet) -> None:
    label, error = block["label"]["text"], sheet.errors.get(block["block_id"], "")
    with tags.box("piece input" + (" wrong" if error else "")):
        with tags.box("label"):
            tags.text(label)
            if block.get("optional"):
                tags.text(f"({sheet.screen.words('optional')})", "optional")
        elements.draw(block, block["element"], sheet, label)
        if error:
            tags.named(tags.text(error, "error", "p"), role="alert")
        if "hint" in block:
            tags.html(mrkdwn.plain(block["hint"]["text"]), "hint-text")


def _image(block: Json, sheet: Sheet) -> None:
    if "title" in block:
        tags.html(mrkdwn.plain(block["title"]["text"]), "label")
    _picture(block, sheet)


def _table(block: Json, sheet: Sheet) -> None:
    with tags.box("piece scroll"), tags.box("table", "table"):
        for number, row in enumerate(block["rows"]):
            with tags.box("", "tr"):
                for cell in row:
                    tags.text(_cell(cell), "", "th" if number == 0 else "td")


def _cell(cell: Json) -> str:
    """Tell the words of a cell: raw text, or the texts within rich text."""
    if "elements" in cell:
        return "".join(_cell(part) for part in cell["elements"])
    return str(cell.get("text", cell.get("value", "")))


def _rich_text(block: Json, _: Sheet) -> None:
    lines = [_cell(part) for part in block["elements"]]
    tags.html(Markup("<br>").join(mrkdwn.plain(line) for line in lines), "piece mrkdwn")


_DRAWN: dict[str, Callable[[Json, Sheet], None]] = {
    "section": _section,
    "header": _header,
    "divider": _divider,
    "context": _context,
    "actions": _actions,
    "input": _input,
    "image": _image,
    "table": _table,
    "rich_text": _rich_text,
}
