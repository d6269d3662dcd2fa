"""What a view returns, ready to be handed to `ack`, `respond` or a Web API method."""

from typing import TypedDict

from slack_sdk.models.blocks import Block


class Message(TypedDict):
    """A message: `text` stands alone in a notification, `blocks` are what the reader sees."""

    text: str
    blocks: list[Block]
