"""What a sentence offers as a date to type can be typed."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.reading import Anchored, read_due
from bot.domain.when import When
from bot.i18n import LANGUAGES

LOCALES = Path(__file__).parents[2] / "bot/locales"
NOW = datetime(2026, 1, 16, 15, tzinfo=UTC)
QUOTED = r"[«“]([^{}»”]*\d[^{}»”]*)[»”]"
OFFERED = ("date-hint", "date-placeholder", "commitment-hint-due")
"""Sentences that offer dates without quoting them, with · between them."""

RHYTHMS = "refusal-unreadable-rhythm"
"""What it quotes are days ahead, not dates."""


def examples(language: str) -> list[str]:
    found = []
    for page in sorted((LOCALES / language).glob("*.ftl")):
        for line in page.read_text(encoding="utf-8").splitlines():
            key, _, said = line.partition(" = ")
            if key in OFFERED:
                found += said.rpartition(": ")[2].split(" · ")
            elif key != RHYTHMS:
                found += re.findall(QUOTED, said)
    return sorted(set(found) - {"En 3 días", "In 3 days"})


@pytest.mark.parametrize(
    ("language", "example"), [(code, said) for code in LANGUAGES for said in examples(code)]
)
def test_every_date_that_is_offered_as_an_example_can_be_read(language, example):
    read = read_due(example, now=NOW, tz="America/Mexico_City", language=language)
    assert isinstance(read, When | Anchored)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_examples_to_read(language):
    assert len(examples(language)) > 10
