"""Figures about reminders, in the text format that Prometheus and its kin read."""

from collections.abc import Iterator
from datetime import datetime

from storage.reminders import DeliveryHealth, Tally


def exposition(health: DeliveryHealth, tally: Tally, now: datetime) -> str:
    """Write every figure with what it means; a delivery that never ticked has no seconds."""
    figures = {
        "due": (health.due, "waiting to be taken up now"),
        "sent": (tally.sent, "due in the last seven days and sent"),
        "late": (tally.late, "due in the last seven days and sent later than ten minutes after"),
        "failed": (health.failed, "due in the last seven days and given up"),
        "unknown": (health.unknown, "of which nobody knows yet whether Slack has them"),
    }
    lines = [line for name, told in figures.items() for line in _gauge(name, *told)]
    if health.last_tick_at is not None:
        seconds = (now - health.last_tick_at).total_seconds()
        lines += _gauge("last_tick_seconds", seconds, "seconds since a delivery showed it is alive")
    return "\n".join(lines)


def _gauge(name: str, value: float, meaning: str) -> Iterator[str]:
    name = f"aide_memoire_reminders_{name}"
    yield from (f"# HELP {name} {meaning}", f"# TYPE {name} gauge", f"{name} {value}")
