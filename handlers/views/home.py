"""How the App Home looks: what is asked of a person, what is theirs, what comes, what lacks."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from bot.domain.access import Scope
from bot.i18n import Markup, Translator
from handlers.views.commitments.controls import update_button
from handlers.views.commitments.lists import said, short
from handlers.views.meetings.controls import move_button, show_button
from handlers.views.meetings.lists import facts
from handlers.views.meetings.lists import title as meeting_title
from handlers.views.parts import context, divider, header, section
from storage.commitments import Gaps, Line
from storage.models import Meeting

LINES = 8
"""Lines in one part of the page; the rest are counted, and the command that lists them is named."""

ROOMS = 10
"""Dossiers whose gaps are shown."""


@dataclass(frozen=True)
class Room:
    """What one dossier has for this person; `scope.channel` is where they work on it."""

    title: str
    scope: Scope
    due: Sequence[Line] = ()
    """Theirs, due today or before."""
    to_verify: Sequence[Line] = ()
    """Reported as done, and theirs to verify."""
    to_close: Sequence[Meeting] = ()
    """Meetings they answer for that are over, with nobody having said what became of them."""
    mine: Sequence[Line] = ()
    coming: Sequence[Meeting] = ()
    undated: Sequence[Meeting] = ()
    gaps: Gaps = field(default_factory=Gaps)


def home(rooms: Sequence[Room], t: Translator) -> View:
    """Show a person their page; without any dossier of theirs, one neutral sentence."""
    if not rooms:
        return _page([section(t("refusal-nothing-here"))])
    blocks = [
        *_part("today", [block for room in rooms for block in _today(room, t)], t),
        *_part("mine", [_promise(one, room, t) for room in rooms for one in room.mine], t),
        *_part("coming", [_coming(one, room, t) for room in rooms for one in room.coming], t),
        *_part("undated", [_undated(one, room, t) for room in rooms for one in room.undated], t),
        *_part("gaps", [block for room in rooms[:ROOMS] for block in _gaps(room, t)], t),
    ]
    return _page(blocks[:-1])


def _page(blocks: Sequence[Block]) -> View:
    return View(type="home", blocks=list(blocks))


def _part(name: str, lines: Sequence[Block], t: Translator) -> list[Block]:
    """Show one part of the page; an empty one says what would make it fill."""
    shown = list(lines[:LINES]) or [context(t(f"home-{name}-none"))]
    left = len(lines) - LINES
    rest = [context(t(f"home-{name}-more", count=left))] if left > 0 else []
    return [header(t.plain(f"home-{name}")), *shown, *rest, divider()]


def _today(room: Room, t: Translator) -> list[Block]:
    """List what is asked of the person: to do, to verify, to say how it went."""
    return [
        *(_asked("home-due", one, room, t) for one in room.due),
        *(_asked("home-verify", one, room, t) for one in room.to_verify),
        *(_meeting("home-close", one, room, t) for one in room.to_close),
    ]


def _asked(key: str, line: Line, room: Room, t: Translator) -> Block:
    button = update_button(line.commitment, room.scope.channel, t)
    return section(t(key), said(line, t), accessory=button)


def _promise(line: Line, room: Room, t: Translator) -> Block:
    return section(said(line, t), accessory=update_button(line.commitment, room.scope.channel, t))


def _meeting(key: str, meeting: Meeting, room: Room, t: Translator) -> Block:
    return section(
        t(key),
        meeting_title(meeting, t),
        facts(meeting, t),
        accessory=show_button(meeting, room.scope, t),
    )


def _coming(meeting: Meeting, room: Room, t: Translator) -> Block:
    button = show_button(meeting, room.scope, t)
    return section(meeting_title(meeting, t), facts(meeting, t), accessory=button)


def _undated(meeting: Meeting, room: Room, t: Translator) -> Block:
    button = move_button(meeting, room.scope, t)
    return section(meeting_title(meeting, t), facts(meeting, t), accessory=button)


def _gaps(room: Room, t: Translator) -> list[Block]:
    """Count what is missing in a dossier; one without gaps is left out."""
    gaps = room.gaps
    counts = {
        "overdue": gaps.overdue,
        "blocked": gaps.blocked,
        "no-owner": gaps.no_owner,
        "no-date": gaps.no_date,
        "silent": gaps.silent,
    }
    found = [t(f"home-gap-{name}", count=count) for name, count in counts.items() if count]
    if not found:
        return []
    where = Markup(f"<#{room.scope.channel}>")
    title = short(room.title, 150)
    return [section(t("home-gaps-of", title=title, where=where), Markup(" · ".join(found)))]
