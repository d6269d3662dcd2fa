"""What Block Kit is drawn on: a message, a modal or an App Home, in front of one person."""

from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from workspace.acts import pressing
from workspace.page import mrkdwn
from workspace.page.screen import Screen
from workspace.state import forms
from workspace.state.records import Json, Message, View


@dataclass
class Sheet:
    """The message or view being drawn, and for which screen.

    errors: sentences to show under inputs, by block_id.
    """

    screen: Screen
    source: Message | View
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def values(self) -> dict[str, Json]:
        """What this person has entered so far, in Slack's shape."""
        if isinstance(self.source, View):
            return self.source.values
        return self.screen.state.values_in(self.source, self.screen.member.id)

    def drawn(self, text: Json) -> Markup:
        """Draw one of Block Kit's text objects for this person."""
        return mrkdwn.text_object(text, self.screen.state, self.screen.member)

    def entered(self, block: Json, element: Json) -> Any:  # noqa: ANN401 - text, option, list
        """What one input holds."""
        return forms.entered(self.values[block["block_id"]][element["action_id"]])

    async def press(self, block: Json, element: Json, chosen: Any = None) -> None:  # noqa: ANN401
        """Press or choose, and wait for the bot's acknowledgement."""
        try:
            delivery = pressing.press(
                self.screen.state,
                self.screen.member,
                self.source,
                block["block_id"],
                element["action_id"],
                chosen,
            )
        except LookupError:
            self.screen.tell("gone")
        else:
            await self.screen.settled(delivery)
