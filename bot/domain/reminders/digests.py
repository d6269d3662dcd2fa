"""When a dossier's digest comes: on the first working morning of each week."""

from datetime import date, datetime, timedelta

from bot.domain.reminders.mornings import MONDAY, Mornings
from bot.domain.reminders.words import Nudge, ReminderKind


def plan_digest(*, now: datetime, mornings: Mornings) -> Nudge:
    """Plan the next digest after `now`. A week without a working day has none."""
    return mornings.weekly(ReminderKind.DIGEST, MONDAY, 1, now)[0]


def week_of(nudge: Nudge) -> date:
    """Return the Monday of the week that a digest belongs to; there is one digest a week."""
    return nudge.on - timedelta(days=nudge.on.weekday())
