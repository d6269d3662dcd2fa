"""What only Slack knows: who a person is, who is in a channel, whether outsiders listen."""

from collections.abc import Callable
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.domain.errors import Refusal

_SHARED = ("is_ext_shared", "is_pending_ext_shared", "is_org_shared")
_NOT_SEEN = ("user_not_found", "user_not_visible", "channel_not_found", "not_in_channel")


def profile(client: WebClient, slack_id: str, team: str) -> dict[str, Any]:
    """Return what Slack says of a person, as the values of a Person row.

    Raises Refusal("nothing-here") for somebody this workspace cannot see.
    """
    user = _ask(client.users_info, user=slack_id, include_locale=True)["user"]
    return {
        "name": user["profile"].get("real_name") or user.get("real_name") or user["name"],
        "locale": user.get("locale") or "en-US",
        "zone": user.get("tz") or "UTC",
        "is_guest": bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        "is_stranger": bool(user.get("is_stranger")) or user.get("team_id") != team,
        "is_active": not (user.get("deleted") or user.get("is_bot")),
    }


def is_shared(client: WebClient, channel: str) -> bool:
    """Tell whether people of another team are in the channel, or may come."""
    facts = _ask(client.conversations_info, channel=channel)["channel"]
    return any(facts.get(name) for name in _SHARED)


def sharing(client: WebClient) -> dict[str, bool]:
    """Tell of each channel that the bot is in whether it is_shared, in one look at them all.

    A channel of which Slack does not say every fact is left out: silence is no answer.
    """
    pages = client.users_conversations(types="public_channel,private_channel", limit=200)
    return {
        facts["id"]: any(facts[name] for name in _SHARED)
        for page in pages
        for facts in page["channels"]
        if all(name in facts for name in _SHARED)
    }


def is_member(client: WebClient, channel: str, slack_id: str) -> bool:
    """Tell whether the person is in the channel."""
    try:
        pages = client.conversations_members(channel=channel, limit=200)
        return any(slack_id in page["members"] for page in pages)
    except SlackApiError as error:
        if error.response["error"] in _NOT_SEEN:
            return False
        raise


def pressed(action: dict[str, Any]) -> str:
    """Return the value that a pressed button or a chosen option carries."""
    choice = action.get("selected_option") or {}
    return str(action.get("value") or choice.get("value") or "")


def _ask(method: Callable[..., SlackResponse], **facts: object) -> SlackResponse:
    try:
        return method(**facts)
    except SlackApiError as error:
        if error.response["error"] in _NOT_SEEN:
            raise Refusal("nothing-here") from error
        raise
