"""What can be made to go wrong on the page, and whether it is on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from workspace.local import Workspace
from workspace.state.faults import ALWAYS, Fault

COME_BACK, SLOW, LATE = 5, 4.0, 5.0
"""Real seconds. SLOW is longer than Slack waits for an acknowledgement."""

CODES = [
    "internal_error",
    "channel_not_found",
    "not_in_channel",
    "is_archived",
    "account_inactive",
    "invalid_blocks",
    "expired_trigger_id",
    "hash_conflict",
]
"""Errors worth trying, the most general first."""


@dataclass
class Aim:
    """Which calls meet a fault that is switched on next: a method or "*"; the error they get."""

    method: str = "chat.postMessage"
    code: str = CODES[0]


@dataclass(frozen=True)
class Switch:
    """Something that is on or off. key: its words. detail: what it is aimed at, while it is on."""

    key: str
    is_on: Callable[[], bool]
    turn: Callable[[bool], object]
    detail: Callable[[], str] = str


def of_calls(state: Workspace, aim: Aim) -> list[Switch]:
    """Faults that the next calls of a method meet."""
    return [
        _call(
            "fault-limit",
            state,
            lambda fault: fault.retry_after is not None,
            lambda: Fault(aim.method, retry_after=COME_BACK),
        ),
        _call(
            "fault-slow",
            state,
            lambda fault: fault.slows,
            lambda: Fault(aim.method, delay=SLOW, times=ALWAYS),
        ),
        _call(
            "fault-lost",
            state,
            lambda fault: fault.answer_lost,
            lambda: Fault(aim.method, answer_lost=True),
        ),
        _call(
            "fault-error",
            state,
            lambda fault: bool(fault.error),
            lambda: Fault(aim.method, error=aim.code),
        ),
    ]


def of_traffic(state: Workspace) -> list[Switch]:
    """Faults of everything that passes between Slack and the bot."""
    return [
        _field("fault-rates", state, "strict_rates", off=False, on=True),
        _field("fault-ack", state, "ignored_acks", off=0, on=1),
        _field("fault-twice", state, "event_copies", off=1, on=2),
        _field("fault-late", state, "event_delay", off=0.0, on=LATE),
        Switch("fault-drop", lambda: not state.sockets.ready, lambda _: state.sockets.drop()),
    ]


def clear(state: Workspace) -> None:
    """Switch everything off, on every page."""
    with state.lock:
        state.faults.clear()
        state.changed("faults")


def _call(
    key: str, state: Workspace, fits: Callable[[Fault], bool], make: Callable[[], Fault]
) -> Switch:
    """A switch for faults that wait for a call: those that fit are its own."""

    def waiting() -> list[Fault]:
        return [fault for fault in state.faults.waiting if fits(fault)]

    def turn(on: bool) -> None:
        with state.lock:
            state.faults.remove(fits)
            if on:
                state.faults.add(make())
            state.changed("faults")

    def detail() -> str:
        return ", ".join(f"{fault.method} {fault.error}".strip() for fault in waiting())

    return Switch(key, lambda: bool(waiting()), turn, detail)


def _field(key: str, state: Workspace, name: str, *, off: Any, on: Any) -> Switch:  # noqa: ANN401
    """A switch for one of the settings of Faults."""

    def turn(is_on: bool) -> None:
        with state.lock:
            setattr(state.faults, name, on if is_on else off)
            state.changed("faults")

    return Switch(key, lambda: getattr(state.faults, name) != off, turn)
