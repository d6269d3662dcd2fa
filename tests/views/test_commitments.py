"""How commitments look, in both languages, with nothing, one, many, and very long."""

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.commitments import CommitmentStatus, StatusMove
from bot.domain.when import When
from bot.i18n import Translator
from handlers.views import commitments as views
from handlers.views.commitments import Place
from handlers.views.message import Message
from storage.commitments import Moved
from tests.views.promises import (
    ANA,
    HOSTILE,
    MINISTERIAL,
    NOW,
    full,
    promise,
)
from workspace import blocks

ENGLISH = Translator("en", ZoneInfo("America/Mexico_City"))


@pytest.fixture(params=["en", "es"])
def t(request: pytest.FixtureRequest) -> Translator:
    return Translator(request.param, ZoneInfo("America/Mexico_City"), ())


@pytest.mark.parametrize("count", [1, 60])
@pytest.mark.parametrize("title", ["Exchange information", HOSTILE])
@pytest.mark.parametrize("meeting", ["", "SEG-M4"])
def test_slack_takes_the_news_of_moved_deadlines(
    count: int, title: str, meeting: str, t: Translator
) -> None:
    found = [promise(number, title_en=title, title_es=title) for number in range(1, count + 1)]
    moved = [Moved(one, When.month(2026, 2) if one.id % 2 else None) for one in found]

    message = views.deadlines_moved(moved, t, who=ANA, channel="C1", meeting=meeting)

    accept(message)
    assert title[:20] not in message["text"]


def test_a_card_says_where_a_promise_stands() -> None:
    card = read(views.card(full(), ENGLISH, channel="C1"))

    assert "*SEG-C1 · Exchange information*" in card
    assert (
        "“follow up” (official text) — <https://example.org/a?b=1&amp;c=2%7Cx|Joint statement"
        in card
    )
    assert "dar seguimiento" not in card
    assert "Bound: Mexico (joint) · Lead agency: SRE · Owner: <@UANA>" in card
    assert "Due: no date · to be reviewed at SEG-M4, February 2026" in card
    assert "Status: *In progress*" in card
    assert "🟢 on track" in card
    assert "Last note: “annex sent”" in card


def test_both_languages_are_quoted_where_they_do_not_promise_the_same() -> None:
    card = read(views.card(full(wording_differs=True), ENGLISH, channel="C1"))

    assert "follow up" in card
    assert "dar seguimiento" in card
    assert "*Wording differs*" in card


def test_a_card_in_a_shared_channel_has_no_controls_and_no_inner_thoughts() -> None:
    known = full(wording_differs=True)
    shown = replace(known, is_internal=False, health=None, owner=None, agency=None, topics=())
    message = views.card(shown, ENGLISH, channel="C2")

    card = read(message)
    assert "Status: *In progress*" in card
    for secret in ("Wording", "annex", "Monday", "on track", "UANA", "SRE", "firearms"):
        assert secret not in card
    assert {block.type for block in message["blocks"]} == {"section"}


def test_what_people_wrote_cannot_ping_or_format(t: Translator) -> None:
    shown = full(title_es=HOSTILE, title_en=HOSTILE, last_note=HOSTILE)

    assert "<!channel>" not in read(views.published(shown, t, channel="C1"))


def test_a_deadline_says_what_it_hangs_on(t: Translator) -> None:
    hung = {"anchor_meeting_id": 4, "anchor_offset": -1, "anchor_unit": "calendar_day"}

    shown = replace(full(**hung), anchor=MINISTERIAL)

    expected = {"en": "before SEG-M4", "es": "antes de SEG-M4"}[t.language]
    assert views.filled_from(shown, t)["due"] == expected
    assert expected in read(views.published(shown, t, channel="C1"))


@pytest.mark.parametrize(
    ("move", "said"),
    [
        (("not_started", "in_progress", ""), "<@UANA>: Not started → In progress ("),
        (("not_started", "in_progress", "annex"), "<@UANA>: Not started → In progress — “annex” ("),
        (("blocked", "blocked", "waiting"), "<@UANA>: “waiting” ("),
    ],
)
def test_news_says_who_what_and_why_in_one_line(move: tuple[str, str, str], said: str) -> None:
    change = StatusMove(CommitmentStatus(move[0]), CommitmentStatus(move[1]), move[2], "")

    inside = views.news_line(change, ENGLISH, who=ANA, at=NOW, is_internal=True)
    outside = views.news_line(change, ENGLISH, who=ANA, at=NOW, is_internal=False)

    assert inside.startswith(said)
    assert "UANA" not in outside
    assert not move[2] or move[2] not in outside


def test_a_place_in_a_list_survives_its_button() -> None:
    place = Place("*", "intercambio | información", 20)

    assert Place.read(str(place)) == place
    assert place.turned(-30).offset == 0


def accept(message: Message) -> None:
    """Let the local workspace judge a message as Slack would."""
    blocks.check_message(as_json(message))


def as_json(message: Message) -> dict[str, Any]:
    return {"text": message["text"], "blocks": [block.to_dict() for block in message["blocks"]]}


def read(message: Message) -> str:
    return str(as_json(message))
