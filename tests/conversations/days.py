"""Days of the sample dossier to begin a conversation on, so that nobody waits for weeks."""

from itertools import pairwise

import pytest

EVE = (2026, 1, 22, 9, 1)
"""The morning before the meeting of 23 January, SEG-M3."""

dawn = pytest.mark.begins("2026-01-22T07:30-06:00")
"""That day, before it is nine in New York."""

eve = pytest.mark.begins("2026-01-22T08:30-06:00")
"""Half an hour before it."""

_STAGES = [
    *((1, 16, 9), (1, 21, 0), (1, 22, 12), (1, 23, 12), (1, 26, 8), (1, 26, 12), (1, 27, 12)),
    *((1, 29, 0), (1, 30, 12), (2, 4, 12), (2, 9, 0), (2, 9, 8), (2, 10, 0), (2, 17, 0)),
    *((2, 17, 8), (2, 18, 0), (2, 23, 0), (2, 23, 8), (2, 24, 0), (2, 27, 12)),
]
"""Months, days and hours, at half past."""

six_weeks = pytest.mark.parametrize(
    "end",
    [
        pytest.param(
            (*end, 30), marks=pytest.mark.begins("2026-{:02}-{:02}T{:02}:30-06:00".format(*start))
        )
        for start, end in pairwise(_STAGES)
    ],
    ids=lambda end: "until-{:02}-{:02}-{:02}-{}".format(*end),
)
"""From the first day of the dossier to the end of February, a few days at a time."""

monday = pytest.mark.begins("2026-01-26T07:30-06:00")
"""What is overdue is told; on Tuesday the coordinator hears of what nobody answered."""

wednesday = pytest.mark.begins("2026-01-28T08:00-06:00")
"""At nine nothing comes but the question about SEG-M3."""
