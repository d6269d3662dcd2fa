"""What the commands do to the records: open them, bring their tables up to date, fill them."""

from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from bot.clock import SystemClock
from bot.domain.errors import Refusal
from bot.i18n import Translator
from bot.settings import Settings
from storage import loading, reminders, schema
from storage.database import Database
from storage.loading import Loaded


@contextmanager
def opened(settings: Settings) -> Generator[Database]:
    """Open the database and close it; a Refusal on the way ends the command with its sentence."""
    try:
        with closing(Database(settings.database_url)) as db:
            yield db
    except Refusal as refusal:
        speak = Translator("en", ZoneInfo("UTC"))
        raise SystemExit(speak.plain(f"refusal-{refusal.key}", **refusal.facts)) from refusal


def prepare(settings: Settings, db: Database) -> None:
    """Make the tables where a newcomer has nothing to decide; elsewhere insist on them."""
    if settings.database_url.startswith("sqlite"):
        schema.upgrade(db)
    insist_on_tables(db)


def insist_on_tables(db: Database) -> None:
    """End the command unless the tables are up to date."""
    if not schema.is_current(db):
        raise SystemExit("The tables are not up to date. Run `python -m bot upgrade` first.")


def upgrade(settings: Settings) -> None:
    """Bring the tables up to date."""
    with opened(settings) as db:
        schema.upgrade(db)


def load(settings: Settings, file: Path, *, team: str, channel: str) -> Loaded:
    """Load a dossier's file into a channel of a Slack team, and plan its reminders."""
    document, now = _parsed(file), SystemClock().now()
    with opened(settings) as db:
        prepare(settings, db)
        with db.session() as session:
            loaded = loading.load(session, document, team_id=team, channel=channel, now=now)
            reminders.plan_all(session, loaded.dossier_id, now=now)
    return loaded


def _parsed(file: Path) -> dict[str, Any]:
    try:
        document = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SystemExit(f"{file} is not YAML: {error}") from error
    if not isinstance(document, dict):
        raise SystemExit(f"{file} does not describe a dossier.")
    return document
