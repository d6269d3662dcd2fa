"""How reminders look: what comes near, what is asked, what came while the bot was away.

One message holds everything that one reader hears at one time. Its `text`, which is shown on
locked screens, names codes and dates, never titles.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from slack_sdk.models.blocks import Block, InteractiveElement

from bot.domain.reminders import Punctuality, ReminderKind, punctuality
from bot.i18n import Markup, Translator
from handlers.views.message import Message
from handlers.views.parts import actions, blocks_of, button, context, cut, option, section, select
from handlers.views.reminder_controls import main_controls
from handlers.views.targets import Target
from storage.commitments import ReviewCounts
from storage.models import Acknowledgement, Person
from storage.reminders import Envelope, Letter

ACKNOWLEDGE_BUTTON = "reminder.acknowledge"
SNOOZE_MENU = "reminder.snooze"

SNOOZES = ("1", "3", "eve")
"""Days for which a reminder can be put off; "eve": until the last working day before."""

TITLE, WORDS, OLD, ANSWERS = 150, 500, 15, 10
"""Characters of a title and of a person's own words; lines of old news and of answers."""

SEEN = 30
"""People named as having seen a message."""

Answers = Sequence[tuple[Person, Acknowledgement]]


def posted(
    envelope: Envelope,
    t: Translator,
    *,
    now: datetime,
    counts: Mapping[int, ReviewCounts],
    answers: Answers = (),
) -> Message:
    """Say everything in an envelope in one message, as of the moment it is or was sent.

    counts: what each meeting has to review, by its number. answers: what people have pressed.
    """
    at = envelope.letters[0].row.sent_at or now
    old = [letter for letter in envelope.letters if _punctuality(letter, at) is Punctuality.STALE]
    fresh = [letter for letter in envelope.letters if letter not in old]
    is_alone = len(fresh) == 1
    blocks: list[Block] = [
        section(
            *_lines(letter, envelope, t, at, counts),
            accessory=None if is_alone else _accessory(letter, envelope, t),
        )
        for letter in fresh
    ]
    blocks += blocks_of(
        _answers(fresh, envelope, t) if fresh else None,
        _old_news(old, t) if old else None,
        context(*_given(answers, t)) if answers else None,
    )
    return Message(text=_notice(fresh, old, t), blocks=blocks)


def mention(person: Person | None, t: Translator) -> Markup:
    """Name somebody so that Slack tells them, or say that there is nobody."""
    return Markup(f"<@{person.slack_id}>") if person else t("reminder-nobody")


def _lines(
    letter: Letter,
    envelope: Envelope,
    t: Translator,
    at: datetime,
    counts: Mapping[int, ReviewCounts],
) -> list[Markup]:
    lines = [_headline(letter, envelope, t, at), *_particulars(letter, t, counts)]
    if _punctuality(letter, at) is Punctuality.LATE:
        lines.append(t("reminder-late", at=letter.row.due_at))
    return lines


def _accessory(letter: Letter, envelope: Envelope, t: Translator) -> InteractiveElement | None:
    return next(iter(main_controls(letter, envelope.scope, t)), None)


def _headline(letter: Letter, envelope: Envelope, t: Translator, at: datetime) -> Markup:
    row = letter.row
    if letter.item is None:
        return t("reminder-note", words=cut(row.words or "", WORDS))
    facts = {"title": cut(letter.item.title(t.language), TITLE), "code": letter.item.code}
    when = letter.item.when
    key = f"reminder-{row.kind}".replace("_", "-")
    if row.kind not in (ReminderKind.UPCOMING, ReminderKind.DUE):
        return t(key, when=when or t.when(None), **facts)
    if when is None or when.day is None:
        return t(f"{key}-vague", **facts)
    return t(key, days=(when.latest - envelope.today(at)).days, **facts)


def _particulars(letter: Letter, t: Translator, counts: Mapping[int, ReviewCounts]) -> list[Markup]:
    """Say what a reader wants to know next: when and where, what to review, who and how."""
    if letter.meeting and not letter.follows:
        review = counts.get(letter.meeting.id, ReviewCounts())
        is_near = letter.row.kind in (ReminderKind.UPCOMING, ReminderKind.SOON)
        if not is_near:
            return []
        lines = [t("reminder-when", when=letter.meeting.when or t.when(None))]
        if review.total:
            facts = {"total": review.total, "overdue": review.overdue, "silent": review.no_info}
            lines.append(t("reminder-review", **facts))
        return lines
    if letter.follows:
        told = {"who": mention(letter.answering, t), "at": letter.follows.sent_at}
        return [t("reminder-told", **told)]
    if letter.commitment:
        due, status = letter.commitment.when or t.when(None), letter.commitment.status
        who = mention(letter.answering, t)
        return [t("reminder-due-line", when=due, status=status, who=who)]
    return [t("reminder-note-by", who=mention(letter.answering, t))]


def _answers(fresh: Sequence[Letter], envelope: Envelope, t: Translator) -> Block:
    """Return what can be answered: about the one item there is, and to the message as a whole."""
    target = Target(fresh[0].row.id, 0, envelope.channel.slack_id)
    is_question = fresh[0].row.kind is ReminderKind.FIX_DATE and len(fresh) == 1
    word = "reminder-not-yet" if is_question else "reminder-acknowledge"
    has_eve = len(fresh) == 1 and fresh[0].row.offset > 1
    choices = [
        option(t.plain(f"reminder-snooze-{choice}"), f"{choice} {target}")
        for choice in SNOOZES
        if choice != "eve" or has_eve
    ]
    elements = [
        *(main_controls(fresh[0], envelope.scope, t) if len(fresh) == 1 else ()),
        button(t.plain(word), ACKNOWLEDGE_BUTTON, target),
        select(SNOOZE_MENU, choices, placeholder=t.plain("reminder-snooze")),
    ]
    return actions(elements)


def _old_news(old: Sequence[Letter], t: Translator) -> Block:
    """Say in a line each what came due while the bot was away."""
    lines = [_old_line(letter, t) for letter in old[:OLD]]
    rest = len(old) - len(lines)
    more = t("reminder-away-more", count=rest) if rest else Markup("")
    return section(t("reminder-away"), *lines, more)


def _old_line(letter: Letter, t: Translator) -> Markup:
    on, kind = letter.row.local_on, letter.row.kind
    if kind is ReminderKind.DIGEST:
        return t("reminder-away-digest", on=on)
    if letter.item is None:
        return t("reminder-away-note", on=on, words=cut(letter.row.words or "", TITLE))
    title = cut(letter.item.title(t.language), TITLE)
    return t("reminder-away-line", on=on, code=letter.item.code, title=title, kind=kind)


def _given(answers: Answers, t: Translator) -> list[Markup]:
    """Say who has seen the message, and who wants to hear of it again when."""
    seen = [
        f"{mention(person, t)} ({t.moment(answer.at)})"
        for person, answer in answers
        if answer.snoozed_until is None
    ][:SEEN]
    put_off = [
        t("reminder-snoozed", who=mention(person, t), on=answer.snoozed_until)
        for person, answer in answers
        if answer.snoozed_until
    ]
    lines = [t("reminder-seen", people=Markup(", ".join(seen)))] if seen else []
    return [*lines, *put_off][:ANSWERS]


def _notice(fresh: Sequence[Letter], old: Sequence[Letter], t: Translator) -> Markup:
    """Return what a notification says: it may be read on a locked screen."""
    letters = fresh or old
    if len(letters) == 1 and letters[0].item:
        facts = {"code": letters[0].item.code, "when": letters[0].item.when or t.when(None)}
        return t("reminder-notice", **facts)
    codes = dict.fromkeys(letter.item.code for letter in letters if letter.item)
    named = ", ".join(list(codes)[:5])
    return t("reminder-notice-many", count=len(letters), codes=named or "–")


def _punctuality(letter: Letter, at: datetime) -> Punctuality:
    return punctuality(letter.row.kind, letter.row.due_at, now=at)
