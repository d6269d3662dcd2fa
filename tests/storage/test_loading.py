"""The sample dossier is loaded whole, once, and a wrong file is told where it is wrong."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlmodel import Session, col, func, select

from bot.domain.access import Audience
from bot.domain.errors import Refusal
from bot.domain.meetings import DateStanding
from storage import people
from storage.database import Database
from storage.loading import Loaded, load
from storage.models import (
    Channel,
    Commitment,
    Dossier,
    History,
    Meeting,
    MeetingDate,
    Person,
    Row,
    Workspace,
)

CLOCK = datetime(2026, 1, 16, 15, tzinfo=UTC)
HOME, ELSEWHERE = "T0AIDEMX01", "T0ELSEWHERE"


def test_the_sample_holds_the_dates_as_far_as_they_are_known(
    db: Database, document: dict[str, Any]
) -> None:
    _load(db, document)

    with db.reading() as session:
        dates = {it.code: it.edtf for it in session.exec(select(Meeting))}
    assert dates["SEG-M3"] == "2026-01-23"
    assert dates["SEG-M4"] == "2026-02"
    assert dates["SEG-M6"] == "2026-01-12/2026-01-18"


def test_the_sample_keeps_both_dates_of_the_treaty_review_with_their_sources(
    db: Database, document: dict[str, Any]
) -> None:
    _load(db, document)

    with db.reading() as session:
        review = session.exec(select(Meeting).where(Meeting.code == "SEG-M5")).one()
        given = session.exec(select(MeetingDate).where(MeetingDate.meeting_id == review.id)).all()
    assert {(it.standing, it.edtf) for it in given} == {
        (DateStanding.CURRENT, "2026-07-01"),
        (DateStanding.RIVAL, "2026-05"),
    }
    assert all(it.document_id for it in given)


def test_nothing_in_the_sample_was_known_only_later(db: Database, document: dict[str, Any]) -> None:
    _load(db, document)

    with db.reading() as session:
        for column in (MeetingDate.noted_at, Commitment.informed_at, Commitment.status_since):
            assert session.exec(select(func.max(column))).one() <= CLOCK


def test_a_due_date_that_hangs_on_a_meeting_says_so(db: Database, document: dict[str, Any]) -> None:
    _load(db, document)

    with db.reading() as session:
        due = session.exec(select(Commitment).where(Commitment.code == "SEG-C8")).one()
        review = session.exec(select(Meeting).where(Meeting.code == "SEG-M5")).one()
    assert (due.anchor_meeting_id, due.anchor_offset, due.anchor_unit) == (review.id, -1, "month")
    assert due.latest_on == date(2026, 6, 1)


def test_records_are_found_by_every_name_of_their_body(
    db: Database, document: dict[str, Any]
) -> None:
    _load(db, document)

    with db.reading() as session:
        wanted = select(Meeting.code).where(col(Meeting.search).contains("implementacion en seg"))
        assert set(session.exec(wanted)) == {"SEG-M1", "SEG-M2", "SEG-M3"}


def test_new_codes_follow_the_highest_of_the_file(db: Database, document: dict[str, Any]) -> None:
    loaded = _load(db, document)

    with db.reading() as session:
        dossier = session.get_one(Dossier, loaded.dossier_id)
    assert (dossier.last_meeting, dossier.last_commitment) == (7, 14)


def test_what_is_loaded_is_in_the_history(db: Database, document: dict[str, Any]) -> None:
    loaded = _load(db, document)

    with db.reading() as session:
        lines = session.exec(select(History)).all()
    assert {line.action for line in lines} == {"loaded"}
    assert {line.person_id for line in lines} == {None}
    assert len({(line.item, line.item_id) for line in lines}) == loaded.added


def test_loading_twice_changes_nothing(db: Database, document: dict[str, Any]) -> None:
    first = _load(db, document)
    before = _everything(db)

    again = _load(db, document)

    assert _everything(db) == before
    assert again == Loaded(first.dossier_id, added=0, unchanged=first.added)


def test_what_people_did_since_is_not_undone(db: Database, document: dict[str, Any]) -> None:
    _load(db, document)
    with db.session() as session:
        meeting = session.exec(select(Meeting).where(Meeting.code == "SEG-M3")).one()
        meeting.place = "El Paso, Texas"

    _load(db, document)

    with db.reading() as session:
        assert session.get_one(Meeting, meeting.id).place == "El Paso, Texas"


def test_the_channels_of_the_file_are_registered_with_their_audience(
    db: Database, document: dict[str, Any]
) -> None:
    _load(db, document)

    with db.reading() as session:
        registered = session.exec(select(Channel)).all()
    assert {(it.slack_id, it.audience) for it in registered} == {
        ("C0SEGMXEUA", Audience.INTERNAL),
        ("C0ENLACEMX", Audience.SHARED),
    }


def test_in_another_workspace_only_the_given_channel_is_registered_and_nobody_owns_anything(
    db: Database, document: dict[str, Any]
) -> None:
    _load(db, document, team_id=ELSEWHERE, channel="C0REAL")

    with db.reading() as session:
        assert session.exec(select(Channel.slack_id)).all() == ["C0REAL"]
        assert session.exec(select(Person)).all() == []
        assert set(session.exec(select(Commitment.owner_id))) == {None}


def test_somebody_the_bot_has_met_gets_the_role_the_file_gives(
    db: Database, document: dict[str, Any]
) -> None:
    with db.session() as session:
        workspace = Workspace(team_id=HOME, name="Enlace")
        session.add(workspace)
        session.flush()
        ana = _meet(session, workspace, "U0ANAMX001")

    _load(db, document)

    with db.reading() as session:
        assert session.get_one(Person, ana.id).role == "officer"
        promise = session.exec(select(Commitment).where(Commitment.code == "SEG-C1")).one()
        assert promise.owner_id == ana.id


def test_a_channel_of_another_dossier_is_not_taken_over(
    db: Database, document: dict[str, Any]
) -> None:
    _load(db, document)
    other = {"dossier": {**document["dossier"], "key": "AGUA", "meetings": [], "commitments": []}}
    other["dossier"]["coordinator"] = None

    with pytest.raises(Refusal, match="channel-taken"):
        _load(db, other)


def test_a_wrong_file_changes_nothing(db: Database, document: dict[str, Any]) -> None:
    document["dossier"]["commitments"][13]["owner"] = "nobody"

    with pytest.raises(Refusal, match="unreadable-file"):
        _load(db, document)

    assert _everything(db) == {}


def _load(
    db: Database, document: dict[str, Any], *, team_id: str = HOME, channel: str = "C0SEGMXEUA"
) -> Loaded:
    with db.session() as session:
        return load(session, document, team_id=team_id, channel=channel, now=CLOCK)


def _everything(db: Database) -> dict[str, list[Any]]:
    """Give every row of every table that has any."""
    with db.reading() as session:
        tables = Row.metadata.sorted_tables
        rows = {table.name: session.execute(table.select()).all() for table in tables}
    return {name: sorted(map(repr, found)) for name, found in rows.items() if found}


def _meet(session: Session, workspace: Workspace, slack_id: str) -> Person:
    return people.save_profile(
        session,
        workspace.id,
        slack_id,
        name="Ana",
        locale="es-MX",
        zone="America/Mexico_City",
        is_guest=False,
        is_stranger=False,
        is_active=True,
        now=CLOCK,
    )
