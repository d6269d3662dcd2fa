"""The pictures of the README and the documents, in both languages.

`make screenshots` keeps them in docs/; an ordinary run draws them, too, and throws them away.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.browser.window import Window

PHONE = {"width": 400, "height": 820}
TALL = {"width": 1280, "height": 1270}
SMALLEST = 20_000  # bytes; an empty page has fewer


@dataclass(frozen=True)
class Reader:
    """Who is in front of the page, and what they type and read."""

    language: str
    key: str
    meetings: str
    card: str
    brief: str
    gaps: str
    add: str
    text: str
    promise: str
    due: str
    impossible: str
    acknowledge: str
    tomorrow: str
    home: str
    mine: str
    month: str


ANA = Reader(
    language="es",
    key="officer_mx",
    meetings="/reuniones",
    card="/compromisos ver SEG-C1",
    brief="/ficha SEG-M4",
    gaps="Brechas (9)",
    add="/compromisos agregar",
    text="Texto en español",
    promise="Intercambiar listas de armas aseguradas",
    due="Plazo",
    impossible="31 de febrero",
    acknowledge="Enterado",
    tomorrow="Mañana",
    home="Inicio",
    mine="Mis compromisos",
    month="enero",
)
JOE = Reader(
    language="en",
    key="officer_us",
    meetings="/meetings",
    card="/commitments show SEG-C3",
    brief="/brief SEG-M4",
    gaps="Gaps (9)",
    add="/commitments add",
    text="Text in English",
    promise="Exchange lists of seized firearms",
    due="Due",
    impossible="31 February",
    acknowledge="Enterado",  # the channel speaks Spanish
    tomorrow="Mañana",
    home="Home",
    mine="My commitments",
    month="January",
)


@pytest.fixture(params=[ANA, JOE], ids=["es", "en"])
def reader(request) -> Reader:
    who: Reader = request.param
    return who


@pytest.fixture
def picture(reader, tmp_path) -> Callable[[Window, str], None]:
    """Take a picture of a window: docs/NAME-LANGUAGE.png."""
    folder = Path(os.environ.get("SCREENSHOTS") or tmp_path)

    def take(window: Window, name: str) -> None:
        window.page.mouse.move(0, 0)
        file = folder / f"{name}-{reader.language}.png"
        window.page.screenshot(path=file, animations="disabled", caret="hide")
        assert file.stat().st_size > SMALLEST, "the picture is empty"

    return take


def test_screenshot_of_the_meetings(opens, reader, picture):
    window = opens(reader.key)
    window.types(reader.meetings)
    window.sees("SEG-M5", window.newest)

    picture(window, "meetings")


def test_screenshot_of_a_commitment(opens, reader, picture):
    window = opens(reader.key)
    window.types(reader.card)
    window.sees("SEG-C", window.newest)

    picture(window, "commitment")


def test_screenshot_of_a_brief(opens, reader, picture):
    window = opens(reader.key, viewport=TALL)
    window.types(reader.brief)
    window.sees("TLP:AMBER+STRICT", window.newest)

    picture(window, "brief")

    window.presses(reader.gaps, window.newest)
    window.sees("SEG-C14", window.newest)


def test_screenshot_of_a_form_that_explains_an_error(opens, reader, picture):
    window = opens(reader.key)
    window.types(reader.add)
    window.form.get_by_label(reader.text).fill(reader.promise)
    window.form.get_by_label(reader.due).fill(reader.impossible)
    window.sends()
    window.form.get_by_role("alert").wait_for()

    picture(window, "form")


def test_screenshot_of_a_reminder(opens, reader, picture):
    window = opens(reader.key)
    window.jumps_to("22", reader.month)
    window.presses(reader.acknowledge, window.message(reader.tomorrow))
    window.sees("@", window.message(reader.tomorrow))
    window.types(reader.meetings)
    window.sees("SEG-M5", window.newest)

    picture(window, "first-case")


def test_screenshot_of_the_app_home(opens, reader, picture):
    window = opens(reader.key)
    window.goes_to(reader.home)
    window.sees(reader.mine)

    picture(window, "home")


def test_screenshot_of_a_telephone(opens, reader, picture):
    window = opens(reader.key, viewport=PHONE)
    window.types(reader.meetings)
    window.sees("SEG-M5", window.newest)

    picture(window, "phone")
