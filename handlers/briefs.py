"""The brief of a meeting: progress, gaps and expectations, to one person or to the team."""

import re
from collections.abc import Collection
from functools import partial

from slack_bolt import Ack, BoltContext

from bot.domain.access import Audience, require_change
from bot.domain.errors import Refusal
from handlers.desk import Desk
from handlers.matching import nearest
from handlers.meetings import telling
from handlers.views import briefs as views
from handlers.views.message import Message
from handlers.views.parts import section
from handlers.views.targets import Target
from storage import briefs, meetings
from storage.briefs import Brief
from storage.models import Meeting

LONGEST = 100
"""Characters of what people type that are looked for."""

_CODE = re.compile(r"(?<!\w)(?:[a-z]+-)?m\d+(?!\w)", re.IGNORECASE)


def upcoming(ack: Ack, context: BoltContext) -> None:
    """Answer "/brief": the brief of the next meeting."""
    desk = Desk.of(context)
    with desk.db.reading() as session:
        found = meetings.coming(session, desk.scope, today=desk.today, limit=1)
    ack(**(_brief(desk, found[0]) if found else _none(desk)))


def of_meeting(
    ack: Ack, words: str, command_name: str, commands: Collection[str], context: BoltContext
) -> None:
    """Answer "/brief SEG-M4", or "/brief ministerial"."""
    desk = Desk.of(context)
    meeting = _named(desk, words[:LONGEST])
    if meeting is None:
        near = nearest(command_name, words, commands)
        if near:
            raise Refusal("perhaps-meant", words=words, near=near, command=command_name)
        raise Refusal("unknown-meeting", code=words[:LONGEST])
    ack(**_brief(desk, meeting))


def press(ack: Ack, words: str, context: BoltContext) -> None:
    """Show the brief of the meeting that a button is about to the person who pressed."""
    desk = Desk.of(context)
    desk.whisper(_brief(desk, _pressed(desk, Target.read(words))))
    ack()


def open_part(ack: Ack, words: str, context: BoltContext) -> None:
    """Show one part of a brief in full, beside the brief."""
    desk = Desk.of(context)
    desk.whisper(_part(desk, words))
    ack()


def turn(ack: Ack, words: str, context: BoltContext) -> None:
    """Turn the page of a part."""
    desk = Desk.of(context)
    desk.whisper(_part(desk, words), instead=True)
    ack()


def publish(ack: Ack, words: str, context: BoltContext) -> None:
    """Show a brief to the channel, in its language; the button has said who listens."""
    require_change(context["scope"])
    desk = Desk.of(context)
    shown = _read(desk, _pressed(desk, Target.read(words)))
    message = views.published(shown, desk.aloud, now=desk.now, today=desk.today, who=desk.mention)
    desk.later(partial(telling.post, desk.client, desk.scope.channel, message))
    ack()


def _named(desk: Desk, words: str) -> Meeting | None:
    """Find the meeting whose code was typed, or the one that the words mean. Raises Refusal."""
    code = _CODE.search(words)
    with desk.db.reading() as session:
        if code:
            return meetings.get(session, desk.scope, code[0])
        return meetings.resolve(session, desk.scope, words)


def _pressed(desk: Desk, target: Target) -> Meeting:
    with desk.db.reading() as session:
        return meetings.by_id(session, desk.scope, target.item)


def _read(desk: Desk, meeting: Meeting) -> Brief:
    with desk.db.reading() as session:
        return briefs.brief(session, desk.scope, meeting, now=desk.now)


def _brief(desk: Desk, meeting: Meeting) -> Message:
    shown = _read(desk, meeting)
    return views.brief(shown, desk.t, now=desk.now, today=desk.today, scope=desk.scope)


def _part(desk: Desk, words: str) -> Message:
    place = views.Place.read(words)
    shown = _read(desk, _pressed(desk, place.target))
    return views.part(shown, place, desk.t, scope=desk.scope)


def _none(desk: Desk) -> Message:
    is_team = desk.scope.audience is Audience.INTERNAL
    said = desk.t("brief-none" if is_team else "meetings-none-here")
    return Message(text=said, blocks=[section(said)])
