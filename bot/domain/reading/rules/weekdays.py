"""Weekdays: the next one, the one of a week, the second one of a month."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.errors import Refusal
from bot.domain.periods import month_of, week_of
from bot.domain.reading.grammar import Rule
from bot.domain.reading.scene import Scene
from bot.domain.when import Precision, When

THIS, NEXT, LAST = 0, 1, -1


def after(day: date, weekday: int) -> date:
    """The first such weekday strictly after `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def coming(scene: Scene, weekday: int) -> When:
    """«viernes», "the coming Friday": strictly after today."""
    return scene.on(after(scene.today, weekday))


def related(scene: Scene, steps: int, weekday: int) -> When | None:
    """«este viernes», "next Friday", «el viernes pasado»."""
    if steps == THIS:
        return scene.on(week_of(scene.today)[0] + timedelta(days=weekday))
    if steps == NEXT:
        return _next(scene, weekday)
    if steps == LAST:
        return scene.on(after(scene.today - timedelta(days=8), weekday))
    return None


def _next(scene: Scene, weekday: int) -> When:
    """The first after today, though many who say "next Friday" mean the one of next week."""
    nearest = scene.on(after(scene.today, weekday))
    of_next_week = scene.on(week_of(scene.today)[0] + timedelta(days=7 + weekday))
    if nearest == of_next_week:
        return nearest
    return replace(nearest, ambiguous=True, readings=(nearest, of_next_week))


def turned(scene: Scene, weekday: int, steps: int) -> When | None:
    """«el viernes próximo», "Friday next"."""
    return related(scene, steps, weekday)


def of_week(scene: Scene, weekday: int, week: When) -> When:
    """«el viernes de la próxima semana», "Friday next week"."""
    return scene.on(week_of(week.earliest)[0] + timedelta(days=weekday))


def week_then(scene: Scene, week: When, weekday: int) -> When:
    """«la próxima semana, el viernes»."""
    return of_week(scene, weekday, week)


def nth_of(scene: Scene, nth: int, weekday: int, period: When) -> When | None:
    """«segundo martes de febrero», "last Friday of March"; -1 is the last.

    Raises Refusal when the month has fewer.
    """
    if period.precision not in (Precision.MONTH, Precision.YEAR, Precision.QUARTER, Precision.HALF):
        return None
    return scene.on(nth_weekday(nth, weekday, period.earliest, period.latest))


def nth_weekday(nth: int, weekday: int, first: date, last: date) -> date:
    """The nth such weekday between two days; counted from the end when negative."""
    if nth > 0:
        day = after(first - timedelta(days=1), weekday) + timedelta(weeks=nth - 1)
    else:
        day = after(last - timedelta(days=7), weekday) + timedelta(weeks=nth + 1)
    if not first <= day <= last:
        raise Refusal("impossible-date")
    return day


def nth_of_bare_month(scene: Scene, nth: int, weekday: int, month: int) -> When:
    """«segundo martes de enero» without a year: the next one, today included."""
    for year in (scene.today.year, scene.today.year + 1):
        day = nth_weekday(nth, weekday, *month_of(date(year, month, 1)))
        if day >= scene.today:
            return scene.on(day)
    raise Refusal("impossible-date")


def nth_after(scene: Scene, nth: int, weekday: int, day: When) -> When | None:
    """«primer lunes después del 20 de enero», "the Friday after the 20th"."""
    return scene.on(after(day.earliest, weekday) + timedelta(weeks=nth - 1)) if nth > 0 else None


def before(scene: Scene, weekday: int, day: When) -> When:
    """«el viernes anterior al 23 de enero»."""
    return scene.on(after(day.earliest - timedelta(days=8), weekday))


def after_next(scene: Scene, weekday: int) -> When:
    """ "the Friday after next"."""
    return scene.on(after(scene.today, weekday) + timedelta(weeks=1))


def week_ahead(scene: Scene, weekday: int) -> When:
    """ "Friday week", "a week on Friday"."""
    return after_next(scene, weekday)


def weeks_ahead(scene: Scene, count: int, weekday: int) -> When | None:
    """ "two Sundays from now"."""
    first = after(scene.today, weekday)
    return scene.on(first + timedelta(weeks=count - 1)) if 0 < count < 100 else None


RULES = [
    Rule("weekday", "count WEEKDAY FROMNOW", weeks_ahead),
    Rule("weekday", "IN count WEEKDAY", weeks_ahead),
    Rule("weekday", "ordinal WEEKDAY _after_day dayish", nth_after),
    Rule(
        "weekday",
        "WEEKDAY _after_day dayish",
        lambda scene, weekday, day: nth_after(scene, 1, weekday, day),
    ),
    Rule("weekday", "WEEKDAY _before_day dayish", before),
    Rule("weekday", "WEEKDAY", coming),
    Rule("weekday", "COMING WEEKDAY", coming),
    Rule("weekday", "WEEKDAY COMING", coming),
    Rule("weekday", "REL COMING? WEEKDAY", related),
    Rule("weekday", "WEEKDAY REL", turned),
    Rule("weekday", "WEEKDAY AFTERNEXT", after_next),
    Rule("weekday", "WEEKDAY WEEKNOUN", week_ahead, typed=True),
    Rule("weekday", "INDEFINITE WEEKNOUN ON? WEEKDAY", week_ahead, typed=True),
    Rule("weekday", "WEEKDAY _of_the? week", of_week),
    Rule("weekday", "week COMMA? ON? ART? WEEKDAY", week_then),
    Rule("weekday", "ordinal WEEKDAY _within whole", nth_of),
    Rule("weekday", "ordinal WEEKDAY _within MONTH", nth_of_bare_month),
    Rule("_of_the", "OF ART?"),
    Rule("_of_the", "COMMA ART?"),
    Rule("_of_the", "IN ART?"),
    Rule("_of_the", "ART"),
    Rule("_within", "OF ART? MONTHNOUN OF"),
    Rule("_within", "OF ART?"),
    Rule("_within", "IN ART?"),
]
