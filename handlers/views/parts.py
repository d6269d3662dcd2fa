"""The small pieces that every view is made of, cut to Slack's limits."""

from collections.abc import Iterable, Sequence

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    ConfirmObject,
    ContextBlock,
    DividerBlock,
    HeaderBlock,
    InputBlock,
    InputInteractiveElement,
    InteractiveElement,
    MarkdownTextObject,
    Option,
    OverflowMenuElement,
    PlainTextInputElement,
    PlainTextObject,
    SectionBlock,
    StaticSelectElement,
)

from bot.i18n import Markup
from bot.i18n import cut as cut

TEXT, HEADER, BUTTON, OPTION, LABEL, TITLE, HINT = 3000, 150, 75, 75, 2000, 24, 150
"""How many characters Slack takes in each place."""


def plain(text: str, limit: int) -> PlainTextObject:
    """Return `text` as plain text of at most `limit` characters."""
    return PlainTextObject(text=cut(text, limit), emoji=True)


def header(text: str) -> HeaderBlock:
    """Return a heading; plain text."""
    return HeaderBlock(text=plain(text, HEADER))


def section(
    *lines: Markup, accessory: InteractiveElement | None = None, block_id: str | None = None
) -> SectionBlock:
    """Return a paragraph of mrkdwn lines, with a control beside it if one is given."""
    text = MarkdownTextObject(text=cut("\n".join(line for line in lines if line), TEXT))
    return SectionBlock(text=text, accessory=accessory, block_id=block_id)


def context(*notes: Markup) -> ContextBlock:
    """Return small print: mrkdwn, one element for each note."""
    return ContextBlock(
        elements=[MarkdownTextObject(text=cut(note, TEXT)) for note in notes if note]
    )


def divider() -> DividerBlock:
    """Return a line across the message."""
    return DividerBlock()


def button(
    text: str,
    action_id: str,
    value: object = "",
    *,
    style: str | None = None,
    confirm: ConfirmObject | None = None,
) -> ButtonElement:
    """Return a button whose value is the text of `value` (a Target, or a place in a list)."""
    return ButtonElement(
        text=plain(text, BUTTON),
        action_id=action_id,
        value=str(value) or None,
        style=style,
        confirm=confirm,
    )


def option(text: str, value: object) -> Option:
    """Return one choice of a menu."""
    return Option(text=plain(text, OPTION), value=str(value))


def menu(action_id: str, options: Sequence[Option]) -> OverflowMenuElement:
    """Return the "⋯" menu of at most five choices."""
    return OverflowMenuElement(action_id=action_id, options=list(options))


def select(
    action_id: str,
    options: Sequence[Option],
    *,
    chosen: str | None = None,
    placeholder: str | None = None,
) -> StaticSelectElement:
    """Return a list to choose from; `chosen` is the value of the option it starts on."""
    initial = next((o for o in options if o.value == chosen), None)
    return StaticSelectElement(
        action_id=action_id,
        options=list(options),
        initial_option=initial,
        placeholder=plain(placeholder, HINT) if placeholder else None,
    )


def actions(elements: Iterable[InteractiveElement], block_id: str | None = None) -> ActionsBlock:
    """Return a row of controls."""
    return ActionsBlock(elements=list(elements), block_id=block_id)


def text_input(
    field: str,
    *,
    initial: str | None = None,
    long: bool = False,
    limit: int = TEXT,
    placeholder: str | None = None,
) -> PlainTextInputElement:
    """Return a box to type in; `field` is the name under which its text comes back."""
    return PlainTextInputElement(
        action_id=field,
        initial_value=cut(initial, limit) if initial else None,
        multiline=long,
        max_length=limit,
        placeholder=plain(placeholder, HINT) if placeholder else None,
    )


def field(
    name: str,
    label: str,
    element: InputInteractiveElement,
    *,
    optional: bool = False,
    hint: str | None = None,
) -> InputBlock:
    """Return a labelled line of a form; `name` is its block id, and where an error appears."""
    return InputBlock(
        block_id=name,
        label=plain(label, LABEL),
        element=element,
        optional=optional,
        hint=plain(hint, LABEL) if hint else None,
    )


def blocks_of(*blocks: Block | None) -> list[Block]:
    """Return the blocks that are there: views name optional ones in place."""
    return [block for block in blocks if block is not None]
