"""Lists in pages, as Slack gives them: a cursor that says where to go on."""

from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Sequence
from typing import TypeVar

from workspace.errors import SlackError
from workspace.webapi.calls import Call

Thing = TypeVar("Thing")


def page(
    call: Call, things: Sequence[Thing], *, usual: int = 100, most: int = 1_000
) -> tuple[list[Thing], str]:
    """Cut out the page the call asks for; returns it with the next cursor, "" at the end."""
    limit = call.number("limit", usual) or usual
    if not 1 <= limit <= most:
        raise SlackError("invalid_limit")
    start = _start(call.maybe("cursor"))
    rest = start + limit < len(things)
    cursor = b64encode(f"next:{start + limit}".encode()).decode() if rest else ""
    return list(things[start : start + limit]), cursor


def _start(cursor: str | None) -> int:
    if cursor is None:
        return 0
    try:
        return int(b64decode(cursor).decode().removeprefix("next:"))
    except (ValueError, Error) as error:
        raise SlackError("invalid_cursor") from error
