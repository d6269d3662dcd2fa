"""What people ask to be reminded of: their words, and when."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.reminders.mornings import Mornings
from bot.domain.reminders.words import morning_of
from bot.domain.when import When

_QUOTED = re.compile(r"""\s*["“”«'‘](?P<words>.+?)["”“»'’]\s*(?P<rest>.*)""", re.DOTALL)
_LINK = re.compile(r"\s(?:on|el)\s", re.IGNORECASE)
_LEAD = re.compile(r"(?:on|at|el|para el|para)\s+", re.IGNORECASE)


def split_note(text: str) -> tuple[str, str]:
    """Split '"call Washington" on 3 Feb 10:00' into the words and the text of the date.

    Without quotation marks, the last "on" or "el" begins the date; "" for a part that is missing.
    """
    quoted = _QUOTED.fullmatch(text)
    if quoted:
        return quoted["words"].strip(), _LEAD.sub("", quoted["rest"].strip(), count=1)
    links = list(_LINK.finditer(text))
    if not links:
        return text.strip(), ""
    return text[: links[-1].start()].strip(), text[links[-1].end() :].strip()


def hour_of_note(when: When, *, now: datetime, mornings: Mornings) -> tuple[date, datetime]:
    """Return the local day and the instant (UTC) at which a note comes.

    A day means its morning. Raises Refusal, on the field "date", for what is not a day, or past.
    """
    if when.day is None:
        raise Refusal("reminder-needs-day", field="date", when=when)
    due_at = when.starts_at or morning_of(when.day, mornings.zone, mornings.rhythm)
    if due_at <= now:
        raise Refusal("reminder-past", field="date", when=when)
    return _local_day(due_at, mornings.zone), due_at


def _local_day(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()
