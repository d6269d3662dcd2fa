"""The clock that jumps."""

from datetime import UTC, datetime, timedelta

import pytest

from workspace import JumpClock
from workspace.clock import ClockStuckError

FRIDAY = datetime(2026, 1, 16, 15, tzinfo=UTC)


def test_a_jump_stops_at_every_reminder_on_the_way():
    clock = JumpClock(FRIDAY, ticking=False)
    due = [FRIDAY + timedelta(days=day) for day in (1, 3, 30)]
    posted: list[datetime] = []

    def tick():
        posted.extend(at for at in due if at <= clock.now() and at not in posted)
        seen.append(clock.now())

    seen: list[datetime] = []
    made = clock.jump(
        FRIDAY + timedelta(days=10),
        stops=lambda: next((at for at in due if at not in posted), None),
        at_each=tick,
    )

    assert made == 2
    assert seen == [due[0], due[1], FRIDAY + timedelta(days=10)]
    assert clock.now() == FRIDAY + timedelta(days=10)


def test_what_was_due_before_is_done_first_without_going_back():
    clock, left = JumpClock(FRIDAY, ticking=False), [FRIDAY - timedelta(days=1)]
    seen = []

    def tick():
        seen.append(clock.now())
        left.clear()

    clock.jump(
        FRIDAY + timedelta(hours=1),
        stops=lambda: left[0] if left else None,
        at_each=tick,
    )

    assert seen == [FRIDAY, FRIDAY + timedelta(hours=1)]


def test_a_reminder_that_stays_due_stops_the_walk_instead_of_the_machine():
    clock = JumpClock(FRIDAY, ticking=False)

    with pytest.raises(ClockStuckError):
        clock.jump(
            FRIDAY + timedelta(days=2),
            stops=lambda: FRIDAY + timedelta(days=1),
            at_each=lambda: None,
        )


@pytest.mark.parametrize("away", [timedelta(seconds=-1), timedelta(days=401)])
def test_the_clock_goes_forward_and_at_most_400_days(away):
    clock = JumpClock(FRIDAY, ticking=False)

    with pytest.raises(ValueError, match="the clock"):
        clock.jump(FRIDAY + away)


def test_a_running_clock_moves_by_itself_and_a_standing_one_does_not():
    running, standing = JumpClock(FRIDAY), JumpClock(FRIDAY, ticking=False)

    first = running.now()
    while running.now() == first:
        pass

    assert standing.now() == FRIDAY
    assert running.now() > first


def test_messages_carry_the_time_to_which_the_clock_has_jumped(workspace, client):
    first = client.chat_postMessage(channel="C0DESK", text="today")["ts"]
    workspace.jump(FRIDAY + timedelta(days=6))
    later = client.chat_postMessage(channel="C0DESK", text="six days later")["ts"]

    assert first.startswith(f"{FRIDAY.timestamp():.0f}.")
    assert int(later.split(".")[0]) - int(first.split(".")[0]) == 6 * 86_400


def test_two_messages_never_carry_the_same_time(client):
    stamps = [client.chat_postMessage(channel="C0DESK", text="x")["ts"] for _ in range(5)]

    assert stamps == sorted(set(stamps))
