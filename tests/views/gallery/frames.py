"""How a view is named, turned into JSON, and judged as Slack would judge it."""

from collections.abc import Callable, Iterable
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.views import View

from bot.i18n import Translator
from handlers.views.message import Message
from workspace import blocks
from workspace.errors import SlackError

Shown = Message | View
Drawings = dict[Callable[..., Shown], Callable[[Translator], Iterable[Shown]]]
Json = dict[str, Any]


def name_of(view: Callable[..., Shown]) -> str:
    """Name a view by its place: "meetings.cards.card"."""
    return f"{view.__module__.removeprefix('handlers.views.')}.{view.__name__}"


def as_json(shown: Shown) -> Json:
    """Turn a drawing into what is sent to Slack."""
    if isinstance(shown, View):
        return shown.to_dict()
    return {"text": shown["text"], "blocks": [block.to_dict() for block in shown["blocks"]]}


def draw(name: str, shown: Shown) -> Json:
    """Turn a drawing into JSON that Slack takes; a failure names the view."""
    try:
        content = as_json(shown)
    except SlackObjectFormationError as error:
        raise AssertionError(f"{name}: slack_sdk would not send it: {error}") from error
    judge(name, content)
    return content


def judge(name: str, content: Json) -> None:
    """Assert that Slack would take it, as an update too; a failure names the view."""
    try:
        if "type" in content:
            blocks.check_view(content, content["type"])
        else:
            blocks.check_update(content)
    except SlackError as error:
        raise AssertionError(f"{name}: Slack would refuse it: {error}") from error
