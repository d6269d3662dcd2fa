"""What the bot is told from outside: environment variables, or lines of a file `.env`.

Only bot/cli.py reads them; everything else receives the one value it needs. Each command asks for
the settings it uses, so that nobody needs a Slack token to upgrade a database.
"""

import ipaddress
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

SLACK = ("https://slack.com/api/", "https://slack-gov.com/api/")


class Settings(BaseSettings):
    """What every command reads; each has a value that works on one machine."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        use_attribute_docstrings=True,
    )

    database_url: str = Field("sqlite:///aide-memoire.db", repr=False)
    """Where everything is kept: sqlite:///FILE for one process, or postgresql://… for several."""

    slack_api_base_url: str = SLACK[0]
    """Slack's address: https://slack.com/api/, https://slack-gov.com/api/, or this machine's."""

    reminder_seconds: int = Field(30, ge=1, le=30)
    """The longest wait before the bot looks at the clock and for reminders anew: a machine may have
    slept, a clock been set, another process have planned something for the next moment."""

    port: int = Field(3000, ge=1, le=65535)
    """Where `web` listens; hosting platforms set it."""

    web_concurrency: int = Field(1, ge=1, le=64)
    """How many processes `web` runs; more than one needs PostgreSQL."""

    log_level: Literal["debug", "info", "warning", "error"] = "info"
    """How much the bot tells: debug, info, warning or error."""

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_small_letters(cls, level: str) -> str:
        return level.lower()

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        if url.split(":")[0].split("+")[0] not in ("sqlite", "postgres", "postgresql"):
            raise ValueError("neither SQLite nor PostgreSQL")
        if url.endswith(("sqlite://", "sqlite:///", ":memory:")):
            raise ValueError("it names no file, so nothing would be kept")
        return url

    @field_validator("slack_api_base_url")
    @classmethod
    def _slack_itself(cls, url: str) -> str:
        """Refuse a stranger's address: the tokens travel there."""
        url = url.rstrip("/") + "/"
        if url not in SLACK and not _on_this_machine(url):
            raise ValueError("not an address of Slack")
        return url


class BotSettings(Settings):
    """What a command that speaks to Slack needs besides."""

    slack_bot_token: SecretStr
    """Starts with xoxb-; copy it from https://api.slack.com/apps, OAuth & Permissions."""

    @field_validator("slack_bot_token")
    @classmethod
    def _of_a_bot(cls, token: SecretStr) -> SecretStr:
        return _beginning(token, "xoxb-")


class SocketSettings(BotSettings):
    """What `run` needs: it calls Slack, so that this machine needs no public address."""

    slack_app_token: SecretStr
    """Starts with xapp-; make it at https://api.slack.com/apps, Basic Information, App-Level
    Tokens, with the scope connections:write."""

    @field_validator("slack_app_token")
    @classmethod
    def _of_an_app(cls, token: SecretStr) -> SecretStr:
        return _beginning(token, "xapp-")


class WebSettings(BotSettings):
    """What `web` needs: Slack calls it, and signs what it says."""

    slack_signing_secret: SecretStr
    """Proves that a request is Slack's; copy it from https://api.slack.com/apps, Basic
    Information, App Credentials."""


class DoctorSettings(BotSettings):
    """What `doctor` looks at: it needs one of the two ways in, and says which are open."""

    slack_app_token: SecretStr | None = None
    """Starts with xapp-; for `run`."""

    slack_signing_secret: SecretStr | None = None
    """For `web`."""


def described() -> list[tuple[str, str, str]]:
    """List every setting: its name, its default, and what it means."""
    fields = SocketSettings.model_fields | WebSettings.model_fields
    return [
        (
            f"`{name.upper()}`",
            "" if field.is_required() else f"`{field.default}`",
            field.description or "",
        )
        for name, field in fields.items()
    ]


def explain(error: ValidationError, asked: type[Settings]) -> str:
    """Say what is wrong with the settings and where to find them, never what they hold."""
    lines = []
    for wrong in error.errors(include_url=False, include_input=False):
        name, reason = str(wrong["loc"][0]), wrong["msg"].removeprefix("Value error, ")
        what = "missing" if wrong["type"] == "missing" else f"wrong: {reason}"
        hint = " ".join((asked.model_fields[name].description or "").split())
        lines += [f"{name.upper()} is {what}.", f"  {hint}"]
    return "\n".join([*lines, "Set it in the environment or in a file .env (see .env.example)."])


def _beginning(token: SecretStr, prefix: str) -> SecretStr:
    if not token.get_secret_value().startswith(prefix):
        raise ValueError(f"it does not start with {prefix}")
    return token


def _on_this_machine(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
