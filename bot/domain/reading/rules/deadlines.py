"""How a date binds: by, before, until, since; and the end of a period as a last day."""

from bot.domain.periods import Qualifier
from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules import moments, periods
from bot.domain.reading.scene import Scene, Unit, each_reading
from bot.domain.when import Precision, When

_PERIODS = {
    Unit.DAY: Precision.DAY,
    Unit.WEEK: Precision.WEEK,
    Unit.MONTH: Precision.MONTH,
    Unit.QUARTER: Precision.QUARTER,
    Unit.YEAR: Precision.YEAR,
}


def qualified(_: Scene, qualifier: Qualifier, when: When) -> When:
    """«a más tardar el viernes», "before 1 July". Early, middle and late spans keep their days."""
    if when.qualifier is Qualifier.WITHIN:
        return when
    return each_reading(when, lambda reading: reading.qualified(qualifier))


def afterthought(scene: Scene, when: When, qualifier: Qualifier) -> When:
    """ "Friday at the latest"."""
    return qualified(scene, qualifier, when)


def since(scene: Scene, when: When) -> When:
    """ "from March on"."""
    return qualified(scene, Qualifier.SINCE, when)


def end_of_today(scene: Scene) -> When:
    """ "by the end of the day"."""
    return end_code(scene, Unit.DAY)


def end_of(scene: Scene, qualifier: Qualifier, period: When) -> When | None:
    """«antes de que termine febrero», "by the end of Q1": by its last day, that day included."""
    if period.precision not in periods.PRECISIONS.values():
        return None
    last = Qualifier.BY if qualifier is Qualifier.BEFORE else qualifier
    return scene.on(period.latest).qualified(last)


def end_code(scene: Scene, unit: Unit) -> When:
    """ "EOM": by the last day of the present one."""
    period = periods.relative_unit(scene, 0, unit) if unit is not Unit.DAY else None
    return scene.on(period.latest if period else scene.today).qualified(Qualifier.BY)


def end_code_qualified(scene: Scene, _: Qualifier, unit: Unit) -> When:
    """ "by EOM"."""
    return end_code(scene, unit)


def within_period(_: Scene, period: When) -> When:
    """«dentro del primer trimestre», "within the week"."""
    return period.qualified(Qualifier.WITHIN)


def within_unit(scene: Scene, qualifier: Qualifier, unit: Unit) -> When | None:
    """«en el transcurso del año», "within the week"."""
    period = periods.relative_unit(scene, 0, unit)
    return period.qualified(qualifier) if period and qualifier is Qualifier.WITHIN else None


def at_close_of(scene: Scene, period: When) -> When | None:
    """«al cierre del año»: by its last day."""
    return end_of(scene, Qualifier.BY, period)


RULES = [
    Rule("core", "moment"),
    Rule("core", "day"),
    Rule("core", "period"),
    Rule("core", "period _to_be_confirmed"),
    Rule("core", "span"),
    Rule("core", "span _to_be_confirmed"),
    Rule("core", "moments"),
    Rule("core", "moments_twice"),
    Rule("_to_be_confirmed", "COMMA? TBC"),
    Rule("_to_be_confirmed", "OPEN TBC CLOSE"),
    Rule("bound", "QUALIFIER _lead? weekend", qualified),
    Rule("bound", "QUALIFIER _lead? ENDOF _end_of? whole", end_of),
    Rule("bound", "QUALIFIER _lead? ENDOF _end_of? yearless_coming", end_of),
    Rule("bound", "QUALIFIER ART? UNIT", within_unit),
    Rule("_end_of", "_of_the"),
    Rule("_end_of", "DASH"),
    Rule("bound", "QUALIFIER _lead? core", qualified),
    Rule("yearless_coming", "yearless", periods.coming),
    Rule("bound", "_lead? core COMMA? AFTERTHOUGHT", afterthought),
    Rule("bound", "FROM ART? core ON", since, typed=True),
    Rule("bound", "DAYEND", end_of_today, typed=True),
    Rule("bound", "QUALIFIER DAYEND", lambda scene, _: end_of_today(scene)),
    Rule("bound", "_binding? ENDOF _of_the day", moments.close_of),
    Rule("bound", "ENDCODE", end_code),
    Rule("bound", "QUALIFIER ENDCODE", end_code_qualified),
    Rule("bound", "_binding? CLOSEOFDAY _close_of? day", moments.close_of),
    Rule("_binding", "QUALIFIER"),
    Rule("bound", "day CLOSEOFDAY", moments.close_of),
    Rule("bound", "CLOSEOFDAY _of_the whole", at_close_of),
    Rule("bound", "CLOSEOFDAY _of_the yearless_coming", at_close_of),
    Rule("bound", "WITHIN ART? period", within_period),
    Rule("bound", "ABOUT ART? core", moments.approximate, typed=True),
    Rule("_close_of", "OF ART?"),
    Rule("_close_of", "ON ART?"),
    Rule("_close_of", "ART"),
    Rule("core", "parted", moments.day_of_part),
    Rule("_lead", "ART"),
    Rule("_lead", "ON ART?"),
    Rule("_lead", "IN ART?"),
    Rule("_lead", "FOR ART?"),
    Rule("_lead", "AT ART?"),
    Rule("_lead", "FROM"),
    Rule("found", "core"),
    Rule("found", "bound"),
    Rule("found", "ART core"),
    Rule("when", "found"),
    Rule("when", "_lead core"),
    Rule("when", "_lead bound"),
    Rule("when", "_place COMMA _lead? core"),
    Rule("_place", "ZONE"),
]
