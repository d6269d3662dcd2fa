"""Fixtures: a workspace for each test, on a server for all of them.

A project overrides `workspace_story` (a scenario as a dict) and `workspace_manifest`, and connects
its bot to `workspace_server`. Each test's `workspace` begins with the story and with its clock, or
when its mark says: @pytest.mark.begins("2026-01-28T14:00+00:00").
"""

import gc
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from workspace.clock import JumpClock
from workspace.local import Workspace
from workspace.state.records import Json

QUIET_SECONDS = 1.0


def pytest_configure(config: pytest.Config) -> None:
    """Announce the mark."""
    config.addinivalue_line("markers", "begins(instant): where the clock of this test begins")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call() -> None:
    """Clear away between tests: to go through a session's memory takes longer than to converse."""
    gc.disable()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown() -> None:
    """Clear away now."""
    gc.enable()


@pytest.fixture(scope="session")
def workspace_story() -> Json:
    """People, channels and the clock's beginning; override it."""
    return {"clock": "2026-01-16T15:00:00+00:00"}


@pytest.fixture(scope="session")
def workspace_manifest() -> Json:
    """The app manifest; override it."""
    return {}


@pytest.fixture(scope="session")
def clock(workspace_story: Json) -> JumpClock:
    """Stand still at the story's beginning until a test jumps."""
    return JumpClock(_beginning(workspace_story), ticking=False)


@pytest.fixture(scope="session")
def workspace_server(
    workspace_story: Json, workspace_manifest: Json, clock: JumpClock
) -> Iterator[Workspace]:
    """Serve one workspace for the whole session; the bot connects to it once."""
    served = Workspace.from_scenario(workspace_story, clock, workspace_manifest).serve()
    yield served
    served.close()


@pytest.fixture
def workspace(
    request: pytest.FixtureRequest, workspace_server: Workspace, workspace_story: Json
) -> Iterator[Workspace]:
    """Begin the story again; afterwards the bot has made no call that only a bug makes."""
    assert isinstance(workspace_server.clock, JumpClock)
    mark = request.node.get_closest_marker("begins")
    start = {"clock": mark.args[0]} if mark else workspace_story
    workspace_server.clock.restart(_beginning(start))
    workspace_server.reset()
    yield workspace_server
    workspace_server.wait_for(lambda: workspace_server.outbox.idle, QUIET_SECONDS)
    mistakes = "\n".join(workspace_server.journal.mistakes)
    assert not mistakes, f"Slack would have refused:\n{mistakes}"


def _beginning(story: Json) -> datetime:
    start = story["clock"]
    return start if isinstance(start, datetime) else datetime.fromisoformat(start).astimezone(UTC)
