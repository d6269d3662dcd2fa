"""A real browser in front of the demo's server, as somebody who tries the bot has it.

Needs Chromium: Debian's `chromium`, Playwright's own, or the one that CHROMIUM names.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from tests.browser.window import TOUR_SEEN, Window

HOUSE = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PATIENCE_MS = 6_000
WIDE = {"width": 1280, "height": 860}

expect.set_options(timeout=PATIENCE_MS)


def chromium(playwright: Playwright) -> str | None:
    """Find a Chromium on this machine."""
    named = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES)]
    own = playwright.chromium.executable_path
    return next((path for path in [*named, own] if path and Path(path).exists()), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = chromium(playwright)
        if found is None:
            pytest.skip("no Chromium here: apt-get install chromium, or name one in CHROMIUM")
        with playwright.chromium.launch(executable_path=found, args=FLAGS) as browser:
            yield browser


@pytest.fixture(scope="session")
def demo(browser: Browser) -> Iterator[str]:
    """Start `python -m workspace` and tell its address."""
    command = [sys.executable, "-m", "workspace", "--no-browser", "--port", "0"]
    with subprocess.Popen(command, cwd=HOUSE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        spoken = (re.search(r"http://\S+", line) for line in process.stdout)
        address = next(filter(None, spoken), None)
        assert address, "the demo ended before it said where it listens"
        yield address[0]
        process.terminate()


@pytest.fixture
def opens(browser: Browser, demo: str) -> Iterator[Callable[..., Window]]:
    """Open a window as somebody: `opens("officer_mx")`. The scenario begins anew before."""
    windows: list[Window] = []

    def open_as(who: str, *, viewport: dict[str, int] = WIDE, tour: bool = False) -> Window:
        context = browser.new_context(viewport=viewport, device_scale_factor=1)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE_MS)
        if not tour:
            context.add_init_script(TOUR_SEEN)
        windows.append(Window(context.new_page(), demo, who))
        return windows[-1]

    first = open_as("officer_mx")
    first.begins_again()
    first.page.close()
    windows.clear()
    yield open_as
    for window in windows:
        window.page.context.close()
        assert not window.strayed, f"requests left this machine: {window.strayed}"
        assert not window.complaints, f"the browser complained: {window.complaints}"
