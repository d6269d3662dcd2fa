"""What belongs on one surface only, and what is offered or said beside blocks."""

from functools import partial

import pytest
from slack_sdk.models.attachments import Attachment, AttachmentField, BlockAttachment
from slack_sdk.models.blocks import DividerBlock

from tests.workspace.scripts import assert_refused, refusal
from tests.workspace.shapes import field, groups, home, modal, option, section, x
from workspace import blocks

FILES = field("b", "Files", {"type": "file_input", "action_id": "f"})
ANSWERED = field(
    "b", "Where", {"type": "channels_select", "action_id": "c", "response_url_enabled": True}
)

WORDS = {
    *("author_icon", "author_link", "author_name", "author_subname", "fallback", "footer"),
    *("footer_icon", "pretext", "text", "thumb_url", "title", "title_link"),
}


@pytest.mark.parametrize("only", [FILES, ANSWERED])
def test_what_belongs_into_a_form_is_refused_elsewhere(only):
    code = "invalid_arguments"
    assert_refused(lambda: blocks.check_blocks([only]), "", "/blocks/0")
    assert_refused(lambda: blocks.check_view(home(only), "home"), "", "/view/blocks/0", code)
    assert blocks.check_view(modal(only), "modal")


NEWER = [
    *("alert", "auth_provider", "card", "carousel", "container", "context_actions"),
    *("data_table", "data_visualization", "plan", "task_card", "video", "file"),
]


@pytest.mark.parametrize("kind", NEWER)
def test_blocks_that_not_every_client_draws_are_refused_everywhere(kind):
    """The guide's advice: sections, fields, context, actions and tables render everywhere."""
    sentence, code = f"unsupported type: {kind}", "invalid_arguments"
    newer = {"type": kind}

    assert_refused(lambda: blocks.check_blocks([newer]), sentence, "/blocks/0/type")
    pointer = "/view/blocks/0/type"
    assert_refused(lambda: blocks.check_view(modal(newer), "modal"), sentence, pointer, code)
    assert_refused(lambda: blocks.check_view(home(newer), "home"), sentence, pointer, code)


@pytest.mark.parametrize("kind", ["table", "markdown"])
def test_tables_and_markdown_belong_into_messages(kind):
    sentence, pointer = f"unsupported type: {kind}", "/view/blocks/0/type"
    only = home({"type": kind})

    assert_refused(lambda: blocks.check_view(only, "home"), sentence, pointer, "invalid_arguments")


@pytest.mark.parametrize(
    ("answer", "sentence", "pointer"),
    [
        ({"options": [option("x", str(n)) for n in range(101)]}, "no more than 100", "/options"),
        ({"option_groups": groups(101)}, "no more than 100", "/option_groups"),
        ({"option_groups": groups(1, 101)}, "no more than 100", "/option_groups/0/options"),
        ({"options": [], "option_groups": []}, "exactly one of", ""),
        ({}, "exactly one of", ""),
    ],
)
def test_what_is_offered_while_typing_has_limits_too(answer, sentence, pointer):
    assert_refused(lambda: blocks.check_options(answer), sentence, pointer, "invalid_arguments")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({"markdown_text": "x", "text": "x"}, "markdown_text_conflict"),
        ({"markdown_text": "x", "blocks": [section("x")]}, "markdown_text_conflict"),
        ({"markdown_text": x(12_001)}, "msg_too_long"),
    ],
)
def test_markdown_as_an_argument_stands_alone(client, content, code):
    ts = client.chat_postMessage(channel="C0DESK", text="x")["ts"]

    arguments = {"channel": "C0DESK", "ts": ts, **content}
    for method in ("chat.postMessage", "chat.update"):
        assert refusal(partial(client.api_call, method, json=arguments))["error"] == code


def test_what_an_attachment_holds_is_judged_in_its_place():
    message = {"text": "x", "attachments": [{}, {"blocks": [section(x(3_001))]}]}

    pointer = "/attachments/1/blocks/0/text/text"
    assert_refused(lambda: blocks.check_message(message), "less than 3001", pointer)


@pytest.mark.parametrize(
    ("attachment", "sentence", "pointer"),
    [
        ({"colour": "good"}, "invalid additional property: colour", ""),
        ({"fields": [{"name": "x"}]}, "invalid additional property: name", "/fields/0"),
        ({"color": "blue"}, "must match pattern", "/color"),
        ({"mrkdwn_in": ["title"]}, "must be one of", "/mrkdwn_in/0"),
        ({"text": 1}, "", "/text"),
    ],
)
def test_an_attachment_has_the_properties_that_slack_names(attachment, sentence, pointer):
    message = {"attachments": [{"text": "x"}, attachment]}

    code = "invalid_attachments"
    assert_refused(
        lambda: blocks.check_message(message), sentence, f"/attachments/1{pointer}", code
    )


def test_an_attachment_of_slacks_own_library_is_accepted():
    pair = AttachmentField(title="x", value="x")
    words = dict.fromkeys(WORDS, "x")
    made = Attachment(**words, color="#a0b1C2", fields=[pair], markdown_in=["text"], ts=1)
    with_blocks = BlockAttachment(blocks=[DividerBlock()], color="good", fallback="x")
    message = {"attachments": [made.to_dict(), with_blocks.to_dict()]}

    assert blocks.check_message(message)["attachments"] == message["attachments"]
