"""When to speak of a meeting: by how much is known of its date."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from bot.domain import workdays
from bot.domain.meetings import CLOSED, MeetingStatus
from bot.domain.reminders.mornings import MONDAY, WEEK, Mornings, coming
from bot.domain.reminders.words import Nudge, ReminderKind, is_quiet
from bot.domain.when import When

UNDATED = 4
"""How many weekly questions are planned ahead for a meeting that has no date at all."""


def plan_meeting(
    when: When | None, status: MeetingStatus, *, now: datetime, mornings: Mornings
) -> list[Nudge]:
    """Plan every reminder of a meeting that is still to come, earliest first.

    A known day is announced; a vaguer date is asked about, ever more often; once its last day is
    over, the question is how it went. A meeting that was put off to an unknown day has no date.
    """
    if status in CLOSED:
        return []
    when = date_of(when, status, today=now.astimezone(mornings.zone).date())
    if when is None:
        return mornings.weekly(ReminderKind.FIX_DATE, MONDAY, UNDATED, now)
    before = _of_day(when, mornings) if when.is_day_known else _of_window(when, mornings)
    return coming([*before, *_afterwards(when, mornings)], now)


def date_of(when: When | None, status: MeetingStatus, *, today: date) -> When | None:
    """Return the date to go by: none for a meeting that was put off and keeps only its old one."""
    is_void = when is not None and status is MeetingStatus.POSTPONED and when.latest < today
    return None if is_void else when


def _of_day(when: When, mornings: Mornings) -> Iterator[Nudge]:
    day, begins = when.latest, when.starts_at
    for count in sorted(mornings.rhythm.before):
        nudge = mornings.nudge(ReminderKind.UPCOMING, mornings.before(day, count), count)
        if begins is None or nudge.due_at < begins:
            yield nudge
        elif not is_quiet(begins - timedelta(hours=1), mornings.zone):
            yield _hours_before(begins, 1, mornings, ReminderKind.UPCOMING)
    if begins is None:
        return
    for hours in mornings.rhythm.hours:
        nudge = _hours_before(begins, hours, mornings, ReminderKind.SOON)
        if not is_quiet(nudge.due_at, mornings.zone):
            yield nudge


def _hours_before(begins: datetime, hours: int, mornings: Mornings, kind: ReminderKind) -> Nudge:
    due_at = begins - timedelta(hours=hours)
    return Nudge(kind, due_at.astimezone(mornings.zone).date(), due_at.astimezone(UTC))


def _of_window(when: When, mornings: Mornings) -> Iterator[Nudge]:
    first, last = when.earliest, when.latest
    days = [first - timedelta(days=count) for count in mornings.rhythm.chase]
    days += [first + WEEK * number for number in range((last - first).days // 7 + 1)]
    for day in days:
        on = workdays.on_or_after(day, mornings.calendars)
        if on <= last:
            yield mornings.nudge(ReminderKind.FIX_DATE, on, (first - on).days)


def _afterwards(when: When, mornings: Mornings) -> Iterator[Nudge]:
    for count in mornings.rhythm.outcome:
        on = workdays.add(when.latest, count, mornings.calendars)
        yield mornings.nudge(ReminderKind.OUTCOME, on, -count)
