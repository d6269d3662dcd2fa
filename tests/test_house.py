"""The house itself: languages agree, commands have help, and every word leads somewhere."""

import ast
import re
from collections.abc import Iterator
from inspect import signature
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Term, VariableReference
from fluent.syntax.visitor import Visitor

from bot.i18n import LANGUAGES, Translator
from bot.manifest import EVENT_REASONS, SCOPE_REASONS, manifest
from handlers import ACTIONS, COMMANDS, EVENTS, FORMS, SHORTCUTS
from handlers.matching import TWINS, WORDS, read_command
from handlers.views.help import help_key

HOUSE = Path(__file__).parents[1]
ROOMS = ("bot", "handlers", "storage", "workspace", "tests", "benchmarks")
GIVEN = {
    *("ack", "action", "body", "client", "command", "context", "event", "payload", "respond"),
    *("say", "shortcut", "view"),  # Bolt's
    *("aloud", "command_name", "commands", "db", "dossier", "later", "now", "person"),
    *("scope", "t", "words"),  # ours: handlers/introductions.py, handlers/dispatch.py
}


GRAMMAR = {"kind"}
"""Facts that one language needs to choose an article, and another does not."""


class Variables(Visitor):
    """Collects the facts that a sentence asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - fluent's
        self.names.add(node.id.name)


def sentences(language: str) -> dict[str, set[str]]:
    """Return every key of a language, attributes included, with the facts that it asks for."""
    found: dict[str, set[str]] = {}
    for page in sorted((HOUSE / "bot/locales" / language).glob("*.ftl")):
        for entry in FluentParser().parse(page.read_text(encoding="utf-8")).body:
            if isinstance(entry, Message | Term):
                assert entry.id.name not in found, f"{entry.id.name} stands twice in {language}"
                found[entry.id.name] = facts(entry.value)
                found |= {f"{entry.id.name}.{a.id.name}": facts(a.value) for a in entry.attributes}
    return found


def facts(pattern: object) -> set[str]:
    visitor = Variables()
    if pattern is not None:
        visitor.visit(pattern)
    return visitor.names


def modules(*rooms: str) -> Iterator[Path]:
    for room in rooms:
        yield from sorted((HOUSE / room).rglob("*.py"))


def test_both_languages_say_the_same_with_the_same_facts():
    english, spanish = (sentences(language) for language in ("en", "es"))
    assert english.keys() == spanish.keys()
    differ = {key: facts ^ spanish[key] for key, facts in english.items()}
    assert {key: facts for key, facts in differ.items() if facts - GRAMMAR} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_can_be_read_without_junk(language):
    for page in (HOUSE / "bot/locales" / language).glob("*.ftl"):
        entries = FluentParser().parse(page.read_text(encoding="utf-8")).body
        assert [entry.content for entry in entries if isinstance(entry, Junk)] == [], page.name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", COMMANDS)
def test_every_command_has_help_and_an_example(key, language):
    t = Translator(language, ZoneInfo("UTC"))
    wanted = [help_key(key), f"{help_key(key)}.usage", f"{help_key(key)}.example"]
    if " " not in key:
        wanted += [f"{help_key(key)}.about", f"manifest-{key[1:]}", f"manifest-{key[1:]}.hint"]
    assert [name for name in wanted if not t.has(name)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", COMMANDS)
def test_the_example_of_a_command_leads_to_that_command(key, language):
    example = Translator(language, ZoneInfo("UTC")).plain(f"{help_key(key)}.example").strip("`")
    command, _, text = example.partition(" ")
    assert read_command(command, text, COMMANDS).key == key


def test_every_word_that_may_follow_a_command_has_a_spanish_twin():
    words = {key.partition(" ")[2] for key in COMMANDS} - {"", "*"}
    assert words <= set(WORDS.values())
    assert set(WORDS.values()) <= words


@pytest.mark.parametrize(
    "listener", {**COMMANDS, **ACTIONS, **FORMS, **SHORTCUTS, **EVENTS}.values()
)
def test_a_listener_asks_only_for_what_exists(listener):
    assert set(signature(listener).parameters) <= GIVEN


def test_the_manifest_declares_the_commands_and_events_that_we_answer():
    declared = manifest()
    commands = {entry["command"] for entry in declared["features"]["slash_commands"]}
    names = {key.partition(" ")[0] for key in COMMANDS}
    assert commands == names | set(TWINS)
    assert set(TWINS.values()) == names
    shortcuts = {entry["callback_id"] for entry in declared["features"]["shortcuts"]}
    assert shortcuts == SHORTCUTS.keys()
    assert declared["settings"]["event_subscriptions"]["bot_events"] == sorted(EVENTS)
    assert EVENT_REASONS.keys() == EVENTS.keys()
    assert declared["oauth_config"]["scopes"]["bot"] == list(SCOPE_REASONS)


def test_the_manifest_keeps_to_slacks_limits():
    declared = manifest(url="https://desk.example.org")
    assert len(declared["display_information"]["name"]) <= 35
    assert len(declared["display_information"]["description"]) <= 140
    for entry in declared["features"]["slash_commands"]:
        assert len(entry["command"]) <= 32
        assert len(entry["usage_hint"]) <= 1000
        assert entry["url"] == "https://desk.example.org/slack/events"
    for entry in declared["features"]["shortcuts"]:
        assert entry["type"] in ("global", "message")
        assert len(entry["name"]) <= 24
        assert len(entry["description"]) <= 150
    assert declared["settings"]["socket_mode_enabled"] is False


def test_every_refusal_has_its_sentence():
    keys = set()
    for module in modules("bot", "handlers", "storage"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refusal":
                keys |= {f"refusal-{a.value!s}" for a in node.args if isinstance(a, ast.Constant)}
    assert len(keys) > 10
    assert sorted(keys - sentences("en").keys()) == []


def test_no_room_is_too_large_to_see_at_once():
    long = {
        str(module.relative_to(HOUSE)): lines
        for module in modules(*ROOMS)
        if (lines := len(module.read_text(encoding="utf-8").splitlines())) > 250
    }
    assert long == {}


def test_only_one_module_makes_slack_clients():
    makers = [
        module.relative_to(HOUSE).as_posix()
        for module in modules("bot", "handlers", "storage")
        if re.search(r"\bWebClient\(", module.read_text(encoding="utf-8"))
    ]
    assert makers == ["bot/slack.py"]
