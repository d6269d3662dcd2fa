"""What the workspace answers when Slack would refuse."""

from typing import Any


class SlackError(Exception):
    """A refusal with Slack's own code, for example channel_not_found.

    facts: further fields of the answer, for example needed and provided of missing_scope.
    """

    def __init__(self, code: str, **facts: Any) -> None:  # noqa: ANN401 - any JSON value
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        """Say why, with JSON pointers where there are some."""
        return "; ".join([self.code, *self.facts.get("errors", [])])

    @property
    def answer(self) -> dict[str, Any]:
        """The JSON that Slack answers."""
        return {"ok": False, "error": self.code, **self.facts}


class InvalidBlocksError(SlackError):
    """Blocks, a view or metadata that Slack would not draw.

    problems: sentences that end in a JSON pointer, as Slack writes them.
    """

    def __init__(self, code: str, problems: list[str]) -> None:
        messages = [f"[ERROR] {problem}" for problem in problems]
        super().__init__(code, errors=problems, response_metadata={"messages": messages})
        self.problems = problems
