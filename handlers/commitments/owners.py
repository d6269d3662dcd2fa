"""Who may answer for a commitment: people of this team, active, and no guests."""

from typing import Any

from bot.domain.errors import Refusal
from handlers import slack_facts
from handlers.desk import Desk
from storage import people
from storage.models import Person

FIELD = "owner"


def owner(desk: Desk, slack_id: str, team: str) -> Person:
    """Get the person who was chosen, asking Slack about somebody the bot has not met.

    Raises Refusal("owner-not-here"), on its field, for people who cannot answer for anything here.
    """
    workspace = desk.person.workspace_id
    with desk.db.reading() as session:
        person = people.find(session, workspace, slack_id)
    if person is None:
        profile = _asked(desk, slack_id, team)
        with desk.db.session() as session:
            person = people.save_profile(session, workspace, slack_id, now=desk.now, **profile)
    if person.is_guest or person.is_stranger or not person.is_active:
        raise Refusal("owner-not-here", field=FIELD)
    return person


def _asked(desk: Desk, slack_id: str, team: str) -> dict[str, Any]:
    try:
        return slack_facts.profile(desk.client, slack_id, team)
    except Refusal as refusal:
        raise Refusal("owner-not-here", field=FIELD) from refusal
