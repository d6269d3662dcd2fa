"""Days of the sample dossier to begin a conversation on, so that nobody waits for weeks."""

import pytest

EVE = (2026, 1, 22, 9, 1)
"""The morning before the meeting of 23 January, SEG-M3."""

eve = pytest.mark.begins("2026-01-21T20:00-06:00")
"""The night before that morning."""

wednesday = pytest.mark.begins("2026-01-28T08:00-06:00")
"""At nine nothing comes but the question about SEG-M3."""
