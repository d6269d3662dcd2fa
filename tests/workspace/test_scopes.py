"""What the manifest does not ask for is not allowed: needed, and provided."""

import pytest

from tests.workspace.scripts import refusal
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
    ("channel", "scope"), [("C0DESK", "channels:read"), ("dm", "im:read"), ("team", "groups:read")]
)
def test_each_kind_of_conversation_has_its_own_scope(client, workspace, scopes, channel, scope):
    workspace.directory.channel("lobby").is_private = channel == "team"
    workspace.directory.channel("lobby").members.append(workspace.bot.user_id)
    places = {"dm": workspace.directory.direct("U0ANA").id, "team": "C0LOBBY"}
    asked = places.get(channel, channel)
    assert client.conversations_info(channel=asked)["ok"]

    scopes.remove(scope)

    assert refusal(lambda: client.conversations_info(channel=asked))["needed"] == scope


def test_forms_and_pages_need_no_scope(client, workspace, scopes):
    scopes[:] = []
    view = {"type": "modal", "title": {"type": "plain_text", "text": "x"}, "blocks": []}

    assert client.views_open(trigger_id=workspace.tickets.trigger("U0ANA"), view=view)["ok"]
    assert client.views_publish(user_id="U0ANA", view={"type": "home", "blocks": []})["ok"]
