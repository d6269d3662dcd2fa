"""Does Slack have this message? The channel's history knows, by a name that tells nobody else."""

from datetime import datetime, timedelta

from slack_sdk import WebClient

EVENT = "reminder_sent"
"""The type of our metadata. Any app in the workspace may read it, so it carries opaque names."""

_SKEW = timedelta(minutes=10)
"""How far Slack's clock and ours may be apart."""


def metadata(post: str) -> dict[str, object]:
    """Return what a message carries so that it can be found again."""
    return {"event_type": EVENT, "event_payload": {"key": post}}


def find(client: WebClient, conversation: str, post: str, *, since: datetime) -> str | None:
    """Return Slack's `ts` of the message named `post`, or None: Slack surely does not have it.

    since: when it was first tried. Raises SlackApiError when the history cannot be read.
    """
    pages = client.conversations_history(
        channel=conversation,
        oldest=f"{(since - _SKEW).timestamp():.6f}",
        include_all_metadata=True,
        limit=200,
    )
    for page in pages:
        for message in page["messages"]:
            if message.get("metadata", {}).get("event_payload", {}).get("key") == post:
                return str(message["ts"])
    return None
