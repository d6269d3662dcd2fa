"""What a dossier needs before its meetings: itself, its channels, topics, bodies and sources."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, col, select

from bot.domain.access import Audience, Scope
from bot.domain.errors import Refusal
from storage import dossiers
from storage.loading import file
from storage.loading.shelf import Shelf
from storage.models import Body, Channel, Document, Dossier, Topic, Workspace

KEY = ("dossier_id", "key")
"""The columns by which a topic, body or document is found again."""


def open_dossier(
    session: Session, whole: file.File, team_id: str, channel: str, now: datetime
) -> tuple[Dossier, Shelf]:
    """Find or make the workspace and the dossier, and the shelf on which the rest is put."""
    workspace = dossiers.workspace(session, team_id) or _workspace(session, whole, team_id)
    there = session.exec(
        select(Dossier).where(
            col(Dossier.workspace_id) == workspace.id, col(Dossier.key) == whole.dossier.key
        )
    ).one_or_none()
    dossier = there or _dossier(session, whole.dossier, workspace.id, now)
    scope = Scope(workspace.id, dossier.id, Audience.INTERNAL, 0, channel)
    if there is not None:
        return dossier, Shelf(session, scope, now, unchanged=1)
    shelf = Shelf(session, scope, now, added=1)
    shelf.note("dossier", dossier.id, key=dossier.key)
    return dossier, shelf


def name_coordinator(shelf: Shelf, dossier: Dossier, key: str | None) -> None:
    """Fill the coordinator's place when it is empty and the file's coordinator is known here."""
    number = shelf.number("person", key)
    if dossier.coordinator_id is None and number is not None:
        dossier.coordinator_id = number
        shelf.session.add(dossier)
        shelf.note("dossier", dossier.id, coordinator_id=number)


def load_channels(shelf: Shelf, dossier: Dossier, channels: Iterable[file.Channel]) -> None:
    """Register the team's internal channel, and those to which the file gives an audience."""
    entries = {entry.id: entry for entry in channels}
    own = entries.get(shelf.scope.channel, file.Channel(id=shelf.scope.channel))
    entries[own.id] = own.model_copy(update={"audience": Audience.INTERNAL})
    for entry in entries.values():
        if entry.audience is not None:
            _register(shelf, dossier, entry, entry.audience)


def load_words(shelf: Shelf, dossier: Dossier, entry: file.Dossier) -> None:
    """Take in topics, bodies and documents."""
    for topic in entry.topics:
        shelf.put(Topic(dossier_id=dossier.id, **topic.model_dump()), topic.key, *KEY)
    for body in entry.bodies:
        shelf.put(Body(dossier_id=dossier.id, **body.model_dump()), body.key, *KEY)
    for document in entry.documents:
        shelf.put(Document(dossier_id=dossier.id, **document.model_dump()), document.key, *KEY)


def _workspace(session: Session, whole: file.File, team_id: str) -> Workspace:
    name = whole.team.name if whole.team and whole.team.id == team_id else team_id
    workspace = Workspace(team_id=team_id, name=name)
    session.add(workspace)
    session.flush()
    return workspace


def _dossier(session: Session, entry: file.Dossier, workspace_id: int, now: datetime) -> Dossier:
    dossier = Dossier(
        workspace_id=workspace_id,
        key=entry.key,
        title_es=entry.title_es,
        title_en=entry.title_en,
        zone=entry.zone,
        capitals=entry.capitals,
        calendars=entry.calendars,
        language=entry.language,
        created_at=now,
    )
    session.add(dossier)
    session.flush()
    return dossier


def _register(shelf: Shelf, dossier: Dossier, entry: file.Channel, audience: Audience) -> None:
    there = dossiers.channel(shelf.session, dossier.workspace_id, entry.id)
    if there is not None and there.dossier_id != dossier.id:
        raise Refusal("channel-taken", channel=entry.id)
    row = Channel(
        workspace_id=dossier.workspace_id,
        dossier_id=dossier.id,
        slack_id=entry.id,
        audience=audience,
        language=entry.language or dossier.language,
        is_ext_shared=entry.ext_shared,
    )
    shelf.put(row, entry.id, "workspace_id", "slack_id")
