"""Limits in force: how often each method may be called within a minute of the workspace's clock."""

from datetime import timedelta

import pytest

from tests.workspace.scripts import refusal


@pytest.fixture
def ask(client, workspace):
    """Call a method; says what it was refused for, and after how many seconds it may come back."""
    workspace.faults.strict_rates = True

    def ask(method):
        arguments = {"channel": "C0NOWHERE"}  # a call that is refused for this counts as well
        answer = refusal(lambda: client.api_call(method, json=arguments))
        return answer["error"], answer.headers.get("Retry-After")

    return ask


@pytest.mark.parametrize(
    ("method", "often"),
    [
        ("pins.add", 20),
        ("conversations.info", 50),
        ("chat.postEphemeral", 100),
        ("chat.postMessage", 300),
    ],
)
def test_each_tier_ends_at_its_bound_and_begins_again(ask, workspace, method, often):
    assert {ask(method) for _ in range(often)} == {("channel_not_found", None)}
    workspace.jump(workspace.clock.now() + timedelta(seconds=20))
    assert ask(method) == ("ratelimited", "40")

    workspace.jump(workspace.clock.now() + timedelta(seconds=40))
    assert ask(method) == ("channel_not_found", None)


def test_each_method_is_counted_on_its_own(ask):
    while ask("pins.add") != ("ratelimited", "60"):
        pass

    assert ask("conversations.archive") == ("channel_not_found", None)
