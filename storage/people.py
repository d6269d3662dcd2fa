"""People as Slack described them last."""

from datetime import datetime
from typing import Any

from sqlalchemy import and_
from sqlmodel import Session, col, select

from storage.models import Person, Workspace


def find(session: Session, workspace_id: int, slack_id: str) -> Person | None:
    """Find a person by Slack's id; None when the bot has not met them."""
    wanted = select(Person).where(
        col(Person.workspace_id) == workspace_id, col(Person.slack_id) == slack_id
    )
    return session.exec(wanted).one_or_none()


def recognise(
    session: Session, team_id: str, slack_id: str
) -> tuple[Workspace, Person | None] | None:
    """Find the workspace of a Slack team and a person in it, if the bot has met either."""
    member = and_(col(Person.workspace_id) == col(Workspace.id), col(Person.slack_id) == slack_id)
    wanted = select(Workspace, Person).join(Person, member, isouter=True)
    found = session.exec(wanted.where(Workspace.team_id == team_id)).one_or_none()
    return found and (found[0], found[1])


def get(session: Session, person_id: int) -> Person:
    """Get a person the bot has met, by the number other rows know them by."""
    return session.get_one(Person, person_id)


def note_home(session: Session, person_id: int) -> None:
    """Keep that somebody has opened their App Home."""
    get(session, person_id).has_home = True


def save_profile(
    session: Session,
    workspace_id: int,
    slack_id: str,
    *,
    name: str,
    locale: str,
    zone: str,
    is_guest: bool,
    is_stranger: bool,
    is_active: bool,
    now: datetime,
) -> Person:
    """Keep what Slack says about a person. Their role is ours to give, and stays."""
    profile: dict[str, Any] = {
        "name": name,
        "locale": locale,
        "zone": zone,
        "is_guest": is_guest,
        "is_stranger": is_stranger,
        "is_active": is_active,
        "refreshed_at": now,
    }
    person = find(session, workspace_id, slack_id)
    if person is None:
        person = Person(workspace_id=workspace_id, slack_id=slack_id, **profile)
    session.add(person.sqlmodel_update(profile))
    session.flush()
    return person
