"""The documentation says what the code does."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
PAGES = [HOUSE / "README.md", HOUSE / "CONTRIBUTING.md", *sorted((HOUSE / "docs").rglob("*.md"))]


def test_the_reference_is_what_the_code_prints():
    printed = subprocess.run(
        [sys.executable, "-m", "bot", "reference"], capture_output=True, text=True, check=True
    )
    assert (HOUSE / "docs/reference.md").read_text(encoding="utf-8") == printed.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_points_to_is_there(page):
    text = page.read_text(encoding="utf-8")
    links = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    named = re.findall(
        r"`((?:bot|handlers|storage|workspace|docs|benchmarks|tests)/[\w./-]+)`", text
    )
    missing = [link for link in links if not (page.parent / link).exists()]
    missing += [name for name in named if not (HOUSE / name).exists()]
    assert missing == []


def test_every_make_target_of_the_pages_exists():
    targets = set(re.findall(r"^(\w+):", (HOUSE / "Makefile").read_text(), re.MULTILINE))
    for page in PAGES:
        named = re.findall(r"(?:`|^    )make (\w+)", page.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(named) <= targets
