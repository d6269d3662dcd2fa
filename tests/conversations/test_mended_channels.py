"""What waited for a channel comes as soon as it is mended, not at the next try."""

from tests.conversations.days import wednesday
from workspace.acts import happenings
from workspace.state.faults import Fault

pytestmark = wednesday

REMINDED = "Recordatorio: SEG-M3 · viernes 23 de enero de 2026"

MOST = 2000
"""Looks until which the news of a channel has surely reached the bot."""


def heard(person):
    """What the channel has read on 28 January."""
    return [message for message in person.feed() if message.ts > "1769600000"]


def arrived(bot, workspace):
    """Tick until something is said; the news is on its way to the bot meanwhile."""
    return any(bot.tick() or workspace.wait_for(lambda: False, 0.005) for _ in range(MOST))


def test_what_waited_comes_when_the_bot_is_let_in_again(bot, officer, jump, workspace):
    channel = workspace.directory.channel("internal")
    happenings.leave(workspace, channel, workspace.bot.user_id)
    jump(2026, 1, 28, 9, 5)
    assert heard(officer) == []

    happenings.join(workspace, channel, workspace.bot.user_id)

    assert arrived(bot, workspace)
    assert [one.text for one in heard(officer)] == [REMINDED]


def test_what_waited_comes_when_the_channel_is_open_again(bot, officer, jump, workspace):
    channel = workspace.directory.channel("internal")
    happenings.archive(workspace, channel, officer.id)
    jump(2026, 1, 28, 9, 5)
    assert heard(officer) == []

    happenings.unarchive(workspace, channel, officer.id)

    assert arrived(bot, workspace)
    assert [one.text for one in heard(officer)] == [REMINDED]


def test_what_waited_comes_when_the_channel_has_its_new_id(bot, officer, jump, workspace):
    workspace.faults.add(Fault("chat.postMessage", error="channel_not_found"))
    jump(2026, 1, 28, 9, 5)
    assert heard(officer) == []

    happenings.change_id(workspace, workspace.directory.channel("internal"), "C0SEGMOVED")

    assert arrived(bot, workspace)
    assert [one.text for one in heard(officer)] == [REMINDED]


def test_somebody_else_who_comes_in_mends_nothing(bot, officer, joe, jump, workspace):
    channel = workspace.directory.channel("internal")
    happenings.leave(workspace, channel, joe.id)
    happenings.archive(workspace, channel, officer.id)
    jump(2026, 1, 28, 9, 5)

    happenings.join(workspace, channel, joe.id)

    assert not any(bot.tick() for _ in range(100))
    assert heard(officer) == []
