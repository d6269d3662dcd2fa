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


DENSE = {
    "es": "La reunión del {} de enero de 2027 pasó al {} de febrero a las {}:00"
    " y el plazo vence a más tardar el {} de junio. ",
    "en": "The meeting of January {}, 2027 moved to February {} at {}:00"
    " and the report is due no later than June {}. ",
}
DAY, HOUR = st.integers(1, 28), st.integers(7, 23)
LINES = st.lists(st.tuples(DAY, DAY, HOUR, DAY), min_size=42, max_size=42)


@settings(PATIENT, max_examples=20)
@given(lines=LINES, language=LANGUAGES)
def test_a_page_dense_with_dates_is_read_to_its_end(
    lines: list[tuple[int, ...]], language: str
) -> None:
    text = "".join(DENSE[language].format(*line) for line in lines)

    assert len(find(text, language)) == 3 * len(lines)


NOISE = [
    *("1 ", "1, ", "1-", "1/", "1h", "h1", "1 y ", "1 and ", "5 5 pm ", "7 pm ", "10:00 ", "Q1 "),
    *("H1 ", "2026 ", "2026-01-02 ", "del 1 al ", "from 1 to ", "de enero de enero ", "enero a "),
    *("lunes ", "Monday to ", "mar. ", "ET ", "Washington, ", "week of ", "last ", "(", "- ", ", "),
]


@settings(PATIENT, max_examples=50)
@given(words=st.lists(st.sampled_from(NOISE), min_size=1, max_size=4), language=LANGUAGES)
def test_a_page_of_noise_can_be_searched(words: list[str], language: str) -> None:
    once = "".join(words)
    text = (once * (5_000 // len(once) + 1))[:5_000]

    assert all(found.when.text == text[found.start : found.end] for found in find(text, language))


@pytest.mark.parametrize("language", ZONES)
def test_after_a_little_noise_a_date_is_still_found(language: str) -> None:
    noise = "7 pm 1 y 1 Q1 " * 50

    assert find(f"{noise}. Adiós. 23/01/2026", language)[-1].when.text == "23/01/2026"


WORDS = sorted({word for sentence in ALL for word in sentence.text.split()})


@PATIENT
@given(words=st.lists(st.sampled_from(WORDS), max_size=60), language=LANGUAGES)
def test_any_shuffle_of_words_can_be_searched(words: list[str], language: str) -> None:
    text = " ".join(words)

    assert all(found.when.text == text[found.start : found.end] for found in find(text, language))
