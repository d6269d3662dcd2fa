"""Typing: slash commands and plain messages."""

from functools import partial
from html import escape

from workspace.acts import answers, events, origins, wording
from workspace.state import State
from workspace.state.deliveries import Delivery
from workspace.state.records import Channel, Json, Member, Message
from workspace.words import Words


def command(state: State, member: Member, channel: Channel, typed: str) -> Delivery | None:
    """Type "/name words". Returns None when no such command is in the manifest.

    Raises ValueError where Slack shows the person no line to write in.
    """
    name, _, words = typed.strip().partition(" ")
    with state.lock:
        _check_line(state, member, channel)
        if name not in state.commands or not state.bot.installed:
            unknown = Words.of(member.locale)("no-such-command", command=name)
            answers.notice(state, channel.id, member.id, unknown)
            return None
        payload = _command(state, member, channel, name, words.strip())
        settle = partial(answers.to_command, state, channel.id, name)
        return state.outbox.send("slash_commands", payload, settle, member.id)


def silence(state: State, member: Member, channel: Channel) -> str:
    """Tell why Slack shows somebody no line to write in; "" if it does.

    "closed": the channel is archived; "outside": they are not in it; "read-only": the app takes
    no messages, says its manifest.
    """
    if channel.is_archived:
        return "closed"
    if member.id not in channel.members:
        return "outside"
    app_home = state.manifest.get("features", {}).get("app_home", {})
    if channel.is_im and app_home.get("messages_tab_read_only_enabled"):
        return "read-only"
    return ""


def _check_line(state: State, member: Member, channel: Channel) -> None:
    if why := silence(state, member, channel):
        raise ValueError(f"{member.name} has no line to write in #{channel.name}: {why}")


def _command(state: State, member: Member, channel: Channel, name: str, words: str) -> Json:
    at_home = member.team_id == state.team.id
    return {
        "token": "local-verification-token",
        "team_id": member.team_id,
        "team_domain": state.team.domain if at_home else "elsewhere",
        "channel_id": channel.id,
        "channel_name": origins.channel_name(channel),
        "user_id": member.id,
        "user_name": member.handle,
        "command": name,
        "text": _words(state, name, words),
        "api_app_id": state.bot.app_id,
        "is_enterprise_install": "false",
        "response_url": origins.response_url(state, channel.id, member.id),
        "trigger_id": state.tickets.trigger(member.id),
    }


def _words(state: State, name: str, words: str) -> str:
    if state.commands[name].get("should_escape"):
        return wording.passed_on(state, words, labels=True)
    return escape(words, quote=False)


def say(
    state: State, member: Member, channel: Channel, text: str, thread_ts: str | None = None
) -> Message:
    """Post a message as a person; the bot hears of it if it subscribes to such messages.

    text: as typed; @handle and #channel are turned into mentions. Raises ValueError where Slack
    shows the person no line to write in.
    """
    with state.lock:
        _check_line(state, member, channel)
        words = wording.passed_on(state, text)
        message = state.messages.post(channel, member.id, words, thread_ts=thread_ts)
        state.changed("message", channel.id)
        events.said(state, message)
        return message
