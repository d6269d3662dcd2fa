"""How a promise goes from one status to the next, who may say so, and what they must explain."""

from dataclasses import dataclass

from bot.domain.commitments.words import OPEN, CommitmentStatus
from bot.domain.errors import Refusal

_ENDS = (CommitmentStatus.SUPERSEDED, CommitmentStatus.WITHDRAWN)
_FROM_WORK = (
    CommitmentStatus.NOT_STARTED,
    CommitmentStatus.IN_PROGRESS,
    CommitmentStatus.BLOCKED,
    CommitmentStatus.REPORTED_DONE,
    *_ENDS,
)
_FROM_REPORT = (CommitmentStatus.IN_PROGRESS, CommitmentStatus.VERIFIED_DONE, *_ENDS)
_NEXT: dict[CommitmentStatus, tuple[CommitmentStatus, ...]] = {
    CommitmentStatus.CANDIDATE: (CommitmentStatus.NOT_STARTED, *_ENDS),
    CommitmentStatus.NOT_STARTED: _FROM_WORK,
    CommitmentStatus.IN_PROGRESS: _FROM_WORK,
    CommitmentStatus.BLOCKED: _FROM_WORK,
    CommitmentStatus.REPORTED_DONE: _FROM_REPORT,
    CommitmentStatus.VERIFIED_DONE: (CommitmentStatus.IN_PROGRESS,),
    CommitmentStatus.SUPERSEDED: (CommitmentStatus.IN_PROGRESS,),
    CommitmentStatus.WITHDRAWN: (CommitmentStatus.IN_PROGRESS,),
}


@dataclass(frozen=True)
class Standing:
    """Where a promise stands, as far as its next move depends on it."""

    status: CommitmentStatus
    is_complete: bool = True
    """Has a source, an owner, and a due date or a meeting that reviews it."""
    reporter_id: int | None = None
    """The person who reported it as done, if it is."""


@dataclass(frozen=True)
class News:
    """What a person says about a promise: its status and, in their words, what happened."""

    status: CommitmentStatus
    note: str = ""
    next_step: str = ""
    successor: str = ""
    """Code of the commitment that takes its place, where the note names one."""


@dataclass(frozen=True)
class StatusMove:
    """A change of status; only news when both are the same."""

    before: CommitmentStatus
    after: CommitmentStatus
    note: str
    next_step: str


def next_statuses(status: CommitmentStatus) -> tuple[CommitmentStatus, ...]:
    """Return what a person may say now: `status` again while it is open, and what may follow."""
    others = tuple(after for after in _NEXT[status] if after is not status)
    return (status, *others) if status in OPEN else others


def needs_note(before: CommitmentStatus, after: CommitmentStatus) -> bool:
    """Tell whether the move must be explained: done, returned, dropped, or taken up again."""
    if after in (*_ENDS, CommitmentStatus.REPORTED_DONE):
        return before is not after
    return after is CommitmentStatus.IN_PROGRESS and (
        before is CommitmentStatus.REPORTED_DONE or before not in OPEN
    )


def coordinates(person_id: int, role: str, coordinator_id: int | None) -> bool:
    """Tell whether a person coordinates a dossier: its own coordinator, or one of the team."""
    return role == "coordinator" or person_id == coordinator_id


def move(standing: Standing, news: News, *, person_id: int, is_coordinator: bool) -> StatusMove:
    """Take what a person says about a promise.

    Raises Refusal, on the form's field "status" or "note": "status-not-next", "nothing-new",
    "note-needed", "successor-needed", "not-complete", "coordinator-only", "own-report".
    """
    before, after = standing.status, news.status
    if after not in next_statuses(before):
        raise Refusal("status-not-next", field="status", before=before, after=after)
    if before is after and not (news.note or news.next_step):
        raise Refusal("nothing-new", field="note", status=after)
    _require_right(standing, after, person_id, is_coordinator)
    _require_words(before, news)
    is_accepted = (before, after) == (CommitmentStatus.CANDIDATE, CommitmentStatus.NOT_STARTED)
    if is_accepted and not standing.is_complete:
        raise Refusal("not-complete", field="status")
    return StatusMove(before, after, news.note, news.next_step)


def _require_right(
    standing: Standing, after: CommitmentStatus, person_id: int, is_coordinator: bool
) -> None:
    """The coordinator verifies, returns and reopens; a reporter may only take a report back."""
    is_reporter = standing.reporter_id == person_id
    is_verified = after is CommitmentStatus.VERIFIED_DONE
    is_returned = (standing.status, after) == (
        CommitmentStatus.REPORTED_DONE,
        CommitmentStatus.IN_PROGRESS,
    )
    is_reserved = is_verified or standing.status not in OPEN or (is_returned and not is_reporter)
    if is_reserved and not is_coordinator:
        raise Refusal("coordinator-only", field="status")
    if is_verified and is_reporter:
        raise Refusal("own-report", field="status")


def _require_words(before: CommitmentStatus, news: News) -> None:
    if needs_note(before, news.status) and not news.note:
        raise Refusal("note-needed", field="note", status=news.status)
    if news.status is CommitmentStatus.SUPERSEDED and not news.successor:
        raise Refusal("successor-needed", field="note")
