"""The Translator says what the catalogue holds, and makes harmless what people wrote."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.meetings import MeetingStatus
from bot.i18n import Markup, Translator, escape
from bot.i18n.translator import label_key

MEXICO = ZoneInfo("America/Mexico_City")


def test_what_a_person_wrote_cannot_call_the_channel_or_disguise_a_link():
    t = Translator("en", MEXICO)
    said = t("refusal-unknown-word", words="<!channel> <https://x|y> & *b*", command="/meetings")
    assert "&lt;!channel&gt; &lt;https://x|y&gt; &amp; \N{ASTERISK OPERATOR}b" in said


def test_markup_is_escaped_once_and_not_again():
    assert escape(escape("a & b")) == "a &amp; b"
    assert escape(Markup("<@U1>")) == "<@U1>"


def test_plain_places_show_every_character_as_it_was_written():
    said = Translator("es", MEXICO).plain("refusal-unknown-word", words="<a> & b", command="/x")
    assert "«<a> & b»" in said


def test_an_instant_is_said_on_the_readers_clock():
    at = datetime(2026, 1, 16, 16, 42, tzinfo=UTC)
    assert Translator("es", MEXICO).moment(at) == "16 ene, 10:42"
    assert Translator("en", ZoneInfo("America/New_York")).moment(at) == "Jan 16, 11:42 AM"


def test_a_date_that_nobody_gave_is_to_be_agreed():
    assert Translator("es", MEXICO).when(None) == "fecha por acordar"
    assert Translator("en", MEXICO).when(None) == "date to be agreed"


def test_an_unknown_sentence_or_a_missing_fact_is_a_mistake_of_ours():
    t = Translator("en", MEXICO)
    with pytest.raises(LookupError):
        t("no-such-sentence")
    with pytest.raises(LookupError):
        t("refusal-unknown-word", words="x")


def test_a_word_of_an_enumeration_has_its_own_key():
    assert label_key(MeetingStatus.HELD) == "meeting-status-held"
