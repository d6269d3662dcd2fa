"""What the bot asked, what it was told, and what went wrong: for the inspector and the tests."""

from dataclasses import dataclass, field
from datetime import datetime

from workspace.state.deliveries import Delivery
from workspace.state.records import Json


@dataclass
class ApiCall:
    """One call of the Web API, or one use of a response address (method "response_url")."""

    at: datetime
    method: str
    arguments: Json
    answer: Json
    status: int = 200

    @property
    def ok(self) -> bool:
        """Did Slack's double do what was asked?"""
        return bool(self.answer.get("ok"))


@dataclass
class Journal:
    """Everything that passed between the bot and the workspace, in order."""

    calls: list[ApiCall] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)
    unknown_methods: list[str] = field(default_factory=list)
    refused_answers: list[str] = field(default_factory=list)
    """Acknowledgements whose content Slack would not have shown, each with the reason."""

    def of(self, method: str) -> list[ApiCall]:
        """List the calls of one method."""
        return [call for call in self.calls if call.method == method]

    @property
    def refused(self) -> list[ApiCall]:
        """List the calls that were answered with an error."""
        return [call for call in self.calls if not call.ok]
