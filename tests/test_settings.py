"""Settings: what is missing or wrong is named, explained, and never repeated aloud."""

import pytest
from pydantic import ValidationError

from bot.settings import BotSettings, Settings, SocketSettings, WebSettings, explain

GOOD = {
    "SLACK_BOT_TOKEN": "xoxb-1",
    "SLACK_APP_TOKEN": "xapp-1",
    "SLACK_SIGNING_SECRET": "secret",
}


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch, tmp_path):
    """Start from an empty environment, in a folder without a .env."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields | SocketSettings.model_fields | WebSettings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def complaint(asked, monkeypatch, **environment):
    """Return what a person reads who starts the bot with this environment."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError) as caught:
        asked()
    return explain(caught.value, asked)


def test_without_any_setting_the_tables_can_still_be_upgraded():
    assert Settings().database_url == "sqlite:///aide-memoire.db"


def test_every_missing_setting_is_named_at_once_with_the_place_where_it_is_found(monkeypatch):
    text = complaint(SocketSettings, monkeypatch)

    assert "SLACK_BOT_TOKEN is missing.\n  Starts with xoxb-" in text
    assert "SLACK_APP_TOKEN is missing.\n  Starts with xapp-" in text
    assert "https://api.slack.com/apps" in text
    assert ".env" in text


def test_an_empty_line_copied_from_the_example_counts_as_missing(monkeypatch):
    assert "SLACK_BOT_TOKEN is missing" in complaint(BotSettings, monkeypatch, SLACK_BOT_TOKEN="")


def test_a_file_beside_the_bot_is_read(tmp_path):
    (tmp_path / ".env").write_text("SLACK_BOT_TOKEN=xoxb-from-the-file\nUNRELATED=1\n")

    assert BotSettings().slack_bot_token.get_secret_value() == "xoxb-from-the-file"


@pytest.mark.parametrize(
    ("asked", "name", "value", "words"),
    [
        (SocketSettings, "SLACK_BOT_TOKEN", "xapp-swapped", "it does not start with xoxb-"),
        (SocketSettings, "SLACK_APP_TOKEN", "xoxb-swapped", "it does not start with xapp-"),
        (WebSettings, "PORT", "http", "integer"),
        (WebSettings, "PORT", "70000", "65535"),
        (Settings, "REMINDER_SECONDS", "0", "greater than or equal to 1"),
        (Settings, "LOG_LEVEL", "shout", "'debug', 'info', 'warning' or 'error'"),
        (Settings, "DATABASE_URL", "mysql://root:hush@db/x", "neither SQLite nor PostgreSQL"),
        (Settings, "DATABASE_URL", "sqlite:///:memory:", "it names no file"),
    ],
)
def test_a_wrong_setting_is_named_and_its_value_is_not_repeated(
    monkeypatch, asked, name, value, words
):
    text = complaint(asked, monkeypatch, **(GOOD | {name: value}))

    assert f"{name} is wrong: " in text
    assert words in text
    assert value not in text


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://slack.com/api/", "https://slack.com/api/"),
        ("https://slack.com/api", "https://slack.com/api/"),
        ("https://slack-gov.com/api/", "https://slack-gov.com/api/"),
        ("http://127.0.0.1:8800/api/", "http://127.0.0.1:8800/api/"),
        ("http://localhost:8800/api", "http://localhost:8800/api/"),
        ("http://[::1]:8800/api/", "http://[::1]:8800/api/"),
    ],
)
def test_tokens_travel_to_slack_or_to_this_machine(monkeypatch, url, kept):
    monkeypatch.setenv("SLACK_API_BASE_URL", url)

    assert Settings().slack_api_base_url == kept


@pytest.mark.parametrize(
    "url",
    [
        "http://slack.com/api/",
        "https://slack.com.example/api/",
        "https://localhost@evil.example/api/",
        "https://127.0.0.1.evil.example/api/",
        "https://192.168.1.5/api/",
        "slack.com",
    ],
)
def test_tokens_travel_nowhere_else(monkeypatch, url):
    text = complaint(Settings, monkeypatch, SLACK_API_BASE_URL=url)

    assert "SLACK_API_BASE_URL is wrong: not an address of Slack" in text


def test_secrets_do_not_show_when_settings_are_printed(monkeypatch):
    for name, value in GOOD.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("DATABASE_URL", "postgresql://ana:hush@db/aide")

    shown = f"{SocketSettings()!r} {WebSettings()!r}"

    assert not [secret for secret in ("xoxb-1", "xapp-1", "'secret'", "hush") if secret in shown]


@pytest.mark.parametrize("asked", [SocketSettings, WebSettings])
def test_every_setting_has_its_sentence(asked):
    assert all((field.description or "").strip() for field in asked.model_fields.values())


def test_the_example_file_mentions_every_setting(request):
    example = (request.config.rootpath / ".env.example").read_text()
    names = SocketSettings.model_fields | WebSettings.model_fields

    assert [name for name in names if f"{name.upper()}=" not in example] == []
