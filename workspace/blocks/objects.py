"""Composition objects of Block Kit: texts, options, confirmations; and the words for their limits.

Pydantic reads what the bot sends: unknown properties, wrong types and exceeded limits are refused
with the place where they are. Limits: docs.slack.dev/reference/block-kit, October 2026.
"""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal, Self
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError


class Strict(BaseModel):
    """An object that has these properties and no others."""

    model_config = ConfigDict(extra="forbid", strict=True)


def refuse(sentence: str, **facts: Any) -> PydanticCustomError:  # noqa: ANN401 - any value
    """Make the error for a rule of Slack's that types cannot say."""
    return PydanticCustomError("slack", sentence, facts)


class PlainText(Strict):
    """Text shown as it is; no dates, links or bold."""

    type: Literal["plain_text"]
    text: Annotated[str, Field(min_length=1, max_length=3_000)]
    emoji: bool | None = None


class Mrkdwn(Strict):
    """Text in Slack's own markup."""

    type: Literal["mrkdwn"]
    text: Annotated[str, Field(min_length=1, max_length=3_000)]
    verbatim: bool | None = None


def most(limit: int) -> Callable[[PlainText | Mrkdwn], PlainText | Mrkdwn]:
    """Refuse a text object longer than `limit` characters."""

    def check(text: PlainText | Mrkdwn) -> PlainText | Mrkdwn:
        if len(text.text) > limit:
            raise PydanticCustomError(
                "long_text", "must be less than {n} characters", {"n": limit + 1}
            )
        return text

    return check


Text = Annotated[PlainText | Mrkdwn, Field(discriminator="type")]
FieldText = Annotated[Text, AfterValidator(most(2_000))]
Plain24 = Annotated[PlainText, AfterValidator(most(24))]
Plain30 = Annotated[PlainText, AfterValidator(most(30))]
Plain75 = Annotated[PlainText, AfterValidator(most(75))]
Plain100 = Annotated[PlainText, AfterValidator(most(100))]
Plain150 = Annotated[PlainText, AfterValidator(most(150))]
Plain2000 = Annotated[PlainText, AfterValidator(most(2_000))]
Text75 = Annotated[Text, AfterValidator(most(75))]
Text300 = Annotated[Text, AfterValidator(most(300))]

Id = Annotated[str, Field(min_length=1, max_length=255)]
Url = Annotated[str, Field(min_length=1, max_length=3_000)]
Value = Annotated[str, Field(max_length=2_000)]
OptionValue = Annotated[str, Field(max_length=150)]


def _in_the_calendar(day: str) -> str:
    try:
        date.fromisoformat(day)
    except ValueError as error:
        raise refuse("must be a date of the calendar") from error
    return day


def _of_the_world(zone: str) -> str:
    if zone not in available_timezones():
        raise refuse("must be an IANA time zone")
    return zone


IsoDate = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_in_the_calendar)]
Zone = Annotated[str, AfterValidator(_of_the_world)]
ClockTime = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class Confirm(Strict):
    """The question before a serious button."""

    title: Plain100
    text: Text300
    confirm: Plain30
    deny: Plain30
    style: Literal["primary", "danger"] | None = None


class Option(Strict):
    """One choice of a select."""

    text: Plain75
    value: OptionValue
    description: Plain75 | None = None


class MarkedOption(Strict):
    """One choice of radio buttons or checkboxes, which may use markup."""

    text: Text75
    value: OptionValue
    description: Text75 | None = None


class LinkOption(Strict):
    """One choice of an overflow menu, which may open an address."""

    text: Plain75
    value: OptionValue | None = None
    description: Plain75 | None = None
    url: Url | None = None


class OptionGroup(Strict):
    """Choices under a heading."""

    label: Plain75
    options: Annotated[list[Option], Field(min_length=1, max_length=100)]


class DispatchConfig(Strict):
    """When a text input tells the bot what is typed."""

    trigger_actions_on: Annotated[
        list[Literal["on_enter_pressed", "on_character_entered"]], Field(min_length=1, max_length=2)
    ]


class SlackFile(Strict):
    """A picture that is already in Slack."""

    id: Id | None = None
    url: Url | None = None

    @model_validator(mode="after")
    def one_name(self) -> Self:
        """Exactly one way to say which."""
        if (self.id is None) == (self.url is None):
            raise refuse("must provide exactly one of id and url")
        return self
