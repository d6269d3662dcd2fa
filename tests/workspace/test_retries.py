"""Events that nobody took: three times more, with their number and the reason."""

import pytest

from workspace.state.deliveries import Fate

AT_ONCE = (0.0, 0.0, 0.0)


@pytest.fixture
def outbox(workspace):
    """The way to the bot, which does not wait minutes before it tries again."""
    outbox = workspace.outbox
    seconds, outbox.retry_seconds = outbox.retry_seconds, AT_ONCE
    patience, outbox.ack_seconds = outbox.ack_seconds, 0.1
    yield outbox
    outbox.retry_seconds, outbox.ack_seconds = seconds, patience


def test_slack_waits_nothing_a_minute_and_five(workspace):
    assert workspace.outbox.retry_seconds == (0.0, 60.0, 300.0)
    assert workspace.outbox.ack_seconds == 3.0


def test_an_event_is_repeated_three_times_and_no_more(bot, ana, workspace, outbox):
    workspace.faults.ignored_acks = 99

    ana.opens_home()
    assert workspace.wait_for(lambda: outbox.idle, 3)

    deliveries = workspace.journal.deliveries
    assert [each.attempt for each in deliveries] == [0, 1, 2, 3]
    assert [each.reason for each in deliveries] == ["", *["timeout"] * 3]
    assert {each.fate for each in deliveries} == {Fate.FAILED}
    assert len({each.payload["event_id"] for each in deliveries}) == 1
    assert len({each.envelope_id for each in deliveries}) == 4


def test_commands_and_presses_are_never_repeated(bot, ana, workspace, outbox):
    workspace.faults.ignored_acks = 99

    ana.types("/meetings", channel="desk")

    assert len(workspace.journal.deliveries) == 1


def test_a_bot_that_cannot_be_reached_is_tried_again(ana, workspace, outbox):
    workspace.deliver_to("http://127.0.0.1:9/slack/events")
    ana.opens_home()
    assert workspace.wait_for(lambda: outbox.idle, 3)
    workspace.deliver_to(None)

    reasons = [each.reason for each in workspace.journal.deliveries]
    assert reasons == ["", *["connection_failed"] * 3]
