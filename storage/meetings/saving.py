"""Changes of meetings saved whole: the row, its dates, its history, and all that hangs on it."""

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col

from bot.domain.access import Scope
from bot.domain.errors import Refusal
from bot.domain.meetings import Change, DateStanding, Draft, State
from storage import commitments, history, reminders
from storage.commitments import Moved
from storage.models import Body, Dossier, Meeting, MeetingDate, dated
from storage.reminders import Replan
from storage.searching import meeting_text


@dataclass(frozen=True)
class Saved:
    """A meeting as it now is, what happened to it, and what followed."""

    meeting: Meeting
    change: Change
    reminders: Replan
    deadlines: list[Moved] = field(default_factory=list)
    """The commitments whose due dates moved with it."""


def state(meeting: Meeting) -> State:
    """Give the values that the rules about a meeting ask for."""
    return State(meeting.code, meeting.status, meeting.when)


def add(session: Session, scope: Scope, draft: Draft, *, now: datetime) -> Saved:
    """Record a meeting under the dossier's next code, to be seen by the team alone."""
    columns = {**_description(draft), "status": draft.status, **dated(draft.when)}
    code = _next_code(session, scope)
    meeting = Meeting(dossier_id=scope.dossier_id, code=code, created_at=now, **columns)
    meeting.search = meeting_text(meeting, None)
    session.add(meeting)
    session.flush()
    change = Change("added", State(code, draft.status, None), state(meeting))
    _note_date(session, scope, meeting, now=now)
    _note(session, scope, meeting, change, old={}, new=_facts(meeting), now=now)
    return Saved(meeting, change, reminders.replan_meeting(session, meeting, now=now))


def save(
    session: Session,
    scope: Scope,
    meeting: Meeting,
    change: Change,
    *,
    now: datetime,
    note: str | None = None,
    draft: Draft | None = None,
) -> Saved:
    """Save what was decided about a meeting, with the rest of a corrected record if there is one.

    Raises Refusal("meeting-changed") when somebody else changed it since it was read.
    """
    old = _facts(meeting)
    _update(session, meeting, change, _description(draft) if draft else {})
    _note(session, scope, meeting, change, old=old, new=_facts(meeting), now=now, note=note)
    replan = reminders.replan_meeting(session, meeting, now=now)
    if not change.is_date_changed:
        return Saved(meeting, change, replan)
    _note_date(session, scope, meeting, now=now)
    return Saved(meeting, change, replan, commitments.move_dependents(session, meeting, now=now))


def _update(session: Session, meeting: Meeting, change: Change, columns: dict[str, Any]) -> None:
    if change.is_date_changed:
        columns |= dated(change.after.when)
    this_version = (col(Meeting.id) == meeting.id, col(Meeting.version) == meeting.version)
    newer = {"status": change.after.status, "version": meeting.version + 1, **columns}
    updated = session.connection().execute(update(Meeting).where(*this_version).values(newer))
    if updated.rowcount != 1:
        raise Refusal("meeting-changed", code=meeting.code)
    session.refresh(meeting)
    body = session.get(Body, meeting.body_id) if meeting.body_id else None
    meeting.search = meeting_text(meeting, body)


def _note_date(session: Session, scope: Scope, meeting: Meeting, *, now: datetime) -> None:
    """Keep the date that was current until now as a former one, and the new one beside it."""
    of_meeting = col(MeetingDate.meeting_id) == meeting.id
    current = col(MeetingDate.standing) == DateStanding.CURRENT
    former = update(MeetingDate).where(of_meeting, current).values(standing=DateStanding.FORMER)
    session.connection().execute(former)
    if meeting.when is not None:
        session.add(
            MeetingDate(
                meeting_id=meeting.id,
                standing=DateStanding.CURRENT,
                person_id=scope.person_id,
                noted_at=now,
                **dated(meeting.when),
            )
        )


def _note(
    session: Session,
    scope: Scope,
    meeting: Meeting,
    change: Change,
    *,
    old: dict[str, Any],
    new: dict[str, Any],
    now: datetime,
    note: str | None = None,
) -> None:
    changed = [name for name in new if old.get(name) != new[name]]
    history.note(
        session,
        scope,
        item="meeting",
        item_id=meeting.id,
        action=change.action,
        old={name: old[name] for name in changed if name in old},
        new={name: new[name] for name in changed},
        now=now,
        note=note,
    )


def _facts(meeting: Meeting) -> dict[str, Any]:
    """Give what people decide about a meeting, as history keeps it."""
    names = ("title_es", "title_en", "kind", "place", "status", "when")
    return {name: getattr(meeting, name) for name in names}


def _description(draft: Draft) -> dict[str, Any]:
    columns = asdict(draft)
    return {name: columns[name] for name in ("title_es", "title_en", "kind", "place")}


def _next_code(session: Session, scope: Scope) -> str:
    """Take the dossier's next number; whoever takes one at the same time waits for this one."""
    this = update(Dossier).where(col(Dossier.id) == scope.dossier_id)
    counted = this.values(last_meeting=Dossier.last_meeting + 1).returning(
        col(Dossier.key), col(Dossier.last_meeting)
    )
    key, number = session.connection().execute(counted).one()
    return f"{key}-M{number}"
