"""Weeks: by number, by a day they hold, and weekends."""

from datetime import date, datetime, timedelta

from bot.domain.periods import week_of
from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import dates, numbered, weekdays
from bot.domain.reading.scene import Figure, Parts, Scene, Unit
from bot.domain.when import Precision, When


def iso_week(scene: Scene, number: Figure, year: int | None) -> When:
    """«semana 7», "week 7 of 2026": ISO weeks; without a year the next, the current included."""
    if year is not None:
        return _numbered(scene, year, number.value)
    week = _numbered(scene, scene.today.year, number.value)
    if week.latest >= scene.today:
        return week
    return _numbered(scene, scene.today.year + 1, number.value)


def year_week(scene: Scene, year: int, number: Figure) -> When:
    """ "2026-W07"."""
    return _numbered(scene, year, number.value)


def _numbered(scene: Scene, year: int, number: int) -> When:
    monday = date.fromisocalendar(year, number, 1)
    return scene.span(week_of(monday), Precision.WEEK)


def week_around(scene: Scene, parts: Parts) -> When:
    """«semana del 12 de enero»: the week that holds the day; the present one counts as coming."""
    since_monday = Scene(_monday(scene), scene.zone, scene.day_first)
    return scene.span(week_of(dates.resolve(since_monday, parts).earliest), Precision.WEEK)


def week_around_number(scene: Scene, day: int) -> When:
    """«semana del 12»."""
    since_monday = Scene(_monday(scene), scene.zone, scene.day_first)
    day_meant = numbered.day_of_month(since_monday, day).earliest
    return scene.span(week_of(day_meant), Precision.WEEK)


def _monday(scene: Scene) -> datetime:
    return scene.now - timedelta(days=scene.now.weekday())


def days_of_week(scene: Scene, span: When) -> When:
    """«semana del 12 al 16 de enero»: the days that were said."""
    return span


def weekend_around(scene: Scene, unit: Unit, day: When) -> When | None:
    """ "weekend of 24 January"."""
    if unit is not Unit.WEEKEND:
        return None
    saturday = week_of(day.earliest)[0] + timedelta(days=5)
    return scene.span((saturday, saturday + timedelta(days=1)))


def weekend(scene: Scene, unit: Unit) -> When | None:
    """«el fin de semana»: the one of the present week."""
    if unit is not Unit.WEEKEND:
        return None
    saturday = week_of(scene.today)[0] + timedelta(days=5)
    return scene.span((saturday, saturday + timedelta(days=1)))


def weekend_days(_: Scene, unit: Unit, days: When) -> When | None:
    """«fin de semana del 24 y 25 de enero»."""
    return (
        days if unit is Unit.WEEKEND and days.latest - days.earliest < timedelta(days=4) else None
    )


def nth_weekend(scene: Scene, nth: int, unit: Unit, month: When) -> When | None:
    """ "last weekend of March": the one whose Saturday is in it."""
    if unit is not Unit.WEEKEND:
        return None
    saturday = weekdays.nth_weekday(nth, 5, month.earliest, month.latest)
    return scene.span((saturday, saturday + timedelta(days=1)))


RULES = [
    Rule("week", "WEEKSTART parts", week_around),
    Rule("week", "WEEKNOUN NUM yeartail?", iso_week),
    Rule("week", "WEEKCODE NUM yeartail?", iso_week),
    Rule("week", "year DASH? WEEKCODE NUM", year_week),
    Rule("week", "WEEKNOUN _week_of parts", week_around),
    Rule("week", "WEEKNOUN _week_of dayno", week_around_number),
    Rule("week", "WEEKNOUN _week_of numbered", week_around_number),
    Rule("week", "WEEKNOUN _week_of span", days_of_week),
    Rule("_week_of", "OF ART?"),
    Rule("_week_of", "BEGINNING"),
    Rule("week_meant", "unit_meant", lambda _, unit: unit if unit.precision == "week" else None),
    Rule("week", "week_meant"),
    Rule("weekend", "UNIT", weekend),
    Rule("weekend", "UNIT _week_of caldate", weekend_around),
    Rule("weekend", "UNIT _week_of span", weekend_days),
    Rule("weekend", "ordinal UNIT _of_the period", nth_weekend),
    Rule("period", "weekend"),
]
