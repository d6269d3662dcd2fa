"""Scripts for the scripted bot, and what a refused call was told."""

from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse
from slack_sdk.webhook import WebhookClient

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
