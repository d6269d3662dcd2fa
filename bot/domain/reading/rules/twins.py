"""The same instant said twice: 10:00 Washington (9:00 Ciudad de México)."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import moments
from bot.domain.reading.scene import Clocks, Scene
from bot.domain.when import When


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Hours as the clocks of another zone show them."""

    hours: Clocks
    zone: str


def elsewhere(_: Scene, hours: Clocks, zone: str) -> Elsewhere:
    """«(9:00 Ciudad de México)»."""
    return Elsewhere(hours, zone)


def twin(_: Scene, when: When, other: When | Elsewhere) -> When | None:
    """«10:00 Washington (9:00 Ciudad de México)»: the same instant said twice, or no date."""
    if when.starts_at is None:
        return None
    if isinstance(other, When):
        return when if (other.starts_at, other.ends_at) == (when.starts_at, when.ends_at) else None
    there = when.starts_at.astimezone(ZoneInfo(other.zone))
    start = other.hours.start
    return when if (there.hour, there.minute) == (start.hour % 24, start.minute) else None


def twins(
    scene: Scene, when: When, first: When | Elsewhere, second: When | Elsewhere
) -> When | None:
    """«10:00 Washington (9:00 Ciudad de México; 16:00 Madrid)»."""
    return when if twin(scene, when, first) and twin(scene, when, second) else None


RULES = [
    Rule("exact", "day _day_to_hour? clocks zone", moments.at),
    Rule("moment", "exact _twin_mark elsewhere CLOSE?", twin),
    Rule("moment", "exact OPEN elsewhere COMMA elsewhere CLOSE", twins),
    Rule("moments_twice", "moments OPEN elsewhere CLOSE", twin),
    Rule("moments_twice", "moments OPEN elsewhere COMMA elsewhere CLOSE", twins),
    Rule("elsewhere", "clocks zone", elsewhere),
    Rule("elsewhere", "exact"),
    Rule("elsewhere", "moments"),
    Rule("_twin_mark", "OPEN"),
    Rule("_twin_mark", "SLASH"),
    Rule("_twin_mark", "COMMA"),
]
