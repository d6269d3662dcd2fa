"""What only a bot with a bug is told fails the test that caused it; see workspace.pytest_plugin."""

from contextlib import suppress
from urllib.request import Request, urlopen

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from tests.workspace.shapes import DIVIDER, home, modal, section
from workspace.state.journal import MISTAKES

POST = {"channel": "C0DESK", "text": "x"}
WRONG_CALLS = {
    "unknown_method": ("files.upload", {}),
    "missing_scope": ("conversations.join", POST),
    "invalid_arguments": ("chat.postMessage", {"text": "x"}),
    "invalid_blocks": ("chat.postMessage", {**POST, "blocks": [{"type": "nothing"}]}),
    "invalid_blocks_format": ("chat.postMessage", {**POST, "blocks": "x"}),
    "invalid_attachments": ("chat.postMessage", {**POST, "attachments": "x"}),
    "too_many_attachments": ("chat.postMessage", {**POST, "attachments": [{}] * 101}),
    "msg_too_long": ("chat.postMessage", {"channel": "C0DESK", "markdown_text": "x" * 12_001}),
    "no_text": ("chat.postMessage", {"channel": "C0DESK"}),
    "markdown_text_conflict": ("chat.postMessage", {**POST, "markdown_text": "x"}),
    "invalid_metadata_format": ("chat.postMessage", {**POST, "metadata": "x"}),
    "invalid_metadata_schema": ("chat.postMessage", {**POST, "metadata": {"event_type": "x"}}),
    "metadata_too_large": (
        "chat.postMessage",
        {**POST, "metadata": {"event_type": "x", "event_payload": {"key": "x" * 16_000}}},
    ),
    "view_too_large": (
        "views.publish",
        {"user_id": "U0ANA", "view": home(*[section("x" * 2_900)] * 90)},
    ),
    "invalid_limit": ("users.list", {"limit": 1_001}),
    "invalid_cursor": ("users.list", {"cursor": "?"}),
    "invalid_types": ("conversations.list", {"types": "nonsense"}),
}
WRONG_BODIES = {
    "invalid_json": (b"{", "application/json"),
    "json_not_object": (b"[]", "application/json"),
    "invalid_post_type": (b"x", "text/plain"),
}


def _one_trigger_twice(client, workspace):
    trigger = workspace.tickets.trigger("U0ANA")
    for _ in range(2):
        client.views_open(trigger_id=trigger, view=modal())


def _four_forms(client, workspace):
    for _ in range(4):
        client.views_open(trigger_id=workspace.tickets.trigger("U0ANA"), view=modal())


def _one_name_twice(client, workspace):
    for _ in range(2):
        named = modal(external_id="move-3")
        client.views_open(trigger_id=workspace.tickets.trigger("U0ANA"), view=named)


def _no_such_address(client, workspace):
    WebhookClient(f"{workspace.address}/response/R0").send(text="x")


def _no_token(client, workspace):
    WebClient(base_url=workspace.base_url).auth_test()


def _other_token(client, workspace):
    client.auth_test(token=workspace.app_token)


def _no_home(client, workspace):
    features = workspace.manifest["features"]
    tab = features.pop("app_home")
    try:
        client.views_publish(user_id="U0ANA", view=home(DIVIDER))
    finally:
        features["app_home"] = tab


OTHERS = {
    "exchanged_trigger_id": _one_trigger_twice,
    "push_limit_reached": _four_forms,
    "duplicate_external_id": _one_name_twice,
    "used_url": _no_such_address,
    "not_authed": _no_token,
    "not_allowed_token_type": _other_token,
    "not_enabled": _no_home,
}


def cause(code, client, workspace):
    """Make the mistake, and go on as if nothing had happened."""
    with suppress(SlackApiError):
        if code in WRONG_CALLS:
            method, arguments = WRONG_CALLS[code]
            client.api_call(method, json=arguments)
        elif code in WRONG_BODIES:
            body, kind = WRONG_BODIES[code]
            url = f"{workspace.base_url}auth.test"
            with urlopen(Request(url, data=body, headers={"Content-Type": kind})):
                pass
        else:
            OTHERS[code](client, workspace)


@pytest.mark.parametrize("code", [*WRONG_CALLS, *WRONG_BODIES, *OTHERS])
def test_a_mistake_is_kept_for_the_end_of_the_test(client, workspace, code):
    cause(code, client, workspace)

    (mistake,) = workspace.journal.mistakes
    assert code in mistake.split()


def test_no_other_codes_are_mistakes():
    assert {*WRONG_CALLS, *WRONG_BODIES, *OTHERS} == MISTAKES
