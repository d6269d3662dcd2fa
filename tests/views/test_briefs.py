"""How a brief looks, in both languages, with nothing, one, many, and very long."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.access import Audience
from bot.domain.briefs import Gap
from bot.domain.commitments import CommitmentStatus, Direction
from bot.domain.documents import SourceKind
from bot.domain.errors import Refusal
from bot.domain.when import When
from bot.i18n import Translator
from handlers.views import briefs as views
from handlers.views.briefs import Part, Place
from handlers.views.targets import Target
from storage.briefs import Brief, Point
from tests.views.briefings import (
    BRIEFS,
    a_brief,
    a_point,
    a_rival,
    a_source,
    said,
    texts,
    translator,
)
from tests.views.gatherings import (
    ENGLISH,
    FRIDAY,
    NOW,
    OUTSIDE,
    SPANISH,
    TEAM,
    TODAY,
    WHO,
    accept,
    actions_in,
    as_json,
    line,
    meeting,
    read,
)
from tests.views.promises import promise


@pytest.fixture(params=["en", "es"])
def t(request: pytest.FixtureRequest) -> Translator:
    return translator(request.param)


@pytest.mark.parametrize("is_internal", [True, False])
@pytest.mark.parametrize("shown", BRIEFS)
def test_slack_takes_every_brief_and_nothing_in_it_is_cut_off(
    shown: Brief, is_internal: bool, t: Translator
) -> None:
    shown = replace(shown, is_internal=is_internal)
    scope = TEAM if is_internal else OUTSIDE
    one = views.brief(shown, t, now=NOW, today=TODAY, scope=scope)
    aloud = views.published(shown, t, now=NOW, today=TODAY, who=WHO)

    for message in (one, aloud):
        accept(message)
        assert sum(text.count("\n") + 1 for text in texts(message)) < 45, "one screen"
        assert "<!channel>" not in read(message)
        assert all(len(text) < 3000 for text in texts(message))


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("offset", [0, 10, 999])
@pytest.mark.parametrize("shown", BRIEFS)
def test_slack_takes_every_page_of_a_part(
    shown: Brief, offset: int, part: Part, t: Translator
) -> None:
    place = Place(part, Target(4, 1, "C1"), offset)

    message = views.part(shown, place, t, scope=TEAM)

    accept(message)
    assert all(len(text) < 3000 for text in texts(message))


def test_the_mark_and_the_moment_come_first_and_a_mark_is_never_translated() -> None:
    spanish, english = (said(a_brief(), one)[0] for one in (translator("es"), translator("en")))

    assert spanish == (
        "*TLP:AMBER+STRICT* · solo para este equipo · al viernes 16 de enero de 2026,"
        " 9:00 Ciudad de México (10:00 Washington)"
    )
    assert english.startswith("*TLP:AMBER+STRICT* · for this team only · as of Friday, January 16")
    for audience in Audience:
        marks = {one.plain(f"brief-mark-{audience}").split()[0] for one in (ENGLISH, SPANISH)}
        assert len(marks) == 1


def test_an_empty_brief_says_what_would_make_it_fill() -> None:
    text = "\n".join(said(a_brief(), SPANISH))

    for hint in (
        "no consta una reunión anterior): 0\nSin avances registrados",
        "*Brechas*: 0\nSin brechas",
        "*Expectativas*: 0\nNada por revisar ni por entregar",
        "Aún no hay compromisos",
        "no hay otra reunión prevista",
    ):
        assert hint in text


def test_every_line_has_its_code_date_and_source() -> None:
    status = CommitmentStatus.REPORTED_DONE
    [_, _, _, progress, gaps, *_] = said(a_brief([a_point(status=status)]), ENGLISH)

    assert progress.splitlines() == [
        "*Progress* since SEG-M2 (Thu, Dec 11, 2025): 1",
        "• *SEG-C1* Exchange information · Reported as done · Fri, Jan 16, 2026 · “annex sent” [1]",
    ]
    assert "another source says: May 2026; listed here as: Fri, Jan 23, 2026 · Ana [2]" in gaps


def test_a_gap_names_every_reason_and_its_owner() -> None:
    owned = replace(a_point(), gaps=(Gap.OVERDUE, Gap.BLOCKED, Gap.SILENT, Gap.WORDING))
    nobodys = Point(promise(2), gaps=(Gap.NO_OWNER, Gap.NO_DATE))

    gaps = said(a_brief([], gaps=[owned, nobodys]), SPANISH)[4].splitlines()

    assert gaps[1] == (
        "• *SEG-C1* Intercambiar información · venció: vie 23 ene 2026, detenido (vie 16 ene"
        " 2026): «annex sent», última noticia: vie 16 ene 2026, redacción distinta"
        " · Ana [1]"
    )
    assert gaps[2] == "• *SEG-C2* Intercambiar información · sin responsable, sin plazo ni revisión"


def test_what_is_expected_is_told_side_by_side() -> None:
    points = [a_point(1, direction=Direction.THEIRS), a_point(2, direction=Direction.JOINT)]

    text = "\n".join(said(a_brief(points), ENGLISH))

    order = ["_What we ask_ (theirs)\n• *SEG-C1*", "_What they will ask_ (ours): nothing on record"]
    order += ["_Joint_\n• *SEG-C2*", "_Next_: *SEG-M5*"]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)


def test_what_does_not_fit_is_counted_with_the_way_to_see_it() -> None:
    many = a_brief([a_point(number) for number in range(1, 21)], rivals=[])

    one = "\n".join(said(many, SPANISH))
    aloud = "\n".join(texts(views.published(many, SPANISH, now=NOW, today=TODAY, who=WHO)))

    assert f"… y {20 - views.LINES} más: botón «Brechas (20)»" in one
    assert f"… y {20 - views.LINES} más: `/ficha SEG-M4`" in aloud


def test_a_page_opens_what_each_line_is_about_and_leads_on() -> None:
    many = a_brief([a_point(number) for number in range(1, 31)], rivals=[a_rival()])
    place = Place(Part.GAPS, Target(4, 1, "C1"))

    first, second = (
        views.part(many, one, ENGLISH, scope=TEAM) for one in (place, place.turned(views.PAGE))
    )

    assert actions_in(first) == {"meeting.show", "commitment.show", views.MORE_BUTTON}
    assert actions_in(second) == {"commitment.show", views.MORE_BUTTON, views.BACK_BUTTON}
    assert "11–20 of 31" in read(second)


def test_a_press_source_is_marked_and_a_reader_is_led_to_it() -> None:
    url = "https://example.org/a?b=1&c=2|x"
    joint = a_source(2, source_kind=SourceKind.JOINT)
    points = [replace(a_point(), source=a_source(url=url)), replace(a_point(2), source=joint)]

    sources = said(a_brief(points, source=None, rivals=[]), ENGLISH)[-1].splitlines()

    assert sources[1] == (
        "[1] <https://example.org/a?b=1&amp;c=2%7Cx|Comunicado ↗> · press, unverified"
    )
    assert sources[2] == "[2] Comunicado · joint text"


def test_outsiders_read_no_assessment_owner_or_note() -> None:
    points = [a_point(number) for number in range(1, 9)]
    shown = replace(a_brief(points), is_internal=False, previous=None, source=None)
    shown = replace(shown, progress=(), gaps=(), rivals=())

    text = read(views.brief(shown, SPANISH, now=NOW, today=TODAY, scope=OUTSIDE))

    assert "*TLP:AMBER* ·" in text
    assert "SEG-C1" in text
    for secret in ("Ana", "annex", "Brechas", "Avances", "pedimos", "Publicar", "redacción"):
        assert secret not in text


def test_a_published_brief_pings_nobody_and_has_nothing_to_press() -> None:
    shown = a_brief([a_point()])

    message = views.published(shown, SPANISH, now=NOW, today=TODAY, who=WHO)

    assert actions_in(message) == set()
    assert read(message).count("<@") == 1  # whoever shows it
    assert message["text"] == "Ficha de SEG-M4", "a locked screen shows no title"


def test_publishing_first_says_who_listens() -> None:
    shown = as_json(views.brief(a_brief(), ENGLISH, now=NOW, today=TODAY, scope=TEAM))

    publish = shown["blocks"][-1]["elements"][-1]
    assert publish["action_id"] == views.PUBLISH_BUTTON
    assert "Everyone in this channel will read it" in publish["confirm"]["text"]["text"]


@pytest.mark.parametrize("when", [FRIDAY, When.month(2026, 2)])
def test_a_meeting_that_is_over_says_that_the_brief_is_of_today(when: When) -> None:
    march = datetime(2026, 3, 2, 15, tzinfo=UTC)
    shown = a_brief(line=line(meeting(4, when)))

    message = views.brief(shown, ENGLISH, now=march, today=march.date(), scope=TEAM)

    assert "This meeting is over" in read(message)


def test_a_place_survives_its_button_and_a_forged_one_is_refused() -> None:
    place = Place(Part.GAPS, Target(4, 2, "C0123"), 10)

    assert Place.read(str(place)) == place
    assert place.turned(-30).offset == 0
    for forged in ("", "gaps", "gaps x 4.1.C1", "secrets 0 4.1.C1", "gaps 0 4", "gaps ² 4.1.C1"):
        with pytest.raises(Refusal):
            Place.read(forged)
