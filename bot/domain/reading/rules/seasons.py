"""Seasons of the northern hemisphere, as whole months."""

from datetime import date

from bot.domain.periods import months_of
from bot.domain.reading.grammar import Rule
from bot.domain.reading.scene import Scene
from bot.domain.when import When


def season(scene: Scene, months: tuple[int, int], year: int | None) -> When:
    """«otoño de 2026»: whole months, of the northern hemisphere."""
    first, last = months

    def of(year: int) -> When:
        end = months_of(year + (last < first), last, last)[1]
        return scene.span((date(year, first, 1), end))

    this_year = of(year or scene.today.year)
    if year or this_year.latest >= scene.today:
        return this_year
    return of(scene.today.year + 1)


def related_season(scene: Scene, steps: int, months: tuple[int, int]) -> When:
    """«este otoño», "next summer"."""
    this = season(scene, months, None)
    begun = this.earliest <= scene.today
    return season(scene, months, this.earliest.year + (steps if begun or steps < 0 else 0))


RULES = [
    Rule("dated", "SEASON _year_link? year?", season),
    Rule("dated", "REL SEASON", related_season),
]
