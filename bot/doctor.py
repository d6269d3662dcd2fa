"""What is wrong with an installation, and what to do about it: one finding for each thing."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.domain.access import Audience
from bot.manifest import SCOPE_REASONS
from bot.slack import reading_client
from storage import dossiers, reminders, schema
from storage.database import Database
from storage.models import Channel

_INSTANT = "%Y-%m-%d %H:%M UTC"


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; `advice` says what to do when it is not `ok`."""

    ok: bool
    subject: str
    advice: str


@dataclass(frozen=True)
class Installation:
    """What there is to look at."""

    bot_token: str
    app_token: str | None
    signing_secret: str | None
    base_url: str
    database_url: str
    longest_wait: timedelta
    """How long whoever delivers reminders may wait from one look to the next."""


def examine(installed: Installation, now: datetime) -> Iterator[Finding]:
    """Look at one thing after another; channels only when Slack and the database answer."""
    client = reading_client(installed.bot_token, installed.base_url)
    token, team = _bot_token(client)
    yield token
    if team is not None:
        yield _scopes(team)
    yield _way_in(installed, client)
    with closing(Database(installed.database_url)) as db:
        tables = _tables(db)
        yield tables
        if tables.ok:
            yield from _reminders(db, now, installed.longest_wait)
        if team is not None and tables.ok:
            yield from _channels(db, client, str(team["team_id"]))


def _bot_token(client: WebClient) -> tuple[Finding, SlackResponse | None]:
    subject = "SLACK_BOT_TOKEN"
    try:
        team = client.auth_test()
    except SlackApiError as error:
        advice = f"Slack says {error.response['error']}: copy it again from OAuth & Permissions"
        return Finding(False, subject, advice), None
    except OSError as error:
        return Finding(False, subject, f"Slack does not answer ({error}): check the network"), None
    return Finding(True, subject, f"{team['user']} in {team['team']} ({team['team_id']})"), team


def _scopes(team: SlackResponse) -> Finding:
    """Compare what was granted, which Slack says in a header, with what the manifest asks."""
    headers = {name.lower(): value for name, value in team.headers.items()}
    granted = {scope.strip() for scope in headers.get("x-oauth-scopes", "").split(",")}
    missing = sorted(set(SCOPE_REASONS) - granted)
    if not missing:
        return Finding(True, "scopes", "all granted")
    advice = f"missing {', '.join(missing)}: paste `python -m bot manifest` again and reinstall"
    return Finding(False, "scopes", advice)


def _way_in(installed: Installation, client: WebClient) -> Finding:
    """Look at the token that opens the socket, or at the secret with which Slack signs."""
    if installed.app_token is None:
        if installed.signing_secret is not None:
            return Finding(True, "SLACK_SIGNING_SECRET", "set; Slack's requests will prove it")
        advice = "set it for `python -m bot run`, or SLACK_SIGNING_SECRET for `python -m bot web`"
        return Finding(False, "SLACK_APP_TOKEN", advice)
    try:
        client.apps_connections_open(app_token=installed.app_token)
    except SlackApiError as error:
        advice = f"Slack says {error.response['error']}: make one with the scope connections:write"
        return Finding(False, "SLACK_APP_TOKEN", advice)
    except OSError as error:
        return Finding(False, "SLACK_APP_TOKEN", f"Slack does not answer ({error})")
    return Finding(True, "SLACK_APP_TOKEN", "opens a socket")


def _tables(db: Database) -> Finding:
    try:
        current = schema.is_current(db)
    except Exception as error:  # noqa: BLE001 - whatever it is, a person has to mend it
        return Finding(False, "DATABASE_URL", f"does not answer: {error}".splitlines()[0])
    if not current:
        return Finding(False, "DATABASE_URL", "tables not up to date: run `python -m bot upgrade`")
    return Finding(True, "DATABASE_URL", "answers, and its tables are up to date")


def _reminders(db: Database, now: datetime, longest_wait: timedelta) -> Iterator[Finding]:
    """Look at whether reminders are delivered, and at those of which something has to be done."""
    with db.reading() as session:
        health = reminders.delivery_health(session, now)
    last = health.last_tick_at
    seen = f"last seen at work {last:{_INSTANT}}" if last else "none yet"
    if health.is_stalled(now, longest_wait):
        advice = f"{health.due} due, the oldest since {health.oldest_due_at:{_INSTANT}}; "
        advice += f"worker: {seen}. Start `python -m bot run`, or `work` beside `web`"
        yield Finding(False, "reminders", advice)
    else:
        yield Finding(True, "reminders", f"{health.due} due; worker: {seen}")
    if health.unknown:
        advice = f"Slack did not answer for {health.unknown}; the channel's history is asked. If "
        advice += "this does not go away, grant the history scopes, and look for `history unread` "
        yield Finding(False, "unknown reminders", f"{advice}in the log")
    if health.failed:
        advice = f"{health.failed} of the last {reminders.RECENT.days} days given up: look for "
        advice += "`post refused` and `cannot draw` in the log; what they said has to be told anew"
        yield Finding(False, "failed reminders", advice)


def _channels(db: Database, client: WebClient, team: str) -> Iterator[Finding]:
    with db.reading() as session:
        workspace = dossiers.workspace(session, team)
        channels = dossiers.registered_channels(session, workspace.id) if workspace else []
    if not channels:
        yield Finding(False, "channels", "none: `python -m bot load FILE --channel ID` adds one")
    for channel in channels:
        advice = _ailment(channel, client)
        yield Finding(advice is None, f"channel {channel.slack_id}", advice or "the bot is in it")


def _ailment(channel: Channel, client: WebClient) -> str | None:
    """Say what keeps the bot from speaking freely in `channel`; None when nothing does."""
    try:
        seen = client.conversations_info(channel=channel.slack_id)["channel"]
    except SlackApiError as error:
        return f"Slack says {error.response['error']}: invite the bot there, with /invite"
    if seen.get("is_archived"):
        return "archived: open it again, or load its dossier into another channel"
    if not seen.get("is_member"):
        return "the bot is not in it: invite it there, with /invite"
    if seen.get("is_ext_shared") and channel.audience is Audience.INTERNAL:
        return "outsiders are in it, so only what was released is told there: is that meant?"
    return None
