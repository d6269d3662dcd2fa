"""Windows: the next thirty days, the first three months of a year."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.periods import Qualifier
from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import offsets
from bot.domain.reading.rules.offsets import Distance
from bot.domain.reading.scene import Scene, Unit
from bot.domain.when import Precision, When


def window(scene: Scene, steps: int, distance: Distance) -> When | None:
    """«los próximos 30 días», "the last two weeks": from today, or up to it."""
    if distance.minutes:
        return _window_of_hours(scene, steps, distance)
    if not steps:
        return None
    other = distance.from_day(scene.today, steps)
    first, last = sorted((scene.today, other))
    span = offsets.near(scene, scene.span((first, last)))
    return replace(span, qualifier=Qualifier.WITHIN) if steps > 0 else span


def _window_of_hours(scene: Scene, steps: int, distance: Distance) -> When | None:
    """«en las próximas 2 horas»."""
    if steps != 1 or distance != Distance(minutes=distance.minutes):
        return None
    start, end = scene.now, scene.now + timedelta(minutes=distance.minutes)
    return When.at(start, end, zone=scene.zone, qualifier=Qualifier.WITHIN)


def edge(scene: Scene, nth: int, distance: Distance, period: When) -> When | None:
    """ "first three months of 2026", «las dos últimas semanas de febrero»."""
    if abs(nth) != 1 or distance.minutes or period.precision is Precision.DAY:
        return None
    if nth > 0:
        last = distance.from_day(period.earliest) - timedelta(days=1)
        return scene.span((period.earliest, last)) if last <= period.latest else None
    first = distance.from_day(period.latest + timedelta(days=1), -1)
    return scene.span((first, period.latest)) if first >= period.earliest else None


def edge_turned(scene: Scene, count: int, nth: int, unit: Unit, period: When) -> When | None:
    """«los dos últimos meses del año»."""
    length = offsets.measure(count, unit)
    return edge(scene, nth, length, period) if length else None


def window_turned(scene: Scene, count: int, steps: int, unit: Unit) -> When | None:
    """«los 30 días próximos»."""
    length = offsets.measure(count, unit)
    return window(scene, steps, length) if length else None


RULES = [
    Rule("offset", "IN? ART? rel distance", window),
    Rule("offset", "OVER ART? rel distance", window),
    Rule("offset", "IN? ART? count REL some_unit", window_turned),
    Rule(
        "offset",
        "IN? ART? count some_unit REL",
        lambda scene, count, unit, steps: window_turned(scene, count, steps, unit),
    ),
    Rule("span", "ordinal distance _of_the whole", edge),
    Rule("span", "ordinal distance _of_the yearless_coming", edge),
    Rule("span", "count ordinal some_unit _of_the whole", edge_turned),
    Rule("span", "count ordinal some_unit _of_the yearless_coming", edge_turned),
]
