"""The commands a person types: `python -m bot`, alone or with one of these words.

Libraries are imported inside the commands: nobody should wait a second for `--help`.
"""

import json
from datetime import timedelta
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from pydantic import SecretStr, ValidationError

from bot import __version__, logs
from bot.settings import (
    BotSettings,
    DoctorSettings,
    Settings,
    SocketSettings,
    WebSettings,
    described,
    explain,
)

commands = typer.Typer(
    name="python -m bot",
    add_completion=False,
    rich_markup_mode=None,  # plain help, a tenth of a second sooner
    pretty_exceptions_enable=False,  # they print variables, and so tokens
)

Asked = TypeVar("Asked", bound=Settings)


@commands.callback(invoke_without_command=True)
def begin(
    context: typer.Context,
    show_version: Annotated[
        bool, typer.Option("--version", help="Say which version this is.")
    ] = False,
) -> None:
    """Aide-Mémoire, a secretary for diplomatic teams inside Slack. Without a command: run."""
    if show_version:
        typer.echo(__version__)
    elif context.invoked_subcommand is None:
        run()


@commands.command()
def run() -> None:
    """Answer Slack over Socket Mode and post reminders. Needs no public address."""
    settings = _read(SocketSettings)
    from bot import processes

    processes.run(settings)


@commands.command()
def web(host: Annotated[str, typer.Option(help="Address to listen on.")] = "0.0.0.0") -> None:
    """Answer Slack over HTTP at /slack/events, on PORT. Reminders need `work` beside it."""
    settings = _read(WebSettings)
    from bot import processes

    processes.serve(settings, host)


@commands.command()
def work() -> None:
    """Post reminders: the companion of `web`."""
    settings = _read(BotSettings)
    from bot import processes

    processes.work(settings)


@commands.command()
def upgrade() -> None:
    """Bring the database's tables up to date. Run it before each new version."""
    settings = _read(Settings)
    from bot import records

    records.upgrade(settings)
    typer.echo("The tables are up to date.")


@commands.command()
def manifest(
    url: Annotated[
        str | None, typer.Option(help="Public address, for `web`; else Socket Mode.")
    ] = None,
) -> None:
    """Print the app manifest. Paste it at https://api.slack.com/apps, New App, From a manifest."""
    from bot.manifest import manifest as made

    typer.echo(json.dumps(made(url=url and url.rstrip("/")), ensure_ascii=False, indent=2))


@commands.command(hidden=True)
def reference() -> None:
    """Print docs/reference.md."""
    from bot.reference import reference as made

    programs = [
        (f"`{getattr(command.callback, '__name__', '')}`", command.callback.__doc__ or "")
        for command in commands.registered_commands
        if command.callback and not command.hidden
    ]
    typer.echo(made(programs, described()), nl=False)


@commands.command()
def doctor() -> None:
    """Check tokens, scopes, database and channels. Each line says what to do."""
    settings = _read(DoctorSettings)
    from bot import doctor as checks
    from bot.clock import SystemClock

    installed = checks.Installation(
        bot_token=settings.slack_bot_token.get_secret_value(),
        app_token=_secret(settings.slack_app_token),
        signing_secret=_secret(settings.slack_signing_secret),
        base_url=settings.slack_api_base_url,
        database_url=settings.database_url,
        longest_wait=timedelta(seconds=settings.reminder_seconds),
    )
    is_well = True
    for finding in checks.examine(installed, SystemClock().now()):
        typer.echo(f"{'ok ' if finding.ok else 'NO '} {finding.subject}: {finding.advice}")
        is_well = is_well and finding.ok
    raise typer.Exit(0 if is_well else 1)


@commands.command()
def load(
    file: Annotated[Path, typer.Argument(help="A dossier in YAML.", exists=True, dir_okay=False)],
    channel: Annotated[str, typer.Option(help="Slack's id of the team's channel: C…")],
) -> None:
    """Load a dossier with its meetings and commitments. Loading it twice changes nothing."""
    settings = _read(BotSettings)
    from bot import processes, records

    team = processes.team_of(settings)
    loaded = records.load(settings, file, team=team, channel=channel)
    typer.echo(f"{loaded.added} records added; {loaded.unchanged} were there before.")


def _read(asked: type[Asked]) -> Asked:
    """Read the settings that a command asks for, and begin to log; else say what is wrong."""
    try:
        settings = asked()
    except ValidationError as error:
        typer.echo(explain(error, asked), err=True)
        raise typer.Exit(2) from None
    logs.set_up(settings.log_level)
    return settings


def _secret(value: SecretStr | None) -> str | None:
    return None if value is None else value.get_secret_value()
