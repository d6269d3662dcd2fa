"""The commands that do one thing and end, as a person types them."""

import json
from contextlib import closing

import pytest
from typer.testing import CliRunner

from bot import __version__
from bot.cli import commands
from storage import schema
from storage.database import Database

WELL = """\
ok  SLACK_BOT_TOKEN: aide in Asuntos Bilaterales (T0AIDEMX01)
ok  scopes: all granted
ok  SLACK_APP_TOKEN: opens a socket
ok  DATABASE_URL: answers, and its tables are up to date
ok  reminders: 0 due; worker: none yet
ok  channel C0SEGMXEUA: the bot is in it
ok  channel C0ENLACEMX: the bot is in it
"""


def said(*words):
    """Return what a command that needs no settings prints."""
    result = CliRunner().invoke(commands, words)
    assert result.exit_code == 0
    return result.output


def test_help_names_every_command():
    help_text = said("--help")

    for word in ("run", "web", "work", "upgrade", "load", "manifest", "doctor"):
        assert f"\n  {word} " in help_text


def test_the_version_is_the_packages():
    assert said("--version") == f"{__version__}\n"


def test_the_manifest_is_json_for_socket_mode_or_for_an_address():
    over_socket = json.loads(said("manifest"))
    over_http = json.loads(said("manifest", "--url", "https://bot.example.org/"))

    assert over_socket["settings"]["socket_mode_enabled"] is True
    addresses = {command["url"] for command in over_http["features"]["slash_commands"]}
    assert addresses == {"https://bot.example.org/slack/events"}


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ([], ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]),
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


def test_the_doctor_goes_on_when_slack_is_silent_and_says_what_to_do(shell, offline):
    code, lines, _ = shell.type("doctor", **offline)

    assert code == 1
    assert [line.split(":")[0] for line in lines.splitlines()] == [
        "NO  SLACK_BOT_TOKEN",
        "NO  SLACK_APP_TOKEN",
        "NO  DATABASE_URL",
    ]
    assert "check the network" in lines
    assert "run `python -m bot upgrade`" in lines


def test_a_dossier_is_loaded_once_and_its_channels_are_looked_at(shell, installed, sample):
    first = shell.type("load", str(sample), "--channel", "C0SEGMXEUA", **installed)
    again = shell.type("load", str(sample), "--channel", "C0SEGMXEUA", **installed)
    checked = shell.type("doctor", **installed)

    added = first[1].split()[0]
    assert first[0] == again[0] == 0
    assert again[1] == f"0 records added; {added} were there before.\n"
    assert checked == (0, WELL, "")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("- a list\n- of things\n", "notes.yaml does not describe a dossier.\n"),
        ("title: “unbalanced: [", "notes.yaml is not YAML: "),
    ],
)
def test_a_file_that_is_no_dossier_is_refused_by_its_name(shell, installed, text, complaint):
    (shell.folder / "notes.yaml").write_text(text, encoding="utf-8")

    code, _, complaints = shell.type("load", "notes.yaml", "--channel", "C0SEGMXEUA", **installed)

    assert code == 1
    assert complaints.startswith(complaint)
