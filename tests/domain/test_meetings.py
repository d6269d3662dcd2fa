"""What may happen to a meeting, and what it becomes."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.errors import Refusal
from bot.domain.meetings import (
    Draft,
    MeetingKind,
    MeetingStatus,
    State,
    cancel,
    choices,
    confirm,
    first_status,
    hold,
    kind_of,
    move,
    postpone,
    revise,
)
from bot.domain.when import When

TODAY = date(2026, 1, 16)
FEBRUARY = When.month(2026, 2)
MARCH = When.month(2026, 3)
PROPOSED, ANNOUNCED, CONFIRMED, HELD, POSTPONED, RESCHEDULED, CANCELLED = MeetingStatus


def day(month, day_of_month):
    return When.on(date(2026, month, day_of_month))


def meeting(status=ANNOUNCED, when=FEBRUARY):
    return State("SEG-M4", status, when)


def draft(status, when, title="Reunión Ministerial de Seguridad"):
    return Draft(title, None, MeetingKind.MINISTERIAL, None, status, when)


@pytest.mark.parametrize(
    ("status", "before", "after", "becomes"),
    [
        (ANNOUNCED, FEBRUARY, day(2, 12), ANNOUNCED),  # only says more
        (ANNOUNCED, None, FEBRUARY, ANNOUNCED),
        (CONFIRMED, day(1, 23), When.at(datetime(2026, 1, 23, 15, tzinfo=UTC)), CONFIRMED),
        (ANNOUNCED, FEBRUARY, MARCH, RESCHEDULED),
        (CONFIRMED, day(1, 23), day(1, 30), RESCHEDULED),
        (CONFIRMED, day(2, 12), FEBRUARY, RESCHEDULED),  # the day is lost again
        (POSTPONED, None, day(3, 4), RESCHEDULED),
        (PROPOSED, FEBRUARY, MARCH, PROPOSED),  # nothing was announced that could be given up
    ],
)
def test_a_meeting_is_rescheduled_only_when_it_leaves_the_date_that_was_given(
    status, before, after, becomes
):
    change = move(meeting(status, before), after, today=TODAY)

    assert change.after == State("SEG-M4", becomes, after)
    assert change.is_date_changed


def test_postponing_without_a_date_leaves_the_day_open():
    change = postpone(meeting(CONFIRMED, day(1, 23)), None, today=TODAY)

    assert change.after == meeting(POSTPONED, None)


def test_postponing_to_a_date_reschedules():
    change = postpone(meeting(when=FEBRUARY), MARCH, today=TODAY)

    assert change.after == meeting(RESCHEDULED, MARCH)


def test_a_postponement_is_repeated_only_with_a_date():
    waiting = meeting(POSTPONED, None)
    with pytest.raises(Refusal, match="meeting-same-status"):
        postpone(waiting, None, today=TODAY)

    assert postpone(waiting, MARCH, today=TODAY).after.when == MARCH


@pytest.mark.parametrize(
    ("act", "status", "when"),
    [
        (lambda m: confirm(m, today=TODAY), CONFIRMED, day(1, 23)),
        (lambda m: cancel(m), CANCELLED, day(1, 23)),
        (lambda m: hold(m, today=date(2026, 1, 23)), HELD, day(1, 23)),
    ],
)
def test_confirming_cancelling_and_holding_keep_the_date(act, status, when):
    change = act(meeting(when=when))

    assert change.after == meeting(status, when)
    assert not change.is_date_changed


@pytest.mark.parametrize("status", [HELD, CANCELLED])
@pytest.mark.parametrize(
    "act",
    [
        lambda m: move(m, MARCH, today=TODAY),
        lambda m: postpone(m, None, today=TODAY),
        lambda m: confirm(m, today=TODAY),
        lambda m: cancel(m),
        lambda m: hold(m, today=TODAY),
    ],
)
def test_what_is_over_is_not_changed_any_more(act, status):
    with pytest.raises(Refusal, match="meeting-closed"):
        act(meeting(status, day(1, 15)))


@pytest.mark.parametrize(
    ("act", "refusal"),
    [
        (lambda: move(meeting(), FEBRUARY, today=TODAY), "meeting-same-date"),
        (lambda: move(meeting(), day(1, 15), today=TODAY), "meeting-date-past"),
        (lambda: postpone(meeting(), day(1, 15), today=TODAY), "meeting-date-past"),
        (lambda: postpone(meeting(), day(2, 12), today=TODAY), "meeting-not-later"),
        (lambda: confirm(meeting(), today=TODAY), "meeting-day-unknown"),
        (lambda: confirm(meeting(CONFIRMED, day(2, 2)), today=TODAY), "meeting-same-status"),
        (lambda: confirm(meeting(when=day(1, 15)), today=TODAY), "meeting-day-over"),
        (lambda: hold(meeting(), today=TODAY), "meeting-not-yet"),
        (lambda: hold(meeting(when=None), today=TODAY), "meeting-day-unknown"),
    ],
)
def test_what_makes_no_sense_is_refused(act, refusal):
    with pytest.raises(Refusal, match=refusal):
        act()


def test_a_meeting_that_is_today_can_be_held_and_can_be_moved_to_today():
    assert hold(meeting(when=day(1, 16)), today=TODAY).after.status is HELD
    assert move(meeting(), day(1, 16), today=TODAY).after.when == day(1, 16)


def test_a_meeting_of_this_month_whose_day_nobody_named_may_have_been_held():
    january = meeting(when=When.month(2026, 1))

    assert hold(january, today=TODAY).after.status is HELD


def test_a_day_typed_in_another_capital_is_the_same_day():
    washington = When.on(date(2026, 2, 12), zone="America/New_York")
    mexico = When.on(date(2026, 2, 12), zone="America/Mexico_City")
    with pytest.raises(Refusal, match="meeting-same-date"):
        move(meeting(when=washington), mexico, today=TODAY)


def test_a_new_day_is_counted_where_the_meeting_is():
    february = When.month(2026, 2, zone="America/New_York")
    typed = When.on(date(2026, 2, 12), zone="America/Mexico_City")

    moved = move(meeting(when=february), typed, today=TODAY).after.when

    assert moved == When.on(date(2026, 2, 12), zone="America/New_York")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Reunión Ministerial de Seguridad", MeetingKind.MINISTERIAL),
        ("Working group on firearms", MeetingKind.WORKING_GROUP),
        ("Grupo de implementación de seguridad", MeetingKind.IMPLEMENTATION_GROUP),
        ("Revisión del T-MEC", MeetingKind.REVIEW),
        ("Local recall of pills", MeetingKind.TECHNICAL),  # no "call"
    ],
)
def test_a_title_often_gives_the_kind_of_meeting_away(title, kind):
    assert kind_of(title) is kind


def test_the_record_of_a_closed_meeting_can_be_corrected():
    before = meeting(CANCELLED, FEBRUARY)

    change = revise(before, draft(ANNOUNCED, MARCH), today=TODAY)

    assert change.after == meeting(ANNOUNCED, MARCH)


@pytest.mark.parametrize("impossible", [draft(HELD, FEBRUARY), draft(CONFIRMED, FEBRUARY)])
def test_the_record_cannot_say_what_cannot_be_true(impossible):
    with pytest.raises(Refusal, match=r"meeting-(not-yet|day-unknown)"):
        revise(meeting(), impossible, today=TODAY)


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        (meeting(), ("postpone", "cancel", "edit")),
        (meeting(when=None), ("postpone", "cancel", "edit")),
        (meeting(when=day(1, 23)), ("confirm", "postpone", "cancel", "edit")),
        (meeting(CONFIRMED, day(1, 23)), ("postpone", "cancel", "edit")),
        (meeting(CONFIRMED, day(1, 15)), ("held", "postpone", "cancel", "edit")),
        (meeting(HELD, day(1, 15)), ("edit",)),
    ],
)
def test_only_what_can_be_done_now_is_offered(state, offered):
    assert choices(state, today=TODAY) == offered


@pytest.mark.parametrize(
    ("when", "status"),
    [(day(1, 15), HELD), (day(1, 16), PROPOSED), (FEBRUARY, PROPOSED), (None, PROPOSED)],
)
def test_a_meeting_recorded_afterwards_counts_as_held(when, status):
    assert first_status(when, today=TODAY) is status


def test_a_meeting_needs_a_title_in_one_of_the_two_languages():
    with pytest.raises(Refusal, match="meeting-untitled") as refused:
        draft(ANNOUNCED, None, title="")

    assert refused.value.field == "title_es"
