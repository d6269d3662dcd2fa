"""Menus and pickers: everything in which people choose, with Slack's limits."""

from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from workspace.blocks.elements import Focusable
from workspace.blocks.objects import (
    ClockTime,
    Id,
    IsoDate,
    MarkedOption,
    Option,
    OptionGroup,
    Plain150,
    Strict,
    Zone,
    refuse,
)

Positive = Annotated[int, Field(ge=1)]
Instant = Annotated[int, Field(ge=1_000_000_000, le=9_999_999_999)]
Kind = Literal["im", "mpim", "private", "public"]


class Select(Focusable):
    """A menu with a placeholder."""

    placeholder: Plain150 | None = None


class Multiple(Select):
    """A menu in which several can be chosen."""

    max_selected_items: Positive | None = None

    @model_validator(mode="after")
    def no_more_than_allowed(self) -> Self:
        """From the beginning, no more are chosen than people may choose."""
        (chosen,) = (value for name, value in self if name.startswith("initial_"))
        if chosen and self.max_selected_items and len(chosen) > self.max_selected_items:
            raise refuse("no more than max_selected_items may be chosen from the beginning")
        return self


class Offering(Select):
    """A menu with the bot's own options: either a list, or groups of lists."""

    options: Annotated[list[Option], Field(min_length=1, max_length=100)] | None = None
    option_groups: Annotated[list[OptionGroup], Field(min_length=1, max_length=100)] | None = None

    @model_validator(mode="after")
    def one_list(self) -> Self:
        """Options or groups, never both."""
        if (self.options is None) == (self.option_groups is None):
            raise refuse("must provide exactly one of options and option_groups")
        return self

    def offered(self) -> list[Option]:
        """List all options, groups flattened."""
        grouped = [option for group in self.option_groups or [] for option in group.options]
        return [*(self.options or []), *grouped]


def check_initial(chosen: list[Any], offered: list[Any]) -> None:
    """An option chosen from the beginning must be offered, equal in every field."""
    for option in chosen:
        if option not in offered:
            raise refuse("initial option {value} is not among the options", value=option.value)


class StaticSelect(Offering):
    """A menu of the bot's own options."""

    type: Literal["static_select"]
    initial_option: Option | None = None

    @model_validator(mode="after")
    def initial(self) -> Self:
        """The first choice is offered."""
        check_initial([self.initial_option] if self.initial_option else [], self.offered())
        return self


class MultiStaticSelect(Offering, Multiple):
    """A menu of the bot's own options in which several can be chosen."""

    type: Literal["multi_static_select"]
    initial_options: Annotated[list[Option], Field(min_length=1)] | None = None

    @model_validator(mode="after")
    def initial(self) -> Self:
        """The first choices are offered."""
        check_initial(self.initial_options or [], self.offered())
        return self


class ExternalSelect(Select):
    """A menu whose options the bot looks up while people type."""

    type: Literal["external_select"]
    initial_option: Option | None = None
    min_query_length: Annotated[int, Field(ge=0)] | None = None


class MultiExternalSelect(Multiple):
    """The same, for several."""

    type: Literal["multi_external_select"]
    initial_options: Annotated[list[Option], Field(min_length=1)] | None = None
    min_query_length: Annotated[int, Field(ge=0)] | None = None


class UsersSelect(Select):
    """A menu of people."""

    type: Literal["users_select"]
    initial_user: Id | None = None


class MultiUsersSelect(Multiple):
    """A menu of people in which several can be chosen."""

    type: Literal["multi_users_select"]
    initial_users: Annotated[list[Id], Field(min_length=1)] | None = None


class ChannelsSelect(Select):
    """A menu of public channels."""

    type: Literal["channels_select"]
    initial_channel: Id | None = None
    response_url_enabled: bool | None = None


class MultiChannelsSelect(Multiple):
    """A menu of public channels in which several can be chosen."""

    type: Literal["multi_channels_select"]
    initial_channels: Annotated[list[Id], Field(min_length=1)] | None = None


class ConversationFilter(Strict):
    """Which conversations a menu offers."""

    include: Annotated[list[Kind], Field(min_length=1)] | None = None
    exclude_external_shared_channels: bool | None = None
    exclude_bot_users: bool | None = None


class ConversationsSelect(Select):
    """A menu of channels and direct conversations."""

    type: Literal["conversations_select"]
    initial_conversation: Id | None = None
    default_to_current_conversation: bool | None = None
    response_url_enabled: bool | None = None
    filter: ConversationFilter | None = None


class MultiConversationsSelect(Multiple):
    """The same, for several."""

    type: Literal["multi_conversations_select"]
    initial_conversations: Annotated[list[Id], Field(min_length=1)] | None = None
    default_to_current_conversation: bool | None = None
    filter: ConversationFilter | None = None


class DatePicker(Select):
    """A day."""

    type: Literal["datepicker"]
    initial_date: IsoDate | None = None


class TimePicker(Select):
    """A time of day."""

    type: Literal["timepicker"]
    initial_time: ClockTime | None = None
    timezone: Zone | None = None


class DateTimePicker(Focusable):
    """A day with a time, in seconds since 1970."""

    type: Literal["datetimepicker"]
    initial_date_time: Instant | None = None


class RadioButtons(Focusable):
    """One of a few."""

    type: Literal["radio_buttons"]
    options: Annotated[list[MarkedOption], Field(min_length=1, max_length=10)]
    initial_option: MarkedOption | None = None

    @model_validator(mode="after")
    def initial(self) -> Self:
        """The first choice is offered."""
        check_initial([self.initial_option] if self.initial_option else [], self.options)
        return self


class Checkboxes(Focusable):
    """Some of a few."""

    type: Literal["checkboxes"]
    options: Annotated[list[MarkedOption], Field(min_length=1, max_length=10)]
    initial_options: Annotated[list[MarkedOption], Field(min_length=1)] | None = None

    @model_validator(mode="after")
    def initial(self) -> Self:
        """The first choices are offered."""
        check_initial(self.initial_options or [], self.options)
        return self
