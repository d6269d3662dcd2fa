"""What a button carries comes back whole, and nothing else is taken for it."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from handlers.views.targets import Target


@pytest.mark.parametrize("target", [Target(), Target(12, 3), Target(12, 3, "C0123")])
def test_a_target_is_read_back_as_it_was_written(target):
    assert Target.read(str(target)) == target


@given(st.text())
def test_whatever_arrives_is_a_target_or_an_old_button(text):
    with suppress(Refusal):
        target = Target.read(text)
        assert Target.read(str(target)) == target


@pytest.mark.parametrize("text", ["", "12", "12.3", "-1.2.", "12.3.U0123", "1.2.C1 ", "a.b.c"])
def test_half_a_target_is_refused(text):
    with pytest.raises(Refusal):
        Target.read(text)
