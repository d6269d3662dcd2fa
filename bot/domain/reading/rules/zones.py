"""Time zones: names, cities and distances from UTC; and the ISO instant."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import moments
from bot.domain.reading.scene import Clock, Clocks, Figure, Scene
from bot.domain.when import When


def iso(scene: Scene, parts: When, clock: Clock, offset: str | None) -> When | None:
    """ "2026-01-23T10:00:00-05:00"."""
    if offset is None:
        return moments.at(scene, parts, Clocks(clock, None), None)
    instant = datetime.fromisoformat(f"{parts.start}T{clock.hour:02}:{clock.minute:02}{offset}")
    return When.at(instant + timedelta(seconds=clock.second), zone=scene.zone)


def iso_offset(sign: str) -> Callable[[Scene, Figure, Figure | None], str | None]:
    """«-05:00»."""

    def offset(_: Scene, hours: Figure, minutes: Figure | None) -> str | None:
        if hours.digits != 2 or hours.value > 14:
            return None
        return f"{sign}{hours.value:02}:{minutes.value if minutes else 0:02}"

    return offset


def utc_offset(sign: int) -> Callable[[Scene, Figure, Figure | None], str | None]:
    """ "UTC-5", "GMT+1": whole hours; the names of these zones turn the sign round."""

    def zone(_: Scene, hours: Figure, minutes: Figure | None) -> str | None:
        if hours.value > 12 or (minutes and minutes.value):
            return None
        return f"Etc/GMT{'-' if sign > 0 else '+'}{hours.value}" if hours.value else "UTC"

    return zone


RULES = [
    Rule("zone", "_zone_lead? ZONE TIMENOUN?"),
    Rule("zone", "OPEN _zone_lead? ZONE TIMENOUN? CLOSE"),
    Rule("zone", "COMMA? LOCALTIME", lambda scene: scene.zone),
    Rule("zone", "OPEN LOCALTIME CLOSE", lambda scene: scene.zone),
    Rule("zone", "_zone_lead? offset_zone"),
    Rule("zone", "OPEN offset_zone CLOSE"),
    Rule("_zone_lead", "COMMA? ZONELEAD"),
    Rule("_zone_lead", "COMMA"),
    Rule("_zone_lead", "IN"),
    Rule("offset_zone", "UTC PLUS NUM _colon? NUM?", utc_offset(1)),
    Rule("offset_zone", "UTC DASH NUM _colon? NUM?", utc_offset(-1)),
    Rule("moment", "caldate TMARK hm iso_offset?", iso),
    Rule("moment", "caldate hm iso_offset", iso),
    Rule("iso_offset", "UTCMARK", lambda _: "+00:00"),
    Rule("iso_offset", "PLUS NUM _colon? NUM?", iso_offset("+")),
    Rule("iso_offset", "DASH NUM _colon? NUM?", iso_offset("-")),
    Rule("_colon", "COLON"),
]
