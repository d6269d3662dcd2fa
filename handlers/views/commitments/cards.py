"""How one commitment looks: what was promised and where it is written, how it goes, what to do."""

from collections.abc import Iterable

from slack_sdk.models.blocks import Block

from bot.domain.commitments import CommitmentStatus, Unit
from bot.i18n import Markup, Translator
from handlers.views.commitments import controls
from handlers.views.commitments.lists import health_word, short
from handlers.views.message import Message
from handlers.views.parts import actions, context, section
from storage.commitments import Cited, Detail
from storage.models import Commitment, Document, History, Meeting, Person

TITLE, QUOTE, NOTE, ADDRESS = 300, 800, 300, 400
"""Characters of a title, a quote, a note and an address that a card has room for."""


def card(shown: Detail, t: Translator, *, channel: str, notice: Markup | None = None) -> Message:
    """Show a commitment to one person; inside the team, with controls and *Publish here*.

    notice: what the person should read first.
    """
    message = published(shown, t, channel=channel)
    blocks = [section(notice), *message["blocks"]] if notice else message["blocks"]
    if shown.is_internal:
        blocks = [*blocks, actions([controls.publish_button(shown.commitment, channel, t)])]
    return Message(text=notice or message["text"], blocks=blocks)


def published(shown: Detail, t: Translator, *, channel: str) -> Message:
    """Show a commitment to a channel: the joint layer, and inside the team everything."""
    commitment = shown.commitment
    blocks: list[Block] = [section(title(commitment, t)), *_quotes(shown, t)]
    blocks.append(section(_parties(shown, t), due_line(shown, t), _status(shown, t)))
    if shown.is_internal:
        blocks += [*_work(shown, t), *controls.controls(commitment, channel, t)]
    return Message(text=t("commitment-summary", code=commitment.code), blocks=blocks)


def due_line(shown: Detail, t: Translator) -> Markup:
    """Say when it is due, what that date hangs on, and where it will be reviewed."""
    due = _due(shown, t)
    if shown.review is None:
        return t("commitment-due", due=due)
    when = shown.review.when or t.when(None)
    return t("commitment-due-review", due=due, code=shown.review.code, when=when)


def hanging(commitment: Commitment, anchor: Meeting, t: Translator) -> str:
    """Say how a deadline hangs on a meeting, as a person would type it: "1 month before SEG-M4"."""
    offset, unit = commitment.anchor_offset or 0, Unit(commitment.anchor_unit or Unit.CALENDAR_DAY)
    if offset == 0:
        return t.plain("commitment-hangs-on", code=anchor.code)
    if (offset, unit) == (-1, Unit.CALENDAR_DAY):
        return t.plain("commitment-hangs-before", code=anchor.code)
    distance = t.plain(f"commitment-distance-{unit.replace('_', '-')}", count=abs(offset))
    side = "before" if offset < 0 else "after"
    return t.plain(f"commitment-hangs-{side}-by", distance=distance, code=anchor.code)


def changed_meanwhile(
    commitment: Commitment, change: History | None, who: Person | None, t: Translator
) -> Markup:
    """Tell somebody whose card was old what happened to it, when and by whom."""
    if change is None or who is None:
        return t("commitment-changed-by-bot", status=commitment.status)
    return t("commitment-changed-by", at=change.at, who=mention(who), status=commitment.status)


def mention(person: Person | None) -> Markup:
    """Name a person so that Slack shows who it is; empty for nobody."""
    return Markup(f"<@{person.slack_id}>" if person else "")


def title(commitment: Commitment, t: Translator) -> Markup:
    """Say code and text, in bold."""
    return t(
        "commitment-title", code=commitment.code, title=short(commitment.title(t.language), TITLE)
    )


def cite(document: Document, t: Translator, *, limit: int = TITLE) -> Markup:
    """Name a document with its date, linked to where it can be read.

    limit: characters of its title.
    """
    said = short(document.title(t.language) or t.label(document.kind), limit)
    if document.dated_on:
        said = t("commitment-document-dated", title=said, day=document.dated_on)
    if not document.url or not _is_address(document.url):
        return said
    return Markup(f"<{_address(document.url)}|{said} ↗>")


def _quotes(shown: Detail, t: Translator) -> list[Block]:
    """Quote the reader's language; both where they do not promise the same."""
    mine = [one for one in shown.cited if one.quote.language == t.language]
    chosen = shown.cited if shown.commitment.wording_differs or not mine else mine
    lines = [_quote(one, shown, t) for one in chosen[:4]]
    if not chosen and shown.source:
        lines = [t("commitment-source", source=cite(shown.source, t))]
    if chosen and shown.is_internal and shown.commitment.wording_differs:
        lines.append(t("commitment-wording-differs"))
    return [section(line) for line in lines]


def _quote(cited: Cited, shown: Detail, t: Translator) -> Markup:
    text, source = short(cited.quote.text, QUOTE), cited.source or shown.source
    standing = cited.quote.standing
    if source is None:
        return t("commitment-quote", text=text, standing=standing)
    return t("commitment-quote-source", text=text, standing=standing, source=cite(source, t))


def _is_address(url: str) -> bool:
    return url.startswith(("https://", "http://")) and len(url) <= ADDRESS


def _address(url: str) -> str:
    """Keep an address from ending its link early."""
    return url.replace("&", "&amp;").replace("<", "%3C").replace(">", "%3E").replace("|", "%7C")


def _parties(shown: Detail, t: Translator) -> Markup:
    names = _listed((party.name(t.language) for party in shown.bound), t)
    if not shown.is_internal:
        return t("commitment-bound", parties=names, direction=shown.commitment.direction)
    agency = shown.agency.acronym if shown.agency else t.plain("commitment-nobody")
    return t(
        "commitment-parties",
        parties=names,
        direction=shown.commitment.direction,
        agency=agency,
        owner=mention(shown.owner) or t("commitment-nobody"),
    )


def _due(shown: Detail, t: Translator) -> str:
    commitment = shown.commitment
    when = t.when(commitment.when) if commitment.when else t.plain("commitment-no-deadline")
    if shown.anchor is None:
        return when
    return t.plain(
        "commitment-due-hanging", when=when, relation=hanging(commitment, shown.anchor, t)
    )


def _status(shown: Detail, t: Translator) -> Markup:
    commitment = shown.commitment
    since = commitment.status_since.astimezone(t.zone).date()
    if shown.health is None:
        return t("commitment-status-since", status=commitment.status, since=since)
    health = health_word(shown.health, t)
    return t("commitment-status-health", status=commitment.status, since=since, health=health)


def _work(shown: Detail, t: Translator) -> list[Block]:
    """Say what the team knows besides: last note, next step, topics; never for other eyes."""
    commitment = shown.commitment
    lines = []
    if commitment.last_note:
        lines.append(t("commitment-last-note", note=short(commitment.last_note, NOTE)))
    if commitment.next_step:
        lines.append(t("commitment-next-step", step=short(commitment.next_step, NOTE)))
    if shown.topics:
        topics = _listed((topic.name(t.language) for topic in shown.topics), t)
        lines.append(t("commitment-topics", topics=topics))
    if commitment.status is CommitmentStatus.CANDIDATE:
        lines.append(t("commitment-candidate"))
    return [context(Markup("\n".join(lines)))] if lines else []


def _listed(names: Iterable[str], t: Translator) -> Markup:
    return short(", ".join(names), TITLE) or t("commitment-nobody")
