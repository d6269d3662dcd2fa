"""Promises: their next status, and how they are going."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.commitments import (
    OPEN,
    CommitmentStatus,
    Facts,
    Health,
    News,
    Standing,
    StatusMove,
    coordinates,
    health,
    look_ahead,
    move,
    needs_note,
    next_statuses,
)
from bot.domain.errors import Refusal

Status = CommitmentStatus
OFFICER, COORDINATOR = 1, 2
TODAY = date(2026, 1, 16)


HORIZON = look_ahead(TODAY, ())
CALM = Facts(Status.IN_PROGRESS, has_owner=True, informed_on=TODAY)


def said(
    before: Status,
    after: Status,
    *,
    note: str = "",
    successor: str = "",
    person: int = OFFICER,
    reporter: int | None = None,
    is_complete: bool = True,
) -> StatusMove:
    return move(
        Standing(before, is_complete=is_complete, reporter_id=reporter),
        News(after, note=note, successor=successor),
        person_id=person,
        is_coordinator=person == COORDINATOR,
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Status.CANDIDATE, Status.NOT_STARTED),
        (Status.NOT_STARTED, Status.IN_PROGRESS),
        (Status.IN_PROGRESS, Status.BLOCKED),
        (Status.BLOCKED, Status.IN_PROGRESS),
        (Status.IN_PROGRESS, Status.NOT_STARTED),
    ],
)
def test_work_goes_on_without_explanations(before: Status, after: Status) -> None:
    assert said(before, after) == StatusMove(before, after, "", "")


@pytest.mark.parametrize(
    ("before", "after", "person"),
    [
        (Status.IN_PROGRESS, Status.REPORTED_DONE, OFFICER),
        (Status.REPORTED_DONE, Status.IN_PROGRESS, COORDINATOR),
        (Status.NOT_STARTED, Status.WITHDRAWN, OFFICER),
        (Status.VERIFIED_DONE, Status.IN_PROGRESS, COORDINATOR),
        (Status.WITHDRAWN, Status.IN_PROGRESS, COORDINATOR),
    ],
)
def test_what_ends_or_returns_must_be_explained(before: Status, after: Status, person: int) -> None:
    with pytest.raises(Refusal) as refused:
        said(before, after, person=person)

    assert (refused.value.key, refused.value.field) == ("note-needed", "note")
    assert needs_note(before, after)
    assert said(before, after, note="see annex", person=person).note == "see annex"


def test_a_report_is_verified_by_the_coordinator() -> None:
    verified = said(
        Status.REPORTED_DONE, Status.VERIFIED_DONE, person=COORDINATOR, reporter=OFFICER
    )

    assert verified.after is Status.VERIFIED_DONE


@pytest.mark.parametrize(
    ("person", "reporter", "reason"),
    [(OFFICER, COORDINATOR, "coordinator-only"), (COORDINATOR, COORDINATOR, "own-report")],
)
def test_nobody_else_verifies_and_never_their_own_report(
    person: int, reporter: int, reason: str
) -> None:
    with pytest.raises(Refusal) as refused:
        said(Status.REPORTED_DONE, Status.VERIFIED_DONE, person=person, reporter=reporter)

    assert refused.value.key == reason


def test_a_report_is_returned_by_the_coordinator_or_taken_back_by_who_made_it() -> None:
    with pytest.raises(Refusal, match="coordinator-only"):
        said(Status.REPORTED_DONE, Status.IN_PROGRESS, note="not yet", reporter=COORDINATOR)

    taken_back = said(Status.REPORTED_DONE, Status.IN_PROGRESS, note="not yet", reporter=OFFICER)
    assert taken_back.after is Status.IN_PROGRESS


@pytest.mark.parametrize("closed", sorted(set(Status) - set(OPEN)))
def test_only_the_coordinator_opens_again_what_was_closed(closed: Status) -> None:
    with pytest.raises(Refusal, match="coordinator-only"):
        said(closed, Status.IN_PROGRESS, note="not yet")

    reopened = said(closed, Status.IN_PROGRESS, note="not yet", person=COORDINATOR)
    assert reopened.before is closed


def test_what_is_replaced_names_its_successor() -> None:
    with pytest.raises(Refusal, match="successor-needed"):
        said(Status.IN_PROGRESS, Status.SUPERSEDED, note="replaced")

    replaced = said(Status.IN_PROGRESS, Status.SUPERSEDED, note="by SEG-C9", successor="SEG-C9")
    assert replaced.after is Status.SUPERSEDED


def test_a_candidate_is_accepted_once_it_has_source_owner_and_date() -> None:
    with pytest.raises(Refusal, match="not-complete"):
        said(Status.CANDIDATE, Status.NOT_STARTED, is_complete=False)

    assert said(Status.CANDIDATE, Status.NOT_STARTED).after is Status.NOT_STARTED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Status.CANDIDATE, Status.IN_PROGRESS),
        (Status.IN_PROGRESS, Status.VERIFIED_DONE),
        (Status.VERIFIED_DONE, Status.REPORTED_DONE),
        (Status.REPORTED_DONE, Status.BLOCKED),
    ],
)
def test_no_step_is_skipped(before: Status, after: Status) -> None:
    assert after not in next_statuses(before)
    with pytest.raises(Refusal, match="status-not-next"):
        said(before, after, note="because", person=COORDINATOR)


def test_news_may_leave_the_status_as_it_is() -> None:
    assert said(Status.BLOCKED, Status.BLOCKED, note="still waiting").after is Status.BLOCKED
    with pytest.raises(Refusal, match="nothing-new"):
        said(Status.BLOCKED, Status.BLOCKED)


def test_a_dossier_is_coordinated_by_its_own_coordinator_or_the_teams() -> None:
    assert coordinates(OFFICER, "officer", OFFICER)
    assert coordinates(OFFICER, "coordinator", None)
    assert not coordinates(OFFICER, "officer", COORDINATOR)
    assert not coordinates(OFFICER, "", None)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (CALM, Health.ON_TRACK),
        (replace(CALM, due_latest=date(2026, 1, 15)), Health.OVERDUE),
        (replace(CALM, due_latest=TODAY), Health.AT_RISK),
        (replace(CALM, due_latest=date(2026, 1, 30)), Health.AT_RISK),
        (replace(CALM, due_latest=date(2026, 1, 31)), Health.ON_TRACK),
        (
            replace(CALM, due_latest=date(2026, 1, 30), status=Status.REPORTED_DONE),
            Health.ON_TRACK,
        ),
        (
            replace(CALM, due_latest=date(2026, 1, 15), status=Status.REPORTED_DONE),
            Health.OVERDUE,
        ),
        (replace(CALM, status=Status.BLOCKED), Health.AT_RISK),
        (
            replace(CALM, review_earliest=date(2026, 2, 1), review_latest=date(2026, 2, 28)),
            Health.AT_RISK,
        ),
        (
            replace(CALM, review_earliest=date(2026, 2, 7), review_latest=date(2026, 2, 28)),
            Health.ON_TRACK,
        ),
        (
            replace(CALM, review_earliest=date(2026, 1, 1), review_latest=date(2026, 1, 15)),
            Health.ON_TRACK,
        ),
        (replace(CALM, informed_on=date(2025, 12, 17)), Health.ON_TRACK),
        (replace(CALM, informed_on=date(2025, 12, 16)), Health.NO_INFO),
        (replace(CALM, has_owner=False), Health.NO_INFO),
        (replace(CALM, has_owner=False, due_latest=date(2026, 1, 15)), Health.OVERDUE),
        (replace(CALM, status=Status.WITHDRAWN, due_latest=date(2026, 1, 15)), Health.CLOSED),
    ],
)
def test_the_gravest_state_is_told(facts: Facts, expected: Health) -> None:
    assert health(facts, HORIZON) is expected
