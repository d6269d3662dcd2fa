"""Everything that the brief of one meeting shows, and no more than its reader may see."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bot.domain import briefs as rules
from bot.domain.access import Audience, Scope
from bot.domain.briefs import LOOK_BACK, Window
from bot.domain.commitments import CommitmentStatus, Direction
from storage import commitments, meetings
from storage.briefs.dates import Rival, dates
from storage.briefs.promises import MANY, Point, Told, counts, promises
from storage.models import Body, Document, Dossier, Meeting


@dataclass(frozen=True)
class Brief:
    """A meeting and what is to be known before it.

    In a shared channel (`is_internal` false) only what was released is here: the meeting, the
    promises that are expected, their numbers and the next meeting. Our assessment is not.
    """

    line: meetings.Line
    body: Body | None
    is_internal: bool
    since: date
    """First day of the last meeting, or LOOK_BACK ago; where progress is counted from."""
    expected: Sequence[Point]
    """Open, and reviewed at the meeting or due by then; what is due sooner comes first."""
    counts: dict[Direction, dict[CommitmentStatus, int]]
    """Every promise of the dossier, by who owes it."""
    following: Meeting | None
    previous: Meeting | None = None
    source: Document | None = None
    """Where the date of the meeting is from."""
    progress: Sequence[Point] = ()
    """Closed or moved since then; what came furthest first, of two the later."""
    gaps: Sequence[Point] = ()
    """Open, with something missing; what the meeting reviews first, then what presses most."""
    rivals: Sequence[Rival] = ()
    """Of this meeting and the following one."""
    is_cut: bool = False
    """There are more than MANY promises; only so many were looked at."""


def brief(session: Session, scope: Scope, meeting: Meeting, *, now: datetime) -> Brief:
    """Gather the brief of `meeting`, as things stand `now` (aware)."""
    dossier = session.get_one(Dossier, scope.dossier_id)
    zone = ZoneInfo(dossier.zone)
    today = now.astimezone(zone).date()
    [line] = meetings.lines(session, scope, [meeting], today=today)
    joint = Brief(
        line=line,
        body=session.get(Body, meeting.body_id) if meeting.body_id else None,
        is_internal=False,
        since=today - LOOK_BACK,
        expected=(),
        counts=counts(session, scope),
        following=meetings.following(session, scope, meeting, today=today),
    )
    if scope.audience is not Audience.INTERNAL:
        window = Window(joint.since, today, today, meeting.latest_on)
        found = promises(session, scope, meeting, window, zone)
        return replace(joint, expected=_expected(found, window), is_cut=len(found) > MANY)
    return _with_assessment(session, scope, joint, dossier, today)


def _with_assessment(
    session: Session, scope: Scope, joint: Brief, dossier: Dossier, today: date
) -> Brief:
    """Add what only the team reads: progress, gaps, sources, and dates that rival others."""
    meeting, view = joint.line.meeting, commitments.outlook(dossier, today)
    previous = meetings.previous(session, scope, meeting, today=today)
    since = (previous and previous.earliest_on) or joint.since
    window = Window(since, today, view.horizon.silent_since, meeting.latest_on)
    found = promises(session, scope, meeting, window, view.zone)
    source, rivals = dates(session, scope, meeting, joint.following)
    return replace(
        joint,
        is_internal=True,
        since=since,
        previous=previous,
        source=source,
        expected=_expected(found, window),
        progress=_progress(found, window),
        gaps=_gaps(found, window),
        rivals=rivals,
        is_cut=len(found) > MANY,
    )


def _expected(found: Sequence[Told], window: Window) -> list[Point]:
    chosen = [one for one in found if rules.is_expected(one[0], window)]
    chosen.sort(key=lambda one: (one[0].due_latest or date.max, one[1].commitment.id))
    return [point for _, point in chosen]


def _progress(found: Sequence[Told], window: Window) -> list[Point]:
    chosen = [one for one in found if rules.has_moved(one[0], window)]
    chosen.sort(key=lambda one: one[1].commitment.status_since, reverse=True)
    chosen.sort(key=lambda one: rules.step(one[0].status), reverse=True)
    return [point for _, point in chosen]


def _gaps(found: Sequence[Told], window: Window) -> list[Point]:
    lacking = [(*one, rules.gaps(one[0], window)) for one in found]
    chosen = [one for one in lacking if one[2]]
    chosen.sort(key=lambda one: (rules.pressure(one[0], one[2]), one[1].commitment.id))
    return [replace(point, gaps=gaps) for _, point, gaps in chosen]
