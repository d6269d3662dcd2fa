"""Extended Date/Time Format (ISO 8601-2): one string for a date of any precision.

Levels 0 and 1 (`2026-02`, `2026-02-XX`, `2026-02-12/2026-02-14`, `../2026-06-01`, `~`), and from
level 2 the quarters 33-36 and halves 40-41. A span of hours is written as an ISO 8601 interval.
What the format cannot say (week or range, by or until, the zone) is told beside the string.
"""

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from bot.domain.periods import (
    PARTS,
    Precision,
    Qualifier,
    months_of,
    part_of,
    period_of,
    week_of,
)

_DATE = re.compile(r"(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11)}
_PARTED = (
    Precision.WEEK,
    Precision.MONTH,
    Precision.QUARTER,
    Precision.HALF,
    Precision.YEAR,
)
_OPEN_START = (Qualifier.BY, Qualifier.BEFORE, Qualifier.UNTIL, Qualifier.WITHIN)


class Meaning(NamedTuple):
    """What a string says: days (or aware instants), both ends included, and how precisely."""

    start: date
    end: date | None
    precision: Precision
    qualifier: Qualifier | None = None


def write(said: Meaning) -> str:
    """Write as precisely as the format allows.

    An open interval ends (or begins) with the whole period that was named: "by February" is
    `../2026-02`; "before February" is `../2026-01`.
    """
    if said.qualifier in PARTS:
        return f"{said.start}~/{said.end}~"
    single = _write_single(said)
    if single is None:
        return f"{_text(said.start)}/{_text(said.end)}"
    if said.qualifier in _OPEN_START:
        return f"../{single}"
    return f"{single}/.." if said.qualifier is Qualifier.SINCE else single


def _write_single(said: Meaning) -> str | None:
    """One date without a slash, or None when only an interval can say it."""
    start, end, precision, qualifier = said
    if precision is Precision.TIME:
        return None if end else _text(start)
    if precision in (Precision.WEEK, Precision.RANGE):
        return None
    if (start, end) != period_of(precision, start):
        return None
    if qualifier is Qualifier.BEFORE:
        start = period_of(precision, start - timedelta(days=1))[0]
    return {
        Precision.DAY: f"{start}",
        Precision.MONTH: f"{start:%Y-%m}",
        Precision.QUARTER: f"{start:%Y}-{33 + start.month // 3}",
        Precision.HALF: f"{start:%Y}-{40 + start.month // 7}",
        Precision.YEAR: f"{start:%Y}",
    }[precision]


def _text(end: date | None) -> str:
    return end.isoformat() if end else ".."


def read(
    text: str, *, precision: Precision | None = None, qualifier: Qualifier | None = None
) -> Meaning:
    """Read what `write` wrote, and the same levels written by others.

    precision, qualifier: what was kept beside the string; guessed from it when absent.
    Raises ValueError when the string is none of ours.
    """
    first, slash, last = text.partition("/")
    if not slash:
        start, end, guess = _read_single(first)
        return Meaning(start, end, precision or guess, qualifier)
    if ".." in (first, last):
        return _read_open(first, last, precision, qualifier)
    return _read_interval(first, last, precision, qualifier)


def _read_open(
    first: str, last: str, precision: Precision | None, qualifier: Qualifier | None
) -> Meaning:
    start, end, guess = _read_single(last if first == ".." else first)
    precision = precision or guess
    qualifier = qualifier or (Qualifier.BY if first == ".." else Qualifier.SINCE)
    if qualifier is Qualifier.BEFORE and end:
        start, end = period_of(precision, end + timedelta(days=1))
    return Meaning(start, end, precision, qualifier)


def _read_interval(
    first: str, last: str, precision: Precision | None, qualifier: Qualifier | None
) -> Meaning:
    start, _, guess = _read_single(first)
    until, end, _ = _read_single(last)
    end = end or until
    if first.endswith("~") and qualifier is None:
        precision, qualifier = _read_part(start, end)
    if guess is not Precision.TIME:
        guess = Precision.WEEK if (start, end) == week_of(start) else Precision.RANGE
    return Meaning(start, end, precision or guess, qualifier)


def _read_part(start: date, end: date) -> tuple[Precision, Qualifier | None]:
    for precision in _PARTED:
        for part in PARTS:
            if part_of(precision, start, part) == (start, end):
                return precision, part
    return Precision.RANGE, None


def _read_single(text: str) -> tuple[date, date | None, Precision]:
    """Read one date: its first and last day, or an instant (no last), and its precision."""
    text = text.rstrip("~?%")
    if "T" in text:
        return datetime.fromisoformat(text), None, Precision.TIME
    found = _DATE.fullmatch(text)
    if not found:
        raise ValueError(f"not an EDTF date: {text!r}")
    year, month, day = (int(part) if part and part != "XX" else 0 for part in found.groups())
    if day:
        return date(year, month, day), date(year, month, day), Precision.DAY
    return _read_months(year, month)


def _read_months(year: int, code: int) -> tuple[date, date, Precision]:
    """Read the second number: a month, season, quarter or half; 0 when there is none."""
    if code in _SEASONS:
        return *months_of(year, *_SEASONS[code]), Precision.RANGE
    if code == 24:  # winter ends in the next year
        return date(year, 12, 1), months_of(year + 1, 2, 2)[1], Precision.RANGE
    if 33 <= code <= 36:
        return *months_of(year, 3 * (code - 33) + 1, 3 * (code - 32)), Precision.QUARTER
    if code in (40, 41):
        return *months_of(year, 6 * (code - 40) + 1, 6 * (code - 39)), Precision.HALF
    if code == 0:
        return *months_of(year, 1, 12), Precision.YEAR
    if code > 12:
        raise ValueError(f"not a month, season, quarter or half: {code}")
    return *months_of(year, code, code), Precision.MONTH
