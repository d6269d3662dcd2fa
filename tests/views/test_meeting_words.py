"""What the views of meetings say, and what they do not."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bot.domain import meetings as rules
from bot.domain.meetings import MeetingStatus
from bot.domain.when import When
from bot.i18n import Translator
from handlers.views import meetings as views
from handlers.views.meetings import Listing, Sheet
from storage.commitments import Moved, ReviewCounts
from storage.meetings import Detail
from storage.models import History
from storage.reminders import Replan
from tests.views.gatherings import (
    ANA,
    BODY,
    ENGLISH,
    FRIDAY,
    MAY,
    NOW,
    OUTSIDE,
    SPANISH,
    TEAM,
    TODAY,
    WHO,
    actions_in,
    as_json,
    full,
    line,
    long,
    meeting,
    promise,
    read,
    saved,
    state,
)


@pytest.fixture(params=["en", "es"])
def t(request: pytest.FixtureRequest) -> Translator:
    capitals = ("America/Mexico_City", "America/New_York")
    return Translator(request.param, ZoneInfo("America/Mexico_City"), capitals)


def test_a_vague_date_never_shows_a_day_or_a_countdown(t: Translator) -> None:
    shown = read(views.listing(Sheet("Meetings", [line(working=5)], 1), t, today=TODAY, scope=TEAM))

    expected = {
        "en": "February 2026 (day to be confirmed) · Washington, D.C. · announced",
        "es": "febrero de 2026 (día por confirmar) · Washington, D.C. · anunciada",
    }
    assert expected[t.language] in shown
    assert "(5 " not in shown
    assert {"en": "Set the date", "es": "Fijar fecha"}[t.language] in shown


@pytest.mark.parametrize(
    ("when", "distance"),
    [
        (FRIDAY, "in 7 days (4 working)"),
        (When.on(date(2026, 1, 17)), "tomorrow"),
        (When.on(TODAY), "today"),
        (When.on(date(2026, 1, 15)), "yesterday"),
        (When.on(date(2026, 1, 14)), "2 days ago"),
    ],
)
def test_a_known_day_says_how_far_away_it_is(when: When, distance: str) -> None:
    one = line(meeting(3, when, status=MeetingStatus.CONFIRMED), working=4)

    assert distance in read(views.listing(Sheet("", [one], 1), ENGLISH, today=TODAY, scope=TEAM))


def test_a_cancelled_meeting_is_not_counted_down_to() -> None:
    one = line(meeting(3, FRIDAY, status=MeetingStatus.CANCELLED), working=4)

    assert "days" not in read(views.listing(Sheet("", [one], 1), ENGLISH, today=TODAY, scope=TEAM))


def test_a_line_tells_what_is_to_be_reviewed_and_what_another_source_says() -> None:
    one = line(rivals=[MAY], review=ReviewCounts(4, 1, 1))

    shown = read(views.listing(Sheet("", [one], 1), SPANISH, today=TODAY, scope=TEAM))

    assert "4 compromisos por revisar, 1 vencido, 1 sin información" in shown
    assert "otra fuente dice: mayo de 2026" in shown


def test_a_shared_channel_has_no_button_that_changes_anything(t: Translator) -> None:
    sheet = Sheet("Meetings", [line(meeting(3, FRIDAY)), line()], 60)
    listed = views.listing(sheet, t, today=TODAY, scope=OUTSIDE)
    card = views.card(Detail(line(meeting(note="secret")), BODY), t, today=TODAY, scope=OUTSIDE)

    assert actions_in(listed) == {views.SHOW_BUTTON, views.MORE_BUTTON}
    assert actions_in(card) == set()
    assert "secret" not in read(card)


def test_the_menu_offers_what_can_be_done_now() -> None:
    sheet = Sheet("", [line(meeting(3, FRIDAY))], 1)

    shown = views.listing(sheet, ENGLISH, today=TODAY, scope=TEAM)

    menus = [
        block["accessory"]
        for block in as_json(shown)["blocks"]
        if block.get("accessory", {}).get("type") == "overflow"
    ]
    labels = [option["text"]["text"] for option in menus[0]["options"]]
    assert labels == ["Show", "Confirm", "Postpone", "Cancel the meeting", "Edit"]
    assert menus[0]["options"][1]["value"] == "meeting.confirm 3.1.C1"


def test_publishing_first_says_who_listens() -> None:
    shown = as_json(views.listing(Sheet("", [line()], 1), ENGLISH, today=TODAY, scope=TEAM))

    publish = next(
        one for one in shown["blocks"][-1]["elements"] if one["action_id"] == views.PUBLISH_BUTTON
    )
    assert "Everyone in this channel will read it" in publish["confirm"]["text"]["text"]


def test_a_card_tells_how_the_date_moved_and_by_which_source() -> None:
    shown = read(views.card(full(meeting(4, FRIDAY)), ENGLISH, today=TODAY, scope=TEAM))

    assert "_Reunión Ministerial de Seguridad_" in shown
    assert "• another source says: May 2026 (day to be confirmed) · <@UANA> · noted" in shown
    assert "• now: *Friday, January 23, 2026* · <@UANA>: “&lt;!channel&gt;" in shown
    assert "Responsible officer: <@UANA>" in shown


@pytest.mark.parametrize(
    ("replan", "moved", "said"),
    [
        (Replan(), 0, "."),
        (Replan(1, 0), 0, " Se reprogramó 1 recordatorio."),
        (Replan(4, 1), 0, " Se reprogramaron 4 recordatorios. Se retiró 1 recordatorio."),
        (
            Replan(4, 0),
            2,
            " Se reprogramaron 4 recordatorios y 2 plazos que dependen de ella (SEG-C0, SEG-C1).",
        ),
        (Replan(0, 3), 1, " Se reprogramó 1 plazo que depende de ella (SEG-C0)."),
    ],
)
def test_a_move_says_from_when_to_when_and_what_follows(
    replan: Replan, moved: int, said: str
) -> None:
    change = rules.move(state(), When.on(date(2026, 2, 12)), today=TODAY)
    followers = [Moved(promise(number).commitment, None) for number in range(moved)]

    news = views.news(
        saved(change, reminders=replan, deadlines=followers), SPANISH, scope=TEAM, who=WHO
    )

    start = "*SEG-M4* pasa de febrero de 2026 (día por confirmar) a *jueves 12 de febrero de 2026*."
    assert news["text"].startswith(start)
    assert said in news["text"]


def test_what_people_wrote_cannot_ping_or_format(t: Translator) -> None:
    shown = views.card(full(long()), t, today=TODAY, scope=TEAM)

    assert "<!channel>" not in read(shown)


def test_an_old_view_is_told_who_changed_what(t: Translator) -> None:
    change = History(
        workspace_id=1, dossier_id=1, item="meeting", item_id=4, action="moved", at=NOW
    )

    said = views.changed_meanwhile(meeting(4, FRIDAY), (change, ANA), t)
    unknown = views.changed_meanwhile(meeting(4, FRIDAY), None, t)

    assert "<@UANA>" in said
    assert "<@UANA>" not in unknown
    assert t.when(FRIDAY) in said


def test_a_place_in_a_list_survives_its_button() -> None:
    place = Listing("grupo de trabajo", 20)

    assert Listing.read(str(place)) == place
    assert Listing.read("") == Listing()
    assert place.turned(-30).offset == 0
