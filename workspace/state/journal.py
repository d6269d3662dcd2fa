"""What the bot asked, what it was told, and what went wrong: for the inspector and the tests."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from textwrap import shorten

from workspace.state.deliveries import Delivery
from workspace.state.records import Json

MISTAKES = frozenset(
    {
        "unknown_method",
        "missing_scope",
        "invalid_arguments",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_attachments",
        "too_many_attachments",
        "view_too_large",
        "msg_too_long",
        "no_text",
        "markdown_text_conflict",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "metadata_too_large",
        "invalid_limit",
        "invalid_cursor",
        "invalid_types",
        "invalid_json",
        "json_not_object",
        "invalid_post_type",
        "not_authed",
        "not_allowed_token_type",
        "not_enabled",
        "push_limit_reached",
        "exchanged_trigger_id",
        "duplicate_external_id",
        "used_url",
    }
)
"""Codes that only a bot with a bug is ever told."""


@dataclass
class ApiCall:
    """One call of the Web API, or one use of a response address (method "response_url")."""

    at: datetime
    method: str
    arguments: Json
    answer: Json
    status: int = 200
    induced: bool = False  # it failed because a fault was asked for

    @property
    def ok(self) -> bool:
        """Did Slack's double do what was asked?"""
        return bool(self.answer.get("ok"))

    @property
    def mistake(self) -> str:
        """Say what was wrong with the call, naming view or message; "" for nothing."""
        if self.induced or self.answer.get("error") not in MISTAKES:
            return ""
        problems = self.answer.get("response_metadata", {}).get("messages", [])
        return " ".join([self.method + self._name, self.answer["error"], *problems])

    @property
    def _name(self) -> str:
        view, text = self.arguments.get("view"), self.arguments.get("text")
        view = json.loads(view) if isinstance(view, str) and view.startswith("{") else view
        if isinstance(view, dict):
            return f" ({view.get('callback_id') or view.get('type')})"
        return f" (“{shorten(text, 60)}”)" if isinstance(text, str) and text else ""


@dataclass
class Journal:
    """Everything that passed between the bot and the workspace, in order."""

    calls: list[ApiCall] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)
    refused_answers: list[str] = field(default_factory=list)
    """Acknowledgements whose content Slack would not have shown, each with the reason."""

    def of(self, method: str) -> list[ApiCall]:
        """List the calls of one method."""
        return [call for call in self.calls if call.method == method]

    @property
    def mistakes(self) -> list[str]:
        """Say what only a bot with a bug does: wrong calls and answers Slack would not show."""
        return [call.mistake for call in self.calls if call.mistake] + self.refused_answers

    @property
    def refused(self) -> list[ApiCall]:
        """List the calls that were answered with an error."""
        return [call for call in self.calls if not call.ok]
