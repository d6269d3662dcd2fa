"""Rich text: sections, lists, quotes and code, and the runs that they are made of."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.blocks.objects import Strict


class Style(Strict):
    """How a run looks."""

    bold: bool | None = None
    italic: bool | None = None
    strike: bool | None = None
    code: bool | None = None
    underline: bool | None = None


class Run(Strict):
    """What every run may have."""

    style: Style | None = None


class Words(Run):
    """Plain words."""

    type: Literal["text"]
    text: Annotated[str, Field(min_length=1)]


class Link(Run):
    """An address."""

    type: Literal["link"]
    url: Annotated[str, Field(min_length=1)]
    text: str | None = None
    unsafe: bool | None = None


class UserRun(Run):
    """A person."""

    type: Literal["user"]
    user_id: str


class ChannelRun(Run):
    """A channel."""

    type: Literal["channel"]
    channel_id: str


class GroupRun(Run):
    """A group of people."""

    type: Literal["usergroup"]
    usergroup_id: str


class Broadcast(Run):
    """Everybody in a place."""

    type: Literal["broadcast"]
    range: Literal["here", "channel", "everyone"]


class EmojiRun(Run):
    """A picture by its name."""

    type: Literal["emoji"]
    name: str
    skin_tone: Annotated[int, Field(ge=1, le=6)] | None = None
    unicode: str | None = None


class DateRun(Run):
    """An instant, shown in the reader's zone."""

    type: Literal["date"]
    timestamp: int
    format: Annotated[str, Field(min_length=1)]
    url: str | None = None
    fallback: str | None = None


class Color(Run):
    """A colour by its hexadecimal number."""

    type: Literal["color"]
    value: str


AnyRun = Annotated[
    Words | Link | UserRun | ChannelRun | GroupRun | Broadcast | EmojiRun | DateRun | Color,
    Field(discriminator="type"),
]
Runs = list[AnyRun]


class RichSection(Strict):
    """A paragraph."""

    type: Literal["rich_text_section"]
    elements: Runs


class RichList(Strict):
    """A list of paragraphs."""

    type: Literal["rich_text_list"]
    style: Literal["bullet", "ordered"]
    elements: list[RichSection]
    indent: Annotated[int, Field(ge=0, le=8)] | None = None
    offset: Annotated[int, Field(ge=0)] | None = None
    border: Literal[0, 1] | None = None


class RichQuote(Strict):
    """Somebody's words."""

    type: Literal["rich_text_quote"]
    elements: Runs
    border: Literal[0, 1] | None = None


class Preformatted(Strict):
    """Code."""

    type: Literal["rich_text_preformatted"]
    elements: Runs
    border: Literal[0, 1] | None = None
    language: str | None = None


RichPart = Annotated[RichSection | RichList | RichQuote | Preformatted, Field(discriminator="type")]


class RichValue(Strict):
    """Rich text as a value: in a cell, or at first in a field."""

    type: Literal["rich_text"]
    elements: list[RichPart]
