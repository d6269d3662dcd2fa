"""A month to choose a day from, in the reader's language and with their first day of the week."""

from collections.abc import Awaitable, Callable

from nicegui import ui
from nicegui.events import ValueChangeEventArguments

from workspace.page import tags
from workspace.page.screen import Screen


def popup(
    choose: Callable[[str], Awaitable[None]],
    screen: Screen,
    start: str | None = None,
    earliest: str | None = None,
) -> None:
    """Let the element it is put into open a calendar; `choose` gets the day as YYYY-MM-DD.

    start, earliest: YYYY-MM-DD; days before `earliest` cannot be chosen.
    """

    async def picked(event: ValueChangeEventArguments[str | None]) -> None:
        menu.close()
        if event.value:
            await choose(event.value)

    with ui.menu() as menu:
        tags.named(menu, role="group", aria_label=screen.words("calendar"))
        shown = ui.date(start, on_change=picked).props("minimal flat")
        shown.props["first-day-of-week"] = (screen.locale.first_week_day + 1) % 7
        if earliest:
            shown.props[":options"] = f"(day) => day >= '{earliest.replace('-', '/')}'"
            shown.props["default-year-month"] = (start or earliest)[:7].replace("-", "/")
