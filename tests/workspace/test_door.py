"""The door: this machine only, real tokens never."""

import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest


def knock(workspace, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    with urlopen(Request(f"{workspace.base_url}auth.test", headers=named)) as answer:
        return json.load(answer)


def test_this_machine_is_answered(workspace):
    assert knock(workspace)["error"] == "not_authed"
    assert knock(workspace, Origin=workspace.address)["error"] == "not_authed"


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example:80"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
def test_other_sites_are_refused(workspace, headers):
    with pytest.raises(HTTPError) as refused:
        knock(workspace, **headers)

    assert refused.value.code == 403


def test_a_real_token_is_not_accepted(workspace):
    real_looking = "Bearer xoxb-123456789012-abcdef"

    assert knock(workspace, Authorization=real_looking)["error"] == "invalid_auth"


def test_a_socket_needs_a_fresh_address(workspace, client):
    address = client.apps_connections_open(app_token=workspace.app_token)["url"]

    assert address.startswith("ws://127.0.0.1:")
    assert "ticket=" in address
