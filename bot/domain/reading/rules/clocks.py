"""Times of day: 16:00 hrs, 17h30, 10 a. m., las cuatro y media de la tarde, noon, 2-4 pm."""

from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.reading.grammar import Rule
from bot.domain.reading.scene import Clock, Clocks, Figure, Scene

MORNING, AFTERNOON, NIGHT, DAWN = "morning", "afternoon", "night", "dawn"


def full(_: Scene, hour: Figure, minute: Figure) -> Clock | None:
    """ "10:30". Raises Refusal for 25:00."""
    if hour.digits > 2 or minute.digits != 2:
        return None
    return _real(Clock(hour.value, minute.value))


def with_seconds(scene: Scene, hour: Figure, minute: Figure, second: Figure) -> Clock | None:
    """ "10:30:05"."""
    clock = full(scene, hour, minute)
    if clock is None or second.digits != 2:
        return None
    return _real(replace(clock, second=second.value))


def hour_only(_: Scene, hour: int) -> Clock | None:
    """«(a las) 10»."""
    return Clock(hour, bare=True) if hour <= 24 else None


def hour_digits(_: Scene, hour: Figure) -> Clock | None:
    """«16 h»."""
    return hour_only(_, hour.value) if hour.digits <= 2 else None


def military(_: Scene, number: Figure) -> Clock | None:
    """ "1630 hrs"."""
    if number.digits != 4:
        return None
    return _real(Clock(number.value // 100, number.value % 100))


def _real(clock: Clock) -> Clock:
    late = clock.hour == 24 and (clock.minute or clock.second)
    if clock.hour > 24 or late or clock.minute > 59 or clock.second > 59:
        raise Refusal("impossible-date")
    return clock


def halved(_: Scene, clock: Clock, half: str) -> Clock:
    """«10 a. m.», «4 de la tarde», "8 in the evening"; "16:00 pm" is 16:00."""
    hour = clock.hour
    if half == NIGHT and hour == 12:
        hour = 24
    elif hour <= 12 and not (half == NIGHT and hour < 5):
        hour = hour % 12 + (12 if half in ("pm", AFTERNOON, NIGHT) else 0)
    return Clock(hour, clock.minute, clock.second, halved=True)


def past(_: Scene, clock: Clock, minutes: int) -> Clock | None:
    """«las cinco y media», "five thirty"."""
    if not clock.bare or not 0 < minutes < 60:
        return None
    return replace(clock, minute=minutes)


def minutes_past(scene: Scene, minutes: int, clock: Clock) -> Clock | None:
    """ "half past five", "ten past five"."""
    return past(scene, clock, minutes)


def to_hour(_: Scene, minutes: int, clock: Clock) -> Clock | None:
    """ "quarter to five", «un cuarto para las cinco»."""
    if not clock.bare or not 0 < minutes < 60:
        return None
    return replace(clock, hour=(clock.hour - 1) % 24, minute=60 - minutes)


def less(scene: Scene, clock: Clock, minutes: int) -> Clock | None:
    """«las cinco menos cuarto»."""
    return to_hour(scene, minutes, clock)


def sharp(scene: Scene, clock: Clock, half: str | None) -> Clock | None:
    """ "five o'clock", «las cinco en punto de la tarde»."""
    return halved(scene, clock, half) if half else clock


def few_minutes(_: Scene, number: Figure) -> int | None:
    """«10 minutos»."""
    return number.value if number.digits <= 2 else None


def named(_: Scene, clock: tuple[int, int]) -> Clock:
    """«mediodía», "noon"."""
    return Clock(*clock)


def twelve(scene: Scene, number: Figure, clock: tuple[int, int]) -> Clock | None:
    """ "12 noon"."""
    return named(scene, clock) if number.value == 12 else None


def single(_: Scene, clock: Clock) -> Clocks:
    """A time, as a span without end."""
    return Clocks(clock, None)


def span(_: Scene, start: Clock, end: Clock) -> Clocks:
    """«10:00 a 12:00», "2-4 pm": am and pm are shared, and the end comes later."""
    later = replace(start, hour=start.hour + 12)
    if end.halved and not start.halved and (later.hour, later.minute) < (end.hour, end.minute):
        start = later
    elif end.bare and end.hour <= start.hour < end.hour + 12 <= 24:
        end = replace(end, hour=end.hour + 12)
    return Clocks(start, end)


def part_first(scene: Scene, half: str, clock: Clock) -> Clock | None:
    """ "in the evening at 8"."""
    return halved(scene, clock, half)


def span_halved(scene: Scene, start: Clock, end: Clock, half: str) -> Clocks:
    """«de 10 a 12 de la mañana»."""
    return span(scene, start, halved(scene, end, half))


RULES = [
    Rule("half_day", "MERIDIEM"),
    Rule("half_day", "DAYPART"),
    Rule("hm", "NUM COLON NUM", full),
    Rule("hm", "NUM COLON NUM COLON NUM", with_seconds),
    Rule("hm", "NUM HMARK NUM", full),
    Rule("clear", "hm HMARK?"),
    Rule("clear", "hm HMARK? half_day", halved),
    Rule("clear", "bare_digits half_day", halved),
    Rule("clear", "dotted HMARK"),
    Rule("clear", "dotted HMARK? half_day", halved),
    Rule("clear", "bare_digits HMARK"),
    Rule("clear", "bare_digits HMARK half_day", halved),
    Rule("clear", "YEARNUM HMARK", military),
    Rule("clear", "CLOCKWORD", named),
    Rule("clear", "NUM CLOCKWORD", twelve),
    Rule("clear", "ART? spoken half_day", halved),
    Rule("clear", "hour_spoken SHARP half_day?", sharp),
    Rule("told", "minutes PASTHOUR _at? hour_spoken", minutes_past),
    Rule("told", "fraction TOHOUR _at? hour_spoken", to_hour),
    Rule("clear", "DAYPART COMMA? _at spoken", part_first),
    Rule("clear", "told"),
    Rule("clear", "told half_day", halved),
    Rule("clear", "ART? hour_spoken HOURAND part_of_hour", past),
    Rule("clear", "ART? hour_spoken LESS fraction", less),
    Rule("part_of_hour", "QUARTERHOUR", lambda _: 15),
    Rule("part_of_hour", "HALF", lambda _: 30),
    Rule("bare_digits", "NUM", hour_digits),
    Rule("dotted", "NUM POINT NUM", full),
    Rule("hour_spoken", "count", hour_only),
    Rule("spoken", "hour_spoken"),
    Rule("spoken", "hour_spoken AND? minutes", past),
    Rule("spoken", "hour_spoken LESS minutes", less),
    Rule("minutes", "word_number MINUTENOUN?"),
    Rule("minutes", "fraction"),
    Rule("minutes", "NUM MINUTENOUN?", few_minutes),
    Rule("fraction", "word_number MINUTENOUN?"),
    Rule("fraction", "part_of_hour"),
    Rule("fraction", "NUM MINUTENOUN", few_minutes),
    Rule("clock", "_at? clear"),
    Rule("clock", "_at spoken HMARK?"),
    Rule("clock", "_at dotted"),
    Rule("_at", "ABOUT? AT"),
    Rule("_at", "ABOUT AT?"),
    Rule("_at", "ABOUT ART"),
    Rule("_hour_art", "ART"),
    Rule("_hour_art", "AT"),
    Rule("clocks", "clock", single),
    Rule("clocks", "_from? clock _until clock", span),
    Rule("clocks", "_from? _hour_art? clear _until _hour_art? clear", span),
    Rule("clocks", "_from? _hour_art? hour_spoken _until clear", span),
    Rule("clocks", "_from? clear _until _hour_art? hour_spoken", span, typed=True),
    Rule("clocks", "_from _hour_art? spoken _until _hour_art? spoken", span, typed=True),
    Rule("clocks", "_from _hour_art spoken _until _hour_art spoken", span),
    Rule("clocks", "AT spoken _until AT? spoken", span),
    Rule("clocks", "_from? _hour_art? spoken _until _hour_art? spoken half_day", span_halved),
    Rule("clocks", "_from? _hour_art? dotted _until _hour_art? dotted", span, typed=True),
    Rule("sure_hours", "sure_clock", single),
    Rule("sure_hours", "_from? clock _until sure_clock", span),
    Rule("sure_hours", "_from? _hour_art? hour_spoken _until sure_clock", span),
    Rule("sure_hours", "_from _hour_art? spoken _until _hour_art? spoken half_day", span_halved),
    Rule("bare_span", "_from _hour_art? spoken _until _hour_art? spoken", span),
    Rule("sure_clock", "_at clear"),
    Rule("sure_clock", "_at spoken HMARK?"),
    Rule("sure_clock", "ATCLOCKWORD", named),
    Rule("sure_clock", "hm half_day", halved),
    Rule("sure_clock", "hm HMARK"),
    Rule("sure_clock", "bare_digits half_day", halved),
    Rule("sure_clock", "hour_spoken SHARP half_day?", sharp),
    Rule("_from", "FROM"),
    Rule("_from", "BETWEEN"),
    Rule("_until", "TO"),
    Rule("_until", "DASH"),
    Rule("_until", "AND"),
]
