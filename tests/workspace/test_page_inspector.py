"""What the inspector calls a problem."""

from datetime import UTC, datetime

from workspace.page import inspector
from workspace.state.deliveries import Delivery
from workspace.state.journal import ApiCall, Journal

NOON = datetime(2026, 1, 16, 12, tzinfo=UTC)


def delivery(command: str) -> Delivery:
    return Delivery("E1", "slash_commands", {"command": command}, lambda _: None)


def test_what_slack_would_refuse_and_what_nobody_answered_are_problems() -> None:
    lost = delivery("/meetings")
    lost.fail("operation_timeout")
    unknown = {"ok": False, "error": "unknown_method"}
    journal = Journal(
        calls=[ApiCall(NOON, "conversations.kick", {}, unknown)],
        deliveries=[lost],
        refused_answers=["/aide: invalid_blocks"],
    )

    seen = [(what, ended) for what, ended, _ in inspector.problems(journal)]

    assert seen == [
        ("conversations.kick", "unknown_method"),
        ("/aide: invalid_blocks", ""),
        ("/meetings", "operation_timeout"),
    ]


def test_what_went_well_is_no_problem() -> None:
    answered = delivery("/meetings")
    answered.acknowledge({"text": "Coming meetings"})
    journal = Journal(calls=[ApiCall(NOON, "auth.test", {}, {"ok": True})], deliveries=[answered])

    assert inspector.problems(journal) == []
