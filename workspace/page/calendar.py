"""A month to choose a day from, in the reader's language and with their first day of the week."""

import json
from collections.abc import Awaitable, Callable

from babel import Locale
from nicegui import ui
from nicegui.events import ValueChangeEventArguments

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
        shown = ui.date(start, on_change=picked).props("minimal flat")
        shown.props[":locale"] = _locale(screen.locale)
        if earliest:
            shown.props[":options"] = f"(day) => day >= '{earliest.replace('-', '/')}'"
            shown.props["default-year-month"] = (start or earliest)[:7].replace("-", "/")


def _locale(locale: Locale) -> str:
    """Describe the language as Quasar's calendar wants it: JSON, weeks listed from Sunday."""
    days, months = locale.days["stand-alone"], locale.months["stand-alone"]
    from_sunday = [6, 0, 1, 2, 3, 4, 5]
    return json.dumps(
        {
            "days": [days["wide"][number] for number in from_sunday],
            "daysShort": [days["abbreviated"][number] for number in from_sunday],
            "months": [months["wide"][number] for number in range(1, 13)],
            "monthsShort": [months["abbreviated"][number] for number in range(1, 13)],
            "firstDayOfWeek": (locale.first_week_day + 1) % 7,
        }
    )
