"""Slack's app manifest, made from the directory of commands and the catalogues."""

from typing import Any
from zoneinfo import ZoneInfo

from bot.i18n import Translator
from handlers import COMMANDS, SHORTCUTS
from handlers.matching import TWINS

SCOPE_REASONS = {
    "channels:history": "to see whether a reminder is there already, after an answer was lost",
    "channels:read": "who is in a channel, and whether outsiders listen",
    "chat:write": "answers, cards and reminders",
    "commands": "slash commands, buttons and forms",
    "groups:history": "as channels:history, in private channels",
    "groups:read": "as channels:read, for private channels",
    "im:history": "as channels:history, in direct messages",
    "im:write": "reminders to one person",
    "users:read": "a person's language and time zone; whether they are a guest",
}
"""The least that the bot works with, each with what it is for."""

EVENT_REASONS = {
    "app_home_opened": "to draw the App Home when somebody looks at it",
    "channel_id_changed": "a channel became another kind of channel: its dossier goes with it",
    "channel_shared": "outsiders begin to listen: nothing internal is said from then on",
    "channel_unarchive": "reminders that waited for a closed channel come at once",
    "channel_unshared": "they have left",
    "group_unarchive": "as channel_unarchive, in private channels",
    "member_joined_channel": "the bot was let in: what waited for that comes at once",
    "user_change": "somebody's language, time zone or standing has changed",
}
"""What Slack tells us unasked, each with what it is for; the keys of handlers.EVENTS."""


def manifest(*, name: str = "Aide-Mémoire", url: str | None = None) -> dict[str, Any]:
    """Return the manifest, ready for JSON.

    url: public address of the web process; without it the app uses Socket Mode.
    """
    english = Translator("en", ZoneInfo("UTC"))
    return {
        "_metadata": {"major_version": 2, "minor_version": 1},
        "display_information": {
            "name": name,
            "description": english.plain("manifest-description"),
            "background_color": "#1f3a5f",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": True,
            },
            "bot_user": {"display_name": name, "always_online": True},
            "slash_commands": [_command(command, url) for command in _commands()],
            "shortcuts": [_shortcut(callback_id, english) for callback_id in SHORTCUTS],
        },
        "oauth_config": {"scopes": {"bot": sorted(SCOPE_REASONS)}},
        "settings": _settings(url),
    }


def _commands() -> list[tuple[str, str, str]]:
    """Return each command as (what is typed, the directory's name, language), twins included."""
    names = sorted({key.partition(" ")[0] for key in COMMANDS})
    spanish = [(twin, name, "es") for twin, name in TWINS.items() if name in names]
    return [(name, name, "en") for name in names] + spanish


def _command(command: tuple[str, str, str], url: str | None) -> dict[str, Any]:
    typed, name, language = command
    t = Translator(language, ZoneInfo("UTC"))
    key = f"manifest-{name.removeprefix('/')}"
    entry = {
        "command": typed,
        "description": t.plain(key),
        "usage_hint": t.plain(f"{key}.hint"),
        "should_escape": True,  # a typed @name arrives as an id
    }
    return entry | ({"url": f"{url}/slack/events"} if url else {})


def _shortcut(callback_id: str, t: Translator) -> dict[str, str]:
    """Describe a shortcut; Slack knows one name for all readers."""
    key = f"manifest-{callback_id.replace('.', '-')}"
    return {
        "type": t.plain(f"{key}.kind"),
        "callback_id": callback_id,
        "name": t.plain(key),
        "description": t.plain(f"{key}.about"),
    }


def _settings(url: str | None) -> dict[str, Any]:
    interactivity: dict[str, Any] = {"is_enabled": True}
    events: dict[str, Any] = {"bot_events": sorted(EVENT_REASONS)}
    if url:
        interactivity["request_url"] = events["request_url"] = f"{url}/slack/events"
    return {
        "interactivity": interactivity,
        "event_subscriptions": events,
        "org_deploy_enabled": False,
        "socket_mode_enabled": url is None,
        "token_rotation_enabled": False,
    }
