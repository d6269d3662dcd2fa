"""Meetings in the database: in what order, and found by which words."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.access import Audience
from bot.domain.errors import Refusal
from bot.domain.meetings import DateStanding, MeetingStatus
from bot.domain.when import When
from storage import meetings
from storage.database import Database
from storage.models import Body, MeetingDate, dated
from storage.searching import MOST_WORDS, sought
from tests.storage.desks import NOW, TODAY, Desk, a_meeting
from tests.storage.gatherings import EARLY_FEBRUARY, FEBRUARY, FIRST, MARCH, codes, put


@pytest.fixture
def desk(db: Database) -> Iterator[Desk]:
    with db.session() as session:
        yield Desk(session)


def test_what_is_coming_is_sorted_by_its_first_day_then_by_how_much_is_known(desk: Desk) -> None:
    put(desk, "SEG-M5", None)
    put(desk, "SEG-M6", MARCH)
    put(desk, "SEG-M7", FIRST)
    put(desk, "SEG-M8", When.at(datetime(2026, 2, 1, 15, tzinfo=UTC)))
    put(desk, "SEG-M9", EARLY_FEBRUARY)
    put(desk, "SEG-M10", When.month(2026, 1))  # may still be, this month

    found = meetings.coming(desk.session, desk.scope, today=TODAY)

    order = ["SEG-M10", "SEG-M8", "SEG-M7", "SEG-M9", "SEG-M4", "SEG-M6", "SEG-M5"]
    assert [one.code for one in found] == order


def test_what_is_over_or_settled_is_past_the_latest_first(desk: Desk) -> None:
    put(desk, "SEG-M1", When.on(date(2025, 12, 11)), status=MeetingStatus.HELD)
    put(desk, "SEG-M2", When.on(TODAY - timedelta(days=1)))  # nobody said that it was held
    put(desk, "SEG-M3", When.on(TODAY))
    put(desk, "SEG-M5", MARCH, status=MeetingStatus.CANCELLED)

    assert codes(desk, meetings.over(TODAY)) == ["SEG-M5", "SEG-M2", "SEG-M1"]
    assert codes(desk, meetings.awaited(TODAY)) == ["SEG-M3", "SEG-M4"]


def test_every_meeting_is_either_coming_or_over(desk: Desk) -> None:
    spans = [None, FEBRUARY, FIRST, When.year(2026), When.on(date(2020, 1, 1))]
    endless = When.between(date(2020, 1, 1), date(2030, 1, 1))
    number = 10
    for when in (*spans, endless):
        for status in MeetingStatus:
            put(desk, f"SEG-M{number}", when, status=status)
            number += 1

    coming = codes(desk, meetings.awaited(TODAY), limit=99)
    past = codes(desk, meetings.over(TODAY), limit=99)

    assert len(coming) + len(past) == number - 10 + 1  # and the Ministerial
    assert not set(coming) & set(past)


def test_a_date_finds_every_meeting_that_may_fall_within_it(desk: Desk) -> None:
    put(desk, "SEG-M5", FIRST)
    put(desk, "SEG-M6", When.quarter(2026, 1))
    put(desk, "SEG-M7", MARCH)
    put(desk, "SEG-M8", None)

    assert codes(desk, meetings.during(FEBRUARY)) == ["SEG-M6", "SEG-M5", "SEG-M4"]


def test_words_are_found_without_accents_and_under_every_name_of_a_body(desk: Desk) -> None:
    sig = desk.put(
        Body(
            dossier_id=desk.dossier.id,
            key="sig",
            name_es="Grupo de Implementación",
            name_en="Implementation Group",
            aliases=["GIS", "SIG"],
        )
    )
    put(desk, "SEG-M1", FIRST, body_id=sig.id, body=sig, place="Ciudad de México")
    put(desk, "SEG-M2", MARCH, title_es="Revisión del T-MEC")

    for words in ("gis", "IMPLEMENTACION grupo", "el Grupo en Mexico", "seg-m1"):
        assert codes(desk, meetings.matching(words, TODAY)) == ["SEG-M1"], words
    assert codes(desk, meetings.matching("grupo t-mec", TODAY)) == []
    assert codes(desk, meetings.matching("100%", TODAY)) == []


def test_a_page_that_is_pasted_does_not_become_a_query_of_hundreds_of_conditions() -> None:
    assert sought("la ministerial de la seguridad, la") == ["ministerial", "seguridad,"]
    assert len(sought(" ".join(f"palabra{number}" for number in range(450)))) == MOST_WORDS


def test_words_show_what_is_coming_before_what_is_over(desk: Desk) -> None:
    put(desk, "SEG-M1", When.on(date(2025, 1, 9)), title_en="Ministerial")
    put(desk, "SEG-M2", When.on(date(2025, 9, 9)), title_en="Ministerial")
    put(desk, "SEG-M3", MARCH, title_en="Ministerial")
    put(desk, "SEG-M5", None, title_en="Ministerial")

    found = codes(desk, meetings.matching("ministerial", TODAY))

    assert found == ["SEG-M3", "SEG-M5", "SEG-M2", "SEG-M1"]


def test_a_list_is_turned_page_by_page_to_its_very_end(desk: Desk) -> None:
    begun, undated = When.month(2026, 1), None
    for number, when in enumerate([begun] * 3 + [MARCH] * 110 + [undated] * 3, start=5):
        desk.session.add(a_meeting(desk.dossier, f"SEG-M{number}", when))
    desk.session.flush()

    turned, total = list[str](), 1
    while len(turned) < total:
        page = meetings.page(
            desk.session, desk.scope, meetings.awaited(TODAY), today=TODAY, offset=len(turned)
        )
        turned += [line.meeting.code for line in page.lines]
        total = page.total

    march = [f"SEG-M{number}" for number in range(8, 118)]
    assert turned == [
        *("SEG-M5", "SEG-M6", "SEG-M7", "SEG-M4"),
        *march,
        *("SEG-M118", "SEG-M119", "SEG-M120"),
    ]


def test_a_list_is_counted_as_far_as_anybody_cares(desk: Desk) -> None:
    for number in range(5, 125):
        desk.session.add(a_meeting(desk.dossier, f"SEG-M{number}", MARCH))
    desk.session.flush()

    page = meetings.page(desk.session, desk.scope, meetings.awaited(TODAY), today=TODAY)

    assert page.total >= meetings.MANY


def test_a_line_tells_rival_dates_reviews_and_working_days(desk: Desk) -> None:
    treaty = put(desk, "SEG-M5", When.on(date(2026, 1, 23)))
    for edtf_of in (MARCH, treaty.when):
        desk.session.add(
            MeetingDate(
                meeting_id=treaty.id,
                standing=DateStanding.RIVAL,
                noted_at=NOW,
                **dated(edtf_of),
            )
        )
    desk.promise(review_meeting_id=treaty.id)

    page = meetings.page(desk.session, desk.scope, meetings.awaited(TODAY), today=TODAY)
    line, vague = page.lines

    assert line.rivals == [MARCH]  # a source that says the same is no rival
    assert (line.review and line.review.total, line.working) == (1, 4)  # 19 January: US holiday
    assert (vague.rivals, vague.working) == ([], None)


def test_a_shared_channel_sees_what_was_released_and_nothing_of_our_own(desk: Desk) -> None:
    released = put(desk, "SEG-M5", FIRST, audience=Audience.SHARED, responsible_id=desk.ana.id)
    desk.promise(review_meeting_id=released.id, audience=Audience.SHARED)
    desk.session.add(
        MeetingDate(
            meeting_id=released.id, standing=DateStanding.RIVAL, noted_at=NOW, **dated(MARCH)
        )
    )

    assert codes(desk, meetings.awaited(TODAY), scope=desk.shared) == ["SEG-M5"]
    seen = meetings.detail(desk.session, desk.shared, released, today=TODAY)
    assert (seen.line.rivals, seen.line.review, seen.responsible) == ([], None, None)
    assert (seen.dates, seen.promises) == ((), ())


def test_a_hidden_code_is_answered_like_one_that_does_not_exist(desk: Desk) -> None:
    answers = []
    for code in (desk.ministerial.code, "SEG-M99"):
        with pytest.raises(Refusal) as refused:
            meetings.get(desk.session, desk.shared, code)
        answers.append((refused.value.key, set(refused.value.facts)))

    assert answers[0] == answers[1] == ("unknown-meeting", {"code"})
    with pytest.raises(Refusal, match="old-button"):
        meetings.by_id(desk.session, desk.shared, desk.ministerial.id)


@pytest.mark.parametrize("typed", ["SEG-M4", "seg-m4", "M4", "m4 "])
def test_a_code_is_understood_as_it_is_typed(desk: Desk, typed: str) -> None:
    assert meetings.get(desk.session, desk.scope, typed) is desk.ministerial


def test_the_team_is_told_between_which_codes_its_meetings_are(desk: Desk) -> None:
    desk.dossier.last_meeting = 5
    desk.put(desk.dossier)
    with pytest.raises(Refusal, match="unknown-meeting-of") as refused:
        meetings.get(desk.session, desk.scope, "SEG-M9")

    assert refused.value.facts == {"code": "SEG-M9", "first": "SEG-M1", "last": "SEG-M5"}


def test_people_may_name_a_meeting_by_the_words_they_use_for_it(desk: Desk) -> None:
    held = put(desk, "SEG-M1", When.on(date(2025, 9, 9)), title_en="Security Ministerial")
    held.status = MeetingStatus.HELD
    coming = put(desk, "SEG-M5", MARCH, title_en="Security Ministerial")
    put(desk, "SEG-M6", MARCH, title_en="Working group")

    assert meetings.resolve(desk.session, desk.scope, "the Ministerial") is coming
    assert meetings.resolve(desk.session, desk.scope, "seg-m1") is held
    assert meetings.resolve(desk.session, desk.scope, "the summit") is None
    put(desk, "SEG-M7", MARCH, title_en="Trade Ministerial")
    with pytest.raises(Refusal, match="which-meeting") as refused:
        meetings.resolve(desk.session, desk.scope, "ministerial")
    assert refused.value.facts["codes"] == "SEG-M5, SEG-M7"
