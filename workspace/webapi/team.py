"""The workspace, the app, and the small things: groups, reactions, pins."""

from secrets import token_hex

from workspace import shapes
from workspace.acts import events
from workspace.errors import SlackError
from workspace.state.records import Json, Message
from workspace.webapi import places
from workspace.webapi.calls import Call


def auth_test(call: Call) -> Json:
    """Tell whose token it is."""
    return {
        "url": f"{call.state.address}/",
        "team": call.state.team.name,
        "user": call.state.bot.name,
        "team_id": call.state.team.id,
        "user_id": call.state.bot.user_id,
        "bot_id": call.state.bot.bot_id,
        "is_enterprise_install": False,
    }


def open_connection(call: Call) -> Json:
    """Give out an address for Socket Mode, good for one connection."""
    ticket = token_hex(8)
    call.state.socket_tickets.add(ticket)
    address = call.state.address.replace("http://", "ws://", 1)
    return {"url": f"{address}/link?ticket={ticket}&app_id={call.state.bot.app_id}"}


def info(call: Call) -> Json:
    """Tell about the workspace."""
    team = call.state.team
    return {"team": {"id": team.id, "name": team.name, "domain": team.domain, "email_domain": ""}}


def bot_info(call: Call) -> Json:
    """Tell about the app's bot."""
    if call.maybe("bot") not in (None, call.state.bot.bot_id):
        raise SlackError("bot_not_found")
    return {"bot": shapes.bot_profile(call.state)}


def list_usergroups(call: Call) -> Json:
    """List the groups of people; there are none."""
    return {"usergroups": []}


def list_usergroup_users(call: Call) -> Json:
    """List the people of a group; there are none."""
    raise SlackError("no_such_subteam")


def add_reaction(call: Call) -> Json:
    """Put the bot's emoji under a message."""
    message, users = _reaction(call)
    if call.state.bot.user_id in users:
        raise SlackError("already_reacted")
    message.reactions[call.text("name")] = [*users, call.state.bot.user_id]
    return _reacted(call, message, "reaction_added")


def remove_reaction(call: Call) -> Json:
    """Take the bot's emoji away."""
    message, users = _reaction(call)
    if call.state.bot.user_id not in users:
        raise SlackError("no_reaction")
    left = [user for user in users if user != call.state.bot.user_id]
    message.reactions[call.text("name")] = left
    if not left:
        del message.reactions[call.text("name")]
    return _reacted(call, message, "reaction_removed")


def _reaction(call: Call) -> tuple[Message, list[str]]:
    channel = places.joined(call)
    message = call.state.messages.find(channel.id, call.text("timestamp"))
    return message, message.reactions.get(call.text("name"), [])


def _reacted(call: Call, message: Message, kind: str) -> Json:
    item = {"type": "message", "channel": message.channel_id, "ts": message.ts}
    event = {"type": kind, "user": call.state.bot.user_id, "reaction": call.text("name")}
    call.state.changed("message", message.channel_id)
    channel = call.state.directory.channels[message.channel_id]
    events.emit(call.state, event | {"item": item, "item_user": message.user_id}, channel)
    return {}


def add_pin(call: Call) -> Json:
    """Pin a message to its channel."""
    channel = places.joined(call)
    message = call.state.messages.find(channel.id, call.text("timestamp"))
    if message.is_pinned:
        raise SlackError("already_pinned")
    message.is_pinned = True
    call.state.changed("message", channel.id)
    return {}
