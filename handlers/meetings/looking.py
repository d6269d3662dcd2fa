"""Meetings looked at: what is coming, what is over, one in full; and a list shown to a channel."""

import re
from collections.abc import Collection
from functools import partial

from slack_bolt import Ack, BoltContext

from bot.domain.access import require_change
from bot.domain.errors import Refusal
from bot.i18n import Translator
from handlers.desk import Desk
from handlers.matching import nearest
from handlers.meetings import telling
from handlers.views import meetings as views
from handlers.views.message import Message
from handlers.views.targets import Target
from storage import meetings

_CODE = re.compile(r"(?:[a-z]+-)?m\d+", re.IGNORECASE)


def coming(ack: Ack, context: BoltContext) -> None:
    """Answer "/meetings": what is still to come, soonest first, undated last."""
    ack(**_listing(Desk.of(context), views.Listing()))


def past(ack: Ack, context: BoltContext) -> None:
    """Answer "/meetings past"."""
    ack(**_listing(Desk.of(context), views.Listing("past")))


def search(
    ack: Ack, words: str, command_name: str, commands: Collection[str], context: BoltContext
) -> None:
    """Answer "/meetings february", "/meetings ministerial", or a code alone."""
    if _CODE.fullmatch(words):
        show(ack, words, context)
        return
    desk = Desk.of(context)
    sheet = _sheet(desk, views.Listing(words), desk.t)
    near = None if sheet.lines else nearest(command_name, words, commands)
    if near:
        raise Refusal("perhaps-meant", words=words, near=near, command=command_name)
    ack(**views.listing(sheet, desk.t, today=desk.today, scope=desk.scope))


def turn(ack: Ack, words: str, context: BoltContext) -> None:
    """Turn the page of a list."""
    desk = Desk.of(context)
    desk.whisper(_listing(desk, views.Listing.read(words)), instead=True)
    ack()


def upcoming(ack: Ack, context: BoltContext) -> None:
    """Answer "/meetings next": the next meeting in full."""
    desk = Desk.of(context)
    with desk.db.reading() as session:
        found = meetings.coming(session, desk.scope, today=desk.today, limit=1)
        detail = found and meetings.detail(session, desk.scope, found[0], today=desk.today)
    ack(**(_card(desk, detail) if detail else _listing(desk, views.Listing())))


def show(ack: Ack, words: str, context: BoltContext) -> None:
    """Answer "/meetings show SEG-M3"."""
    desk = Desk.of(context)
    with desk.db.reading() as session:
        meeting = meetings.get(session, desk.scope, desk.code(words))
        detail = meetings.detail(session, desk.scope, meeting, today=desk.today)
    ack(**_card(desk, detail))


def press_show(ack: Ack, words: str, context: BoltContext) -> None:
    """Show the meeting of a pressed *Show*, as it is now, to the person who pressed."""
    desk = Desk.of(context)
    with desk.db.reading() as session:
        meeting = meetings.by_id(session, desk.scope, Target.read(words).item)
        detail = meetings.detail(session, desk.scope, meeting, today=desk.today)
    desk.whisper(_card(desk, detail))
    ack()


def publish(ack: Ack, words: str, context: BoltContext) -> None:
    """Show a list to the channel, in its language; the button has said who listens."""
    require_change(context["scope"])
    desk = Desk.of(context)
    sheet = _sheet(desk, views.Listing.read(words), desk.aloud)
    message = views.published(
        sheet, desk.aloud, today=desk.today, scope=desk.scope, who=desk.mention
    )
    desk.later(partial(telling.post, desk.client, desk.scope.channel, message))
    ack()


def _listing(desk: Desk, place: views.Listing) -> Message:
    sheet = _sheet(desk, place, desk.t)
    return views.listing(sheet, desk.t, today=desk.today, scope=desk.scope)


def _card(desk: Desk, detail: meetings.Detail) -> Message:
    return views.card(detail, desk.t, today=desk.today, scope=desk.scope)


def _sheet(desk: Desk, place: views.Listing, t: Translator) -> views.Sheet:
    """Read what a list is about, and fill the page; `t` speaks to whoever will read it."""
    selection, heading = _wanted(desk, place.words, t)
    with desk.db.reading() as session:
        page = meetings.page(
            session,
            desk.scope,
            selection,
            today=desk.today,
            limit=views.PAGE,
            offset=place.offset,
        )
    return views.Sheet(heading, page.lines, page.total, place)


def _wanted(desk: Desk, words: str, t: Translator) -> tuple[meetings.Selection, str]:
    """Tell what `words` select, and what such a list is called."""
    dossier = desk.dossier.title(t.language)
    if not words:
        return meetings.awaited(desk.today), t.plain("meetings-heading", dossier=dossier)
    if words == "past":
        return meetings.over(desk.today), t.plain("meetings-heading-past", dossier=dossier)
    when = desk.find_date(words)
    if when:
        return meetings.during(when), t.plain("meetings-heading-during", when=t.period(when))
    selection = meetings.matching(words, desk.today)
    return selection, t.plain("meetings-heading-words", words=words)
