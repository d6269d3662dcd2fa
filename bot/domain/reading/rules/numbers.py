"""Numbers: in figures and words, first and last, and the numbers of years."""

from bot.domain.errors import Refusal
from bot.domain.reading.grammar import Rule
from bot.domain.reading.scene import FIRST_YEAR, YEARS_AHEAD, Figure, Scene


def figure(_: Scene, number: Figure) -> int | None:
    """«3», "12": up to four digits."""
    return number.value if number.digits <= 4 else None


def add(_: Scene, first: int, second: int) -> int | None:
    """«treinta y uno», "twenty-three", «ciento ochenta»."""
    room = 100 if first == 100 else 10
    return first + second if 0 < second < room else None


def hundred(_: Scene, times: int | None) -> int:
    """«cien», "a hundred"."""
    return 100 * (times or 1)


def twice(_: Scene, words: int, digits: Figure) -> int | None:
    """«treinta (30) días», "ninety (90) days": the way treaties write numbers."""
    return words if words == digits.value else None


def day_number(_: Scene, number: Figure) -> int | None:
    """«23», "05"."""
    return number.value if number.digits <= 2 else None


def day_word(_: Scene, number: int) -> int | None:
    """«veintitrés», "first"."""
    return number if 0 < number <= 31 else None


def positive(_: Scene, number: Figure) -> int | None:
    """«1er», "2nd": not "0th"."""
    return number.value if 0 < number.value <= 53 else None


def year(scene: Scene, number: Figure) -> int | None:
    """«2026»; a year that nobody plans for is refused."""
    if number.digits != 4:
        return None
    return plausible(scene, number.value)


def plausible(scene: Scene, number: int) -> int | None:
    """A year people may mean. Raises Refusal for those too far ahead."""
    if not 1000 <= number <= 2999:
        return None
    if not FIRST_YEAR <= number <= scene.today.year + YEARS_AHEAD:
        raise Refusal("far-date", year=number)
    return number


def short_year(scene: Scene, number: Figure) -> int | None:
    """«'26»: always this century."""
    return plausible(scene, 2000 + number.value) if number.digits == 2 else None


def bare_short_year(scene: Scene, number: Figure) -> int | None:
    """«23 ene 26»: only a year that is near, or any number would do."""
    near = -5 <= 2000 + number.value - scene.today.year <= 25
    return 2000 + number.value if number.digits == 2 and near else None


def thousands(scene: Scene, millennia: int, rest: int | None) -> int | None:
    """«dos mil veintiséis», "two thousand and twenty-six"."""
    return plausible(scene, 1000 * millennia + (rest or 0)) if millennia == 2 else None


def century(scene: Scene, first: int, rest: int) -> int | None:
    """ "twenty twenty-six"."""
    return plausible(scene, 100 * first + rest) if first == 20 and 10 <= rest < 100 else None


RULES = [
    Rule("word_number", "CARD"),
    Rule("word_number", "TENS"),
    Rule("word_number", "TENS _joint? CARD", add),
    Rule("word_number", "TENS AND INDEFINITE", lambda _, tens: tens + 1),
    Rule("word_number", "INDEFINITE", lambda _: 1),
    Rule("word_number", "hundreds"),
    Rule("word_number", "hundreds AND? small", add),
    Rule("small", "CARD"),
    Rule("small", "TENS"),
    Rule("small", "TENS _joint? CARD", add),
    Rule("hundreds", "CARD? HUNDRED", hundred),
    Rule("hundreds", "INDEFINITE HUNDRED", lambda _: 100),
    Rule("_joint", "AND"),
    Rule("_joint", "DASH"),
    Rule("count", "NUM", figure),
    Rule("count", "word_number"),
    Rule("count", "word_number OPEN NUM CLOSE", twice),
    Rule(
        "count",
        "NUM OPEN word_number CLOSE",
        lambda scene, number, word: twice(scene, word, number),
    ),
    Rule("dayno", "NUM", day_number),
    Rule("dayno", "ordinal_figure"),
    Rule("dayno", "dayword"),
    Rule("dayword", "small", day_word),
    Rule("dayword", "ordinal_word", day_word),
    Rule("ordinal_figure", "NUM ORDMARK", positive),
    Rule("ordinal_word", "ORD"),
    Rule("ordinal_word", "TENS _joint? ORD", add),
    Rule("ordinal", "ordinal_word"),
    Rule("ordinal", "ordinal_figure"),
    Rule("year", "YEARNUM", year),
    Rule("year", "CARD THOUSAND AND? small?", thousands),
    Rule("year", "TENS small", century),
    Rule("year", "QUOTE NUM", short_year),
]
