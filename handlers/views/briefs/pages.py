"""One part of a brief in full, page by page, with a way to what each line is about."""

from collections.abc import Sequence

from slack_sdk.models.blocks import Block, ButtonElement

from bot.domain.access import Scope
from bot.i18n import Markup, Translator
from handlers.views.briefs import lines
from handlers.views.briefs.lines import Sources
from handlers.views.briefs.places import Part, Place, count, name
from handlers.views.commitments import controls as commitment_controls
from handlers.views.meetings import controls as meeting_controls
from handlers.views.message import Message
from handlers.views.parts import actions, button, context, header, section
from storage.briefs import Brief, Point, Rival

MORE_BUTTON = "brief.part.more"
BACK_BUTTON = "brief.part.back"

PAGE = 10
"""Lines on one screen."""


def part(shown: Brief, place: Place, t: Translator, *, scope: Scope) -> Message:
    """Show a page of one part to one person."""
    code, sources = shown.line.meeting.code, Sources()
    heading = t.plain(f"brief-part-{name(shown, place.part)}", code=code)
    found = _found(shown, place.part)[place.offset : place.offset + PAGE]
    blocks: list[Block] = [
        header(heading),
        *(_line(one, place.part, shown, t, sources, scope) for one in found),
    ]
    if not found:
        blocks.append(section(t("brief-part-none", code=code)))
    else:
        blocks += _foot(shown, place, len(found), t, sources)
    return Message(text=t("brief-summary", code=code), blocks=blocks)


def _found(shown: Brief, part: Part) -> Sequence[Point | Rival]:
    if part is Part.GAPS:
        return [*shown.rivals, *shown.gaps]
    return shown.progress if part is Part.PROGRESS else shown.expected


def _line(
    one: Point | Rival, part: Part, shown: Brief, t: Translator, sources: Sources, scope: Scope
) -> Block:
    said = sources.cite(_said(one, part, shown, t), one.source, t)
    if isinstance(one, Rival):
        return section(said, accessory=meeting_controls.show_button(one.meeting, scope, t))
    opens = commitment_controls.show_button(one.commitment, scope.channel, t)
    return section(said, accessory=opens)


def _said(one: Point | Rival, part: Part, shown: Brief, t: Translator) -> Markup:
    if isinstance(one, Rival):
        return lines.rival(one, t)
    if part is Part.EXPECTED:
        return lines.wanted(one, t, is_internal=shown.is_internal)
    return lines.moved(one, t) if part is Part.PROGRESS else lines.lacking(one, t)


def _foot(shown: Brief, place: Place, on_page: int, t: Translator, sources: Sources) -> list[Block]:
    total, code = count(shown, place.part), shown.line.meeting.code
    first, last = place.offset + 1, place.offset + on_page
    cited = Markup("\n".join(sources.listed(t)))
    blocks: list[Block] = [context(cited)] if cited else []
    blocks.append(context(t("brief-part-footer", first=first, last=last, total=total, code=code)))
    row = _buttons(place, last, total, t)
    return [*blocks, actions(row)] if row else blocks


def _buttons(place: Place, last: int, total: int, t: Translator) -> list[ButtonElement]:
    found = []
    if place.offset:
        found.append(button(t.plain("brief-back"), BACK_BUTTON, place.turned(-PAGE)))
    if last < total:
        found.append(button(t.plain("brief-next"), MORE_BUTTON, place.turned(PAGE)))
    return found
