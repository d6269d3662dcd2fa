"""Slack's markup as the person who reads it sees it: names, dates in their zone and language.

The page draws with `pieces`; the tests read with `plain`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from html import unescape
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, format_timedelta

from workspace.errors import SlackError
from workspace.state import State
from workspace.state.records import Member
from workspace.words import Words

ANGLE = re.compile(r"<([^<>\n]+)>")
TOKEN = re.compile(r"\{(\w+)\}")
MARKS = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)(.+?)(?<=\S)\1(?![\w*_~`])")
NEARBY = {-1: "yesterday", 0: "today", 1: "tomorrow"}


@dataclass(frozen=True)
class Piece:
    """A run of text. kind: text, person, channel, link, date, everyone; link: its address."""

    kind: str
    text: str
    link: str = ""


def plain(state: State, text: str, reader: Member) -> str:
    """Write markup as its reader sees it, without bold and other marks."""
    seen = "".join(piece.text for piece in pieces(state, text, reader))
    while (stripped := MARKS.sub(r"\2", seen)) != seen:
        seen = stripped
    return seen


def pieces(state: State, text: str, reader: Member) -> Iterator[Piece]:
    """Cut markup into runs; entities are undone, bold and italics stay as written."""
    end = 0
    for match in ANGLE.finditer(text):
        if match.start() > end:
            yield Piece("text", unescape(text[end : match.start()]))
        yield _angle(state, match.group(1), reader)
        end = match.end()
    if end < len(text):
        yield Piece("text", unescape(text[end:]))


def _angle(state: State, inside: str, reader: Member) -> Piece:
    target, _, label = inside.partition("|")
    if target.startswith("@"):
        return Piece("person", f"@{_name(state, target[1:])}")
    if target.startswith("#"):
        return Piece("channel", f"#{_channel(state, target[1:])}")
    if target.startswith("!date^"):
        return _date(state, target, unescape(label), reader)
    if target.startswith("!"):
        return Piece("everyone", unescape(label) or f"@{target[1:]}")
    return Piece("link", unescape(label or target), unescape(target))


def _name(state: State, user_id: str) -> str:
    try:
        return state.directory.member(user_id).name
    except SlackError:
        return user_id


def _channel(state: State, channel_id: str) -> str:
    try:
        return state.directory.channel(channel_id).name
    except SlackError:
        return channel_id


def _date(state: State, target: str, fallback: str, reader: Member) -> Piece:
    _, epoch, wording, *link = target.split("^")
    if not epoch.isdigit():
        return Piece("text", fallback)
    at = datetime.fromtimestamp(int(epoch), ZoneInfo(reader.tz))
    today = state.clock.now().astimezone(ZoneInfo(reader.tz))
    words = TOKEN.sub(lambda token: _token(token.group(1), at, today, reader.locale), wording)
    return Piece("date", words, link[0] if link else "")


def _token(token: str, at: datetime, now: datetime, locale: str) -> str:
    """Write one of Slack's date tokens."""
    known = Locale.parse(locale, sep="-")
    if token == "ago":
        return str(format_timedelta(at - now, add_direction=True, locale=known))
    if token.startswith("time"):
        return str(format_time(at, "medium" if token == "time_secs" else "short", locale=known))
    return _day(token, at.date(), now.date(), known)


def _day(token: str, day: date, today: date, locale: Locale) -> str:
    away = (day - today).days
    if token.endswith("_pretty") and away in NEARBY:
        return Words(locale)(NEARBY[away])
    token = token.removesuffix("_pretty")
    if token == "date_num":
        return day.isoformat()
    lengths = {"date": "long", "date_short": "medium", "date_slash": "short"}
    return str(format_date(day, lengths.get(token, "full"), locale=locale))


def day_heading(state: State, ts: str, reader: Member) -> str:
    """Write the heading above a day's messages."""
    zone = ZoneInfo(reader.tz)
    day = moment(ts).astimezone(zone).date()
    today = state.clock.now().astimezone(zone).date()
    return _day("date_long_pretty", day, today, Locale.parse(reader.locale, sep="-"))


def clock_time(ts: str, reader: Member) -> str:
    """Write at which time of the reader's day a message was posted."""
    at = moment(ts).astimezone(ZoneInfo(reader.tz))
    return str(format_time(at, "short", locale=Locale.parse(reader.locale, sep="-")))


def moment(ts: str) -> datetime:
    """Read a message time, exactly."""
    seconds, _, micros = ts.partition(".")
    return datetime.fromtimestamp(int(seconds), UTC) + timedelta(microseconds=int(micros or 0))
