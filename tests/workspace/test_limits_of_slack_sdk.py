"""Our limits against those that Slack's own library names, one by one and as a whole."""

from importlib import import_module

import pytest
from slack_sdk.models import attachments, views
from slack_sdk.models.blocks import basic_components, block_elements
from slack_sdk.models.blocks import blocks as layout

from tests.workspace import test_limits_exactly, test_limits_of_choices
from workspace.blocks import MOST_ATTACHMENTS

SUFFIX = "_max_length"
THEIRS = {
    f"{made.__name__}.{name.removesuffix(SUFFIX)}": value
    for module in (attachments, basic_components, block_elements, layout, views)
    for made in vars(module).values()
    if isinstance(made, type) and made.__module__ == module.__name__
    for name, value in vars(made).items()
    if name.endswith(SUFFIX) and isinstance(value, int)
}
"""Such as "HeaderBlock.text": 150, each by the class that says it first."""

OURS = [
    (name, limit)
    for limit in [*test_limits_exactly.LIMITS, *test_limits_of_choices.LIMITS]
    for name in limit.names.split()
]

REFUSED = {
    *("AuthProviderBlock", "CardBlock", "CarouselBlock", "ContainerBlock", "ContextActionsBlock"),
    *("FeedbackButtonObject", "VideoBlock"),
}
"""What not every client draws. The workspace takes none of it, so no length of it either."""

NOT_LOOKED_INTO = {"ActionButton.value", "ButtonElement.agent_prompt"}
"""Buttons from before blocks, and what a button says to an assistant."""


@pytest.mark.parametrize(("name", "limit"), OURS)
def test_a_limit_is_that_of_slacks_own_library(name, limit):
    assert limit.most == THEIRS[name]


def test_no_limit_of_slacks_own_library_is_left_out():
    drawn = {name for name in THEIRS if name.split(".")[0] not in REFUSED}

    assert drawn - NOT_LOOKED_INTO == {name for name, _ in OURS}


@pytest.mark.filterwarnings("ignore:This class is no longer actively maintained")
def test_a_message_has_as_many_attachments_as_in_slacks_own_library():
    message = import_module("slack_sdk.models.messages.message").Message
    assert message.attachments_max_length == MOST_ATTACHMENTS
