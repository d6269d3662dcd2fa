"""The Web API: this table of methods is the ceiling, everything else is unknown_method, loudly."""

from collections.abc import Callable
from dataclasses import dataclass

from workspace.errors import SlackError
from workspace.state import State
from workspace.state.journal import ApiCall
from workspace.state.records import Json
from workspace.webapi import chat, conversations, scheduled, team, users, views
from workspace.webapi.calls import Call, check_token

SPECIAL = 5
TIERS = {2: 20, 3: 50, 4: 100, SPECIAL: 300}
"""Tier -> calls a minute; for messages Slack says "several hundred", and one a second a channel."""

TOKENS = ("token", "authorization")


@dataclass(frozen=True)
class Method:
    """What a method does, which scope it needs ("" for none, "a,b" for either), its tier."""

    do: Callable[[Call], Json]
    scope: str = ""
    tier: int = 3
    app_level: bool = False


METHODS = {
    "auth.test": Method(team.auth_test, tier=4),
    "apps.connections.open": Method(team.open_connection, app_level=True),
    "chat.postMessage": Method(chat.post_message, "chat:write", SPECIAL),
    "chat.postEphemeral": Method(chat.post_ephemeral, "chat:write", 4),
    "chat.update": Method(chat.update, "chat:write"),
    "chat.delete": Method(chat.delete, "chat:write"),
    "chat.getPermalink": Method(chat.get_permalink, tier=4),
    "chat.scheduleMessage": Method(scheduled.schedule, "chat:write"),
    "chat.deleteScheduledMessage": Method(scheduled.delete, "chat:write"),
    "chat.scheduledMessages.list": Method(scheduled.list_),
    "conversations.open": Method(conversations.open_, "im:write"),
    "conversations.info": Method(conversations.info),
    "conversations.list": Method(conversations.list_, tier=2),
    "conversations.members": Method(conversations.members, tier=4),
    "conversations.history": Method(conversations.history),
    "conversations.replies": Method(conversations.replies),
    "conversations.join": Method(conversations.join, "channels:join"),
    "conversations.create": Method(conversations.create, tier=2),
    "conversations.invite": Method(conversations.invite),
    "conversations.archive": Method(conversations.archive, tier=2),
    "conversations.setTopic": Method(conversations.set_topic, tier=2),
    "users.info": Method(users.info, "users:read", 4),
    "users.list": Method(users.list_, "users:read", 2),
    "users.lookupByEmail": Method(users.lookup_by_email, "users:read.email"),
    "users.conversations": Method(conversations.of_user),
    "users.getPresence": Method(users.get_presence, "users:read"),
    "views.open": Method(views.open_, tier=4),
    "views.push": Method(views.push, tier=4),
    "views.update": Method(views.update, tier=4),
    "views.publish": Method(views.publish, tier=4),
    "team.info": Method(team.info, "team:read"),
    "bots.info": Method(team.bot_info, "users:read"),
    "usergroups.list": Method(team.list_usergroups, "usergroups:read", 2),
    "usergroups.users.list": Method(team.list_usergroup_users, "usergroups:read", 2),
    "reactions.add": Method(team.add_reaction, "reactions:write"),
    "reactions.remove": Method(team.remove_reaction, "reactions:write", 2),
    "pins.add": Method(team.add_pin, "pins:write", 2),
}


def answer(state: State, name: str, arguments: Json, token: str) -> Json:
    """Carry out a call. Raises SlackError when Slack would refuse it."""
    method = METHODS.get(name)
    if method is None:
        raise SlackError("unknown_method", req_method=name)
    check_token(state, token, app_level=method.app_level)
    state.faults.check_rate(name, TIERS[method.tier])
    call = Call(state, name, arguments)
    if method.scope:
        call.require(method.scope)
    return {"ok": True, **method.do(call)}


def note(
    state: State,
    name: str,
    arguments: Json,
    given: Json,
    status: int = 200,
    *,
    induced: bool = False,
) -> None:
    """Write a call into the journal, without its token. induced: a fault made it fail."""
    shown = {key: value for key, value in arguments.items() if key not in TOKENS}
    state.journal.calls.append(ApiCall(state.clock.now(), name, shown, given, status, induced))
    state.changed("call")
