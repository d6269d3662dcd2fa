"""Messages, modals and App Homes as wholes: how many blocks, and what must be unique."""

from typing import Annotated, Literal, Self

from pydantic import Field, TypeAdapter, model_validator

from workspace.blocks.layout import MessageBlock, ViewBlock
from workspace.blocks.objects import Id, Option, OptionGroup, Plain24, Strict, refuse

ViewBlocks = Annotated[list[ViewBlock], Field(max_length=100)]
PrivateMetadata = Annotated[str, Field(max_length=3_000)]
CallbackId = Annotated[str, Field(max_length=255)]


class Message(Strict):
    """The blocks of a message."""

    blocks: Annotated[list[MessageBlock], Field(max_length=50)]


class Modal(Strict):
    """A form over the conversation."""

    type: Literal["modal"]
    title: Plain24
    blocks: ViewBlocks
    submit: Plain24 | None = None
    close: Plain24 | None = None
    callback_id: CallbackId | None = None
    private_metadata: PrivateMetadata | None = None
    external_id: CallbackId | None = None
    clear_on_close: bool | None = None
    notify_on_close: bool | None = None
    submit_disabled: bool | None = None


class Home(Strict):
    """The bot's own page for one person."""

    type: Literal["home"]
    blocks: ViewBlocks
    callback_id: CallbackId | None = None
    private_metadata: PrivateMetadata | None = None
    external_id: CallbackId | None = None


class Payload(Strict):
    """A view as an argument, so that pointers begin with /view."""

    view: Annotated[Modal | Home, Field(discriminator="type")]


class Options(Strict):
    """What a bot answers when people type into an external select."""

    options: Annotated[list[Option], Field(max_length=100)] | None = None
    option_groups: Annotated[list[OptionGroup], Field(max_length=100)] | None = None

    @model_validator(mode="after")
    def one_list(self) -> Self:
        """Options or groups, never both."""
        if (self.options is None) == (self.option_groups is None):
            raise refuse("must provide exactly one of options and option_groups")
        return self


class Metadata(Strict):
    """What a message carries for programs."""

    event_type: Annotated[Id, Field(pattern=r"^[\w.\-]+$")]
    event_payload: dict[str, object]


MESSAGE = TypeAdapter(Message)
VIEW = TypeAdapter(Payload)
OPTIONS = TypeAdapter(Options)
METADATA = TypeAdapter(Metadata)
