"""Who is asking, from where, and whether they may: asked once, before any listener.

Puts in Bolt's context what listeners ask for by name:

- `t`: the Translator that speaks to the person; `aloud`: the one that speaks to the channel
- `person`: their row; `dossier`: the channel's dossier; `scope`: what they may see and change here

Fails closed: a person of another team, a guest, a channel that nobody registered and a person who
is not in the channel all get the same sentence, which does not tell what exists.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt import BoltContext
from slack_sdk import WebClient

from bot.domain.access import Audience, Scope
from bot.domain.errors import Refusal
from bot.i18n import Translator
from handlers import places, slack_facts
from handlers.matching import is_spanish
from handlers.views.targets import Target
from storage import dossiers, people
from storage.database import Database
from storage.models import Channel, Dossier, Person

FRESH = timedelta(minutes=30)
"""How long what Slack said of a person or a channel is believed."""


def introduce(
    body: dict[str, Any], context: BoltContext, client: WebClient, next_: Callable[[], None]
) -> None:
    """Find out who asks and from where. Raises Refusal("nothing-here") for who may not pass."""
    context["t"] = Translator(_language_of(body), ZoneInfo("UTC"))
    if body.get("type") != "event_callback":
        _introduce_person(context, client)
        _introduce_place(body, context, client)
    elif body["event"]["type"] == "app_home_opened":
        _introduce_person(context, client)
    next_()


def _introduce_person(context: BoltContext, client: WebClient) -> None:
    person = _recognise(context, client)
    context["t"] = Translator(person.language, ZoneInfo(person.zone))
    if not person.is_active or person.is_guest or person.is_stranger:
        raise Refusal("nothing-here")
    context["person"] = person


def _recognise(context: BoltContext, client: WebClient) -> Person:
    """Return the acting person's row, asking Slack when it is missing or old."""
    db, now = context["db"], context["now"]
    team, slack_id = context["authorize_result"].team_id, context.user_id
    if slack_id is None:
        raise Refusal("nothing-here")
    with db.reading() as session:
        found = people.recognise(session, team, slack_id)
    if found is None:
        raise Refusal("nothing-here")
    workspace, person = found
    if person is not None and _is_fresh(person.refreshed_at, now):
        return person
    profile = slack_facts.profile(client, slack_id, team)
    with db.session() as session:
        return people.save_profile(session, workspace.id, slack_id, now=now, **profile)


def _introduce_place(body: dict[str, Any], context: BoltContext, client: WebClient) -> None:
    """Find the channel's dossier, and through it the scope of everything that follows."""
    person: Person = context["person"]
    slack_id, is_there = _place(body, context)
    if body.get("type") == "shortcut":  # one that works everywhere
        slack_id, is_there = places.only(person, client, context["db"]), True
    with context["db"].reading() as session:
        room = dossiers.room(session, person.workspace_id, slack_id)
    if room is None:
        raise Refusal("nothing-here")
    channel, dossier = room
    if not is_there and not slack_facts.is_member(client, slack_id, person.slack_id):
        raise Refusal("nothing-here")
    channel = _with_present_audience(channel, context["db"], client, context["now"])
    enter(context, person, channel, dossier)


def enter(context: BoltContext, person: Person, channel: Channel, dossier: Dossier) -> None:
    """Give the listeners the dossier, the scope in this channel, and both Translators."""
    zone, capitals = ZoneInfo(dossier.zone), tuple(dossier.capitals)
    context["dossier"] = dossier
    context["t"] = Translator(person.language, ZoneInfo(person.zone), capitals)
    context["aloud"] = Translator(channel.language, zone, capitals)
    context["scope"] = Scope(
        workspace_id=person.workspace_id,
        dossier_id=channel.dossier_id,
        audience=audience_of(channel),
        person_id=person.id,
        channel=channel.slack_id,
    )


def audience_of(channel: Channel) -> Audience:
    """Return who listens: what was registered, or outsiders too if Slack says it is shared."""
    return Audience.SHARED if channel.is_ext_shared else channel.audience


def _with_present_audience(
    channel: Channel, db: Database, client: WebClient, now: datetime
) -> Channel:
    """Ask Slack whether the channel is shared with outsiders, unless it said so lately."""
    if _is_fresh(channel.checked_at, now):
        return channel
    is_shared = slack_facts.is_shared(client, channel.slack_id)
    with db.session() as session:
        channel = session.get_one(Channel, channel.id)
        dossiers.note_sharing(session, channel, is_shared, now)
    return channel


def _place(body: dict[str, Any], context: BoltContext) -> tuple[str, bool]:
    """Return the channel that a request is about, and whether Slack says the person is there.

    Commands are typed by people who are in a channel. Messages outlive that: whoever presses may
    have left, or look in from outside. Forms, the App Home and direct messages have no channel of
    a dossier; what they carry names one.
    """
    slack_id = context.channel_id or ""
    if slack_id and not slack_id.startswith("D"):
        return slack_id, "command" in body
    carried = body.get("view", {}).get("private_metadata")
    if not carried and body.get("actions"):
        carried = slack_facts.pressed(body["actions"][0])
    return Target.find(carried or "").channel, False


def _is_fresh(at: datetime | None, now: datetime) -> bool:
    return at is not None and abs(now - at) < FRESH


def _language_of(body: dict[str, Any]) -> str:
    """Before the person is known, the name of the command tells their language."""
    return "es" if is_spanish(body.get("command", "")) else "en"
