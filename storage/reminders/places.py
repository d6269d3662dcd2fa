"""Where a dossier's reminders go: its channels, their habits, and the people who are told alone."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from bot.domain.access import Audience
from bot.domain.reminders import USUAL, Mornings, Rhythm, Span
from storage import dossiers
from storage.models import Channel, Dossier, Habits, Person

INTERNAL = (
    col(Channel.audience) == Audience.INTERNAL,
    col(Channel.is_ext_shared).is_(False),
)
"""What makes a channel the team's own: is_internal, for a query."""


@dataclass(frozen=True)
class Places:
    """A dossier and the channels of the team, in which everything of it may be said.

    Where outsiders listen nothing is said of its own accord, so those channels are left out.
    """

    dossier: Dossier
    channels: list[Channel]
    habits: dict[int, Habits]

    def mornings(self, channel: Channel, reader: Person | None = None) -> Mornings:
        """Return the mornings of a channel, or those of a person in their own zone."""
        habits = self.habits.get(channel.id)
        return Mornings(
            ZoneInfo(reader.zone if reader else self.dossier.zone),
            tuple(self.dossier.calendars),
            rhythm_of(habits.rhythm) if habits else USUAL,
        )

    def is_paused(self, channel: Channel, reader: Person | None = None) -> bool:
        """Tell whether somebody asked for silence in the channel; people are told alone as ever."""
        habits = self.habits.get(channel.id)
        return reader is None and habits is not None and habits.paused_at is not None


def of(session: Session, dossier_id: int) -> Places:
    """Find out where a dossier may speak."""
    channels = [c for c in dossiers.channels(session, dossier_id) if is_internal(c)]
    return Places(
        dossiers.dossier(session, dossier_id),
        channels,
        habits_of(session, [channel.id for channel in channels]),
    )


def is_internal(channel: Channel) -> bool:
    """Tell whether only the team listens, by its registration and by what Slack said last."""
    return channel.audience is Audience.INTERNAL and not channel.is_ext_shared


def habits_of(session: Session, channel_ids: Collection[int]) -> dict[int, Habits]:
    """Give the habits of those channels that have any, by the channel's number."""
    wanted = select(Habits).where(col(Habits.channel_id).in_(channel_ids))
    return {habits.channel_id: habits for habits in session.exec(wanted)}


def note_trouble(session: Session, channel: Channel, trouble: str | None) -> bool:
    """Write down why nothing can be posted in a channel, or that it is mended (None).

    Returns whether that is news.
    """
    wanted = select(Habits).where(col(Habits.channel_id) == channel.id).with_for_update()
    habits = session.exec(wanted).one_or_none()
    if trouble == (habits.trouble if habits else None):
        return False
    habits = habits or Habits(channel_id=channel.id)
    habits.trouble = trouble
    session.add(habits)
    return True


def is_within_reach(person: Person | None) -> bool:
    """Tell whether somebody may be told of a dossier alone: a member of the team, and active."""
    return person is not None and person.is_active and not (person.is_guest or person.is_stranger)


def rhythm_of(stored: dict[str, Any]) -> Rhythm:
    """Read what a channel keeps of its rhythm; what it does not mention is as usual."""
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in stored.items()
    }
    if "morning" in values:
        values["morning"] = time.fromisoformat(values["morning"])
    if "span" in values:
        values["span"] = Span(values["span"])
    return Rhythm(**values)
