"""People as Slack described them last."""

from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam
from sqlmodel import Session, col, select

from storage.models import Person, Workspace

# Asked at every click, so made once: to build a statement takes longer than to execute it.
_CALLED = col(Person.slack_id) == bindparam("slack_id")
_FIND = select(Person).where(col(Person.workspace_id) == bindparam("workspace_id"), _CALLED)
_RECOGNISE = (
    select(Workspace, Person)
    .join(Person, and_(col(Person.workspace_id) == col(Workspace.id), _CALLED), isouter=True)
    .where(col(Workspace.team_id) == bindparam("team_id"))
)


def find(session: Session, workspace_id: int, slack_id: str) -> Person | None:
    """Find a person by Slack's id; None when the bot has not met them."""
    asked = {"workspace_id": workspace_id, "slack_id": slack_id}
    return session.exec(_FIND, params=asked).one_or_none()


def recognise(
    session: Session, team_id: str, slack_id: str
) -> tuple[Workspace, Person | None] | None:
    """Find the workspace of a Slack team and a person in it, if the bot has met either."""
    asked = {"team_id": team_id, "slack_id": slack_id}
    found = session.exec(_RECOGNISE, params=asked).one_or_none()
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
