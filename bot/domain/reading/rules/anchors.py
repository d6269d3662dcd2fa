"""How a deadline hangs on something else: before it, a month before it, within days of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.domain.periods import Qualifier
from bot.domain.reading.grammar import Rule
from bot.domain.reading.rules.offsets import Distance
from bot.domain.reading.scene import Scene, Unit


@dataclass(frozen=True, slots=True)
class Lead:
    """So many units after what comes next in the text; negative before it."""

    offset: int
    unit: Unit = Unit.DAY
    qualifier: Qualifier | None = None


def counted(
    sign: int, qualifier: Qualifier | None = None
) -> Callable[[Scene, Distance], Lead | None]:
    """«un mes antes de ...», "within 90 days of ...": distances of one kind of unit."""

    def count(_: Scene, distance: Distance) -> Lead | None:
        return _lead(distance, sign, qualifier)

    return count


def _lead(distance: Distance, sign: int, qualifier: Qualifier | None) -> Lead | None:
    measures = {
        Unit.MONTH: distance.months,
        Unit.WEEK: distance.days // 7 if distance.days % 7 == 0 else 0,
        Unit.DAY: distance.days if distance.days % 7 else 0,
        Unit.WORKING_DAY: distance.working_days,
    }
    said = [(amount, unit) for unit, amount in measures.items() if amount]
    if distance.minutes or len(said) != 1:
        return None
    amount, unit = said[0]
    return Lead(sign * amount, unit, qualifier)


def bound(_: Scene, qualifier: Qualifier, lead: Lead) -> Lead:
    """«a más tardar un mes antes de ...»."""
    return replace(lead, qualifier=qualifier)


def at_least(_: Scene, lead: Lead) -> Lead:
    """«al menos un mes antes de ...»: by then."""
    return replace(lead, qualifier=Qualifier.BY)


def at(qualifier: Qualifier | None, offset: int = 0) -> Callable[[Scene], Lead]:
    """«el día de ...», "the day before ..."."""
    return lambda _: Lead(offset, Unit.DAY, qualifier)


def qualified(_: Scene, qualifier: Qualifier) -> Lead:
    """«antes de la ...», "by the ..."."""
    return Lead(0, Unit.DAY, qualifier)


RULES = [
    Rule("lead", "WITHIN ART? distance _origin _anchor_article?", counted(1, Qualifier.WITHIN)),
    Rule("lead", "IN ART distance _origin _anchor_article?", counted(1, Qualifier.WITHIN)),
    Rule("lead", "_lead? distance_lead _anchor_article?"),
    Rule("lead", "QUALIFIER _lead? distance_lead _anchor_article?", bound),
    Rule("lead", "ATLEAST _lead? distance_lead _anchor_article?", at_least),
    Rule("distance_lead", "distance _before_day", counted(-1)),
    Rule("distance_lead", "distance _after_day", counted(1)),
    Rule("lead", "QUALIFIER _anchor_article?", qualified),
    Rule("lead", "BEFOREWORD _anchor_article?", at(Qualifier.BEFORE)),
    Rule("lead", "_lead? DAYBEFORE _anchor_article?", at(None, -1)),
    Rule("lead", "_lead? DAYAFTER _anchor_article?", at(None, 1)),
    Rule("lead", "_lead? DAYOF _anchor_article?", at(None)),
    Rule("_origin", "_after_day"),
    Rule("_origin", "OF"),
    Rule("_anchor_article", "ART"),
    Rule("_anchor_article", "OF ART?"),
]
