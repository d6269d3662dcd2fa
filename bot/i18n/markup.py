"""What people wrote, made harmless for Slack's mrkdwn; done once, in the Translator."""

from typing import NewType

_HARMLESS = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "*": "\N{ASTERISK OPERATOR}",
        "`": "\N{MODIFIER LETTER GRAVE ACCENT}",
        "~": "\N{TILDE OPERATOR}",
        "\n": " ",
    }
)


class Markup(str):
    """Text that is mrkdwn already (a mention, a link, an escaped sentence) and stays as it is."""

    __slots__ = ()


def escape(text: str) -> Markup:
    """Return `text` as mrkdwn that shows it literally.

    Slack asks for `&`, `<` and `>` to be escaped. The marks of bold, strike and code have no
    escape, so letters that look alike stand for them; a title then cannot break its line.
    """
    return text if isinstance(text, Markup) else Markup(text.translate(_HARMLESS))


def cut(text: str, limit: int) -> str:
    """Return `text` in at most `limit` characters, an ellipsis included, never inside `&amp;`."""
    if len(text) <= limit:
        return text
    short = text[: limit - 1]
    ampersand = short.rfind("&", max(0, len(short) - 5))
    if ampersand >= 0 and ";" not in short[ampersand:]:
        short = short[:ampersand]
    return f"{short}…"


PlainText = NewType("PlainText", str)
"""Text for places where Slack shows every character as it is: buttons, titles, options."""
