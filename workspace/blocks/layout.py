"""The blocks themselves, and which of them each surface takes.

This is a ceiling: sections, fields, context, actions, inputs, tables and Markdown render in every
client. Slack's newer blocks (cards, carousels, charts) are refused here as unsupported.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workspace.blocks import elements as e
from workspace.blocks import menus as m
from workspace.blocks.objects import (
    FieldText,
    Id,
    Mrkdwn,
    Plain150,
    Plain2000,
    PlainText,
    SlackFile,
    Strict,
    Text,
    Url,
    refuse,
)
from workspace.blocks.rich import RichPart, RichValue

Choice = (
    m.StaticSelect
    | m.MultiStaticSelect
    | m.ExternalSelect
    | m.MultiExternalSelect
    | m.UsersSelect
    | m.MultiUsersSelect
    | m.ChannelsSelect
    | m.MultiChannelsSelect
    | m.ConversationsSelect
    | m.MultiConversationsSelect
    | m.DatePicker
    | m.TimePicker
    | m.RadioButtons
    | m.Checkboxes
)
Typed = e.PlainTextInput | e.EmailInput | e.UrlInput | e.NumberInput | e.RichTextInput | e.FileInput

Accessory = Annotated[e.Image | e.Button | e.Overflow | Choice, Field(discriminator="type")]
Action = Annotated[
    e.Button | e.Overflow | m.DateTimePicker | e.RichTextInput | Choice,
    Field(discriminator="type"),
]
Input = Annotated[m.DateTimePicker | Choice | Typed, Field(discriminator="type")]


class Block(Strict):
    """Anything that may stand in a message or a view."""

    block_id: Id | None = None


class Section(Block):
    """Text, or fields in two columns, with something at the right."""

    type: Literal["section"]
    text: Text | None = None
    fields: Annotated[list[FieldText], Field(min_length=1, max_length=10)] | None = None
    accessory: Accessory | None = None
    expand: bool | None = None

    @model_validator(mode="after")
    def something(self) -> Self:
        """Text or fields."""
        if self.text is None and self.fields is None:
            raise refuse("missing required field: text or fields")
        return self


class Header(Block):
    """A heading."""

    type: Literal["header"]
    text: Plain150
    level: Annotated[int, Field(ge=1, le=4)] | None = None


class Divider(Block):
    """A line."""

    type: Literal["divider"]


class ImageBlock(Block):
    """A picture of its own."""

    type: Literal["image"]
    alt_text: Annotated[str, Field(min_length=1, max_length=2_000)]
    title: Plain2000 | None = None
    image_url: Url | None = None
    slack_file: SlackFile | None = None

    @model_validator(mode="after")
    def one_source(self) -> Self:
        """Exactly one place to take the picture from."""
        if (self.image_url is None) == (self.slack_file is None):
            raise refuse("must provide exactly one of image_url and slack_file")
        return self


ContextElement = Annotated[PlainText | Mrkdwn | e.Image, Field(discriminator="type")]


class Context(Block):
    """Small print."""

    type: Literal["context"]
    elements: Annotated[list[ContextElement], Field(min_length=1, max_length=10)]


class Actions(Block):
    """Buttons and menus in a row."""

    type: Literal["actions"]
    elements: Annotated[list[Action], Field(min_length=1, max_length=25)]

    @model_validator(mode="after")
    def unique(self) -> Self:
        """Each element has its own action_id."""
        named = [element.action_id for element in self.elements if element.action_id]
        for action_id in {each for each in named if named.count(each) > 1}:
            raise refuse("action_id {id} is not unique within the block", id=action_id)
        return self


class InputBlock(Block):
    """A labelled field of a form."""

    type: Literal["input"]
    label: Plain2000
    element: Input
    hint: Plain2000 | None = None
    optional: bool | None = None
    dispatch_action: bool | None = None


class RichText(Block):
    """Formatted text."""

    type: Literal["rich_text"]
    elements: list[RichPart]


class Markdown(Block):
    """Standard Markdown."""

    type: Literal["markdown"]
    text: Annotated[str, Field(min_length=1, max_length=12_000)]


class RawCell(Strict):
    """A cell of plain text."""

    type: Literal["raw_text"]
    text: Annotated[str, Field(min_length=1)]


class NumberCell(Strict):
    """A cell that sorts as a number."""

    type: Literal["raw_number"]
    value: float
    text: str | None = None


class ColumnSettings(Strict):
    """How a column looks."""

    align: Literal["left", "center", "right"] | None = None
    is_wrapped: bool | None = None


Cell = Annotated[RawCell | NumberCell | RichValue, Field(discriminator="type")]
Row = Annotated[list[Cell], Field(min_length=1, max_length=20)]


class Table(Block):
    """A table; one a message."""

    type: Literal["table"]
    rows: Annotated[list[Row], Field(min_length=1, max_length=100)]
    column_settings: Annotated[list[ColumnSettings | None], Field(max_length=20)] | None = None


_Anywhere = Section | Header | Divider | ImageBlock | Context | Actions | InputBlock | RichText
MessageBlock = Annotated[_Anywhere | Markdown | Table, Field(discriminator="type")]
ViewBlock = Annotated[_Anywhere, Field(discriminator="type")]
