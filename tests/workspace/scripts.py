"""Scripts for the scripted bot, and what a refused call was told."""

from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse
from slack_sdk.webhook import WebhookClient

from workspace.errors import InvalidBlocksError

Script = Callable[..., Any]


def opens(view):
    def script(ack, body, client):
        client.views_open(trigger_id=body["trigger_id"], view=view)
        ack()

    return script


def says(**answer):
    return lambda ack, body, client: ack(**answer)


def respond_with(**content):
    def script(ack, body, client):
        WebhookClient(body["response_url"]).send_dict(content)
        ack()

    return script


def refusal(call: Callable[[], object]) -> SlackResponse:
    """Make a call that Slack refuses; returns its answer."""
    with pytest.raises(SlackApiError) as refused:
        call()
    answer = refused.value.response
    assert isinstance(answer, SlackResponse)
    return answer


def assert_refused(
    check: Callable[[], object], sentence: str, pointer: str, code: str = "invalid_blocks"
) -> None:
    """Make a check that fails with this code, sentence and JSON pointer."""
    with pytest.raises(InvalidBlocksError) as refused:
        check()

    assert refused.value.code == code
    told = f"{refused.value}"
    assert sentence in told
    assert f"[json-pointer:{pointer}]" in told
