"""Slack's mrkdwn as safe HTML: everything is escaped, then only our own tags are put in."""

import re
from collections.abc import Callable

from markupsafe import Markup, escape

from workspace import mrkdwn
from workspace.mrkdwn import Piece
from workspace.page import emoji
from workspace.state import State
from workspace.state.records import Json, Member

_OPEN, _CLOSE = "\ue000", "\ue001"
_PRIVATE = dict.fromkeys(range(0xE000, 0xF900))  # nobody may forge our place-holders
_KEPT = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_CODE = re.compile(r"```\n?(?P<fence>.+?)\n?```|`(?P<code>[^`\n]+)`", re.S)
_STYLES = [
    (re.compile(rf"(?<![\w{mark}])\{mark}(?=\S)([^{mark}\n]+?)(?<=\S)\{mark}(?![\w{mark}])"), tag)
    for mark, tag in (("*", "b"), ("_", "i"), ("~", "s"))
]
_TAG = re.compile(r"<(/?)(\w+)>")
_QUOTE = re.compile(r"(?:^&gt; ?.*(?:\n|$))+", re.M)
_SAFE_LINK = re.compile(r"(https?://|mailto:)", re.I)


class _Kept(list[str]):
    """Finished HTML that waits, behind place-holders, until the marks round it are drawn."""

    def add(self, html: Markup) -> str:
        self.append(html)
        return f"{_OPEN}{len(self) - 1}{_CLOSE}"

    def back(self, text: str) -> Markup:
        return Markup(_KEPT.sub(lambda match: self[int(match[1])], text))


def to_html(text: str, state: State, reader: Member) -> Markup:
    """Draw mrkdwn: bold, italic, strike, code, quotes, links, mentions, dates, emoji."""
    kept = _Kept()
    drawn = _CODE.sub(lambda match: kept.add(_code(match)), text.translate(_PRIVATE))
    drawn = "".join(_piece(piece, kept) for piece in mrkdwn.pieces(state, drawn, reader))
    drawn = emoji.shown(drawn)
    for pattern, tag in _STYLES:
        drawn = pattern.sub(_styled(tag), drawn)
    drawn = _QUOTE.sub(_quoted, drawn).replace("\n", "<br>")
    return kept.back(drawn)


def plain(text: str) -> Markup:
    """Draw plain_text: emoji and line ends, nothing else."""
    return Markup(emoji.shown(str(escape(text))).replace("\n", "<br>"))


def text_object(text: Json, state: State, reader: Member) -> Markup:
    """Draw one of Block Kit's text objects, whichever of the two kinds it is."""
    words = text["text"]
    return to_html(words, state, reader) if text["type"] == "mrkdwn" else plain(words)


def _code(match: re.Match[str]) -> Markup:
    words = match["fence"] or match["code"]
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        words = words.replace(entity, sign)
    return Markup("<pre>{}</pre>" if match["fence"] else "<code>{}</code>").format(words)


def _piece(piece: Piece, kept: _Kept) -> str:
    """Escape a run of text; finish and keep everything else."""
    if piece.kind == "text":
        return str(escape(piece.text))
    if piece.link and _SAFE_LINK.match(piece.link):
        link = '<a href="{}" target="_blank" rel="noopener noreferrer">{}</a>'
        return kept.add(Markup(link).format(piece.link, piece.text))
    if piece.kind == "date":
        return kept.add(Markup("<time>{}</time>").format(piece.text))
    if piece.kind == "link":
        return kept.add(escape(piece.text))
    return kept.add(Markup('<span class="mention">{}</span>').format(piece.text))


def _styled(tag: str) -> Callable[[re.Match[str]], str]:
    """Put a pair of tags round what matched, unless that would cross another pair."""

    def wrap(match: re.Match[str]) -> str:
        return f"<{tag}>{match[1]}</{tag}>" if _balanced(match[1]) else match[0]

    return wrap


def _balanced(drawn: str) -> bool:
    open_tags: list[str] = []
    for closing, tag in _TAG.findall(drawn):
        if not closing:
            open_tags.append(tag)
        elif not open_tags or open_tags.pop() != tag:
            return False
    return not open_tags


def _quoted(match: re.Match[str]) -> str:
    lines = [re.sub(r"^&gt; ?", "", line) for line in match[0].rstrip("\n").split("\n")]
    return "<blockquote>" + "\n".join(lines) + "</blockquote>"
