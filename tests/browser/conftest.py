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
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Playwright,
    ViewportSize,
    expect,
    sync_playwright,
)

from tests.browser.window import TOUR_SEEN, Window

HOUSE = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PATIENCE_MS = 20_000
WIDE: ViewportSize = {"width": 1280, "height": 860}

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


@pytest.fixture(scope="session")
def profile(browser: Browser) -> BrowserContext:
    """Somebody's browser that has been here before: pages load fast, the tour is over."""
    context = browser.new_context(viewport=WIDE)
    context.set_default_timeout(PATIENCE_MS)
    context.add_init_script(TOUR_SEEN)
    return context


@pytest.fixture(scope="session")
def stagehand(profile: BrowserContext, demo: str) -> Window:
    """A window that is only there to begin the scenario anew."""
    return Window(profile.new_page(), demo, "coordinator")


@pytest.fixture
def opens(
    browser: Browser, profile: BrowserContext, stagehand: Window, demo: str
) -> Iterator[Callable[..., Window]]:
    """Open a window as somebody: `opens("officer_mx")`. The scenario begins anew before."""
    windows: list[Window] = []

    def open_as(who: str, *, viewport: ViewportSize = WIDE, newcomer: bool = False) -> Window:
        page = (browser if newcomer else profile).new_page()
        page.set_viewport_size(viewport)
        windows.append(Window(page, demo, who))
        return windows[-1]

    stagehand.begins_again()
    yield open_as
    for window in windows:
        window.page.close()
        assert not window.strayed, f"requests left this machine: {window.strayed}"
        assert not window.complaints, f"the browser complained: {window.complaints}"
