"""A day with its hour and its zone, in whatever order they come."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.periods import Qualifier
from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import clocks, dates, parts
from bot.domain.reading.scene import Clock, Clocks, Parts, Scene, Unit, each_reading
from bot.domain.when import Precision, When


@dataclass(frozen=True, slots=True)
class Parted:
    """A part of a day: it tells which half an hour is in."""

    day: When
    part: str


def at(scene: Scene, day: When, hours: Clocks, zone: str | None) -> When | None:
    """«viernes 23 de enero, 10:00 a 12:00 (hora de Washington)»."""
    if day.precision is not Precision.DAY:
        return None
    return each_reading(day, lambda reading: _timed(reading.earliest, hours, zone or scene.zone))


def _timed(day: date, hours: Clocks, zone: str) -> When:
    start = _instant(day, hours.start, zone)
    if hours.end is None:
        return When.at(start, zone=zone)
    end = _instant(day, hours.end, zone)
    if end <= start:
        end = _instant(day + timedelta(days=1), hours.end, zone)
    return When.at(start, end, zone=zone)


def _instant(day: date, clock: Clock, zone: str) -> datetime:
    local = time(clock.hour % 24, clock.minute, clock.second, tzinfo=ZoneInfo(zone))
    return datetime.combine(day + timedelta(days=clock.hour // 24), local)


def hours_first(scene: Scene, hours: Clocks, zone: str | None, day: When) -> When | None:
    """«a las 10 del viernes», "10:00 ET on 23 January"."""
    return at(scene, day, hours, zone)


def hours_alone(scene: Scene, hours: Clocks, zone: str | None) -> When:
    """«10:00», "noon ET": today, or tomorrow if that is already past."""
    now = scene.now.astimezone(ZoneInfo(zone or scene.zone))
    today = _timed(now.date(), hours, zone or scene.zone)
    if (today.end or today.start) >= now:
        return today
    return _timed(now.date() + timedelta(days=1), hours, zone or scene.zone)


def at_part(scene: Scene, parted: Parted, hours: Clocks, zone: str | None) -> When | None:
    """«esta noche a las 8», "tomorrow afternoon at 3": the part of the day tells the half."""
    start = clocks.halved(scene, hours.start, parted.part)
    end = clocks.halved(scene, hours.end, parted.part) if hours.end else None
    return at(scene, parted.day, Clocks(start, end), zone)


def clock_part(scene: Scene, clock: Clock, parted: Parted) -> When | None:
    """ "8 tonight"."""
    return at_part(scene, parted, Clocks(clock, None), None)


def span_part(scene: Scene, hours: Clocks, parted: Parted) -> When | None:
    """ "from five to seven tonight"; but "ten to eight" is not from ten."""
    start = clocks.halved(scene, hours.start, parted.part)
    if hours.end and start.hour > hours.end.hour > 12:
        return None
    return at_part(scene, parted, hours, None)


def this_instant(scene: Scene) -> When:
    """«ahora», "right now"."""
    return When.at(scene.now.replace(second=0, microsecond=0), zone=scene.zone)


def today_part(scene: Scene, part: str) -> Parted:
    """ "tonight", «esta tarde»."""
    return Parted(scene.on(scene.today), part)


def relative_day(scene: Scene, days: int) -> When:
    """«hoy», "tomorrow", «pasado mañana»."""
    return scene.on(scene.today + timedelta(days=days))


def said_twice(scene: Scene, days: int, parts: Parts) -> When:
    """«mañana, 16 de enero». Raises Refusal when it is another day."""
    day = relative_day(scene, days)
    if dates.resolve(scene, parts) != day:
        raise Refusal("impossible-date")
    return day


def said_with_number(scene: Scene, days: int, number: int) -> When:
    """ "today, the 15th". Raises Refusal when it is another day."""
    day = relative_day(scene, days)
    return said_twice(scene, days, Parts(number, day.earliest.month, day.earliest.year))


def said_with_weekday(scene: Scene, days: int, weekday: int) -> When:
    """«mañana viernes». Raises Refusal when it is another weekday."""
    day = relative_day(scene, days)
    return scene.on(dates.check_weekday(scene, day.earliest, weekday))


def part_of_day(_: Scene, day: When, part: str) -> Parted:
    """«mañana por la tarde», "Friday morning"."""
    return Parted(day, part)


def part_of_dayword(scene: Scene, days: int, part: str) -> Parted:
    """ "early tomorrow morning"."""
    return Parted(relative_day(scene, days), part)


def next_day(scene: Scene, steps: int, unit: Unit) -> When | None:
    """ "the next day", «el día siguiente»: after today."""
    return relative_day(scene, 1) if steps == 1 and unit is Unit.DAY else None


def day_next(scene: Scene, unit: Unit, steps: int) -> When | None:
    """«el día siguiente»."""
    return next_day(scene, steps, unit)


def part_then_day(_: Scene, part: str, day: When) -> Parted:
    """«en la tarde del viernes», "the morning of 23 January"."""
    return Parted(day, part)


def day_of_part(_: Scene, parted: Parted) -> When:
    """Without an hour, a part of a day is that day: hours are never invented."""
    return parted.day


def days_at_hours(scene: Scene, first: When, last: When) -> When | None:
    """«del 23 de enero a las 10:00 al 24 a las 12:00 ET»: a zone said once holds twice."""
    start, end = first.start, last.start
    if not isinstance(start, datetime) or not isinstance(end, datetime) or first.end or last.end:
        return None
    if first.zone == scene.zone:
        start = start.replace(tzinfo=last.tz)
    return When.at(start, end, zone=last.zone)


def approximate(scene: Scene, day: When) -> When:
    """«hacia el 23 de enero»: the day, or just its week; the person is asked."""
    if day.precision is not Precision.DAY:
        return day
    monday = day.earliest - timedelta(days=day.earliest.weekday())
    week = scene.span((monday, monday + timedelta(days=6)), Precision.WEEK)
    return replace(day, ambiguous=True, readings=(day, week))


def close_of(_: Scene, day: When) -> When | None:
    """«al cierre del viernes», "COB Friday": by that day."""
    return each_reading(day, lambda reading: reading.qualified(Qualifier.BY))


RULES = [
    Rule("simple_day", "caldate"),
    Rule("simple_day", "day_of_month"),
    Rule("simple_day", "weekday"),
    Rule("simple_day", "DAYWORD", relative_day),
    Rule("simple_day", "nth_day"),
    Rule("nth_day", "ordinal UNIT _of_the whole", parts.nth_day),
    Rule("nth_day", "ordinal UNIT _of_the yearless", parts.nth_day_bare),
    Rule("day", "simple_day"),
    Rule("day", "offset"),
    Rule("parted", "TODAYPART", today_part),
    Rule("parted", "simple_day COMMA? DAYPART", part_of_day),
    Rule("parted", "ART? DAYPART _part_of? simple_day", part_then_day),
    Rule("parted", "_early_or_late DAYWORD DAYPART", part_of_dayword),
    Rule("_early_or_late", "PART"),
    Rule("day", "ART? REL UNIT", next_day, typed=True),
    Rule("day", "_article? UNIT REL", day_next, typed=True),
    Rule("day", "DAYWORD COMMA? parts", said_twice),
    Rule("day", "DAYWORD COMMA? numbered", said_with_number),
    Rule("day", "DAYWORD COMMA? WEEKDAY", said_with_weekday),
    Rule("moment", "day _day_to_hour? clocks zone?", at),
    Rule("moment", "day OPEN clocks COMMA? zone? CLOSE", at),
    Rule("moment", "clocks zone? _hour_to_day? day", hours_first),
    Rule("moment", "parted _day_to_hour? clocks zone?", at_part),
    Rule("moment", "clocks parted", span_part),
    Rule("moment", "spoken parted", clock_part),
    Rule("moment", "bare_span parted", span_part),
    Rule("moment", "bare_hours parted", span_part),
    Rule("moment", "day _day_to_hour? bare_span zone?", at),
    Rule("moment", "INSTANT", this_instant, typed=True),
    Rule("moments", "_moment_from? moment _span_to moment", days_at_hours),
    Rule("_moment_from", "FROM ART?"),
    Rule("_moment_from", "DAYART"),
    Rule("moment", "clocks zone?", hours_alone, typed=True),
    Rule("moment", "clocks zone", hours_alone),
    Rule("moment", "bare_hours zone? ON ART? day", hours_first, typed=True),
    Rule("bare_hours", "hour_spoken _until hour_spoken", clocks.span),
    Rule("moment", "sure_hours zone?", hours_alone),
    Rule("_day_to_hour", "COMMA"),
    Rule("_day_to_hour", "DASH"),
    Rule("_day_to_hour", "SLASH"),
    Rule("_day_to_hour", "COMMA? FROM"),
    Rule("_day_to_hour", "COMMA? FOR"),
    Rule("_hour_to_day", "COMMA? ON? ART?"),
    Rule("_hour_to_day", "OF ART?"),
    Rule("_hour_to_day", "DASH"),
]
