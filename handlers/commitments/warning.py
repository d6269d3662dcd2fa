"""Owners are told when somebody else moves a deadline of theirs: once, alone, with both dates."""

from collections.abc import Sequence
from functools import partial
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.i18n import Translator
from handlers import slack_facts
from handlers.desk import Desk
from handlers.views import commitments as views
from storage import dossiers, people, reminders
from storage.commitments import Moved
from storage.models import Person


def warn(desk: Desk, moved: Sequence[Moved], meeting: str = "") -> None:
    """Tell, later, each owner what moved; not the person who did it.

    meeting: the code of the one that moved and took the deadlines with it; "" if none did.
    """
    theirs: dict[int, list[Moved]] = {}
    for one in moved:
        owner = one.commitment.owner_id
        if owner is not None and owner != desk.person.id:
            theirs.setdefault(owner, []).append(one)
    for owner, found in theirs.items():
        desk.later(partial(_tell, desk, owner, found, meeting))


def _tell(desk: Desk, owner_id: int, moved: Sequence[Moved], meeting: str) -> None:
    with desk.db.reading() as session:
        owner = people.get(session, owner_id)
    channel = _common_channel(desk, owner) if reminders.is_within_reach(owner) else None
    if channel is None:
        return
    t = Translator(owner.language, ZoneInfo(owner.zone), tuple(desk.dossier.capitals))
    message = views.deadlines_moved(moved, t, who=desk.person, channel=channel, meeting=meeting)
    desk.client.chat_postMessage(
        channel=owner.slack_id, unfurl_links=False, unfurl_media=False, **message
    )


def _common_channel(desk: Desk, owner: Person) -> str | None:
    """Find a channel of the dossier that only the team reads and, says Slack, the owner is in."""
    with desk.db.reading() as session:
        channels = dossiers.channels(session, desk.dossier.id)
    places = (channel.slack_id for channel in channels if reminders.is_internal(channel))
    return next((place for place in places if _is_among_us(desk, place, owner)), None)


def _is_among_us(desk: Desk, place: str, owner: Person) -> bool:
    try:
        is_there = slack_facts.is_member(desk.client, place, owner.slack_id)
        return is_there and not slack_facts.is_shared(desk.client, place)
    except Refusal:  # the bot is not there to see
        return False
