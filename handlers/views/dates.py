"""How a date is asked for, and how a person settles one that can be read in two ways."""

from collections.abc import Sequence

from slack_sdk.models.blocks import Block, InputBlock, RadioButtonsElement

from bot.domain.when import When
from bot.i18n import Translator
from handlers.views.message import Message
from handlers.views.parts import actions, button, field, option, section, text_input
from handlers.views.targets import Target

LONGEST = 200
"""Characters of a date phrase; what the reader takes."""


def which(when: When, action_id: str, target: Target, t: Translator) -> Message:
    """Ask which of its readings was meant, months in letters; nothing is saved before.

    Each button carries "<target> <EDTF>"; `handlers.dates.chosen` reads it.
    """
    question = t("date-which", text=when.text)
    choices = [
        button(t.when(reading), f"{action_id}.{place}", f"{target} {reading.edtf}")
        for place, reading in enumerate(when.readings)
    ]
    return Message(text=question, blocks=[section(question), actions(choices)])


def date_fields(
    name: str,
    label: str,
    t: Translator,
    *,
    text: str = "",
    readings: Sequence[When] = (),
    optional: bool = False,
) -> list[Block]:
    """Return a typed date line; after an ambiguous answer also the choice between its readings."""
    typed = text_input(name, initial=text, limit=LONGEST, placeholder=t.plain("date-placeholder"))
    blocks: list[Block] = [field(name, label, typed, optional=optional, hint=t.plain("date-hint"))]
    if readings:
        blocks.append(_choice(name, readings, t))
    return blocks


def reading_field(name: str) -> str:
    """Return the name of the field that settles the date field `name`."""
    return f"{name}.reading"


def _choice(name: str, readings: Sequence[When], t: Translator) -> InputBlock:
    choices = [option(t.when(reading), reading.edtf) for reading in readings]
    radio = RadioButtonsElement(action_id=reading_field(name), options=choices)
    return field(reading_field(name), t.plain("date-which-short"), radio, optional=True)
