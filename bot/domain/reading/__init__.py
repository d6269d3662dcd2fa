"""What people type and write, read as dates: typed dates, deadlines, and dates in prose.

The grammar is a closed set of small named rules (`rules`), the words of each language are tables
(`words`), and one machine tries the rules (`grammar`).
"""

from bot.domain.reading.due import Anchored, read_due
from bot.domain.reading.leaf import warm
from bot.domain.reading.prose import Found, find_whens
from bot.domain.reading.scene import Unit
from bot.domain.reading.typed import LONGEST, read_when, require_future

__all__ = [
    "LONGEST",
    "Anchored",
    "Found",
    "Unit",
    "find_whens",
    "read_due",
    "read_when",
    "require_future",
    "warm",
]
