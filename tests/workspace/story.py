"""A small story for the tests of the double: its people, channels and manifest."""

from typing import Any

SCOPES = [
    "channels:history",
    "channels:manage",
    "channels:read",
    "chat:write",
    "commands",
    "groups:history",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "pins:write",
    "reactions:write",
    "users:read",
]
EVENTS = [
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_archive",
    "channel_deleted",
    "channel_id_changed",
    "channel_left",
    "channel_shared",
    "channel_unarchive",
    "channel_unshared",
    "group_archive",
    "group_deleted",
    "group_left",
    "group_rename",
    "group_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "reaction_added",
    "reaction_removed",
    "team_join",
    "tokens_revoked",
    "user_change",
]
SHORTCUTS = [("global", "new"), ("message", "record")]

STORY: dict[str, Any] = {
    "clock": "2026-01-16T15:00:00+00:00",
    "people": [
        {
            "key": "ana",
            "id": "U0ANA",
            "handle": "ana.ruiz",
            "name": "Ana Ruiz",
            "locale": "es-MX",
            "tz": "America/Mexico_City",
            "email": "ana@example.org",
        },
        {
            "key": "joe",
            "id": "W0JOE",
            "handle": "joe.hart",
            "name": "Joe Hart",
            "locale": "en-US",
            "tz": "America/New_York",
            "admin": True,
        },
        {
            "key": "ext",
            "id": "U0EXT",
            "handle": "counterpart",
            "name": "Pat Stone",
            "team": "T0OTHER",
            "stranger": True,
        },
        {
            "key": "far",
            "id": "U0FAR",
            "handle": "far",
            "name": "Unknown Abroad",
            "team": "T0OTHER",
            "stranger": True,
        },
        {
            "key": "guest",
            "id": "U0GUEST",
            "handle": "guest",
            "name": "Gus Guest",
            "guest": "single",
        },
        {
            "key": "old",
            "id": "U0OLD",
            "handle": "old",
            "name": "Olga Gone",
            "deactivated": True,
        },
    ],
    "channels": [
        {"key": "desk", "id": "C0DESK", "name": "desk", "members": ["ana", "joe"]},
        {
            "key": "shared",
            "id": "C0SHARED",
            "name": "shared",
            "ext_shared": True,
            "members": ["ana", "ext", "guest"],
        },
        {"key": "lobby", "id": "C0LOBBY", "name": "lobby", "members": ["joe"], "bot": False},
        {
            "key": "secret",
            "id": "C0SECRET",
            "name": "secret",
            "private": True,
            "members": ["joe"],
            "bot": False,
        },
        {
            "key": "past",
            "id": "C0PAST",
            "name": "past",
            "archived": True,
            "members": ["ana"],
        },
    ],
}

MANIFEST: dict[str, Any] = {
    "features": {
        "app_home": {"home_tab_enabled": True},
        "slash_commands": [
            {"command": "/meetings", "description": "What is coming", "should_escape": True},
            {"command": "/plain", "description": "Without names turned into ids"},
        ],
        "shortcuts": [
            {"type": kind, "callback_id": name, "name": name, "description": name}
            for kind, name in SHORTCUTS
        ],
    },
    "oauth_config": {"scopes": {"bot": SCOPES}},
    "settings": {"event_subscriptions": {"bot_events": EVENTS}},
}
