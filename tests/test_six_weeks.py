"""Six weeks at a stretch, longer than any conversation: what only time brings to light."""

import pytest


@pytest.mark.parametrize("bot", ["socket"], indirect=True)
def test_each_week_is_opened_once_and_outsiders_never_hear_a_word(
    officer, counterpart, guest, jump
):
    jump(2026, 2, 27, 12, 0)

    weeks = [one.text for one in officer.feed() if one.text.startswith("Semana de SEG")]
    assert len(weeks) == 6
    assert counterpart.feed("shared") == guest.feed("general") == []
