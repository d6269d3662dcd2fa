"""Spans of weekdays: Monday to Friday, martes a jueves de la próxima semana."""

from datetime import timedelta

from bot.domain.periods import week_of
from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import ranges, weekdays
from bot.domain.reading.scene import Scene, each_reading
from bot.domain.when import When


def weekday_span(scene: Scene, opening: int, closing: int) -> When:
    """«de lunes a viernes», "Tuesday to Thursday": the next."""
    start = weekdays.after(scene.today, opening)
    return scene.span((start, weekdays.after(start, closing)))


def weekdays_of(scene: Scene, opening: int, closing: int, week: When) -> When | None:
    """«martes a jueves de la próxima semana»."""
    monday = week_of(week.earliest)[0]
    if opening >= closing:
        return None
    return scene.span((monday + timedelta(days=opening), monday + timedelta(days=closing)))


def week_then_days(scene: Scene, week: When, opening: int, closing: int) -> When | None:
    """«la próxima semana, de lunes a miércoles»."""
    return weekdays_of(scene, opening, closing, week)


def from_weekday(scene: Scene, first: When, closing: int) -> When:
    """ "from next Monday to Friday"."""

    def until(opening: When) -> When:
        return scene.span((opening.earliest, weekdays.after(opening.earliest, closing)))

    return each_reading(first, until)


def weekday_neighbours(scene: Scene, first: int, second: int) -> When | None:
    """«lunes y martes»."""
    return weekday_span(scene, first, second) if (second - first) % 7 == 1 else None


def related_neighbours(scene: Scene, steps: int, first: int, second: int) -> When | None:
    """ "next Monday and Tuesday": the one that is said of the first holds for both."""
    opening = weekdays.related(scene, steps, first)
    return from_weekday(scene, opening, second) if opening and (second - first) % 7 == 1 else None


def neighbours_turned(scene: Scene, first: int, second: int, steps: int) -> When | None:
    """«lunes y martes próximos»."""
    return related_neighbours(scene, steps, first, second)


RULES = [
    *ranges.ends("span", "WEEKDAY", "WEEKDAY", weekday_span),
    *ranges.ends("span", "WEEKDAY", "WEEKDAY _of_the? week", weekdays_of),
    Rule("span", "week COMMA? _span_from? WEEKDAY _span_to WEEKDAY", week_then_days),
    *ranges.ends("span", "weekday", "WEEKDAY", from_weekday),
    *ranges.beside("span", "WEEKDAY", "WEEKDAY", weekday_neighbours),
    Rule("span", "_article? REL WEEKDAY _span_and WEEKDAY", related_neighbours),
    Rule("span", "_article? WEEKDAY _span_and WEEKDAY REL", neighbours_turned),
]
