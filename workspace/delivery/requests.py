"""Signed HTTP requests to the bot, as Slack sends them when Socket Mode is off.

The signature carries real time: the bot refuses anything five minutes old, whatever the
workspace's clock says.
"""

import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

import aiohttp

from workspace.state import State
from workspace.state.deliveries import Delivery
from workspace.state.records import Json


class Requests:
    """Carries deliveries as POSTs to one address of the bot's."""

    def __init__(self, state: State, url: str) -> None:
        self._state, self._url = state, url

    async def carry(self, delivery: Delivery) -> None:
        """Send one request; its answer is the acknowledgement."""
        body, content_type = encode(delivery)
        headers = {"Content-Type": content_type, **self._signature(body), **_retry(delivery)}
        outbox = self._state.outbox
        try:
            async with aiohttp.request(
                "POST",
                self._url,
                data=body,
                headers=headers,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=None),  # the outbox looks at the time
            ) as answer:
                said = await answer.text(errors="replace")
        except aiohttp.ClientError:
            outbox.fail(delivery.envelope_id, "connection_failed")
            return
        if 200 <= answer.status < 300:  # a redirect is no answer
            outbox.acknowledge(delivery.envelope_id, decode(said, answer.content_type))
        else:
            again = "x-slack-no-retry" not in answer.headers
            outbox.fail(delivery.envelope_id, "http_error", again=again)

    def _signature(self, body: bytes) -> dict[str, str]:
        stamp = str(int(time.time()))  # noqa: TID251 - signatures carry real time
        signed = b":".join([b"v0", stamp.encode(), body])
        digest = hmac.new(self._state.signing_secret.encode(), signed, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}


def encode(delivery: Delivery) -> tuple[bytes, str]:
    """Write a payload: commands as a form, interactions as payload=, events as JSON."""
    if delivery.kind == "events_api":
        return json.dumps(delivery.payload).encode(), "application/json"
    fields = delivery.payload
    if delivery.kind == "interactive":
        fields = {"payload": json.dumps(delivery.payload)}
    return urlencode(fields).encode(), "application/x-www-form-urlencoded"


def decode(answer: str, content_type: str) -> Json:
    """Read the bot's answer: nothing, JSON, or plain text that is a message."""
    if not answer:
        return {}
    if content_type == "application/json":
        return dict(json.loads(answer))
    return {"text": answer}


def _retry(delivery: Delivery) -> dict[str, str]:
    if not delivery.attempt:
        return {}
    return {
        "X-Slack-Retry-Num": str(delivery.attempt),
        "X-Slack-Retry-Reason": "http_timeout" if delivery.reason == "timeout" else delivery.reason,
    }
