"""users.*: who people are."""

from workspace import shapes
from workspace.errors import SlackError
from workspace.state.records import Json, Member
from workspace.webapi import places
from workspace.webapi.calls import Call
from workspace.webapi.pages import page


def info(call: Call) -> Json:
    """Tell about one person; the locale only when asked for."""
    return {"user": _shown(call, places.visible(call.state, call.text("user")))}


def list_(call: Call) -> Json:
    """List everybody the bot may know of."""
    directory = call.state.directory
    at_home = [member for member in directory.people.values() if not member.is_stranger]
    shown, cursor = page(call, at_home)
    members = [_shown(call, member) for member in shown]
    return {"members": members, "response_metadata": {"next_cursor": cursor}}


def lookup_by_email(call: Call) -> Json:
    """Find somebody by address."""
    for member in call.state.directory.people.values():
        if member.email == call.text("email") and not member.deleted:
            return {"user": _shown(call, member)}
    raise SlackError("users_not_found")


def get_presence(call: Call) -> Json:
    """Tell whether somebody is there; here, always."""
    places.visible(call.state, call.text("user"))
    return {"presence": "active"}


def _shown(call: Call, member: Member) -> Json:
    now, locale = call.state.clock.now(), call.flag("include_locale")
    shown = shapes.user(member, now, locale=locale)
    if "users:read.email" not in call.state.scopes:
        shown["profile"].pop("email", None)
    return shown
