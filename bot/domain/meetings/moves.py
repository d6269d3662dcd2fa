"""What may happen to a meeting, and what it becomes: values in, decisions out."""

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.errors import Refusal
from bot.domain.meetings.words import CLOSED, MeetingKind, MeetingStatus
from bot.domain.periods import Precision
from bot.domain.when import When


@dataclass(frozen=True)
class State:
    """How a meeting stands and when it is; `code` is for the sentences of refusals."""

    code: str
    status: MeetingStatus
    when: When | None

    @property
    def is_day_known(self) -> bool:
        """Whether it has a date that names a single day."""
        return self.when is not None and self.when.is_day_known


@dataclass(frozen=True)
class Draft:
    """A meeting as somebody describes it; a title in one language is enough."""

    title_es: str | None
    title_en: str | None
    kind: MeetingKind
    place: str | None
    status: MeetingStatus
    when: When | None

    def __post_init__(self) -> None:
        """Ask for a title. Raises Refusal on the field that is missing."""
        if not (self.title_es or self.title_en):
            raise Refusal("meeting-untitled", field="title_es")


@dataclass(frozen=True)
class Change:
    """What happened to a meeting ("moved"), and what it was and is."""

    action: str
    before: State
    after: State

    @property
    def is_date_changed(self) -> bool:
        """Whether anything that hangs on the date must follow."""
        return not _are_same(self.before.when, self.after.when)


def move(before: State, when: When, *, today: date) -> Change:
    """Give a meeting another date, or make the one it has more precise.

    today: at the dossier's seat. Naming a day of "February", or the hour of a day, only says
    more, and the status stays. Leaving the announced date means that it is rescheduled.
    """
    _require_open(before)
    _require_news(before, when)
    if when.latest < today:
        raise Refusal("meeting-date-past", code=before.code, when=when)
    status = _status_after(before, when)
    return Change("moved", before, replace(before, status=status, when=_placed(when, before)))


def postpone(before: State, when: When | None, *, today: date) -> Change:
    """Put a meeting off: to a later date, or until further notice when `when` is None."""
    _require_open(before)
    if when is None:
        _require_other_status(before, MeetingStatus.POSTPONED)
        return Change(
            "postponed", before, replace(before, status=MeetingStatus.POSTPONED, when=None)
        )
    if when.latest < today:
        raise Refusal("meeting-date-past", code=before.code, when=when)
    if before.when and when.latest <= before.when.latest:
        raise Refusal("meeting-not-later", code=before.code, before=before.when, after=when)
    after = replace(before, status=MeetingStatus.RESCHEDULED, when=_placed(when, before))
    return Change("postponed", before, after)


def confirm(before: State, *, today: date) -> Change:
    """Confirm that a meeting takes place on the day it has."""
    _require_open(before)
    _require_other_status(before, MeetingStatus.CONFIRMED)
    _require_day(before)
    if before.when and before.when.latest < today:
        raise Refusal("meeting-day-over", code=before.code, when=before.when)
    return Change("confirmed", before, replace(before, status=MeetingStatus.CONFIRMED))


def cancel(before: State) -> Change:
    """Call a meeting off; its date stays on record."""
    _require_open(before)
    return Change("cancelled", before, replace(before, status=MeetingStatus.CANCELLED))


def hold(before: State, *, today: date) -> Change:
    """Record that a meeting took place; not before the first day it may have been on."""
    _require_open(before)
    _require_begun(before, today=today)
    return Change("held", before, replace(before, status=MeetingStatus.HELD))


def revise(before: State, draft: Draft, *, today: date) -> Change:
    """Correct the record, also of what is over; it must still be able to be true."""
    when = _placed(draft.when, before) if draft.when else None
    after = replace(before, status=draft.status, when=when)
    require_possible(after, today=today)
    return Change("edited", before, after)


def require_possible(state: State, *, today: date) -> None:
    """Let a state pass that can be true today. Raises Refusal for others.

    What was held had begun, and what is confirmed has a day.
    """
    if state.status is MeetingStatus.HELD:
        _require_begun(state, today=today)
    if state.status is MeetingStatus.CONFIRMED:
        _require_day(state)


def choices(state: State, *, today: date) -> tuple[str, ...]:
    """List what may be done about a meeting now, by the words of the commands; at most four."""
    if state.status in CLOSED:
        return ("edit",)
    begun = state.when is not None and state.when.earliest <= today
    if begun:
        return ("held", "postpone", "cancel", "edit")
    if state.is_day_known and state.status is not MeetingStatus.CONFIRMED:
        return ("confirm", "postpone", "cancel", "edit")
    return ("postpone", "cancel", "edit")


def first_status(when: When | None, *, today: date) -> MeetingStatus:
    """Say how a meeting stands that is recorded with nothing but its date."""
    over = when is not None and when.latest < today
    return MeetingStatus.HELD if over else MeetingStatus.PROPOSED


def _status_after(before: State, when: When) -> MeetingStatus:
    if before.status is MeetingStatus.PROPOSED:
        return before.status
    if before.status is MeetingStatus.POSTPONED or not _is_inside(when, before.when):
        return MeetingStatus.RESCHEDULED
    return before.status


def _placed(when: When, before: State) -> When:
    """Count a day where the meeting is, not where it was typed; an hour says its zone itself."""
    if before.when is None or when.precision is Precision.TIME:
        return when
    return replace(when, zone=before.when.zone)


def _is_inside(when: When, window: When | None) -> bool:
    """Tell whether `when` only says more precisely what was known; without a date, it does."""
    return window is None or (window.earliest <= when.earliest and when.latest <= window.latest)


def _require_open(state: State) -> None:
    if state.status in CLOSED:
        raise Refusal("meeting-closed", code=state.code, status=state.status)


def _require_other_status(state: State, status: MeetingStatus) -> None:
    if state.status is status:
        raise Refusal("meeting-same-status", code=state.code, status=status)


def _require_news(state: State, when: When) -> None:
    if _are_same(when, state.when):
        raise Refusal("meeting-same-date", code=state.code, when=when)


def _are_same(one: When | None, other: When | None) -> bool:
    """Tell whether two dates say the same; in which zone somebody typed a day does not count."""
    if one is None or other is None:
        return one is other
    return (one.start, one.end, one.precision, one.qualifier) == (
        other.start,
        other.end,
        other.precision,
        other.qualifier,
    )


def _require_day(state: State) -> None:
    if not state.is_day_known:
        raise Refusal("meeting-day-unknown", field="status", code=state.code)


def _require_begun(state: State, *, today: date) -> None:
    if state.when is None:
        raise Refusal("meeting-day-unknown", field="status", code=state.code)
    if state.when.earliest > today:
        raise Refusal("meeting-not-yet", field="status", code=state.code, when=state.when)
