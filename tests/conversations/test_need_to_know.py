"""Who may not see gets the same sentence everywhere, and it tells nothing."""

import pytest

NOTHING = "There is nothing here that I can show you."
NADA = "Aquí no hay nada que pueda mostrarle."


def test_a_person_of_another_team_is_told_nothing(counterpart):
    assert NOTHING in counterpart.types("/meetings")


def test_a_guest_is_told_nothing(guest):
    assert NOTHING in guest.types("/aide")


@pytest.mark.parametrize("where", ["general", "dm"])
def test_a_channel_that_nobody_registered_hears_nothing(officer, where):
    assert NADA in officer.types("/ayuda-memoria", channel=where)


def test_strangers_too_are_answered_in_their_language(counterpart):
    assert NOTHING in counterpart.types("/reuniones")


@pytest.mark.parametrize("nobody", ["counterpart", "guest"])
def test_the_page_of_a_stranger_or_guest_says_the_same(nobody, bot, workspace):
    assert NOTHING in workspace.person(nobody).opens_home()
