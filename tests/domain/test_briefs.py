"""What a brief tells: which promises moved, what is missing in them, what a meeting expects."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.briefs import Gap, Promise, Window, gaps, has_moved, is_expected, pressure, step
from bot.domain.commitments import OPEN, CommitmentStatus

Status = CommitmentStatus
LAST, TODAY, MEETING = date(2025, 12, 11), date(2026, 1, 16), date(2026, 1, 23)
WINDOW = Window(since=LAST, today=TODAY, silent_since=date(2025, 12, 17), until=MEETING)
CALM = Promise(Status.IN_PROGRESS, status_since=date(2025, 11, 1), informed_on=TODAY)


@pytest.mark.parametrize(
    ("status", "since", "then", "moved"),
    [
        (Status.IN_PROGRESS, date(2025, 12, 12), None, True),
        (Status.IN_PROGRESS, LAST, None, False),  # how it began, at the meeting itself
        (Status.IN_PROGRESS, LAST, Status.NOT_STARTED, True),
        (Status.REPORTED_DONE, TODAY, None, True),
        (Status.VERIFIED_DONE, TODAY, Status.REPORTED_DONE, True),
        (Status.WITHDRAWN, TODAY, Status.IN_PROGRESS, True),
        (Status.VERIFIED_DONE, date(2025, 11, 5), None, False),
        (Status.IN_PROGRESS, TODAY, Status.REPORTED_DONE, False),  # returned
        (Status.IN_PROGRESS, TODAY, Status.IN_PROGRESS, False),  # there and back again
        (Status.IN_PROGRESS, TODAY, Status.BLOCKED, True),
        (Status.BLOCKED, TODAY, Status.NOT_STARTED, False),
        (Status.NOT_STARTED, TODAY, Status.CANDIDATE, False),
        (Status.CANDIDATE, TODAY, None, False),
    ],
)
def test_progress_is_what_came_further_since_the_last_meeting(status, since, then, moved):
    promise = replace(CALM, status=status, status_since=since, status_then=then)

    assert has_moved(promise, WINDOW) is moved


@pytest.mark.parametrize(
    ("differs", "expected"),
    [
        ({}, ()),
        ({"due_latest": date(2026, 1, 15)}, (Gap.OVERDUE,)),
        ({"due_latest": TODAY}, ()),
        ({"status": Status.BLOCKED}, (Gap.BLOCKED,)),
        ({"informed_on": date(2025, 12, 16)}, (Gap.SILENT,)),
        ({"informed_on": date(2025, 12, 17)}, ()),
        ({"has_owner": False, "has_end": False}, (Gap.NO_OWNER, Gap.NO_DATE)),
        ({"wording_differs": True}, (Gap.WORDING,)),
        ({"wording_differs": True, "status": Status.BLOCKED}, (Gap.BLOCKED, Gap.WORDING)),
    ],
)
def test_every_gap_has_its_reason(differs, expected):
    assert gaps(replace(CALM, **differs), WINDOW) == expected


@pytest.mark.parametrize("status", [one for one in Status if one not in OPEN])
def test_what_is_closed_lacks_nothing_and_is_not_expected(status):
    closed = replace(
        CALM, status=status, due_latest=LAST, has_owner=False, has_end=False, is_reviewed=True
    )

    assert gaps(closed, WINDOW) == ()
    assert not is_expected(closed, WINDOW)


@pytest.mark.parametrize(
    ("differs", "expected"),
    [
        ({}, False),
        ({"is_reviewed": True}, True),
        ({"is_hanging": True}, True),
        ({"due_latest": TODAY}, True),
        ({"due_latest": MEETING}, True),
        ({"due_latest": date(2026, 1, 24)}, False),
        ({"due_latest": date(2026, 1, 15)}, False),  # overdue: a gap
        ({"due_latest": date(2026, 1, 15), "is_reviewed": True}, True),
    ],
)
def test_a_meeting_expects_what_it_reviews_and_what_is_due_by_then(differs, expected):
    assert is_expected(replace(CALM, **differs), WINDOW) is expected


def test_a_meeting_without_a_date_expects_only_what_is_tied_to_it():
    undated = replace(WINDOW, until=None)

    assert not is_expected(replace(CALM, due_latest=TODAY), undated)
    assert is_expected(replace(CALM, is_hanging=True), undated)


def test_what_the_meeting_reviews_presses_most_then_the_graver_gap_then_the_earlier_date():
    late = replace(CALM, due_latest=date(2026, 1, 14))
    later = replace(CALM, due_latest=date(2026, 1, 15))
    blocked = replace(CALM, status=Status.BLOCKED)
    reviewed = replace(CALM, wording_differs=True, is_reviewed=True)

    order = sorted([blocked, later, late, reviewed], key=lambda p: pressure(p, gaps(p, WINDOW)))

    assert order == [reviewed, late, later, blocked]


def test_every_status_has_its_place_on_the_way():
    assert sorted(step(status) for status in Status) == list(range(len(Status)))
