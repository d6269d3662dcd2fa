"""The tables; rows offer domain values (.when) and decide nothing."""

from storage.models.commitments import (
    Commitment,
    CommitmentParty,
    CommitmentTopic,
    Quote,
    StatusUpdate,
    Topic,
)
from storage.models.dated import Dated, dated
from storage.models.documents import Document
from storage.models.dossiers import Channel, Dossier, Workspace
from storage.models.history import History
from storage.models.meetings import Body, Meeting, MeetingDate
from storage.models.people import Agency, Party, Person
from storage.models.reminders import Acknowledgement, Card, Habits, Heartbeat, Reminder
from storage.models.row import Row

__all__ = [
    "Acknowledgement",
    "Agency",
    "Body",
    "Card",
    "Channel",
    "Commitment",
    "CommitmentParty",
    "CommitmentTopic",
    "Dated",
    "Document",
    "Dossier",
    "Habits",
    "Heartbeat",
    "History",
    "Meeting",
    "MeetingDate",
    "Party",
    "Person",
    "Quote",
    "Reminder",
    "Row",
    "StatusUpdate",
    "Topic",
    "Workspace",
    "dated",
]
