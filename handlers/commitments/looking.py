"""Commitments looked at: lists in order of need, one in full, and what happened to it."""

import re
from collections.abc import Callable, Collection

from slack_bolt import Ack, BoltContext

from bot.domain.access import Audience
from bot.domain.commitments import Direction, Health
from bot.domain.errors import Refusal
from bot.i18n import Markup
from handlers.desk import Desk
from handlers.matching import nearest
from handlers.views import commitments as views
from handlers.views.message import Message
from handlers.views.targets import Target
from storage import commitments, meetings
from storage.commitments import Wanted
from storage.models import Commitment

LONGEST = 100
"""Characters of what people type that are looked for."""

_CODE = re.compile(r"(?:[a-z]+-)?c\d+", re.IGNORECASE)
_TEAM_ONLY = ("mine", "at risk")
"""Lists that tell what the team thinks and who does what."""

_FIXED = {
    "open": Wanted(),
    "overdue": Wanted(health=Health.OVERDUE),
    "at risk": Wanted(health=Health.AT_RISK),
    "done": Wanted(is_open=False),
    "ours": Wanted(directions=(Direction.OURS, Direction.JOINT)),
    "theirs": Wanted(directions=(Direction.THEIRS, Direction.JOINT)),
}


def _listing_of(key: str) -> Callable[[Ack, BoltContext], None]:
    """Return the listener of "/commitments <key>"."""

    def answer(ack: Ack, context: BoltContext) -> None:
        ack(**_listing(Desk.of(context), views.Place(key)))

    return answer


open_ones = _listing_of("open")
mine = _listing_of("mine")
overdue = _listing_of("overdue")
at_risk = _listing_of("at risk")
done = _listing_of("done")
ours = _listing_of("ours")
theirs = _listing_of("theirs")


def for_meeting(ack: Ack, words: str, context: BoltContext) -> None:
    """Answer "/commitments for SEG-M4": what it will review."""
    desk = Desk.of(context)
    if not words:
        raise Refusal("meeting-needed")
    ack(**_listing(desk, views.Place("for", words[:LONGEST])))


def search(
    ack: Ack, words: str, command_name: str, commands: Collection[str], context: BoltContext
) -> None:
    """Answer "/commitments information exchange", or a code alone."""
    desk, place = Desk.of(context), views.Place("*", words[:LONGEST])
    if _CODE.fullmatch(words):
        ack(**card(desk, named(desk, words)))
        return
    page = _page(desk, place)
    near = None if page.lines else nearest(command_name, words, commands)
    if near:
        raise Refusal("perhaps-meant", words=place.words, near=near, command=command_name)
    ack(**_drawn(desk, place, page))


def turn(ack: Ack, words: str, context: BoltContext) -> None:
    """Turn the page of a list."""
    desk = Desk.of(context)
    desk.whisper(_listing(desk, views.Place.read(words)), instead=True)
    ack()


def show(ack: Ack, words: str, context: BoltContext) -> None:
    """Answer "/commitments show SEG-C1"."""
    desk = Desk.of(context)
    ack(**card(desk, named(desk, words)))


def press_show(ack: Ack, words: str, context: BoltContext) -> None:
    """Show the commitment of a pressed *Open*, as it is now, to the person who pressed."""
    desk = Desk.of(context)
    desk.whisper(card(desk, look(desk, Target.read(words))))
    ack()


def history(ack: Ack, words: str, context: BoltContext) -> None:
    """Answer "/commitments history SEG-C1"."""
    desk = Desk.of(context)
    ack(**_history(desk, named(desk, words)))


def press_history(ack: Ack, words: str, context: BoltContext) -> None:
    """Show what happened to a commitment to the person who asked for it on its card."""
    desk = Desk.of(context)
    desk.whisper(_history(desk, look(desk, Target.read(words))))
    ack()


def card(desk: Desk, commitment: Commitment, notice: Markup | None = None) -> Message:
    """Draw a commitment for this person, with what they should read first."""
    with desk.db.reading() as session:
        view = commitments.outlook(desk.dossier, desk.today)
        shown = commitments.detail(session, desk.scope, commitment, view)
    return views.card(shown, desk.t, channel=desk.scope.channel, notice=notice)


def named(desk: Desk, words: str) -> Commitment:
    """Get the commitment whose code was typed first. Raises Refusal."""
    if not words.strip():
        raise Refusal("code-needed")
    with desk.db.reading() as session:
        return commitments.get(session, desk.scope, words.split()[0][:LONGEST])


def look(desk: Desk, target: Target) -> Commitment:
    """Get the commitment that a button or form is about, as it is now."""
    with desk.db.reading() as session:
        return commitments.by_id(session, desk.scope, target.item)


def _listing(desk: Desk, place: views.Place) -> Message:
    return _drawn(desk, place, _page(desk, place))


def _drawn(desk: Desk, place: views.Place, page: commitments.Page) -> Message:
    title = desk.dossier.title(desk.t.language)
    return views.listing(page, place, desk.t, scope=desk.scope, dossier=title)


def _page(desk: Desk, place: views.Place) -> commitments.Page:
    if place.key in _TEAM_ONLY and desk.scope.audience is not Audience.INTERNAL:
        raise Refusal("team-only")
    wanted, view = _wanted(desk, place), commitments.outlook(desk.dossier, desk.today)
    with desk.db.reading() as session:
        return commitments.listed(
            session, desk.scope, wanted, view, limit=views.PAGE, offset=place.offset
        )


def _wanted(desk: Desk, place: views.Place) -> Wanted:
    """Tell which commitments a list is about. Raises Refusal for a list that there never was."""
    if place.key == "*":
        return Wanted(is_open=None, words=place.words)
    if place.key == "mine":
        return Wanted(owner_id=desk.person.id)
    if place.key == "for":
        with desk.db.reading() as session:
            meeting = meetings.resolve(session, desk.scope, place.words)
        if meeting is None:
            raise Refusal("unknown-meeting", code=place.words)
        return Wanted(review_meeting_id=meeting.id)
    if place.key not in _FIXED:
        raise Refusal("old-button")
    return _FIXED[place.key]


def _history(desk: Desk, commitment: Commitment) -> Message:
    if desk.scope.audience is not Audience.INTERNAL:
        raise Refusal("team-only")
    with desk.db.reading() as session:
        changes = commitments.changes(session, commitment)
    return views.history(commitment, changes, desk.t)
