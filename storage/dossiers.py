"""Workspaces, dossiers, and the channels in which a dossier may speak."""

from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from bot.domain.access import Audience
from storage.models import Channel, Dossier, Workspace

_ROOM = (  # asked at every click: made once
    select(Channel, Dossier)
    .join(Dossier, col(Dossier.id) == col(Channel.dossier_id))
    .where(
        col(Channel.workspace_id) == bindparam("workspace_id"),
        col(Channel.slack_id) == bindparam("slack_id"),
    )
)


def workspace(session: Session, team_id: str) -> Workspace | None:
    """Find the workspace of a Slack team; None when nothing was ever set up for it."""
    return session.exec(select(Workspace).where(Workspace.team_id == team_id)).one_or_none()


def dossier(session: Session, dossier_id: int) -> Dossier:
    """Get the dossier that a channel belongs to."""
    return session.get_one(Dossier, dossier_id)


def channel(session: Session, workspace_id: int, slack_id: str) -> Channel | None:
    """Find the registration of a channel; None when nobody registered it."""
    wanted = select(Channel).where(
        col(Channel.workspace_id) == workspace_id, col(Channel.slack_id) == slack_id
    )
    return session.exec(wanted).one_or_none()


def room(session: Session, workspace_id: int, slack_id: str) -> tuple[Channel, Dossier] | None:
    """Find the registration of a channel with the dossier that speaks there."""
    asked = {"workspace_id": workspace_id, "slack_id": slack_id}
    return session.exec(_ROOM, params=asked).one_or_none()


def channels(session: Session, dossier_id: int) -> list[Channel]:
    """List the channels of a dossier, in the order in which they were registered."""
    wanted = select(Channel).where(Channel.dossier_id == dossier_id).order_by(col(Channel.id))
    return list(session.exec(wanted))


def registered_channels(session: Session, workspace_id: int) -> list[Channel]:
    """List every channel of a workspace that belongs to some dossier."""
    wanted = select(Channel).where(Channel.workspace_id == workspace_id)
    return list(session.exec(wanted.order_by(col(Channel.id))))


def internal_channels(session: Session, workspace_id: int) -> list[Channel]:
    """List the channels of a workspace that only the team reads, as far as we were told."""
    wanted = select(Channel).where(
        col(Channel.workspace_id) == workspace_id,
        col(Channel.audience) == Audience.INTERNAL,
        col(Channel.is_ext_shared).is_(False),
    )
    return list(session.exec(wanted.order_by(col(Channel.id))))


def register_channel(
    session: Session, dossier: Dossier, slack_id: str, *, audience: Audience, language: str
) -> Channel:
    """Let a dossier speak in a channel that has none yet; Slack has still to say who listens."""
    registered = Channel(
        workspace_id=dossier.workspace_id,
        dossier_id=dossier.id,
        slack_id=slack_id,
        audience=audience,
        language=language,
    )
    session.add(registered)
    session.flush()
    return registered


def move_channel(session: Session, channel: Channel, slack_id: str) -> None:
    """Let a channel go on under its new id; nobody has said yet who listens there."""
    channel.slack_id = slack_id
    channel.checked_at = None
    session.add(channel)


def note_sharing(session: Session, channel: Channel, is_ext_shared: bool, now: datetime) -> None:
    """Keep what Slack says about outsiders in a channel, and when it said so."""
    channel.is_ext_shared = is_ext_shared
    channel.checked_at = now
    session.add(channel)
