"""How meetings look, in both languages, with nothing, one, many, and very long."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from slack_sdk.models.views import View

from bot.domain import meetings as rules
from bot.domain.access import Audience, Scope
from bot.domain.commitments import CommitmentStatus, Direction, Health, Strength
from bot.domain.documents import DocumentKind, SourceKind
from bot.domain.meetings import Change, DateStanding, MeetingKind, MeetingStatus, State
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views import meetings as views
from handlers.views.meetings import Filled, Listing, Sheet
from handlers.views.message import Message
from handlers.views.targets import Target
from storage import commitments
from storage.commitments import ReviewCounts
from storage.meetings import Detail, Given, Line, Saved
from storage.models import Body, Commitment, Document, History, Meeting, MeetingDate, Person, dated
from storage.reminders import Replan
from workspace import blocks

NOW = datetime(2026, 1, 16, 15, tzinfo=UTC)
TODAY = date(2026, 1, 16)
HOSTILE = "<!channel> *bold* _it_ ~no~ `code` &&&&&& 🇲🇽 " * 65
TEAM = Scope(1, 1, Audience.INTERNAL, 1, "C1")
OUTSIDE = Scope(1, 1, Audience.SHARED, 1, "C2")
WHO = Markup("<@UANA>")
FEBRUARY, MAY = When.month(2026, 2), When.month(2026, 5)
FRIDAY = When.on(date(2026, 1, 23))
DATES = [
    None,
    FRIDAY,
    When.at(datetime(2026, 1, 23, 15, tzinfo=UTC), zone="America/New_York"),
    When.week(date(2026, 1, 23)),
    FEBRUARY,
    When.quarter(2026, 2),
    When.half(2026, 2),
    When.year(2026),
    When.between(date(2026, 2, 3), date(2026, 2, 5)),
    When.on(date(2025, 12, 11)),
]
ANA = Person(id=1, workspace_id=1, slack_id="UANA", name="Ana", locale="es-MX", zone="UTC")
BODY = Body(id=1, dossier_id=1, key="sig", name_es="Grupo", name_en="Group")
STATEMENT = Document(
    id=1,
    dossier_id=1,
    key="statement",
    kind=DocumentKind.JOINT_STATEMENT,
    title_es=HOSTILE,
    language="es",
    source_kind=SourceKind.JOINT,
)


@pytest.fixture(params=["en", "es"])
def t(request: pytest.FixtureRequest) -> Translator:
    capitals = ("America/Mexico_City", "America/New_York")
    return Translator(request.param, ZoneInfo("America/Mexico_City"), capitals)


ENGLISH = Translator("en", ZoneInfo("America/Mexico_City"))
SPANISH = Translator("es", ZoneInfo("America/Mexico_City"))


def meeting(number: int = 4, when: When | None = FEBRUARY, **values: Any) -> Meeting:
    made: dict[str, Any] = {
        "title_es": "Reunión Ministerial de Seguridad",
        "title_en": "Security Ministerial",
        "kind": MeetingKind.MINISTERIAL,
        "status": MeetingStatus.ANNOUNCED,
        "place": "Washington, D.C.",
        "created_at": NOW,
        **values,
    }
    return Meeting(id=number, dossier_id=1, code=f"SEG-M{number}", **made, **dated(when))


def line(one: Meeting | None = None, **values: Any) -> Line:
    known: dict[str, Any] = {"rivals": [], "review": None, "working": None, **values}
    return Line(one or meeting(), **known)


def long() -> Meeting:
    return meeting(title_es=HOSTILE, title_en=HOSTILE, place=HOSTILE, note=HOSTILE, sequence=3)


def given(standing: DateStanding, when: When | None, **source: Any) -> Given:
    row = MeetingDate(meeting_id=4, standing=standing, noted_at=NOW, **dated(when))
    known: dict[str, Any] = {"document": None, "person": None, "note": None, **source}
    return Given(row, **known)


def promise(number: int) -> commitments.Line:
    return commitments.Line(
        Commitment(
            id=number,
            dossier_id=1,
            code=f"SEG-C{number}",
            title_en=HOSTILE,
            direction=Direction.OURS,
            strength=Strength.COMMITMENT,
            status=CommitmentStatus.BLOCKED,
            status_since=NOW,
            informed_at=NOW,
            created_at=NOW,
        ),
        Health.OVERDUE if number % 2 else None,
        ANA,
    )


def full(one: Meeting, *, times: int = 1) -> Detail:
    counts = ReviewCounts(total=4, overdue=1, no_info=2)
    dates = (
        given(DateStanding.FORMER, None),
        given(DateStanding.FORMER, FEBRUARY, document=STATEMENT),
        given(DateStanding.RIVAL, MAY, person=ANA),
        given(DateStanding.CURRENT, FRIDAY, person=ANA, note=HOSTILE),
    )
    promises = tuple(promise(number) for number in range(times))
    shown = line(one, rivals=[MAY] * times, review=counts, working=5)
    return Detail(shown, BODY, ANA, dates * times, promises)


def saved(change: Change, **values: Any) -> Saved:
    known: dict[str, Any] = {"reminders": Replan(), "deadlines": [], **values}
    return Saved(meeting(4, change.after.when), change, **known)


def state(status: MeetingStatus = MeetingStatus.ANNOUNCED, when: When | None = FEBRUARY) -> State:
    return State("SEG-M4", status, when)


@pytest.mark.parametrize("scope", [TEAM, OUTSIDE])
@pytest.mark.parametrize(
    "sheet",
    [
        Sheet("Meetings", [], 0),
        Sheet("Meetings", [], 0, Listing("february")),
        Sheet("Meetings", [line()], 1),
        Sheet(HOSTILE, [line(long(), rivals=[MAY] * 60)] * 10, 100, Listing(HOSTILE, 20)),
        Sheet("Meetings", [line(meeting(n, when)) for n, when in enumerate(DATES)], 60),
    ],
)
def test_slack_takes_every_list(sheet: Sheet, scope: Scope, t: Translator) -> None:
    accept(views.listing(sheet, t, today=TODAY, scope=scope))
    accept(views.published(sheet, t, today=TODAY, scope=scope, who=WHO))


@pytest.mark.parametrize("scope", [TEAM, OUTSIDE])
@pytest.mark.parametrize("status", MeetingStatus)
@pytest.mark.parametrize("when", DATES)
def test_slack_takes_every_card(
    when: When | None, status: MeetingStatus, scope: Scope, t: Translator
) -> None:
    bare = Detail(line(meeting(4, when, status=status, title_en=None, place=None)), None)
    accept(views.card(bare, t, today=TODAY, scope=scope))
    accept(views.card(full(long(), times=60), t, today=TODAY, scope=scope, warning=WHO))


@pytest.mark.parametrize(
    "change",
    [
        Change("added", state(), state()),
        rules.move(state(), FRIDAY, today=TODAY),
        rules.postpone(state(), MAY, today=TODAY),
        rules.postpone(state(), None, today=TODAY),
        rules.confirm(state(when=FRIDAY), today=TODAY),
        rules.cancel(state()),
        rules.hold(state(when=When.on(TODAY)), today=TODAY),
        Change("edited", state(), state()),
        Change("edited", state(), state(MeetingStatus.CANCELLED, None)),
    ],
)
def test_slack_takes_all_news(change: Change, t: Translator) -> None:
    moved = [promise(number).commitment for number in range(60)]
    for told in (saved(change), saved(change, reminders=Replan(1, 1), deadlines=moved)):
        accept(views.news(told, t, scope=TEAM, who=WHO))
        accept(views.news(told, t, scope=TEAM, who=WHO, note=HOSTILE))


@pytest.mark.parametrize("shown", [meeting(), long()])
@pytest.mark.parametrize(
    "answers", [{}, dict.fromkeys(("title_es", "title_en", "place", "note"), HOSTILE[:3000])]
)
def test_slack_takes_every_form(shown: Meeting, answers: dict[str, str], t: Translator) -> None:
    readings = (When.on(date(2026, 2, 3)), When.on(date(2026, 3, 2)))
    for filled in (
        Filled(Target(4, 1, "C1"), answers),
        Filled(Target(4, 2, "C1"), answers, readings, warning=t("meeting-move")),
    ):
        for form in (views.move_form, views.postpone_form, views.cancel_form, views.edit_form):
            accept_view(form(shown, filled, t))
        accept_view(views.add_form(filled, t))


def test_a_vague_date_never_shows_a_day_or_a_countdown(t: Translator) -> None:
    shown = read(views.listing(Sheet("Meetings", [line(working=5)], 1), t, today=TODAY, scope=TEAM))

    expected = {
        "en": "February 2026 (day to be confirmed) · Washington, D.C. · announced",
        "es": "febrero de 2026 (día por confirmar) · Washington, D.C. · anunciada",
    }
    assert expected[t.language] in shown
    assert "(5 " not in shown
    assert {"en": "Fix the date", "es": "Fijar fecha"}[t.language] in shown


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
    assert labels == ["Confirm", "Postpone", "Cancel the meeting", "Edit"]
    assert menus[0]["options"][0]["value"] == "meeting.confirm 3.1.C1"


def test_publishing_first_says_who_listens() -> None:
    shown = as_json(views.listing(Sheet("", [line()], 1), ENGLISH, today=TODAY, scope=TEAM))

    publish = next(
        one for one in shown["blocks"][-1]["elements"] if one["action_id"] == views.PUBLISH_BUTTON
    )
    assert "Everybody in this channel will read it" in publish["confirm"]["text"]["text"]


def test_a_card_tells_how_the_date_moved_and_by_which_source() -> None:
    shown = read(views.card(full(meeting(4, FRIDAY)), ENGLISH, today=TODAY, scope=TEAM))

    assert "_Reunión Ministerial de Seguridad_" in shown
    assert "• another source says: May 2026 (day to be confirmed) (<@UANA>, noted" in shown
    assert "• now: *Friday, January 23, 2026* (<@UANA>: “&lt;!channel&gt;" in shown
    assert "Responsible: <@UANA>" in shown


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
    followers = [promise(number).commitment for number in range(moved)]

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


def accept(message: Message) -> None:
    """Let the local workspace judge a message as Slack would."""
    content = as_json(message)
    blocks.check_message(content)
    assert len(content["text"]) <= blocks.LONGEST_UPDATE


def accept_view(view: View) -> None:
    blocks.check_view(view.to_dict(), "modal")


def as_json(message: Message) -> dict[str, Any]:
    return {"text": message["text"], "blocks": [block.to_dict() for block in message["blocks"]]}


def actions_in(message: Message) -> set[str]:
    found: list[dict[str, Any]] = []
    for block in as_json(message)["blocks"]:
        found += [block["accessory"]] if "accessory" in block else block.get("elements", [])
    return {one["action_id"] for one in found if "action_id" in one}


def read(message: Message) -> str:
    return str(as_json(message))
