"""A brief read from the records: which meetings it stands between, and what it may tell whom."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.domain.access import Audience
from bot.domain.briefs import LOOK_BACK, Gap
from bot.domain.commitments import CommitmentStatus, Direction, StatusMove
from bot.domain.meetings import DateStanding, MeetingKind, MeetingStatus
from bot.domain.when import When
from storage import briefs, commitments, meetings
from storage.briefs import Brief, Point
from storage.database import Database
from storage.models import Body, Commitment, MeetingDate, dated
from tests.storage.desks import NOW, TODAY, Desk, a_document
from tests.storage.gatherings import put

Status = CommitmentStatus
DECEMBER, JANUARY = When.on(date(2025, 12, 11)), When.on(date(2026, 1, 23))


@pytest.fixture
def desk(db: Database) -> Iterator[Desk]:
    with db.session() as session:
        yield Desk(session)


def test_a_body_takes_up_the_thread_where_it_met_last(desk: Desk) -> None:
    sig = desk.put(Body(dossier_id=desk.dossier.id, key="sig", name_es="GIS", name_en="SIG"))
    group = put(desk, "SEG-M2", DECEMBER, status=MeetingStatus.HELD, body_id=sig.id)
    summit = put(desk, "SEG-M5", When.on(date(2026, 1, 5)), status=MeetingStatus.HELD)
    put(
        desk,
        "SEG-M6",
        When.on(date(2026, 1, 12)),
        status=MeetingStatus.HELD,
        kind=MeetingKind.CALL,
    )
    put(desk, "SEG-M7", When.on(date(2026, 1, 9)), status=MeetingStatus.CANCELLED)
    next_one = put(desk, "SEG-M3", JANUARY, body_id=sig.id)

    assert read(desk, next_one).previous == group
    assert read(desk, desk.ministerial).previous == summit


def test_a_call_is_the_last_meeting_only_where_there_was_no_other(desk: Desk) -> None:
    held: dict[str, Any] = {"status": MeetingStatus.HELD, "kind": MeetingKind.CALL}
    call = put(desk, "SEG-M6", When.on(date(2026, 1, 12)), **held)

    assert read(desk).previous == call
    assert read(desk).since == date(2026, 1, 12)


def test_without_any_meeting_before_it_a_brief_looks_back_thirty_days(desk: Desk) -> None:
    shown = read(desk)

    assert (shown.previous, shown.since) == (None, TODAY - LOOK_BACK)


def test_the_next_meeting_is_the_soonest_after_it_and_one_without_a_date_comes_last(
    desk: Desk,
) -> None:
    january = put(desk, "SEG-M3", JANUARY)
    undated = put(desk, "SEG-M8", None)

    assert read(desk, january).following == desk.ministerial
    assert read(desk).following == undated
    assert read(desk, undated).following == january


def test_progress_is_told_from_the_history_and_what_was_returned_is_none(desk: Desk) -> None:
    put(desk, "SEG-M2", DECEMBER, status=MeetingStatus.HELD)
    done, returned, informed, _ = (desk.promise(informed_at=NOW) for _ in range(4))
    move(desk, done, Status.IN_PROGRESS, Status.REPORTED_DONE, Status.VERIFIED_DONE)
    move(desk, returned, Status.IN_PROGRESS, Status.NOT_STARTED)
    move(desk, informed, Status.NOT_STARTED, Status.IN_PROGRESS)

    assert codes(read(desk).progress) == [done.code, informed.code]


def test_news_without_another_status_hides_no_progress(desk: Desk) -> None:
    put(desk, "SEG-M2", DECEMBER, status=MeetingStatus.HELD)
    loaded = desk.promise(status=Status.IN_PROGRESS)
    move(desk, loaded, Status.IN_PROGRESS)

    assert codes(read(desk).progress) == [loaded.code]


def test_gaps_name_every_reason_and_begin_with_what_the_meeting_reviews(desk: Desk) -> None:
    due = dated(When.on(TODAY - timedelta(days=2)))
    late = desk.promise(**due, informed_at=NOW - timedelta(days=40))
    nobody = desk.promise(owner_id=None, review_meeting_id=desk.ministerial.id)
    hanging = desk.promise(anchor_meeting_id=desk.ministerial.id, wording_differs=True)
    desk.promise(**dated(When.on(date(2026, 12, 1))))

    found = {point.commitment.code: point.gaps for point in read(desk).gaps}

    assert found == {
        nobody.code: (Gap.NO_OWNER,),
        late.code: (Gap.OVERDUE, Gap.SILENT),
        hanging.code: (Gap.WORDING,),
    }
    assert list(found) == [nobody.code, late.code, hanging.code]


def test_what_is_expected_is_reviewed_hangs_on_the_meeting_or_is_due_by_then(desk: Desk) -> None:
    reviewed = desk.promise(review_meeting_id=desk.ministerial.id)
    before = desk.promise(anchor_meeting_id=desk.ministerial.id, anchor_offset=-7)
    desk.promise(anchor_meeting_id=desk.ministerial.id, anchor_offset=7)
    due = desk.promise(**dated(When.on(date(2026, 2, 28))))
    desk.promise(**dated(When.on(date(2026, 3, 1))))

    assert codes(read(desk).expected) == [due.code, reviewed.code, before.code]


def test_every_promise_is_counted_by_side_and_status(desk: Desk) -> None:
    desk.promise()
    desk.promise(direction=Direction.THEIRS, status=Status.VERIFIED_DONE)
    desk.promise(direction=Direction.THEIRS, status=Status.VERIFIED_DONE)

    assert read(desk).counts == {
        Direction.OURS: {Status.NOT_STARTED: 1},
        Direction.THEIRS: {Status.VERIFIED_DONE: 2},
        Direction.JOINT: {},
    }


def test_dates_that_sources_disagree_about_are_told_with_their_source(desk: Desk) -> None:
    statement = desk.put(a_document(desk.dossier, Audience.INTERNAL))
    review = put(desk, "SEG-M5", When.on(date(2026, 7, 1)), responsible_id=desk.joe.id)
    give(desk, desk.ministerial.id, When.month(2026, 2), DateStanding.CURRENT, statement.id)
    give(desk, review.id, When.month(2026, 5), DateStanding.RIVAL, statement.id)
    give(desk, review.id, When.month(2026, 6), DateStanding.FORMER, statement.id)
    give(desk, review.id, When.on(date(2026, 7, 1)), DateStanding.RIVAL, statement.id)

    shown = read(desk)

    assert shown.source == statement
    [rival] = shown.rivals
    assert (rival.meeting, rival.source, rival.responsible) == (review, statement, desk.joe)
    assert rival.date.when == When.month(2026, 5)


def test_a_shared_channel_gets_what_was_released_and_no_assessment(desk: Desk) -> None:
    put(desk, "SEG-M2", DECEMBER, status=MeetingStatus.HELD, audience=Audience.SHARED)
    desk.ministerial.audience = Audience.SHARED
    secret = desk.put(a_document(desk.dossier, Audience.INTERNAL))
    here: dict[str, Any] = {"review_meeting_id": desk.ministerial.id, "wording_differs": True}
    hidden = desk.promise(**here)
    released = desk.promise(**here, audience=Audience.SHARED, document_id=secret.id)
    put(desk, "SEG-M5", When.month(2026, 5))
    give(desk, desk.ministerial.id, When.month(2026, 3), DateStanding.RIVAL, secret.id)

    shown = briefs.brief(desk.session, desk.shared, desk.ministerial, now=NOW)

    assert shown.expected == [Point(released)]
    assert shown.counts[Direction.OURS] == {Status.NOT_STARTED: 1}
    assert (shown.previous, shown.following, shown.source) == (None, None, None)
    assert (shown.progress, shown.gaps, shown.rivals) == ((), (), ())
    assert not shown.is_internal
    assert hidden.code in codes(read(desk).expected)


def test_another_dossiers_promises_and_meetings_are_its_own(desk: Desk) -> None:
    other = replace(desk.scope, dossier_id=desk.other.id)
    foreign = commitments.add(
        desk.session, other, {"title_en": "Foreign", "direction": Direction.OURS}, now=NOW
    )
    foreign.review_meeting_id = desk.ministerial.id
    elsewhere = put(desk, "AGU-M1", DECEMBER, status=MeetingStatus.HELD)
    elsewhere.dossier_id = desk.other.id
    desk.session.flush()

    shown = read(desk)

    assert (shown.previous, list(shown.expected), list(shown.gaps)) == (None, [], [])
    assert set(map(str, shown.counts[Direction.OURS])) == set()


def test_the_day_is_that_of_the_dossiers_seat(desk: Desk) -> None:
    due = desk.promise(**dated(When.on(TODAY)))
    evening = datetime(2026, 1, 17, 5, tzinfo=UTC)  # eleven at night in Mexico City

    shown = briefs.brief(desk.session, desk.scope, desk.ministerial, now=evening)

    assert codes(shown.gaps) == []
    assert codes(shown.expected) == [due.code]


def test_a_brief_of_very_many_promises_says_that_it_was_cut(desk: Desk) -> None:
    one = desk.promise().model_dump(exclude={"id", "code"})
    many = [Commitment(**one, code=f"SEG-X{number}") for number in range(briefs.MANY)]
    desk.session.add_all(many[1:])
    assert not read(desk).is_cut

    desk.session.add(many[0])

    assert read(desk).is_cut


def read(desk: Desk, meeting: Any = None) -> Brief:
    found = meetings.by_id(desk.session, desk.scope, (meeting or desk.ministerial).id)
    return briefs.brief(desk.session, desk.scope, found, now=NOW)


def codes(points: Any) -> list[str]:
    return [point.commitment.code for point in points]


def move(desk: Desk, promise: Commitment, *statuses: CommitmentStatus) -> None:
    for after in statuses:
        said = StatusMove(promise.status, after, "as agreed", "")
        commitments.save_move(
            desk.session, desk.scope, promise, said, version=promise.version, now=NOW
        )


def give(desk: Desk, meeting: int, when: When, standing: DateStanding, document: int) -> None:
    row: dict[str, Any] = {"meeting_id": meeting, "standing": standing, "document_id": document}
    desk.put(MeetingDate(**row, noted_at=NOW, **dated(when)))
