"""Promises saved: codes, news, corrections, and deadlines that follow their meeting."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from sqlmodel import col, select

from bot.domain.access import Audience
from bot.domain.commitments import CommitmentStatus, Direction, StatusMove, Unit
from bot.domain.when import When
from storage import commitments
from storage.commitments import Due, Moved, Wanted
from storage.database import Database
from storage.models import Commitment, History, StatusUpdate, dated
from tests.storage.desks import NOW, Desk, a_document

Status = CommitmentStatus


@pytest.fixture
def desk(db: Database) -> Iterator[Desk]:
    with db.session() as session:
        yield Desk(session)


def test_codes_count_on_within_a_dossier(desk: Desk) -> None:
    assert [desk.promise().code, desk.promise().code] == ["SEG-C1", "SEG-C2"]
    assert desk.dossier.last_commitment == 2


def test_news_is_kept_with_who_when_and_why(desk: Desk) -> None:
    promise = desk.promise()
    later = NOW + timedelta(hours=1)

    _report(desk, promise, Status.NOT_STARTED, Status.IN_PROGRESS, "annex exchanged", at=later)

    assert (promise.status, promise.status_since, promise.version) == (
        Status.IN_PROGRESS,
        later,
        2,
    )
    assert (promise.last_note, promise.informed_at) == ("annex exchanged", later)
    news = desk.session.exec(select(StatusUpdate)).one()
    assert (news.before, news.after, news.person_id) == (
        Status.NOT_STARTED,
        Status.IN_PROGRESS,
        desk.ana.id,
    )
    written = desk.session.exec(select(History).order_by(col(History.id).desc())).first()
    assert written is not None
    assert (written.action, written.old, written.note, written.channel) == (
        "reported",
        {"status": "not_started"},
        "annex exchanged",
        "C1",
    )
    assert commitments.changes(desk.session, promise)[0] == (written, desk.ana)


def test_news_without_a_new_status_does_not_make_the_status_younger(desk: Desk) -> None:
    promise = desk.promise()

    _report(
        desk, promise, Status.NOT_STARTED, Status.NOT_STARTED, "soon", at=NOW + timedelta(days=9)
    )

    assert promise.status_since == NOW
    assert promise.informed_at == NOW + timedelta(days=9)


def test_nobody_overwrites_what_they_have_not_seen(desk: Desk) -> None:
    promise = desk.promise()
    _report(desk, promise, Status.NOT_STARTED, Status.IN_PROGRESS, "")

    with pytest.raises(commitments.Changed) as refused:
        _report(desk, promise, Status.NOT_STARTED, Status.BLOCKED, "", version=1)
    with pytest.raises(commitments.Changed):
        commitments.save_changes(
            desk.session,
            desk.scope,
            promise,
            {"title_en": "Other"},
            action="edited",
            version=1,
            now=NOW,
        )

    assert refused.value.commitment_id == promise.id
    assert promise.status is Status.IN_PROGRESS
    assert (promise.version, promise.title_en) == (2, "Exchange lists")


def test_a_correction_keeps_only_what_differs_and_is_found_by_its_new_words(desk: Desk) -> None:
    promise = desk.promise()
    values = {"title_en": "Extradition lists", "direction": Direction.OURS}

    changed = commitments.save_changes(
        desk.session, desk.scope, promise, values, action="edited", version=1, now=NOW
    )

    assert changed == ["title_en"]
    assert desk.codes(Wanted(words="extradition")) == [promise.code]
    written = desk.session.exec(select(History).order_by(col(History.id).desc())).first()
    assert written is not None
    assert (written.old, written.new) == (
        {"title_en": "Exchange lists"},
        {"title_en": "Extradition lists"},
    )
    assert not commitments.save_changes(
        desk.session, desk.scope, promise, values, action="edited", version=2, now=NOW
    )


def test_the_reporter_is_remembered_until_the_report_is_returned(desk: Desk) -> None:
    promise = desk.promise(document_id=desk.put(a_document(desk.dossier, Audience.SHARED)).id)
    assert commitments.standing(desk.session, promise).is_complete is False

    _report(desk, promise, Status.NOT_STARTED, Status.REPORTED_DONE, "sent")
    assert commitments.standing(desk.session, promise).reporter_id == desk.ana.id

    _report(desk, promise, Status.REPORTED_DONE, Status.IN_PROGRESS, "annex missing")
    assert commitments.standing(desk.session, promise).reporter_id is None


def test_deadlines_move_with_their_meeting(desk: Desk) -> None:
    due = commitments.hang(desk.dossier, desk.ministerial, -1, Unit.CALENDAR_DAY)
    hanging = desk.promise(**due.columns)
    closed = desk.promise(**due.columns, status=Status.WITHDRAWN)
    free = desk.promise(**Due(When.on(date(2026, 3, 1))).columns)

    desk.ministerial.sqlmodel_update(dated(When.on(date(2026, 2, 12))))
    moved = commitments.move_dependents(desk.session, desk.ministerial, now=NOW)

    january = When.between(date(2026, 1, 31), date(2026, 2, 27), zone="UTC")
    assert moved == [Moved(hanging, january)]
    assert hanging.when == When.on(date(2026, 2, 11), zone="UTC")
    assert (hanging.version, closed.version, free.version) == (2, 1, 1)
    written = desk.session.exec(select(History).order_by(col(History.id).desc())).first()
    assert written is not None
    assert (written.action, written.person_id, written.note) == ("followed", None, "SEG-M4")
    assert commitments.move_dependents(desk.session, desk.ministerial, now=NOW) == []


def test_a_meeting_put_off_without_a_date_leaves_its_deadlines_without_one(desk: Desk) -> None:
    hanging = desk.promise(
        **commitments.hang(desk.dossier, desk.ministerial, -1, Unit.MONTH).columns
    )

    desk.ministerial.sqlmodel_update(dated(None))
    commitments.move_dependents(desk.session, desk.ministerial, now=NOW)

    assert hanging.when is None
    assert (hanging.anchor_meeting_id, hanging.anchor_offset) == (desk.ministerial.id, -1)


def _report(
    desk: Desk,
    promise: Commitment,
    before: Status,
    after: Status,
    note: str,
    *,
    version: int | None = None,
    at: datetime = NOW,
) -> None:
    move = StatusMove(before, after, note, "")
    seen = version or promise.version
    commitments.save_move(desk.session, desk.scope, promise, move, version=seen, now=at)
