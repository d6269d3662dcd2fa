"""Who may see what: a person, in a channel, looks through one dossier's window.

Every query takes the scope of the person who asks, so that nothing outside the dossier, and
nothing internal in a channel shared with outsiders, can reach an answer by accident.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.errors import Refusal


class Audience(StrEnum):
    """Who listens in a channel, and who may read a record."""

    INTERNAL = "internal"
    SHARED = "shared"


@dataclass(frozen=True)
class Scope:
    """What one person may see in one place."""

    workspace_id: int
    dossier_id: int
    audience: Audience
    person_id: int
    channel: str
    """Slack's id of the channel; empty in the App Home."""


def require_change(scope: Scope) -> None:
    """Let a change pass. Raises Refusal("read-only-here") where outsiders listen.

    What is written in a shared channel can be read by everybody in it, so nothing is.
    """
    if scope.audience is not Audience.INTERNAL:
        raise Refusal("read-only-here")
