"""Slack on a bad day, on demand."""

from datetime import timedelta
from urllib.error import URLError

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from tests.workspace.shapes import section
from workspace.state.faults import ALWAYS, Fault, Faults


def texts(client):
    return [
        message["text"] for message in client.conversations_history(channel="C0DESK")["messages"]
    ]


def test_the_next_call_of_a_method_fails_and_the_one_after_works(client, workspace):
    workspace.faults.add(Fault("chat.postMessage", error="is_archived"))

    with pytest.raises(SlackApiError, match="is_archived"):
        client.chat_postMessage(channel="C0DESK", text="a")
    client.chat_postMessage(channel="C0DESK", text="b")

    assert texts(client) == ["b"]


def test_a_limit_is_told_with_the_seconds_to_wait(client, workspace):
    workspace.faults.add(Fault("*", retry_after=30))

    with pytest.raises(SlackApiError) as refused:
        client.chat_postMessage(channel="C0DESK", text="a")

    answer = refused.value.response
    assert (answer.status_code, answer["error"]) == (429, "ratelimited")
    assert answer.headers["Retry-After"] == "30"


def test_a_client_that_obeys_the_limit_gets_through(workspace, client):
    workspace.faults.add(Fault("chat.postMessage", retry_after=0))
    patient = WebClient(
        token=workspace.bot_token,
        base_url=workspace.base_url,
        retry_handlers=[RateLimitErrorRetryHandler()],
    )

    patient.chat_postMessage(channel="C0DESK", text="a")

    assert texts(client) == ["a"]


def test_a_lost_answer_leaves_the_message_posted(client, workspace):
    workspace.faults.add(Fault("chat.postMessage", answer_lost=True))

    with pytest.raises((URLError, ConnectionError)):
        client.chat_postMessage(channel="C0DESK", text="once")

    assert texts(client) == ["once"]


def test_a_client_that_repeats_after_a_lost_answer_posts_twice(client, workspace):
    """Slack_sdk does so by default; the bot's posting client must not."""
    workspace.faults.add(Fault("chat.postMessage", answer_lost=True))

    WebClient(token=workspace.bot_token, base_url=workspace.base_url).chat_postMessage(
        channel="C0DESK", text="once"
    )

    assert texts(client) == ["once", "once"]


def test_one_message_a_second_and_channel_when_limits_are_in_force(client, workspace):
    workspace.faults.strict_rates = True
    client.chat_postMessage(channel="C0DESK", text="a")

    with pytest.raises(SlackApiError, match="ratelimited"):
        client.chat_postMessage(channel="C0DESK", text="b")
    client.chat_postMessage(channel="C0SHARED", text="c")


def test_limits_are_over_once_the_clock_has_moved(client, workspace):
    workspace.faults.strict_rates = True
    client.chat_postMessage(channel="C0DESK", text="a")

    workspace.jump(workspace.clock.now() + timedelta(seconds=1))
    client.chat_postMessage(channel="C0DESK", text="b")

    assert texts(client) == ["b", "a"]


def test_a_call_that_is_slowed_down_meets_its_fault_as_well(workspace):
    workspace.faults.add(Fault("*", delay=4.0, times=ALWAYS))
    workspace.faults.add(Fault("chat.update", error="internal_error"))

    met = [workspace.faults.take(name) for name in ("chat.update", "chat.update", "views.open")]

    assert [(it.delay, it.error) for it in met] == [(4.0, "internal_error"), (4.0, ""), (4.0, "")]


def test_everything_that_was_asked_for_is_taken_away(workspace):
    faults = workspace.faults
    faults.strict_rates, faults.ignored_acks, faults.event_copies = True, 1, 2
    faults.add(Fault("*", delay=4.0, times=ALWAYS))

    faults.clear()

    assert faults == Faults(workspace.clock)


def test_an_event_comes_twice_with_the_same_id(bot, ana, workspace):
    workspace.faults.event_copies = 2

    ana.opens_home()
    assert workspace.wait_for(lambda: workspace.outbox.idle, 3)

    first, second = bot.heard["app_home_opened"]
    assert first["event_id"] == second["event_id"]


def test_a_late_event_tells_when_it_happened(bot, ana, workspace):
    workspace.faults.event_delay = 0.02
    ana.opens_home()
    assert workspace.wait_for(lambda: "app_home_opened" in bot.heard, 3)

    told = bot.heard["app_home_opened"][0]
    assert told["event_time"] == int(workspace.clock.now().timestamp())


def test_a_slow_answer_is_still_an_answer(client, workspace):
    workspace.faults.add(Fault("auth.test", delay=0.05))

    assert client.auth_test()["user_id"] == "U0BOT"


def test_the_journal_keeps_every_call_without_its_token(client, workspace):
    client.chat_postMessage(channel="C0DESK", text="x", blocks=[section("x")])
    with pytest.raises(SlackApiError):
        client.chat_postMessage(channel="C0NOWHERE", text="x")

    posted, failed = workspace.journal.of("chat.postMessage")
    assert (posted.ok, failed.ok) == (True, False)
    assert workspace.journal.refused == [failed]
    assert workspace.bot_token not in str(posted)
