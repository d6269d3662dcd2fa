"""One call of the Web API: its arguments, however they were sent, and what the token allows."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from workspace.errors import SlackError
from workspace.state import State
from workspace.state.records import Json

TRUE = {"1", "true", "True"}


@dataclass
class Call:
    """A call that is already known to be allowed."""

    state: State
    method: str
    arguments: Json

    def text(self, name: str) -> str:
        """Read a text that must be there. Raises invalid_arguments."""
        value = self.arguments.get(name)
        if value is None or value == "":
            raise missing(name)
        return str(value)

    def maybe(self, name: str) -> str | None:
        """Read a text that may be missing."""
        value = self.arguments.get(name)
        return None if value in (None, "") else str(value)

    def flag(self, name: str) -> bool:
        """Read a yes or no; no when it is missing."""
        return str(self.arguments.get(name, "")) in TRUE

    def number(self, name: str, default: int) -> int:
        """Read a whole number. Raises invalid_arguments."""
        value = str(self.arguments.get(name, default))
        if not value.lstrip("-").isdigit():
            raise SlackError("invalid_arguments")
        return int(value)

    def json(self, name: str) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Read a nested value, which form bodies carry as JSON in a string."""
        value = self.arguments.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            return value

    def require(self, scope: str) -> None:
        """Raise missing_scope unless the manifest asks for one of the scopes "a,b"."""
        if not self.state.scopes & set(scope.split(",")):
            provided = ",".join(sorted(self.state.scopes))
            raise SlackError("missing_scope", needed=scope, provided=provided)


def missing(name: str) -> SlackError:
    """Make Slack's answer to a missing argument."""
    sentence = f"[ERROR] missing required field: {name}"
    return SlackError("invalid_arguments", response_metadata={"messages": [sentence]})


def read_arguments(query: str, body: bytes, content_type: str) -> Json:
    """Read arguments in the three ways slack_sdk sends them.

    Query string with an empty body that calls itself JSON; form with nested values as JSON in
    strings; JSON. Raises SlackError invalid_json and the like.
    """
    arguments: Json = dict(parse_qsl(query, keep_blank_values=True))
    if not body:
        return arguments
    if content_type.startswith("application/json"):
        return arguments | _json_object(body)
    if content_type.startswith("application/x-www-form-urlencoded"):
        return arguments | dict(parse_qsl(body.decode(), keep_blank_values=True))
    raise SlackError("invalid_post_type")


def _json_object(body: bytes) -> Json:
    try:
        value = json.loads(body)
    except ValueError as error:
        raise SlackError("invalid_json") from error
    if not isinstance(value, dict):
        raise SlackError("json_not_object")
    return value


def check_token(state: State, token: str, *, app_level: bool) -> None:
    """Refuse no token, a wrong one, or one of the wrong kind."""
    if not token:
        raise SlackError("not_authed")
    wanted, other = state.bot_token, state.app_token
    if app_level:
        wanted, other = other, wanted
    if token == other:
        raise SlackError("not_allowed_token_type")
    if token != wanted:
        raise SlackError("invalid_auth")
    if not state.bot.installed:
        raise SlackError("account_inactive")
