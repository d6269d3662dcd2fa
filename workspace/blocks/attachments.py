"""Attachments, which were there before blocks: the properties that slack_sdk lists, and no others.

What their blocks hold is judged like the blocks of a message.
"""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from workspace.blocks.objects import Strict


class Pair(Strict):
    """A title and a value, beside others when short."""

    title: str | None = None
    value: str | None = None
    short: bool | None = None


class Attachment(Strict):
    """Something below a message, beside a coloured line."""

    actions: Annotated[list[dict[str, object]], Field(max_length=5)] | None = None
    author_icon: str | None = None
    author_link: str | None = None
    author_name: str | None = None
    author_subname: str | None = None
    blocks: object = None
    callback_id: str | None = None
    color: Annotated[str, Field(pattern="^(good|warning|danger|#[0-9A-Fa-f]{6})$")] | None = None
    fallback: str | None = None
    fields: list[Pair] | None = None
    footer: Annotated[str, Field(max_length=300)] | None = None
    footer_icon: str | None = None
    image_url: str | None = None
    mrkdwn_in: list[Literal["fields", "pretext", "text"]] | None = None
    pretext: str | None = None
    text: str | None = None
    thumb_url: str | None = None
    title: str | None = None
    title_link: str | None = None
    ts: int | None = None


class Attached(Strict):
    """All of a message, so that pointers begin with /attachments."""

    attachments: list[Attachment]


ATTACHED = TypeAdapter(Attached)
