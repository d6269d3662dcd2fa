"""The reference page, made from the code that it describes: `python -m bot reference`."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from bot.i18n import Translator
from bot.manifest import EVENT_REASONS, SCOPE_REASONS, manifest
from handlers import COMMANDS
from handlers.matching import TWINS
from handlers.views.help import help_key

Row = tuple[str, ...]

HEAD = """# Reference

Made by `python -m bot reference`; a test holds it equal to the code.

"""


def reference(programs: Iterable[Row], settings: Iterable[Row]) -> str:
    """Return the page as Markdown.

    programs: (word, what it does) of each `python -m bot …`; settings: (name, default, meaning).
    """
    english, spanish = (Translator(language, ZoneInfo("UTC")) for language in ("en", "es"))
    twins = {name: twin for twin, name in TWINS.items()}
    commands = [
        (english.plain(f"{help_key(key)}.usage"), spanish.plain(f"{help_key(key)}.usage"), what)
        for key in COMMANDS
        for what in [english.plain(help_key(key))]
    ]
    names = ", ".join(f"`{name}` (`{twin}`)" for name, twin in twins.items())
    return HEAD + "\n\n".join(
        [
            f"## Slash commands\nBoth names always work: {names}. Answers come in the reader's "
            "language.\n\n" + _table(("English", "Spanish", "what it does"), commands),
            "## Shortcuts\n\n" + _table(("name", "where", "what it does"), _shortcuts()),
            "## Programs\n\n" + _table(("`python -m bot …`", "what it does"), programs),
            "## Settings\nEnvironment variables, or lines of a file `.env`.\n\n"
            + _table(("name", "default", "meaning"), settings),
            "## Permissions in Slack\n\n" + _table(("scope", "why"), SCOPE_REASONS.items()),
            "## Events from Slack\n\n" + _table(("event", "why"), EVENT_REASONS.items()),
        ]
    )


def _shortcuts() -> list[Row]:
    declared = manifest()["features"]["shortcuts"]
    return [(entry["name"], entry["type"], entry["description"]) for entry in declared]


def _table(heading: Row, rows: Iterable[Row]) -> str:
    lines = [heading, tuple("---" for _ in heading), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines) + "\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
