"""How a dossier's week looks: one screen, or one line when there is nothing to say.

Nobody is named, so that nobody is pinged: whoever answers for something is told alone.
"""

from collections.abc import Sequence

from slack_sdk.models.blocks import Block

from bot.i18n import Markup, Translator
from handlers.views.message import Message
from handlers.views.parts import context, cut, section
from storage.commitments import Page
from storage.digests import Changed, Digest
from storage.models import Dossier, Meeting

LINES = 5
"""Lines in one part; the rest are counted."""

TITLE = 80
"""Characters of a title that a line has room for."""


def digest(
    shown: Digest, dossier: Dossier, t: Translator, *, late: Markup | None = None
) -> Message:
    """Show a week; late: what is said of a digest that did not come in time."""
    if shown.is_quiet:
        quiet = t("digest-quiet", title=cut(dossier.title(t.language), TITLE))
        notice = t("digest-notice-quiet", key=dossier.key)
        return Message(text=notice, blocks=[section(quiet, late or Markup(""))])
    heading = t("digest-heading", title=cut(dossier.title(t.language), TITLE))
    blocks: list[Block] = [
        section(heading, late or Markup("")),
        *_part("coming", [_meeting(one, t) for one in shown.coming], len(shown.coming), t),
        *_promises("overdue", shown.overdue, t),
        *_promises("at-risk", shown.at_risk, t),
        *_part("changes", [_change(one, t) for one in shown.changes], len(shown.changes), t),
    ]
    if not shown.changes:
        blocks.append(section(t("digest-changes-none")))
    return Message(text=_notice(shown, dossier, t), blocks=[*blocks, context(t("digest-footer"))])


def _part(name: str, lines: Sequence[Markup], total: int, t: Translator) -> list[Block]:
    """Show one part, if there is anything in it."""
    if not lines:
        return []
    shown = lines[:LINES]
    rest = total - len(shown)
    more = t("digest-more", count=rest) if rest else Markup("")
    return [section(t(f"digest-{name}", count=total), *shown, more)]


def _promises(name: str, page: Page, t: Translator) -> list[Block]:
    found = [line.commitment for line in page.lines]
    lines = [
        t(
            "digest-promise",
            code=one.code,
            title=cut(one.title(t.language), TITLE),
            due=one.when or t.plain("commitment-no-deadline"),
            status=one.status,
        )
        for one in found
    ]
    return _part(name, lines, page.total, t)


def _meeting(meeting: Meeting, t: Translator) -> Markup:
    return t(
        "digest-meeting",
        code=meeting.code,
        title=cut(meeting.title(t.language), TITLE),
        when=meeting.when or t.when(None),
        status=meeting.status,
    )


def _change(changed: Changed, t: Translator) -> Markup:
    item = changed.item
    title = cut(item.title(t.language), TITLE)
    what = ", ".join(_done(action, t) for action in changed.actions)
    return t("digest-change", code=item.code, title=title, what=what, status=item.status)


def _done(action: str, t: Translator) -> str:
    key = f"digest-did-{action.replace('_', '-')}"
    return t.plain(key if t.has(key) else "digest-did-change")


def _notice(shown: Digest, dossier: Dossier, t: Translator) -> Markup:
    """Return what a locked screen shows: numbers, no titles."""
    return t(
        "digest-notice",
        key=dossier.key,
        coming=len(shown.coming),
        overdue=shown.overdue.total,
        risk=shown.at_risk.total,
        changes=len(shown.changes),
    )
