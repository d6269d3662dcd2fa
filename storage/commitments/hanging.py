"""Deadlines that hang on a meeting, and what becomes of them when it moves."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from bot.domain.commitments import OPEN, Unit, due_from
from bot.domain.when import When
from storage import history, reminders
from storage.models import Commitment, Dossier, Meeting, dated


@dataclass(frozen=True)
class Due:
    """When a promise is due: on its own date, or at a distance from a meeting's."""

    when: When | None = None
    meeting: Meeting | None = None
    offset: int | None = None
    unit: Unit | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """The columns of Commitment that hold it."""
        return {
            **dated(self.when),
            "anchor_meeting_id": self.meeting.id if self.meeting else None,
            "anchor_offset": self.offset,
            "anchor_unit": self.unit.value if self.unit else None,
        }


@dataclass(frozen=True)
class Moved:
    """A promise whose due date is another one now, and the date it had before."""

    commitment: Commitment
    before: When | None


def hang(dossier: Dossier, meeting: Meeting, offset: int, unit: Unit) -> Due:
    """Hang a deadline on `meeting`; without a date of the meeting, the deadline has none yet."""
    return Due(_when(dossier, meeting, offset, unit), meeting, offset, unit)


def move_dependents(session: Session, meeting: Meeting, *, now: datetime) -> list[Moved]:
    """Move the open deadlines that hang on `meeting` to where they belong now, with reminders.

    Returns the promises whose date changed; it is the bot that changed them.
    """
    dossier = session.get_one(Dossier, meeting.dossier_id)
    hanging = session.exec(
        select(Commitment)
        .where(col(Commitment.anchor_meeting_id) == meeting.id, col(Commitment.status).in_(OPEN))
        .order_by(col(Commitment.id))
        .with_for_update()
    )
    followed = (_follow(session, dossier, meeting, commitment, now) for commitment in hanging)
    return [moved for moved in followed if moved]


def _follow(
    session: Session, dossier: Dossier, meeting: Meeting, commitment: Commitment, now: datetime
) -> Moved | None:
    offset, unit = commitment.anchor_offset or 0, Unit(commitment.anchor_unit or Unit.CALENDAR_DAY)
    before, after = commitment.when, _when(dossier, meeting, offset, unit)
    if before == after:
        return None
    commitment.sqlmodel_update({**dated(after), "version": commitment.version + 1})
    session.add(commitment)
    history.note(
        session,
        Scope(dossier.workspace_id, dossier.id, Audience.INTERNAL, 0, ""),
        item="commitment",
        item_id=commitment.id,
        action="followed",
        old={"due": before},
        new={"due": after},
        note=meeting.code,
        now=now,
    )
    reminders.replan_commitment(session, commitment, now=now)
    return Moved(commitment, before)


def _when(dossier: Dossier, meeting: Meeting, offset: int, unit: Unit) -> When | None:
    anchor = meeting.when
    return due_from(anchor, offset, unit, calendars=dossier.calendars) if anchor else None
