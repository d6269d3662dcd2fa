"""The commands, run as a person or a hosting platform runs them: as processes."""

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import closing
from threading import Event

import pytest
import yaml

from bot.clock import SystemClock
from bot.manifest import manifest
from storage import schema
from storage.database import Database
from workspace.local import Workspace

NOWHERE = "http://127.0.0.1:9/api/"
TOKENS = {
    "SLACK_BOT_TOKEN": "xoxb-1",
    "SLACK_APP_TOKEN": "xapp-1",
    "SLACK_SIGNING_SECRET": "secret",
    "SLACK_API_BASE_URL": NOWHERE,
}
PATIENCE = 30
SAMPLE = "workspace/scenario/us-mexico-security.yaml"
WELL = """\
ok  SLACK_BOT_TOKEN: aide in Asuntos Bilaterales (T0AIDEMX01)
ok  scopes: all granted
ok  SLACK_APP_TOKEN: opens a socket
ok  DATABASE_URL: answers, and its tables are up to date
ok  channel C0SEGMXEUA: the bot is in it
ok  channel C0ENLACEMX: the bot is in it
"""


class Shell:
    """A person at a terminal, in an empty folder."""

    def __init__(self, folder):
        self.folder = folder
        self.database_url = f"sqlite:///{folder / 'aide-memoire.db'}"

    def start(self, *words, **settings):
        """Start `python -m bot` with these words and nothing set but these settings."""
        kept = {name: value for name, value in os.environ.items() if name not in TOKENS}
        return subprocess.Popen(
            [sys.executable, "-m", "bot", *words],
            cwd=self.folder,
            env=kept | {"DATABASE_URL": self.database_url, "COLUMNS": "200"} | settings,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def type(self, *words, **settings):
        """Return (exit code, output, complaints) of a command that ends by itself."""
        process = self.start(*words, **settings)
        said, complaints = process.communicate(timeout=PATIENCE)
        assert "Traceback" not in complaints
        return process.returncode, said, complaints


@pytest.fixture
def shell(tmp_path):
    return Shell(tmp_path)


@pytest.fixture
def slack(request):
    """The small Slack of the sample dossier, where the bot is installed."""
    story = yaml.safe_load((request.config.rootpath / SAMPLE).read_text())
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


@pytest.fixture
def ready_shell(shell):
    """A terminal in whose folder the tables exist."""
    with closing(Database(shell.database_url)) as db:
        schema.upgrade(db)
    return shell


def test_help_names_every_command(shell):
    code, said, _ = shell.type("--help")

    assert code == 0
    for word in ("run", "web", "work", "upgrade", "load", "manifest", "doctor"):
        assert f" {word} " in said


def test_the_version_is_the_packages(shell):
    code, said, _ = shell.type("--version")

    assert code == 0
    assert said.count(".") == 2


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ([], ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]),
        (["run"], ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]),
        (["web"], ["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"]),
        (["work"], ["SLACK_BOT_TOKEN"]),
        (["doctor"], ["SLACK_BOT_TOKEN"]),
    ],
)
def test_a_command_asks_only_for_what_it_needs_and_says_where_it_is(shell, words, asked):
    code, _, complaints = shell.type(*words)

    named = [line.split()[0] for line in complaints.splitlines() if " is missing." in line]
    assert code == 2
    assert named == asked
    assert "https://api.slack.com/apps" in complaints


def test_upgrading_makes_the_tables_and_doing_it_again_changes_nothing(shell):
    first, again = shell.type("upgrade"), shell.type("upgrade")

    assert first == again == (0, "The tables are up to date.\n", "")
    with closing(Database(shell.database_url)) as db:
        assert schema.is_current(db)


@pytest.mark.parametrize("word", ["work", "web"])
def test_without_its_tables_a_process_says_how_to_make_them(shell, word):
    code, _, complaints = shell.type(word, **TOKENS)

    assert code == 1
    assert "python -m bot upgrade" in complaints


def test_without_a_network_the_bot_says_so(shell):
    code, _, complaints = shell.type("run", **TOKENS)

    assert code == 1
    assert "Slack does not answer" in complaints


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_told_to_stop_the_worker_ends_well(ready_shell, told):
    worker = ready_shell.start("work", **TOKENS)
    next(line for line in worker.stderr if " ticking " in line)

    worker.send_signal(told)
    _, complaints = worker.communicate(timeout=PATIENCE)

    assert worker.returncode == 0
    assert complaints.endswith("bot.processes: stopped\n")


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_the_web_process_serves_on_its_port_and_ends_well(ready_shell, told):
    port = _free_port()
    web = ready_shell.start("web", "--host", "127.0.0.1", PORT=str(port), **TOKENS)
    next(line for line in web.stderr if " serving " in line)

    answer = _ask_when_open(f"http://127.0.0.1:{port}/readyz", port)
    web.send_signal(told)
    said, complaints = web.communicate(timeout=PATIENCE)

    assert answer == "ready\n"
    assert (web.returncode, said) == (0, "")
    assert "Traceback" not in complaints


def test_the_manifest_is_json_for_socket_mode_or_for_an_address(shell):
    _, over_socket, _ = shell.type("manifest")
    _, over_http, _ = shell.type("manifest", "--url", "https://bot.example.org/")

    assert json.loads(over_socket)["settings"]["socket_mode_enabled"] is True
    commands = json.loads(over_http)["features"]["slash_commands"]
    assert {command["url"] for command in commands} == {"https://bot.example.org/slack/events"}


def test_the_doctor_goes_on_when_slack_is_silent_and_says_what_to_do(shell):
    code, said, _ = shell.type("doctor", **TOKENS)

    assert code == 1
    assert [line.split(":")[0] for line in said.splitlines()] == [
        "NO  SLACK_BOT_TOKEN",
        "NO  SLACK_APP_TOKEN",
        "NO  DATABASE_URL",
    ]
    assert "check the network" in said
    assert "run `python -m bot upgrade`" in said


def test_a_dossier_is_loaded_once_and_its_channels_are_looked_at(request, shell, installed):
    sample = str(request.config.rootpath / SAMPLE)

    first = shell.type("load", sample, "--channel", "C0SEGMXEUA", **installed)
    again = shell.type("load", sample, "--channel", "C0SEGMXEUA", **installed)
    checked = shell.type("doctor", **installed)

    added = first[1].split()[0]
    assert first[0] == again[0] == 0
    assert again[1] == f"0 records added; {added} were there before.\n"
    assert checked == (0, WELL, "")


def test_a_file_that_is_no_dossier_is_refused_with_its_name(shell, installed, tmp_path):
    (tmp_path / "notes.yaml").write_text("- a list\n- of things\n")

    code, _, complaints = shell.type("load", "notes.yaml", "--channel", "C0SEGMXEUA", **installed)

    assert code == 1
    assert complaints == "notes.yaml does not describe a dossier.\n"


def test_a_newcomer_only_runs_it_and_it_answers(slack, shell, installed):
    bot = shell.start("run", **installed)
    next(line for line in bot.stderr if " ticking " in line)

    connected = slack.connected.wait(PATIENCE)
    bot.send_signal(signal.SIGTERM)
    _, complaints = bot.communicate(timeout=PATIENCE)

    assert connected
    assert (bot.returncode, complaints.splitlines()[-1].split()[-1]) == (0, "stopped")


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _ask_when_open(address, port):
    """Ask as soon as somebody listens."""
    for _ in range(1000):
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                break
            Event().wait(PATIENCE / 1000)
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        return answer.read().decode()
