"""What Slack's refusal to post means for a reminder: wait, mend, give up, or find out."""

import re
from datetime import timedelta
from enum import Enum, auto

from slack_sdk.errors import SlackApiError

_CODE = re.compile(r"[a-z_]+")
_UNSURE = {"internal_error", "fatal_error", "service_unavailable", "request_timeout"}
_BUSY = {"ratelimited", "rate_limited", "message_limit_exceeded", "team_added_to_org"}
_PLACE = {
    *("not_in_channel", "is_archived", "channel_not_found", "ekm_access_denied"),
    *("restricted_action", "restricted_action_read_only_channel"),
    *("restricted_action_non_threadable_channel", "restricted_action_thread_only_channel"),
}
_READER = {"user_not_found", "user_disabled", "cannot_dm_bot", "messages_tab_disabled"}
_TEAM = {
    *("token_revoked", "token_expired", "account_inactive", "invalid_auth", "not_authed"),
    *("missing_scope", "no_permission", "org_login_required", "access_denied"),
    *("team_access_not_granted", "enterprise_is_restricted"),
}


class Meaning(Enum):
    """What a refusal means."""

    BUSY = auto()
    """Not now: Slack says when."""
    PLACE = auto()
    """Nothing can be posted in this channel until somebody mends it."""
    READER = auto()
    """This person cannot be written to."""
    TEAM = auto()
    """Nothing can be posted anywhere until an administrator mends it."""
    MESSAGE = auto()
    """It is the message that Slack does not take."""
    UNSURE = auto()
    """Slack may have the message all the same."""


def meaning(error: SlackApiError) -> Meaning:
    """Tell what an error says about a message that was to be posted."""
    code, status = code_of(error), error.response.status_code
    if status == 429 or code in _BUSY:
        return Meaning.BUSY
    if status >= 500 or code in _UNSURE or not _CODE.fullmatch(code):
        return Meaning.UNSURE
    if code in _PLACE:
        return Meaning.PLACE
    if code in _READER:
        return Meaning.READER
    return Meaning.TEAM if code in _TEAM else Meaning.MESSAGE


def code_of(error: SlackApiError) -> str:
    """Return Slack's word for what is wrong."""
    return str(error.response.get("error", ""))


def retry_after(error: SlackApiError) -> timedelta:
    """Return how long Slack asks to wait; half a minute when it does not say."""
    headers = {name.lower(): value for name, value in error.response.headers.items()}
    said = str(headers.get("retry-after", ""))
    return timedelta(seconds=int(said) if said.isdecimal() else 30)
