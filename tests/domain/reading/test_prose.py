"""In running prose every date is found in its place, and none where there is none."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.reading import Found, find_whens
from tests.domain.reading.tables import ZONES, Sentence, reference, sentences

ALL = [sentence for language in ZONES for sentence in sentences(language)]
PATIENT = settings(deadline=None)  # a busy machine is no mistake of the reader
LANGUAGES = st.sampled_from(list(ZONES))


def find(text: str, language: str) -> list[Found]:
    return find_whens(text, now=reference(language), tz=ZONES[language], language=language)


def _name(sentence: Sentence) -> str:
    return f"{sentence.language}: {sentence.text}"


@pytest.mark.parametrize("sentence", [each for each in ALL if each.dates], ids=_name)
def test_a_sentence_holds_its_dates(sentence: Sentence) -> None:
    found = find(sentence.text, sentence.language)

    meanings = [(f.when.start, f.when.end, f.when.precision, f.when.qualifier) for f in found]
    assert meanings == [(w.start, w.end, w.precision, w.qualifier) for _, w in sentence.dates]


@pytest.mark.parametrize("sentence", [each for each in ALL if each.dates], ids=_name)
def test_a_date_is_found_in_its_place(sentence: Sentence) -> None:
    places = [sentence.text[f.start : f.end] for f in find(sentence.text, sentence.language)]

    for place, (words, _) in zip(places, sentence.dates, strict=True):
        assert words in place or place in words


@pytest.mark.parametrize("sentence", [each for each in ALL if not each.dates], ids=_name)
def test_a_sentence_without_a_date_holds_none(sentence: Sentence) -> None:
    assert find(sentence.text, sentence.language) == []


def test_a_date_found_remembers_its_words() -> None:
    text = "Nos vemos el 23 de enero en Washington."
    (found,) = find(text, "es")

    assert found.when.text == text[found.start : found.end] == "23 de enero"


@pytest.mark.parametrize("impossible", ["31 de febrero", "el 31 de abril", "30/02/2026", "25:00"])
def test_an_impossible_date_does_not_shrink_to_a_possible_one(impossible: str) -> None:
    assert find(f"Se reunirán {impossible} en Washington.", "es") == []


def test_dates_never_overlap_and_come_in_order() -> None:
    text = " ".join(sentence.text for sentence in ALL if sentence.language == "es")
    found = find(text, "es")

    assert all(before.end <= after.start for before, after in pairwise(found))


@PATIENT
@given(text=st.text(max_size=600), language=LANGUAGES)
def test_any_text_can_be_searched(text: str, language: str) -> None:
    for found in find(text, language):
        assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    "words", ["last ", "the day after ", "Monday after ", "1 1 ", "de la ", "1/"]
)
def test_a_text_that_never_stops_saying_the_same_can_be_searched(words: str) -> None:
    text = words * (5_000 // len(words))

    for language in ZONES:
        assert len(find(text, language)) <= text.count("Monday")


WORDS = sorted({word for sentence in ALL for word in sentence.text.split()})


@PATIENT
@given(words=st.lists(st.sampled_from(WORDS), max_size=60), language=LANGUAGES)
def test_any_shuffle_of_words_can_be_searched(words: list[str], language: str) -> None:
    text = " ".join(words)

    assert all(found.when.text == text[found.start : found.end] for found in find(text, language))
