"""How a meeting's brief looks: on one screen, what moved, what is missing, what is expected."""

from datetime import date, datetime

from slack_sdk.models.blocks import Block, ButtonElement, ConfirmObject

from bot.domain.access import Audience, Scope
from bot.domain.commitments import CommitmentStatus, Direction
from bot.domain.meetings import CLOSED
from bot.domain.when import When
from bot.i18n import Markup, Translator
from handlers.views.briefs import lines
from handlers.views.briefs.lines import Sources
from handlers.views.briefs.places import PART_BUTTONS, Part, Place, count
from handlers.views.briefs.sheets import Sheet, label
from handlers.views.commitments.lists import short
from handlers.views.meetings import controls
from handlers.views.meetings.lists import facts, kind, rest
from handlers.views.message import Message
from handlers.views.parts import actions, button, context, header, plain, section
from storage.briefs import MANY, Brief
from storage.models import Meeting

PUBLISH_BUTTON = "brief.publish"

LINES, SIDE_LINES = 4, 2
"""Lines under one heading, and for one side of what is expected; the rest is counted."""

SIDES = (Direction.THEIRS, Direction.OURS, Direction.JOINT)


def brief(shown: Brief, t: Translator, *, now: datetime, today: date, scope: Scope) -> Message:
    """Show a brief to one person; every part of it can be opened.

    now: aware; said in the reader's zone. today: the day it is at the dossier's seat.
    """
    blocks = _screen(shown, t, now=now, today=today, is_published=False)
    text = t("brief-summary", code=shown.line.meeting.code)
    return Message(text=text, blocks=[*blocks, actions(_buttons(shown, scope, t))])


def published(shown: Brief, t: Translator, *, now: datetime, today: date, who: Markup) -> Message:
    """Show a brief to a whole channel of the team: to be read, not to be worked with."""
    blocks = _screen(shown, t, now=now, today=today, is_published=True)
    text = t("brief-summary", code=shown.line.meeting.code)
    return Message(text=text, blocks=[*blocks, context(t("brief-published-by", who=who))])


def _screen(
    shown: Brief, t: Translator, *, now: datetime, today: date, is_published: bool
) -> list[Block]:
    """Draw everything but the last row."""
    meeting, sources = shown.line.meeting, Sources()
    title = short(meeting.title(t.language), lines.TITLE)
    sheet = Sheet(shown, t, sources, is_published)
    blocks: list[Block] = [
        context(_as_of(shown, t, now)),
        header(t.plain("brief-heading", code=meeting.code, title=title)),
        _meeting(sheet, today),
        *(section(*part) for part in _parts(sheet) if part),
    ]
    small_print = [_counts(shown, t), sources.listed(t)]
    return [*blocks, *(context(Markup("\n".join(said))) for said in small_print if said)]


def _as_of(shown: Brief, t: Translator, now: datetime) -> Markup:
    audience = Audience.INTERNAL if shown.is_internal else Audience.SHARED
    at = When.at(now.replace(second=0, microsecond=0), zone=str(t.zone))
    return t("brief-as-of", mark=t(f"brief-mark-{audience}"), at=at)


def _meeting(sheet: Sheet, today: date) -> Block:
    shown, t = sheet.shown, sheet.t
    meeting = shown.line.meeting
    is_over = meeting.status in CLOSED or (meeting.latest_on or today) < today
    known = [kind(meeting, shown.body, t), rest(shown.line, t, today=today)]
    return section(
        sheet.sources.cite(facts(meeting, t), shown.source, t),
        t("brief-over") if is_over else Markup(""),
        t("brief-cut", count=MANY) if shown.is_cut else Markup(""),
        Markup(" · ".join(one for one in known if one)),
    )


def _parts(sheet: Sheet) -> list[list[Markup]]:
    """Say what moved, what is missing, what is expected; to outsiders, only the last."""
    shown, t = sheet.shown, sheet.t
    if not shown.is_internal:
        return [sheet.part(Part.EXPECTED, sheet.wanted(shown.expected[:LINES])), _following(sheet)]
    progress = [sheet.cite(one, lines.moved(one, t)) for one in shown.progress[:LINES]]
    rivals = [sheet.cite(one, lines.rival(one, t)) for one in shown.rivals[:LINES]]
    others = shown.gaps[: LINES - len(rivals)]
    gaps = [*rivals, *(sheet.cite(one, lines.lacking(one, t)) for one in others)]
    return [
        sheet.part(Part.PROGRESS, progress),
        sheet.part(Part.GAPS, gaps),
        [*_expected(sheet), *_following(sheet)],
    ]


def _expected(sheet: Sheet) -> list[Markup]:
    """Say what is expected side by side; an empty side of two says so."""
    if not sheet.shown.expected:
        return sheet.part(Part.EXPECTED, [])
    said = [sheet.heading(Part.EXPECTED)]
    for side in SIDES:
        points = [one for one in sheet.shown.expected if one.commitment.direction is side]
        whose = sheet.t(f"brief-side-{side}")
        wanted = sheet.wanted(points[:SIDE_LINES])
        if points:
            more = sheet.more(Part.EXPECTED, len(points) - len(wanted))
            said += [whose, *wanted, *more]
        elif side is not Direction.JOINT:
            said.append(sheet.t("brief-side-none", side=whose))
    return said


def _following(sheet: Sheet) -> list[Markup]:
    meeting, t = sheet.shown.following, sheet.t
    if meeting is None:
        return [t("brief-following-none")] if sheet.shown.is_internal else []
    title = short(meeting.title(t.language), lines.TITLE)
    named = {"code": meeting.code, "title": title, "status": meeting.status}
    return [t("brief-following", when=meeting.when or t.when(None), **named)]


def _counts(shown: Brief, t: Translator) -> list[Markup]:
    """Count what each side owes, by how it stands."""
    sides = [
        t(f"brief-counts-{side}", counts=_side_counts(shown.counts.get(side, {}), t))
        for side in SIDES
        if shown.counts.get(side)
    ]
    if not sides:
        return [t("brief-counts-none")] if shown.is_internal else []
    return [t("brief-counts" if shown.is_internal else "brief-counts-here"), *sides]


def _side_counts(counts: dict[CommitmentStatus, int], t: Translator) -> str:
    found = [(one, counts[one]) for one in CommitmentStatus if counts.get(one)]
    return " · ".join(t.plain("brief-count", status=one, count=number) for one, number in found)


def _buttons(shown: Brief, scope: Scope, t: Translator) -> list[ButtonElement]:
    """Return the buttons of the parts that hold something, *Show the meeting*, *Publish here*."""
    meeting = shown.line.meeting
    target = controls.target(meeting, scope)
    parts = [part for part in Part if count(shown, part)]
    row = [button(label(part, shown, t), PART_BUTTONS[part], Place(part, target)) for part in parts]
    row.append(button(t.plain("brief-meeting"), controls.SHOW_BUTTON, target))
    return [*row, _publish(meeting, scope, t)] if controls.may_change(scope) else row


def _publish(meeting: Meeting, scope: Scope, t: Translator) -> ButtonElement:
    """Return *Publish here*, which says first who will read it."""
    confirm = ConfirmObject(
        title=plain(t.plain("brief-publish-title"), 100),
        text=plain(t.plain("brief-publish-who"), 300),
        confirm=plain(t.plain("brief-publish"), 30),
        deny=plain(t.plain("brief-publish-not"), 30),
    )
    target = controls.target(meeting, scope)
    return button(t.plain("brief-publish"), PUBLISH_BUTTON, target, confirm=confirm)
