"""Bring a dossier from a file into the database; bringing it twice changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from storage.loading import commitments, meetings, people, surroundings
from storage.loading.reading import read

__all__ = ["Loaded", "load"]


@dataclass(frozen=True)
class Loaded:
    """What came of a file: how many of its records are new, and how many were there before."""

    dossier_id: int
    added: int
    unchanged: int


def load(
    session: Session, document: Mapping[str, Any], *, team_id: str, channel: str, now: datetime
) -> Loaded:
    """Load the dossier of a parsed scenario file into the workspace of `team_id`.

    channel: Slack's id of the team's internal channel. The file's own ids of people and channels
    count only in the workspace it was written for; elsewhere a person is left out unless the bot
    has met them. Raises Refusal("unreadable-file", where=, problem=), or
    Refusal("channel-taken", channel=) when a channel belongs to another dossier.
    Reminders are not planned here.
    """
    file = read(document)
    is_home = file.team is None or file.team.id == team_id
    dossier, shelf = surroundings.open_dossier(session, file, team_id, channel, now)
    people.load(shelf, file, team_id if is_home else None)
    surroundings.name_coordinator(shelf, dossier, file.dossier.coordinator)
    surroundings.load_channels(shelf, dossier, file.channels if is_home else [])
    surroundings.load_words(shelf, dossier, file.dossier)
    meetings.load(shelf, dossier, file.dossier.meetings)
    commitments.load(shelf, dossier, file.dossier.commitments)
    return Loaded(dossier.id, shelf.added, shelf.unchanged)
