"""Emoji short names, as Slack writes them, to emoji."""

from rich.emoji import Emoji

_SLACK_NAMES = {
    ":large_green_circle:": "🟢",
    ":large_yellow_circle:": "🟡",
    ":large_orange_circle:": "🟠",
    ":large_red_square:": "🟥",
    ":large_green_square:": "🟩",
    ":large_yellow_square:": "🟨",
    ":flag-mx:": "🇲🇽",
    ":flag-us:": "🇺🇸",
    ":flag-ca:": "🇨🇦",
    ":flag-es:": "🇪🇸",
}
"""What Slack calls otherwise than the table that comes with rich."""


def shown(text: str) -> str:
    """Replace every `:name:` that is known; the others stay as they are written."""
    for name, sign in _SLACK_NAMES.items():
        text = text.replace(name, sign)
    return Emoji.replace(text)
