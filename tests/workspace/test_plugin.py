"""The pytest plugin: a test fails that makes the bot do what only a bug does."""

import subprocess
import sys
from pathlib import Path

import pytest

TESTS = """
import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from workspace.state.faults import Fault

@pytest.fixture(scope="session")
def workspace_story():
    person = {"key": "ana", "id": "U1", "handle": "ana", "name": "Ana Ruiz"}
    channel = {"key": "desk", "id": "C1", "name": "desk", "members": ["ana"]}
    return {"clock": "2026-01-16T15:00:00+00:00", "people": [person], "channels": [channel]}

@pytest.fixture
def client(workspace):
    return WebClient(token=workspace.bot_token, base_url=workspace.base_url)

def swallow(call, *arguments, **more):
    with pytest.raises(SlackApiError):
        call(*arguments, **more)

def test_unknown(client):
    swallow(client.api_call, "files.upload")

def test_long_title(client):
    title = {"type": "plain_text", "text": "x" * 25}
    view = {"type": "modal", "callback_id": "meeting.move.form", "title": title, "blocks": []}
    swallow(client.views_open, trigger_id="1.x", view=view)

def test_induced(client, workspace):
    workspace.faults.add(Fault("auth.test", error="unknown_method"))
    swallow(client.auth_test)

def test_talk(workspace):
    ana = workspace.person("ana")
    ana.types("Any date yet?")
    ana.presses("Actualizar")
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What pytest says of a project that has four tests and nothing but the plugin."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "test_project.py").write_text(TESTS, encoding="utf-8")
    options = ["-p", "workspace.pytest_plugin", "-p", "no:cacheprovider", "-q", "-rA"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, f"--rootdir={folder}", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    return run.stdout


def test_an_unknown_method_fails_the_test_that_caused_it(told):
    assert "Slack would have refused:\nE         files.upload unknown_method" in told
    assert "ERROR at teardown of test_unknown" in told


def test_a_view_over_a_limit_fails_its_test_by_name(told):
    sentence = "views.open (meeting.move.form) invalid_arguments [ERROR] must be less than 25"
    assert sentence in told
    assert "ERROR at teardown of test_long_title" in told


def test_a_fault_that_was_asked_for_fails_nothing(told):
    assert "ERROR at teardown of test_induced" not in told


def test_a_failed_conversation_is_printed_as_it_is_read(told):
    assert "no button 'Actualizar'" in told
    assert "Ana Ruiz, 3:00" in told
    assert "Any date yet?" in told
