"""What people press and type into, with Slack's limits."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workspace.blocks.objects import (
    Confirm,
    DispatchConfig,
    Id,
    LinkOption,
    Plain75,
    Plain150,
    SlackFile,
    Strict,
    Url,
    Value,
    refuse,
)
from workspace.blocks.rich import RichValue

Number = Annotated[str, Field(pattern=r"^-?\d+(\.\d+)?$")]


class Image(Strict):
    """A small picture beside text."""

    type: Literal["image"]
    alt_text: Annotated[str, Field(min_length=1, max_length=2_000)]
    image_url: Url | None = None
    slack_file: SlackFile | None = None

    @model_validator(mode="after")
    def one_source(self) -> Self:
        """Exactly one place to take the picture from."""
        if (self.image_url is None) == (self.slack_file is None):
            raise refuse("must provide exactly one of image_url and slack_file")
        return self


class Element(Strict):
    """Anything that has an action id."""

    action_id: Id | None = None


class Button(Element):
    """A button, or a link that looks like one."""

    type: Literal["button"]
    text: Plain75
    value: Value | None = None
    url: Url | None = None
    style: Literal["primary", "danger"] | None = None
    confirm: Confirm | None = None
    accessibility_label: Annotated[str, Field(max_length=75)] | None = None


class Overflow(Element):
    """The menu behind three dots."""

    type: Literal["overflow"]
    options: Annotated[list[LinkOption], Field(min_length=1, max_length=5)]
    confirm: Confirm | None = None


class Focusable(Element):
    """An element that may have the cursor first, and ask before it acts."""

    focus_on_load: bool | None = None
    confirm: Confirm | None = None


class TypedInput(Element):
    """Anything people type into."""

    focus_on_load: bool | None = None
    placeholder: Plain150 | None = None
    dispatch_action_config: DispatchConfig | None = None


class PlainTextInput(TypedInput):
    """Text, on one line or several."""

    type: Literal["plain_text_input"]
    initial_value: Annotated[str, Field(max_length=3_000)] | None = None
    multiline: bool | None = None
    min_length: Annotated[int, Field(ge=0, le=3_000)] | None = None
    max_length: Annotated[int, Field(ge=1, le=3_000)] | None = None

    @model_validator(mode="after")
    def in_order(self) -> Self:
        """The shortest answer is no longer than the longest, and what stands there is neither."""
        if self.min_length and self.max_length and self.min_length > self.max_length:
            raise refuse("min_length must be no more than max_length")
        written = len(self.initial_value or "")
        if self.max_length and written > self.max_length:
            raise refuse("initial_value must be no longer than max_length")
        if self.initial_value and self.min_length and written < self.min_length:
            raise refuse("initial_value must be no shorter than min_length")
        return self


class EmailInput(TypedInput):
    """An e-mail address."""

    type: Literal["email_text_input"]
    initial_value: str | None = None


class UrlInput(TypedInput):
    """A web address."""

    type: Literal["url_text_input"]
    initial_value: str | None = None


class NumberInput(TypedInput):
    """A number; its bounds are strings, as in Slack."""

    type: Literal["number_input"]
    is_decimal_allowed: bool
    initial_value: Number | None = None
    min_value: Number | None = None
    max_value: Number | None = None

    @model_validator(mode="after")
    def in_order(self) -> Self:
        """The least is no more than the most, and what stands there is between them."""
        least, most = float(self.min_value or "-inf"), float(self.max_value or "inf")
        if least > most:
            raise refuse("min_value must be no more than max_value")
        if self.initial_value and not least <= float(self.initial_value) <= most:
            raise refuse("initial_value must be between min_value and max_value")
        return self


class RichTextInput(TypedInput):
    """Formatted text."""

    type: Literal["rich_text_input"]
    initial_value: RichValue | None = None
    min_lines: Annotated[int, Field(ge=1, le=100)] | None = None
    max_lines: Annotated[int, Field(ge=1, le=100)] | None = None


class FileInput(Element):
    """Files."""

    type: Literal["file_input"]
    filetypes: list[str] | None = None
    max_files: Annotated[int, Field(ge=1, le=10)] | None = None
