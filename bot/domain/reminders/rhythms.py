"""A rhythm as people write it: "15, 5, 1 · 8:30 · calendar days · 1 hour"."""

import re
from datetime import time
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.folding import fold
from bot.domain.reminders.words import Span

_CLOCK = re.compile(r"\b(\d{1,2})[:.h](\d\d)\b")
_HOURS = re.compile(r"\b(\d{1,2})\s*(?:h|horas?|hours?)\b")
_DAYS = re.compile(r"\d+")
_USUAL = {"usual", "habitual", "normal", "default"}
_FARTHEST, _MOST = 120, 8


def read_rhythm(text: str) -> dict[str, Any]:
    """Read which parts of a rhythm are to differ from the usual, as JSON values.

    Days before a meeting or due date, the morning's hour, hours before a meeting begins, and
    whether days are calendar days; its own morning is always announced. "usual" is {}. Raises
    Refusal("unreadable-rhythm").
    """
    words = fold(text)
    if words in _USUAL:
        return {}
    rhythm: dict[str, Any] = {}
    clock = _CLOCK.search(words)
    if clock:
        rhythm["morning"] = _morning(text, *map(int, clock.groups()))
        words = words.replace(clock.group(), " ")
    hours = [int(number) for number in _HOURS.findall(words)]
    if hours:
        rhythm["hours"] = hours
        words = _HOURS.sub(" ", words)
    if "calendar" in words or "natural" in words:
        rhythm["span"] = Span.CALENDAR_DAY.value
    days = {int(number) for number in _DAYS.findall(words)}
    if days:
        rhythm["before"] = rhythm["before_due"] = sorted(days | {0}, reverse=True)
    if not rhythm or max(days, default=0) > _FARTHEST or len(days) > _MOST:
        raise Refusal("unreadable-rhythm", text=text)
    return rhythm


def _morning(text: str, hour: int, minute: int) -> str:
    if not (6 <= hour < 20 and minute < 60):
        raise Refusal("unreadable-rhythm", text=text)
    return time(hour, minute).isoformat(timespec="minutes")
