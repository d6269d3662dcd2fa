"""The one place where clients of Slack's Web API are made.

Two kinds, because trying again is right for a question and wrong for a message: when the answer to
a post is lost, slack_sdk's own second try posts it twice.
"""

from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import (
    ConnectionErrorRetryHandler,
    RateLimitErrorRetryHandler,
)

TIMEOUT_SECONDS = 10
"""How long one call may take; whoever leases a reminder leases it for longer."""


def posting_client(token: str, base_url: str) -> WebClient:
    """Return a client that tells Slack something, once; what fails is the caller's to know."""
    return WebClient(token, base_url, timeout=TIMEOUT_SECONDS, retry_handlers=[])


def reading_client(token: str | None, base_url: str) -> WebClient:
    """Return a client that asks Slack, again if it must; it may sleep for as long as Slack says."""
    again = [ConnectionErrorRetryHandler(), RateLimitErrorRetryHandler(max_retry_count=2)]
    return WebClient(token, base_url, timeout=TIMEOUT_SECONDS, retry_handlers=again)
