"""How a list of commitments looks: a line each, what cannot wait first."""

from dataclasses import dataclass

from slack_sdk.models.blocks import Block, InteractiveElement

from bot.domain.access import Audience, Scope
from bot.domain.commitments import CommitmentStatus, Health
from bot.i18n import Markup, Translator, escape
from handlers.views.commitments import controls
from handlers.views.message import Message
from handlers.views.parts import actions, button, context, cut, divider, header, section
from handlers.views.targets import Target
from storage.commitments import Line, Page

MORE_BUTTON = "commitment.list"
BACK_BUTTON = "commitment.list.back"

PAGE = 10
"""Commitments on one screen."""

TITLE = 120
"""Characters of a title that a line has room for."""


@dataclass(frozen=True)
class Place:
    """What was asked for ("at risk", "for" with the words "SEG-M4"), and where the reader is."""

    key: str = "open"
    words: str = ""
    offset: int = 0

    def __str__(self) -> str:
        return f"{self.offset}|{self.key}|{self.words}"

    @classmethod
    def read(cls, text: str) -> "Place":
        """Read what `str(place)` wrote."""
        offset, _, rest = text.partition("|")
        key, _, words = rest.partition("|")
        return cls(key, words, int(offset) if offset.isdecimal() else 0)

    def turned(self, by: int) -> "Place":
        """Return the page that is `by` commitments further on."""
        return Place(self.key, self.words, max(0, self.offset + by))


def listing(page: Page, place: Place, t: Translator, *, scope: Scope, dossier: str) -> Message:
    """Show a page of a list to one person; `dossier` is its title."""
    names = {"words": cut(place.words, TITLE), "dossier": cut(dossier, TITLE)}
    heading = t.plain(f"commitments-{_slug(place)}", **names)
    blocks: list[Block] = [header(heading), divider()]
    blocks += [line(one, t, channel=scope.channel) for one in page.lines]
    if not page.lines:
        blocks.append(section(t(_empty(place, scope))))
    blocks += [divider(), context(_footer(page, t))]
    buttons = _buttons(page, place, t, scope)
    if buttons:
        blocks.append(actions(buttons))
    return Message(text=t("commitments-summary", heading=heading, count=page.total), blocks=blocks)


def line(shown: Line, t: Translator, *, channel: str) -> Block:
    """Show a commitment in one line, with *Open* beside it."""
    return section(said(shown, t), accessory=controls.show_button(shown.commitment, channel, t))


def said(shown: Line, t: Translator) -> Markup:
    """Say a commitment in one line: how it goes, code, text, owner, due date."""
    commitment = shown.commitment
    facts = {
        "code": commitment.code,
        "title": short(commitment.title(t.language), TITLE),
        "due": commitment.when or t.plain("commitment-no-deadline"),
    }
    if shown.health is None:
        return t("commitment-line-joint", status=commitment.status, **facts)
    owner = Markup(f"<@{shown.owner.slack_id}>") if shown.owner else t("commitment-nobody")
    state = health_word(shown.health, t, instead=_ending(shown))
    return t("commitment-line", state=state, owner=owner, **facts)


def short(text: str, limit: int) -> Markup:
    """Return what a person wrote as harmless mrkdwn of at most `limit` characters (under 1000)."""
    return Markup(cut(escape(text), limit))


def health_word(
    health: Health, t: Translator, *, instead: CommitmentStatus | None = None
) -> Markup:
    """Say the health with its mark: the word carries the meaning, the mark catches the eye.

    instead: a status that says more than the health does.
    """
    mark = t.plain(f"health-mark-{health.value.replace('_', '-')}")
    return t("health-marked", mark=mark, word=instead or health)


def _ending(shown: Line) -> CommitmentStatus | None:
    """How it ended says more than that it did."""
    return shown.commitment.status if shown.health is Health.CLOSED else None


def counts(found: dict[Health, int], t: Translator) -> str:
    """Say how many there are of each health: "2 overdue · 1 at risk"."""
    return " · ".join(
        t.plain("commitments-count", count=count, word=t.label(health))
        for health, count in found.items()
        if count
    )


def _slug(place: Place) -> str:
    return {"*": "words", "at risk": "at-risk"}.get(place.key, place.key)


def _empty(place: Place, scope: Scope) -> str:
    if scope.audience is not Audience.INTERNAL:
        return "commitments-none-here"
    return "commitments-none-yet" if place.key == "open" else "commitments-none"


def _footer(page: Page, t: Translator) -> Markup:
    if not page.lines:
        return t("commitments-footer-none")
    facts = {"first": page.offset + 1, "last": page.offset + len(page.lines), "total": page.total}
    if not page.counts:
        return t("commitments-footer", **facts)
    return t("commitments-footer-counts", counts=counts(page.counts, t), **facts)


def _buttons(page: Page, place: Place, t: Translator, scope: Scope) -> list[InteractiveElement]:
    found: list[InteractiveElement] = []
    if page.offset:
        found.append(button(t.plain("commitments-back"), BACK_BUTTON, place.turned(-PAGE)))
    if page.offset + len(page.lines) < page.total:
        found.append(button(t.plain("commitments-more"), MORE_BUTTON, place.turned(PAGE)))
    if scope.audience is Audience.INTERNAL:
        new = Target(channel=scope.channel)
        found.append(button(t.plain("commitments-new"), controls.ADD_BUTTON, new))
    return found
