"""How reminders look, in both languages, one and many, late, old and hostile."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.access import Audience
from bot.domain.commitments import CommitmentStatus, Direction, Strength
from bot.domain.meetings import MeetingKind, MeetingStatus
from bot.domain.reminders import ReminderKind, ReminderState
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views import reminders as views
from handlers.views.message import Message
from storage.commitments import ReviewCounts
from storage.models import (
    Acknowledgement,
    Channel,
    Commitment,
    Dossier,
    Meeting,
    Person,
    Reminder,
    dated,
)
from storage.reminders import Envelope, Letter
from workspace import blocks

NOW = datetime(2026, 1, 22, 15, tzinfo=UTC)  # nine in Mexico City
FRIDAY = When.on(date(2026, 1, 23))
HOSTILE = "<!channel> *bold* _it_ ~no~ `code` &&&&&& 🇲🇽 " * 65
ANA = Person(id=1, workspace_id=1, slack_id="UANA", name="Ana", locale="es-MX", zone="UTC")
MEETING_KINDS = [
    ReminderKind.UPCOMING,
    ReminderKind.SOON,
    ReminderKind.FIX_DATE,
    ReminderKind.OUTCOME,
]
COMMITMENT_KINDS = [ReminderKind.DUE, ReminderKind.OVERDUE, ReminderKind.NO_INFO]
WHENS = [FRIDAY, When.at(NOW + timedelta(days=1)), When.month(2026, 2), None]

ES = Translator("es", ZoneInfo("America/Mexico_City"))
EN = Translator("en", ZoneInfo("America/Mexico_City"))


@pytest.mark.parametrize("t", [ES, EN])
@pytest.mark.parametrize("when", WHENS)
@pytest.mark.parametrize("title", ["Ministerial", HOSTILE])
@pytest.mark.parametrize("kind", [*MEETING_KINDS, *COMMITMENT_KINDS])
def test_every_kind_can_be_said_of_every_date(t, when, title, kind):
    item = a_meeting(when, title) if kind in MEETING_KINDS else a_commitment(when, title)

    message = said([a_letter(kind, item)], t)

    accept(message)
    assert "<!channel>" not in str(as_json(message))


@pytest.mark.parametrize("t", [ES, EN])
@pytest.mark.parametrize("late_by", [timedelta(), timedelta(hours=2), timedelta(days=9)])
def test_many_together_fit_into_one_message(t, late_by):
    letters = [
        a_letter(kind, a_meeting(FRIDAY, HOSTILE), number=number, due_at=NOW - late_by)
        for number, kind in enumerate(MEETING_KINDS * 2)
    ]
    letters += [
        a_letter(
            ReminderKind.OVERDUE,
            a_commitment(FRIDAY, HOSTILE),
            number=number,
            due_at=NOW - timedelta(days=9),
        )
        for number in range(100, 160)
    ]

    accept(said(letters, t, answers=[(ANA, seen()), (ANA, seen(NOW.date()))] * 30))


@pytest.mark.parametrize("t", [ES, EN])
def test_a_persons_own_words_stay_words(t):
    letter = Letter(a_row(ReminderKind.NOTE, words=HOSTILE), answering=ANA)

    message = said([letter], t)

    accept(message)
    assert "<!channel>" not in str(as_json(message))
    assert "<@UANA>" in str(as_json(message))


def test_the_eve_of_a_meeting_says_what_is_to_be_reviewed():
    meeting = a_meeting(FRIDAY, "Grupo de Implementación")

    message = said(
        [a_letter(ReminderKind.UPCOMING, meeting)], ES, counts={3: ReviewCounts(4, 1, 2)}
    )

    assert text_of(message) == (
        "⏰ *Mañana*: Grupo de Implementación (SEG-M3)\n"
        "viernes 23 de enero de 2026\n"
        "Por revisar: 4 compromisos · 1 vencido · 2 sin información"
    )


def test_a_vague_date_is_never_counted_in_days():
    message = said([a_letter(ReminderKind.DUE, a_commitment(When.month(2026, 2), "Lists"))], EN)

    assert "Due soon" in text_of(message)
    assert "days" not in text_of(message)


def test_what_comes_late_says_when_it_was_meant_to_come():
    letter = a_letter(
        ReminderKind.UPCOMING, a_meeting(FRIDAY, "GIS"), due_at=NOW - timedelta(hours=3)
    )

    assert "_Llega con retraso; correspondía al 22 ene, 6:00._" in text_of(said([letter], ES))


def test_who_has_seen_a_message_is_named_with_the_time():
    letter = a_letter(ReminderKind.UPCOMING, a_meeting(FRIDAY, "GIS"))

    message = said([letter], ES, answers=[(ANA, seen())])

    assert "Enterados: <@UANA> (22 ene, 9:00)" in str(as_json(message))


def test_until_the_day_before_is_offered_only_where_it_lies_ahead():
    meeting = a_meeting(When.on(date(2026, 2, 12)), "GIS")

    early = said([a_letter(ReminderKind.UPCOMING, meeting, offset=15)], EN)
    late = said([a_letter(ReminderKind.UPCOMING, meeting, offset=1)], EN)

    assert "Until the day before" in str(as_json(early))
    assert "Until the day before" not in str(as_json(late))


def test_a_locked_screen_shows_no_title():
    letters = [
        a_letter(ReminderKind.UPCOMING, a_meeting(FRIDAY, "Secret")),
        a_letter(ReminderKind.OVERDUE, a_commitment(FRIDAY, "Secret"), number=2),
    ]

    assert said(letters, EN)["text"] == "2 reminders: SEG-M3, SEG-C1"
    assert "Secret" not in said(letters[:1], EN)["text"]


def test_silence_is_named_with_who_was_told_and_when():
    told = a_row(ReminderKind.DUE, sent_at=NOW)
    letter = Letter(a_row(ReminderKind.ESCALATION), None, a_commitment(FRIDAY, "Lists"), ANA, told)

    assert "<@UANA> was told on Jan 22, 9:00 AM" in text_of(said([letter], EN))


def seen(until: date | None = None) -> Acknowledgement:
    return Acknowledgement(post="p", person_id=1, at=NOW, snoozed_until=until)


def said(letters: list[Letter], t: Translator, **more: Any) -> Message:
    channel = Channel(
        id=1,
        workspace_id=1,
        dossier_id=1,
        slack_id="CTEAM",
        audience=Audience.INTERNAL,
        language="es",
    )
    dossier = Dossier(
        id=1, workspace_id=1, key="SEG", zone="America/Mexico_City", language="es", created_at=NOW
    )
    envelope = Envelope(dossier, channel, None, None, letters)
    return views.posted(envelope, t, now=NOW, **{"counts": {}, **more})


def a_letter(kind: ReminderKind, item: Meeting | Commitment, number: int = 1, **row: Any) -> Letter:
    meeting = item if isinstance(item, Meeting) else None
    commitment = item if isinstance(item, Commitment) else None
    return Letter(a_row(kind, number, **row), meeting, commitment, ANA)


def a_row(kind: ReminderKind, number: int = 1, **row: Any) -> Reminder:
    return Reminder(
        id=number,
        workspace_id=1,
        dossier_id=1,
        channel_id=1,
        kind=kind,
        key=f"{kind}-{number}",
        local_on=NOW.date(),
        state=ReminderState.CLAIMED,
        created_at=NOW,
        **{"due_at": NOW, **row},
    )


def a_meeting(when: When | None, title: str) -> Meeting:
    return Meeting(
        id=3,
        dossier_id=1,
        code="SEG-M3",
        kind=MeetingKind.MINISTERIAL,
        title_es=title,
        status=MeetingStatus.ANNOUNCED,
        created_at=NOW,
        **dated(when),
    )


def a_commitment(when: When | None, title: str) -> Commitment:
    return Commitment(
        id=1,
        dossier_id=1,
        code="SEG-C1",
        title_es=title,
        direction=Direction.OURS,
        strength=Strength.COMMITMENT,
        status=CommitmentStatus.IN_PROGRESS,
        status_since=NOW,
        informed_at=NOW,
        created_at=NOW,
        **dated(when),
    )


def accept(message: Message) -> None:
    blocks.check_message(as_json(message))


def as_json(message: Message) -> dict[str, Any]:
    return {"text": message["text"], "blocks": [block.to_dict() for block in message["blocks"]]}


def text_of(message: Message) -> Markup:
    return Markup(as_json(message)["blocks"][0]["text"]["text"])
