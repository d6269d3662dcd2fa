"""The grammar is closed: every rule can be told what it needs, every word has a use."""

import inspect

import pytest

from bot.domain.reading.grammar import Grammar, Rule, is_kept
from bot.domain.reading.languages import language
from bot.domain.reading.rules import ALL
from bot.domain.reading.words import english, marks, places, spanish

TABLES = {"english": english, "marks": marks, "places": places, "spanish": spanish}


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: f"{rule.symbol}: {rule.pattern}")
def test_an_action_takes_what_its_pattern_keeps(rule: Rule) -> None:
    kept = [item for item in rule.pattern.split() if is_kept(item.rstrip("?"))]

    if rule.action is None:
        assert len(kept) <= 1
    else:
        inspect.signature(rule.action).bind("scene", *kept)


@pytest.mark.parametrize("name", TABLES)
def test_every_kind_of_word_is_used_by_a_rule(name: str) -> None:
    used = {item.rstrip("?") for rule in ALL for item in rule.pattern.split()}

    assert set(TABLES[name].WORDS) - used == set()


def test_a_symbol_that_nobody_explains_is_refused() -> None:
    with pytest.raises(ValueError, match="no rule explains"):
        Grammar([Rule("when", "tomorrow")], ["NUM"])


def test_a_rule_that_begins_with_itself_is_refused() -> None:
    with pytest.raises(ValueError, match="begins with itself"):
        Grammar([Rule("when", "when NUM")], ["NUM"])


def test_other_languages_are_unknown() -> None:
    with pytest.raises(KeyError):
        language("fr")
