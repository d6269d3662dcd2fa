"""Slack and the page say everything in Spanish and in English, and nothing is kept unsaid."""

import re
from pathlib import Path

import pytest
from babel import Locale

from workspace import words
from workspace.page import tour
from workspace.words import WORDS, Words

CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in Path(words.__file__).parent.rglob("*.py")
    if path.name != "words.py"
)
MADE = re.compile("role-|tour-[1-6]|fate-")  # keys put together


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_name_the_same_facts(key: str) -> None:
    spanish, english = (re.findall(r"\{(\w+)\}", sentence) for sentence in WORDS[key])

    assert sorted(spanish) == sorted(english)


@pytest.mark.parametrize("key", [key for key in WORDS if not MADE.match(key)])
def test_every_sentence_is_said_somewhere(key: str) -> None:
    assert re.search(f"[\"']{key}[\"']", CODE)


@pytest.mark.parametrize("step", range(1, tour.STEPS + 1))
def test_every_step_of_the_tour_has_a_title_and_words(step: int) -> None:
    assert {f"tour-{step}", f"tour-{step}-title"} <= WORDS.keys()


@pytest.mark.parametrize(
    ("locale", "said"), [("es_MX", "Enviar"), ("es", "Enviar"), ("en_US", "Send"), ("fr", "Send")]
)
def test_those_who_read_spanish_are_spoken_to_in_spanish(locale: str, said: str) -> None:
    assert Words(Locale.parse(locale))("send") == said


def test_a_role_the_page_has_no_word_for_is_shown_as_it_is_written() -> None:
    assert Words(Locale("en")).role("ambassador at large") == "ambassador at large"
