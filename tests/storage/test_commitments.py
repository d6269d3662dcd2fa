"""Promises in the database: who sees them, in what order, and how they are."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from bot.domain.access import Audience, Scope
from bot.domain.commitments import (
    CommitmentStatus,
    Direction,
    Health,
    PartyRole,
    QuoteStanding,
)
from bot.domain.errors import Refusal
from bot.domain.when import When
from storage import commitments
from storage.commitments import NEED, ReviewCounts, Wanted
from storage.database import Database
from storage.models import CommitmentParty, Party, dated
from tests.storage.desks import NOW, TODAY, Desk, a_document, a_meeting, a_quote

Status = CommitmentStatus


@pytest.fixture
def desk(db: Database) -> Iterator[Desk]:
    with db.session() as session:
        yield Desk(session)


@pytest.mark.parametrize("typed", ["SEG-C1", "seg-c1", "C1", "c1", "1"])
def test_a_code_is_understood_as_it_is_typed(desk: Desk, typed: str) -> None:
    promise = desk.promise()

    assert commitments.get(desk.session, desk.scope, typed) is promise


def test_what_cannot_wait_comes_first(desk: Desk) -> None:
    calm = desk.promise(**dated(When.on(date(2026, 12, 1))))
    undated = desk.promise()
    silent = desk.promise(informed_at=NOW - timedelta(days=40))
    blocked = desk.promise(status=Status.BLOCKED)
    soon = desk.promise(**dated(When.on(date(2026, 1, 20))))
    late = desk.promise(**dated(When.on(date(2026, 1, 15))))
    desk.promise(status=Status.WITHDRAWN)

    assert desk.codes() == [one.code for one in (late, soon, blocked, silent, calm, undated)]
    assert desk.codes(Wanted(health=Health.AT_RISK)) == [soon.code, blocked.code]


def test_a_page_says_how_many_there_are_of_each(desk: Desk) -> None:
    for _ in range(3):
        desk.promise()
    desk.promise(owner_id=None)

    page = commitments.listed(desk.session, desk.scope, Wanted(), desk.view, limit=2, offset=2)

    assert [line.commitment.code for line in page.lines] == ["SEG-C2", "SEG-C3"]
    assert (page.total, page.counts) == (4, {Health.NO_INFO: 1, Health.ON_TRACK: 3})


def test_lists_are_narrowed(desk: Desk) -> None:
    mine = desk.promise(title_es="Información migratoria")
    theirs = desk.promise(direction=Direction.THEIRS, owner_id=desk.joe.id)
    reviewed = desk.promise(review_meeting_id=desk.ministerial.id, owner_id=desk.joe.id)
    done = desk.promise(status=Status.VERIFIED_DONE, owner_id=desk.joe.id)

    assert desk.codes(Wanted(owner_id=desk.ana.id)) == [mine.code]
    assert desk.codes(Wanted(directions=(Direction.THEIRS,))) == [theirs.code]
    assert desk.codes(Wanted(review_meeting_id=desk.ministerial.id)) == [reviewed.code]
    assert desk.codes(Wanted(is_open=False)) == [done.code]
    assert desk.codes(Wanted(words="informacion MIGRATORIA")) == [mine.code]
    assert desk.codes(Wanted(words="100%")) == []


def test_what_was_closed_last_is_listed_first(desk: Desk) -> None:
    first, last = (desk.promise(status=Status.WITHDRAWN) for _ in range(2))
    first.status_since = NOW - timedelta(days=9)
    desk.put(first)

    assert desk.codes(Wanted(is_open=False)) == [last.code, first.code]


def test_the_database_and_the_rule_agree_on_health(desk: Desk) -> None:
    chance = random.Random(2026)
    for _ in range(150):
        meeting = desk.put(a_meeting(desk.dossier, f"SEG-X{_}", _some_date(chance)))
        desk.promise(
            **dated(_some_date(chance)),
            status=chance.choice(list(Status)),
            informed_at=NOW - timedelta(days=chance.randint(0, 60)),
            owner_id=chance.choice([None, desk.ana.id]),
            review_meeting_id=chance.choice([None, meeting.id]),
        )

    every = Wanted(is_open=None)
    page = commitments.listed(desk.session, desk.scope, every, desk.view, limit=200)

    assert len(page.lines) == page.total == 150
    assert [NEED.index(line.health) for line in page.lines if line.health] == sorted(
        NEED.index(line.health) for line in page.lines if line.health
    )
    for health, count in page.counts.items():
        assert count == len([line for line in page.lines if line.health is health])
        assert len(desk.codes(Wanted(is_open=None, health=health))) == min(count, 50)


def test_another_dossier_and_a_shared_channel_see_only_their_own(desk: Desk) -> None:
    kept, released = desk.promise(), desk.promise(audience=Audience.SHARED)
    elsewhere = Scope(1, desk.other.id, Audience.INTERNAL, desk.ana.id, "C3")

    assert desk.codes(scope=desk.shared) == [released.code]
    assert desk.codes(scope=elsewhere) == []
    for scope in (desk.shared, elsewhere):
        with pytest.raises(Refusal, match="unknown-commitment"):
            commitments.get(desk.session, scope, kept.code)
        with pytest.raises(Refusal, match="old-button"):
            commitments.by_id(desk.session, scope, kept.id)


def test_a_shared_channel_gets_the_joint_layer_only(desk: Desk) -> None:
    promise = desk.promise(audience=Audience.SHARED, review_meeting_id=desk.ministerial.id)
    mexico = desk.put(
        Party(
            workspace_id=1,
            code="MX",
            name_es="México",
            name_en="Mexico",
            zone="America/Mexico_City",
            calendar="MX",
        )
    )
    desk.put(CommitmentParty(commitment_id=promise.id, party_id=mexico.id, role=PartyRole.BOUND))
    for audience in Audience:
        paper = desk.put(a_document(desk.dossier, audience))
        desk.put(a_quote(promise, audience.value, paper))
    desk.put(a_quote(promise, "paraphrase", paper, QuoteStanding.PRESS))

    inside = commitments.detail(desk.session, desk.scope, promise, desk.view)
    outside = commitments.detail(desk.session, desk.shared, promise, desk.view)

    assert [cited.quote.text for cited in inside.cited] == ["internal", "shared", "paraphrase"]
    assert (inside.owner, inside.review) == (desk.ana, desk.ministerial)
    assert [cited.quote.text for cited in outside.cited] == ["shared"]
    assert outside.bound == [mexico]
    assert (outside.owner, outside.review, outside.health) == (None, None, None)
    page = commitments.listed(desk.session, desk.shared, Wanted(), desk.view, limit=5)
    assert (page.lines[0].owner, page.lines[0].health, page.counts) == (None, None, {})


def test_a_meeting_knows_what_it_has_to_review(desk: Desk) -> None:
    review = {"review_meeting_id": desk.ministerial.id, "audience": Audience.SHARED}
    desk.promise(**review)
    desk.promise(**review, **dated(When.on(date(2026, 1, 15))))
    silent = {"owner_id": None, **dated(When.on(date(2026, 9, 15)))}
    desk.promise(**review, **silent)
    desk.promise(**review, status=Status.VERIFIED_DONE)
    ids = [desk.ministerial.id, 999]

    inside = commitments.to_review_counts(desk.session, desk.scope, ids, today=TODAY)
    outside = commitments.to_review_counts(desk.session, desk.shared, ids, today=TODAY)
    lines = commitments.for_meeting(desk.session, desk.scope, desk.ministerial.id, today=TODAY)

    assert inside == {
        desk.ministerial.id: ReviewCounts(3, overdue=1, no_info=1),
        999: ReviewCounts(),
    }
    assert outside[desk.ministerial.id] == ReviewCounts(3)
    assert [line.health for line in lines] == [Health.OVERDUE, Health.AT_RISK, Health.NO_INFO]


def _some_date(chance: random.Random) -> When | None:
    first = TODAY + timedelta(days=chance.randint(-40, 60))
    last = first + timedelta(days=chance.choice([0, 0, 10]))
    return chance.choice([None, When.between(first, last)])
