"""The closed grammar: one room for each kind of phrase, the same for every language."""

from bot.domain.reading.rules import (
    anchors,
    clocks,
    dates,
    deadlines,
    moments,
    numbers,
    offsets,
    periods,
    ranges,
    weekdays,
    weeks,
)

ALL = [
    *numbers.RULES,
    *dates.RULES,
    *weekdays.RULES,
    *weeks.RULES,
    *periods.RULES,
    *offsets.RULES,
    *clocks.RULES,
    *moments.RULES,
    *ranges.RULES,
    *deadlines.RULES,
    *anchors.RULES,
]
