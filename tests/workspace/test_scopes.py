"""What the manifest does not ask for is not allowed: needed, and provided."""

import pytest

from tests.workspace.scripts import refusal
from tests.workspace.story import SCOPES
from workspace.webapi import METHODS

SCOPED = {name: method.scope for name, method in METHODS.items() if method.scope}
IN_A_CHANNEL = {"channel": "C0DESK", "ts": "1.2", "users": "U0GUEST", "topic": "x", "name": "new"}
BY_KIND = [
    ("conversations.info", "channels:read"),
    ("conversations.members", "channels:read"),
    ("conversations.list", "channels:read"),
    ("users.conversations", "channels:read"),
    ("conversations.history", "channels:history"),
    ("conversations.replies", "channels:history"),
    ("conversations.create", "channels:manage"),
    ("conversations.invite", "channels:manage"),
    ("conversations.archive", "channels:manage"),
    ("conversations.setTopic", "channels:manage"),
]


@pytest.mark.parametrize(("method", "scope"), [*SCOPED.items(), *BY_KIND])
def test_a_method_without_its_scope_says_which_one_it_needs(client, scopes, method, scope):
    scopes[:] = [each for each in scopes if each != scope]

    told = refusal(lambda: client.api_call(method, json=IN_A_CHANNEL))

    assert told["error"] == "missing_scope"
    assert told["needed"] == scope
    assert told["provided"] == ",".join(sorted(scopes))


@pytest.mark.parametrize(
    ("method", "kind", "scope"),
    [
        ("conversations.info", "channel", "channels:read"),
        ("conversations.info", "private", "groups:read"),
        ("conversations.info", "direct", "im:read"),
        ("conversations.history", "channel", "channels:history"),
        ("conversations.history", "private", "groups:history"),
        ("conversations.history", "direct", "im:history"),
        ("conversations.setTopic", "channel", "channels:manage"),
        ("conversations.setTopic", "private", "groups:write"),
    ],
)
def test_each_kind_of_conversation_has_its_own_scope(
    client, workspace, scopes, method, kind, scope
):
    lobby = workspace.directory.channel("lobby")
    lobby.is_private = kind == "private"
    lobby.members.append(workspace.bot.user_id)
    direct = workspace.directory.direct("U0ANA")
    asked = {"channel": (direct if kind == "direct" else lobby).id, "topic": "x"}
    scopes[:] = [scope]
    assert client.api_call(method, json=asked)["ok"]

    scopes[:] = [each for each in SCOPES if each != scope]

    assert refusal(lambda: client.api_call(method, json=asked))["needed"] == scope


def test_a_private_channel_is_made_with_its_own_scope(client, scopes):
    told = refusal(lambda: client.conversations_create(name="inner", is_private=True))
    assert told["needed"] == "groups:write"

    scopes[:] = ["groups:write"]
    assert client.conversations_create(name="inner", is_private=True)["channel"]["is_private"]


def test_forms_and_pages_need_no_scope(client, workspace, scopes):
    scopes[:] = []
    view = {"type": "modal", "title": {"type": "plain_text", "text": "x"}, "blocks": []}

    assert client.views_open(trigger_id=workspace.tickets.trigger("U0ANA"), view=view)["ok"]
    assert client.views_publish(user_id="U0ANA", view={"type": "home", "blocks": []})["ok"]
