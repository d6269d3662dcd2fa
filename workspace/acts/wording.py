"""What people type, as Slack passes it on: escaped, with names turned into ids."""

import re
from html import escape

from workspace.errors import SlackError
from workspace.state import State

PERSON = re.compile(r"(?<![\w@])@([\w.\-]*\w)")
CHANNEL = re.compile(r"(?<![\w#&])#([\w\-]+)")


def passed_on(state: State, typed: str, *, labels: bool = False) -> str:
    """Escape & < >, and turn @handle and #channel into <@U…> and <#C…>.

    labels: commands carry the names too, <@U…|handle>.
    """
    text = escape(typed, quote=False)
    text = PERSON.sub(lambda match: _person(state, match, labels=labels), text)
    return CHANNEL.sub(lambda match: _channel(state, match), text)


def _person(state: State, match: re.Match[str], *, labels: bool) -> str:
    try:
        member = state.directory.member(match.group(1))
    except SlackError:
        return match.group()
    return f"<@{member.id}|{member.handle}>" if labels else f"<@{member.id}>"


def _channel(state: State, match: re.Match[str]) -> str:
    try:
        channel = state.directory.channel(match.group(1))
    except SlackError:
        return match.group()
    return f"<#{channel.id}|{channel.name}>"
