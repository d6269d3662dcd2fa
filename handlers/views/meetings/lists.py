"""How a list of meetings looks: each with its date as vague as it is, and what it waits for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from slack_sdk.models.blocks import Block, ButtonElement, ConfirmObject, InteractiveElement

from bot.domain.access import Scope
from bot.domain.meetings import CLOSED, MeetingStatus
from bot.i18n import Markup, Translator
from handlers.views.meetings import controls
from handlers.views.message import Message
from handlers.views.parts import (
    HEADER,
    actions,
    button,
    context,
    cut,
    divider,
    header,
    plain,
    section,
)
from handlers.views.targets import Target
from storage.commitments import ReviewCounts
from storage.meetings import MANY, Line
from storage.models import Body, Meeting

MORE_BUTTON = "meeting.list"
BACK_BUTTON = "meeting.list.back"
PUBLISH_BUTTON = "meeting.publish"

PAGE = 10
"""Meetings on one screen."""

TITLE = 150
"""Characters of a title that a line has room for."""


WORDS = 1500
"""Characters of a search that a button carries from page to page."""


@dataclass(frozen=True)
class Listing:
    """What was asked for ("past", "february", ""), and where in the list the reader is."""

    words: str = ""
    offset: int = 0

    def __str__(self) -> str:
        return f"{self.offset} {self.words[:WORDS]}"

    @classmethod
    def read(cls, text: str) -> "Listing":
        """Read what `str(listing)` wrote."""
        offset, _, words = text.partition(" ")
        return cls(words, int(offset) if offset.isdecimal() else 0)

    def turned(self, by: int) -> "Listing":
        """Return the page that is `by` meetings further on."""
        return Listing(self.words, max(0, self.offset + by))


@dataclass(frozen=True)
class Sheet:
    """A page of a list: its heading, its lines, and how many there are in all, up to MANY."""

    heading: str
    lines: Sequence[Line]
    total: int
    place: Listing = Listing()

    @property
    def has_more(self) -> bool:
        """Whether there are meetings after these."""
        return bool(self.lines) and (self.place.offset + len(self.lines) < self.total)


def listing(sheet: Sheet, t: Translator, *, today: date, scope: Scope) -> Message:
    """Show a page of a list to one person."""
    blocks: list[Block] = [header(sheet.heading), divider()]
    for line in sheet.lines:
        blocks += _line(line, t, today=today, scope=scope)
    if not sheet.lines:
        blocks.append(section(t(_empty(sheet, scope))))
    blocks += [divider(), _footer(sheet, t)]
    buttons = _buttons(sheet, t, scope)
    if buttons:
        blocks.append(actions(buttons))
    return Message(text=_summary(sheet, t), blocks=blocks)


def published(sheet: Sheet, t: Translator, *, today: date, scope: Scope, who: Markup) -> Message:
    """Show a page of a list to a whole channel: to be read, not to be worked with."""
    blocks: list[Block] = [header(sheet.heading), divider()]
    for line in sheet.lines:
        show = controls.show_button(line.meeting, scope, t)
        blocks.append(section(title(line.meeting, t), *_facts(line, t, today), accessory=show))
    blocks += [divider(), context(t("meetings-published-by", who=who))]
    return Message(text=_summary(sheet, t), blocks=blocks)


def title(meeting: Meeting, t: Translator) -> Markup:
    """Say code and title, in bold, with the number of a meeting in its series."""
    name = cut(meeting.title(t.language), TITLE)
    if meeting.sequence is None:
        return t("meeting-title", code=meeting.code, title=name)
    return t("meeting-title-in-series", code=meeting.code, title=name, number=meeting.sequence)


def facts(meeting: Meeting, t: Translator) -> Markup:
    """Say date, place and status on one line."""
    status = t.label(meeting.status)
    when = t.period(meeting.when) if meeting.status in CLOSED else t.when(meeting.when)
    if not meeting.place:
        return t("meeting-facts", when=when, status=status)
    return t("meeting-facts-at", when=when, place=cut(meeting.place, TITLE), status=status)


def rest(line: Line, t: Translator, *, today: date) -> Markup:
    """Say how far away a meeting is, what it will review, and which other dates are about."""
    notes = [_distance(line, t, today), _reviews(line.review, t)]
    notes += [t("meeting-rival", when=rival) for rival in line.rivals]
    return Markup(" · ".join(note for note in notes if note))


def kind(meeting: Meeting, body: Body | None, t: Translator) -> Markup:
    """Say what sort of meeting it is, and of which body."""
    if body is None:
        return t("meeting-kind-of", kind=meeting.kind)
    return t("meeting-kind-of-body", kind=meeting.kind, body=cut(body.name(t.language), TITLE))


def _line(line: Line, t: Translator, *, today: date, scope: Scope) -> list[Block]:
    meeting = line.meeting
    main = controls.main_button(meeting, scope, t)
    more = controls.more(meeting, scope, t, today=today, besides=main.action_id)
    return [
        section(title(meeting, t), accessory=main),
        section(*_facts(line, t, today), accessory=more if controls.may_change(scope) else None),
    ]


def _facts(line: Line, t: Translator, today: date) -> tuple[Markup, Markup]:
    return facts(line.meeting, t), rest(line, t, today=today)


def _distance(line: Line, t: Translator, today: date) -> Markup | None:
    """Count days only where a day is known, and the meeting has not been called off."""
    when = line.meeting.when
    if when is None or when.day is None or line.meeting.status is MeetingStatus.CANCELLED:
        return None
    days = (when.day - today).days
    if days < 0:
        return t("meeting-days-ago", days=-days)
    if days < 2 or line.working is None:
        return t("meeting-in-days", days=days)
    return t("meeting-in-working-days", days=days, working=line.working)


def _reviews(review: ReviewCounts | None, t: Translator) -> Markup | None:
    if review is None or not review.total:
        return None
    counts = [("total", review.total), ("overdue", review.overdue), ("no-info", review.no_info)]
    return Markup(", ".join(t(f"meeting-review-{key}", count=n) for key, n in counts if n))


def _summary(sheet: Sheet, t: Translator) -> Markup:
    """Say the list in one paragraph, for notifications and for screen readers."""
    heading = cut(sheet.heading, HEADER)
    if not sheet.lines:
        return t("meetings-summary-none", heading=heading)
    meetings = [line.meeting for line in sheet.lines]
    dates = [t("meeting-summary", code=one.code, when=one.when or t.when(None)) for one in meetings]
    return t("meetings-summary", heading=heading, dates=Markup("; ".join(dates)))


def _empty(sheet: Sheet, scope: Scope) -> str:
    if sheet.place.words:
        return "meetings-none-found"
    return "meetings-none" if controls.may_change(scope) else "meetings-none-here"


def _footer(sheet: Sheet, t: Translator) -> Block:
    first, count = sheet.place.offset + 1, len(sheet.lines)
    shown = str(count) if count in (0, sheet.total) else f"{first}–{first + count - 1}"
    total = "99+" if sheet.total >= MANY else str(sheet.total)
    key = "meetings-footer-other" if sheet.place.words else "meetings-footer"
    return context(t(key, shown=shown, total=total))


def _buttons(sheet: Sheet, t: Translator, scope: Scope) -> list[InteractiveElement]:
    place, found = sheet.place, list[InteractiveElement]()
    if place.offset:
        found.append(button(t.plain("meetings-back"), BACK_BUTTON, place.turned(-PAGE)))
    if sheet.has_more:
        found.append(button(t.plain("meetings-more"), MORE_BUTTON, place.turned(PAGE)))
    if controls.may_change(scope):
        new = Target(channel=scope.channel)
        found.append(button(t.plain("meetings-new"), controls.ADD_BUTTON, new))
    if controls.may_change(scope) and sheet.lines:
        found.append(_publish(place, t))
    return found


def _publish(place: Listing, t: Translator) -> ButtonElement:
    confirm = ConfirmObject(
        title=plain(t.plain("meetings-publish-title"), 100),
        text=plain(t.plain("meetings-publish-who"), 300),
        confirm=plain(t.plain("meetings-publish"), 30),
        deny=plain(t.plain("meetings-publish-not"), 30),
    )
    return button(t.plain("meetings-publish"), PUBLISH_BUTTON, place, confirm=confirm)
