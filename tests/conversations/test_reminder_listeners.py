"""Before anything is said, and said anew, the bot asks who listens by now."""

import pytest

from tests.conversations.days import EVE, eve, wednesday
from tests.conversations.test_reminders import asked


@pytest.fixture
def stranger_slips_in(officer, workspace):
    """Slack has just said that the team is among itself; then Taylor comes, and no event tells."""

    def now():
        officer.types("/reuniones")
        channel = workspace.directory.channel("internal")
        taylor = workspace.person("counterpart")
        channel.is_ext_shared = True
        channel.members.append(taylor.id)
        return taylor.goes_to("internal")

    return now


@wednesday
def test_a_stranger_of_whom_no_event_told_hears_nothing(jump, stranger_slips_in):
    jump(2026, 1, 28, 8, 50)
    stranger = stranger_slips_in()

    jump(2026, 1, 28, 9, 10)

    assert asked(stranger) == []


@eve
def test_what_stood_there_is_not_drawn_anew_for_a_stranger(bot, officer, jump, stranger_slips_in):
    jump(*EVE)
    stranger = stranger_slips_in()

    officer.presses("Enterado", near="Mañana")
    bot.close()  # whatever was still to be said has been

    stranger.does_not_see("Enterados")
