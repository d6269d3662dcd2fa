"""The App Home: each person's own page, made when they open it and after what they do.

It shows only dossiers with a channel of the team in which, says Slack, the person is.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from slack_sdk import WebClient

from bot.domain import commitments as rules
from bot.domain.access import Audience, Scope
from bot.domain.commitments import CommitmentStatus
from bot.domain.meetings import CLOSED
from bot.i18n import Translator
from handlers import places
from handlers.desk import Desk
from handlers.views import home as views
from storage import commitments, dossiers, meetings, people
from storage.commitments import Line, Wanted
from storage.database import Database
from storage.models import Channel, Meeting, Person

MANY = 50
"""More than a page can show of anything; the rest is not looked up."""


@dataclass(frozen=True)
class Visitor:
    """Who opens their page, when, and the means to make it."""

    client: WebClient
    db: Database
    now: datetime
    person: Person


def opened(
    event: dict[str, Any],
    client: WebClient,
    db: Database,
    now: datetime,
    person: Person,
    later: Callable[[Callable[[], object]], None],
) -> None:
    """Make the page of somebody who opens it."""
    if event.get("tab") == "home":
        if not person.has_home:
            with db.session() as session:
                people.note_home(session, person.id)
        later(partial(publish, Visitor(client, db, now, person)))


def publish(visitor: Visitor) -> None:
    """Make the page, and hand it to Slack."""
    person = visitor.person
    t = Translator(person.language, ZoneInfo(person.zone))
    rooms = [
        _room(visitor, channel, t) for channel in places.of(person, visitor.client, visitor.db)
    ]
    visitor.client.views_publish(user_id=person.slack_id, view=views.home(rooms, t))


def republish(desk: Desk) -> None:
    """Make the page of a person again, later, because they changed something.

    Who never opened it has none; Slack tells when they do.
    """
    if desk.person.has_home:
        desk.later(partial(publish, Visitor(desk.client, desk.db, desk.now, desk.person)))


def _room(visitor: Visitor, channel: Channel, t: Translator) -> views.Room:
    """Look up what one dossier has for the person."""
    person = visitor.person
    scope = Scope(
        person.workspace_id, channel.dossier_id, Audience.INTERNAL, person.id, channel.slack_id
    )
    with visitor.db.reading() as session:
        dossier = dossiers.dossier(session, channel.dossier_id)
        today = visitor.now.astimezone(ZoneInfo(dossier.zone)).date()
        view = commitments.outlook(dossier, today)
        first = partial(commitments.first, session, scope, view=view, limit=MANY)
        mine = first(Wanted(owner_id=person.id))
        is_theirs = rules.coordinates(person.id, person.role, dossier.coordinator_id)
        reported = first(Wanted(status=CommitmentStatus.REPORTED_DONE)) if is_theirs else []
        coming = meetings.coming(session, scope, today=today, limit=MANY)
        over = meetings.past(session, scope, today=today, limit=MANY)
        gaps = commitments.gaps(session, scope, view)
    due = [line for line in mine if _is_due(line, today)]
    return views.Room(
        title=dossier.title(t.language),
        scope=scope,
        due=due,
        to_verify=reported,
        to_close=[meeting for meeting in over if _waits_for(meeting, person)],
        mine=[line for line in mine if line not in due],
        coming=coming,
        undated=[meeting for meeting in coming if not _has_day(meeting)],
        gaps=gaps,
    )


def _is_due(line: Line, today: date) -> bool:
    return line.commitment.latest_on is not None and line.commitment.latest_on <= today


def _waits_for(meeting: Meeting, person: Person) -> bool:
    return meeting.status not in CLOSED and meeting.responsible_id == person.id


def _has_day(meeting: Meeting) -> bool:
    return meeting.when is not None and meeting.when.is_day_known
