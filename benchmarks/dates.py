"""How well and how fast dates are read: our reader beside plain dateparser, in one run.

    python -m benchmarks.dates

Accuracy is counted over the tables of the tests, class by class: the share of phrases whose start,
end and precision are right (for dateparser: as far as it can say them). "Invented" days were read
out of phrases that name none. Costs are medians of five rounds; quote them as ratios.
"""

import random
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from dateparser.date import DateDataParser

from bot.domain.errors import Refusal
from bot.domain.periods import Precision
from bot.domain.reading import find_whens, read_when, warm
from tests.domain.reading.tables import ZONES, Phrase, phrases, reference, sentences

Answer = tuple[date | datetime, Precision] | None
Reader = Callable[[Phrase], Answer]
ROUNDS = 5
PAGE = 5_000
NOISE = {
    "es": ["1 y ", "1ro. ", "lunes 1 ", "a las 10 ", "del 1 al ", "de enero de enero ", "enero a "],
    "en": [
        "1 and ",
        "1st ",
        "Monday to ",
        "at 10 ",
        "from 1 to ",
        "week 7 ",
        "January 1, ",
        "may ",
    ],
}
FILLERS = [
    *("1 ", "1, ", "1-", "1/", "1h", "2026 ", "2026-01-02 ", "2026-01-02T10:00 ", "01/02/2026 "),
    *("5 5 5 pm ", "7 pm ", "10:00 ", "10:00 ET (", "ET ", "Washington, ", "Q1 ", "H1 ", "T1-"),
    *("(", "- ", ", "),
]
MONTHS = {
    "es": ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"],
    "en": ["January", "February", "March", "April", "May", "June", "July", "August"],
}
LINES = {
    "es": "La reunión del {0} de {1} de 2027 pasó al jueves {2} de {3} a las {4}:00"
    " y el plazo vence a más tardar el {5} de {6}. ",
    "en": "The meeting of {1} {0}, 2027 moved to Thursday, {3} {2} at {4}:00"
    " and the report is due no later than {6} {5}. ",
}

_PARSERS = {
    language: DateDataParser(
        languages=[language],
        settings={
            "RELATIVE_BASE": reference(language).replace(tzinfo=None),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY" if language == "es" else "MDY",
            "RETURN_TIME_AS_PERIOD": True,
        },
    )
    for language in ZONES
}


@dataclass
class Score:
    """Right answers and days invented, by class of phrase."""

    right: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    invented: int = 0


def ours(phrase: Phrase) -> Answer:
    """Our reader."""
    try:
        when = read_when(
            phrase.text,
            now=reference(phrase.language),
            tz=ZONES[phrase.language],
            language=phrase.language,
        )
    except Refusal:
        return None
    return when.start, when.precision


def plain(phrase: Phrase) -> Answer:
    """dateparser.parse: always an instant; midnight is taken for a day."""
    found = _PARSERS[phrase.language].get_date_data(phrase.text).date_obj
    if found is None:
        return None
    if (found.hour, found.minute) == (0, 0):
        return found.date(), Precision.DAY
    return _aware(found, phrase), Precision.TIME


def with_period(phrase: Phrase) -> Answer:
    """dateparser's get_date_data: says whether a time, day, week, month or year was read."""
    data = _PARSERS[phrase.language].get_date_data(phrase.text)
    if data.date_obj is None:
        return None
    period = str(data.period or "day")
    precision = Precision.DAY if period == "part_of_day" else Precision(period)
    if precision is Precision.TIME:
        return _aware(data.date_obj, phrase), precision
    day = data.date_obj.date()
    firsts = {Precision.MONTH: day.replace(day=1), Precision.YEAR: day.replace(month=1, day=1)}
    return firsts.get(precision, day), precision


def _aware(moment: datetime, phrase: Phrase) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(ZONES[phrase.language]))


def score(read: Reader, table: Iterable[Phrase]) -> Score:
    """Count over a table."""
    counted = Score()
    for phrase in table:
        answer = read(phrase)
        wanted = (phrase.when.start, phrase.when.precision) if phrase.when else None
        counted.right[phrase.kind] += answer == wanted
        vague = not phrase.when or not phrase.when.is_day_known
        ranged = phrase.when is not None and phrase.when.precision is Precision.RANGE
        is_day = answer is not None and answer[1] in (Precision.DAY, Precision.TIME)
        counted.invented += vague and not ranged and is_day
    return counted


def cost(read: Reader, table: list[Phrase]) -> tuple[float, float]:
    """Milliseconds for a phrase: median and 95th percentile, medians of the rounds."""
    halves, tails = [], []
    for _ in range(ROUNDS):
        times = sorted(_seconds(partial(read, phrase)) * 1000 for phrase in table)
        halves.append(times[len(times) // 2])
        tails.append(times[int(len(times) * 0.95)])
    return statistics.median(halves), statistics.median(tails)


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def common_page(language: str) -> str:
    """The sentences of the table, one after another: a date in every other line."""
    return " ".join(sentence.text for sentence in sentences(language))


def dense_page(language: str) -> str:
    """Hardly anything but dates, no two lines alike: what is read is not what was remembered."""
    chance = random.Random(1)

    def line() -> str:
        days = [chance.randint(1, 28) for _ in range(3)]
        names = [chance.choice(MONTHS[language]) for _ in range(3)]
        hour = chance.randint(8, 20)
        said = (days[0], names[0], days[1], names[1], hour, days[2], names[2])
        return LINES[language].format(*said)

    return "".join(line() for _ in range(50))


def page_cost(language: str, text: str) -> tuple[float, int]:
    """Milliseconds for a page full of this text, and the dates found in it."""
    text = (text * (PAGE // len(text) + 1))[:PAGE]

    def search() -> int:
        now, zone = reference(language), ZONES[language]
        return len(find_whens(text, now=now, tz=zone, language=language))

    times = [_seconds(search) * 1000 for _ in range(3 * ROUNDS)]
    return statistics.median(times), search()


def main() -> None:
    """Print the tables."""
    readers: dict[str, Reader] = {"ours": ours, "parse": plain, "period": with_period}
    for language in ZONES:
        warm(language)
        table = list(phrases(language))
        scores = {name: score(read, table) for name, read in readers.items()}
        print(f"\n{language}: {len(table)} phrases, right answers in %")
        print(f"{'class':28}{'n':>5}" + "".join(f"{name:>9}" for name in readers))
        sizes: dict[str, int] = defaultdict(int)
        for phrase in table:
            sizes[phrase.kind] += 1
        for kind, size in sizes.items():
            shares = (100 * each.right[kind] / size for each in scores.values())
            print(f"{kind:28}{size:>5}" + "".join(f"{share:>9.0f}" for share in shares))
        totals = (100 * sum(each.right.values()) / len(table) for each in scores.values())
        print(f"{'all':28}{len(table):>5}" + "".join(f"{total:>9.1f}" for total in totals))
        invented = "".join(f"{each.invented:>9}" for each in scores.values())
        print(f"{'days invented':33}{invented}")
        costs = [cost(read, table) for read in readers.values()]
        print(f"{'ms a phrase, median':33}" + "".join(f"{each[0]:>9.2f}" for each in costs))
        print(f"{'ms a phrase, 95 %':33}" + "".join(f"{each[1]:>9.2f}" for each in costs))
        pages = {"of prose": common_page, "dense with dates": dense_page}
        for name, page in pages.items():
            milliseconds, found = page_cost(language, page(language))
            print(f"a page {name}, {found} found: {milliseconds:.1f} ms")
        noise = [*FILLERS, *NOISE[language]]
        costs_of_noise = sorted((page_cost(language, each)[0], each) for each in noise)
        worst = ", ".join(f"{each!r} {spent:.1f}" for spent, each in costs_of_noise[:-6:-1])
        print(f"a page of nothing but noise, the worst in ms: {worst}")


if __name__ == "__main__":
    main()
