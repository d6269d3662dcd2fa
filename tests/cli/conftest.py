"""A terminal in an empty folder, and the small Slack in which the bot is installed."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import yaml

from bot.clock import SystemClock
from bot.manifest import manifest
from storage import schema
from storage.database import Database
from workspace.local import Workspace

PATIENCE = 30
UNWANTED = {
    "SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN",
    "SLACK_SIGNING_SECRET",
    "PYTHONDONTWRITEBYTECODE",  # makes every start slow
}


class Shell:
    """A person at a terminal, in an empty folder."""

    def __init__(self, folder):
        self.folder = folder
        self.database_url = f"sqlite:///{folder / 'aide-memoire.db'}"

    def start(self, *words, **settings):
        """Start `python -m bot` with these words and nothing set but these settings."""
        kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
        return subprocess.Popen(
            [sys.executable, "-m", "bot", *words],
            cwd=self.folder,
            env=kept | {"DATABASE_URL": self.database_url} | settings,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=_hear_ctrl_c,
        )

    def type(self, *words, **settings):
        """Return (exit code, output, complaints) of a command that ends by itself."""
        process = self.start(*words, **settings)
        said, complaints = process.communicate(timeout=PATIENCE)
        assert "Traceback" not in complaints
        return process.returncode, said, complaints

    def stop(self, process, told):
        """Send the signal; return (exit code, output, complaints) as for a command that ended."""
        process.send_signal(told)
        said, complaints = process.communicate(timeout=PATIENCE)
        assert "Traceback" not in complaints
        return process.returncode, said, complaints


@pytest.fixture
def shell(tmp_path):
    return Shell(tmp_path)


@pytest.fixture
def ready_shell(shell):
    """A terminal in whose folder the tables exist."""
    with closing(Database(shell.database_url)) as db:
        schema.upgrade(db)
    return shell


@pytest.fixture
def offline():
    """Settings of a machine that cannot reach Slack."""
    return {
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_APP_TOKEN": "xapp-1",
        "SLACK_SIGNING_SECRET": "secret",
        "SLACK_API_BASE_URL": "http://127.0.0.1:9/api/",
    }


@pytest.fixture
def sample(request):
    """The file of the sample dossier."""
    return request.config.rootpath / "workspace/scenario/us-mexico-security.yaml"


@pytest.fixture
def slack(sample: Path):
    """The small Slack of the sample dossier."""
    story = yaml.safe_load(sample.read_text(encoding="utf-8"))
    with closing(Workspace.from_scenario(story, SystemClock(), manifest())) as opened:
        yield opened.serve()


@pytest.fixture
def installed(slack):
    """The settings that the administrator of that Slack writes down."""
    return {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_BASE_URL": slack.base_url,
    }


def _hear_ctrl_c():
    """As in a terminal: whoever is started in the background of a script does not hear it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
