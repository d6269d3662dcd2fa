"""views.*: modals and the App Home."""

from workspace import blocks, shapes
from workspace.errors import SlackError
from workspace.state.records import Json, View
from workspace.webapi import places
from workspace.webapi.calls import Call, missing


def open_(call: Call) -> Json:
    """Show a modal to the person whose trigger it is."""
    content = blocks.check_view(call.json("view"), "modal")
    user_id = _redeem(call)
    return _shown(call, call.state.views.open(user_id, content))


def push(call: Call) -> Json:
    """Show a modal above the one the person looks at."""
    content = blocks.check_view(call.json("view"), "modal")
    user_id = _redeem(call)
    return _shown(call, call.state.views.push(user_id, content))


def _redeem(call: Call) -> str:
    trigger = call.maybe("trigger_id")
    if trigger is None:
        raise missing("trigger_id")
    return call.state.tickets.redeem(trigger)


def update(call: Call) -> Json:
    """Replace a modal, found by id or external_id."""
    view_id, external_id = call.maybe("view_id"), call.maybe("external_id")
    if view_id is None and external_id is None:
        raise missing("view_id")
    view = call.state.views.find(view_id=view_id, external_id=external_id)
    content = blocks.check_view(call.json("view"), view.kind)
    return _shown(call, call.state.views.update(view, content, call.maybe("hash")))


def publish(call: Call) -> Json:
    """Show the App Home of one person."""
    if not call.state.manifest.get("features", {}).get("app_home", {}).get("home_tab_enabled"):
        raise SlackError("not_enabled")
    content = blocks.check_view(call.json("view"), "home")
    user_id = _visitor(call)
    return _shown(call, call.state.views.publish(user_id, content, call.maybe("hash")))


def _visitor(call: Call) -> str:
    user_id = call.text("user_id")
    if not places.active(call.state, user_id):
        raise SlackError("invalid_arguments", response_metadata={"messages": ["invalid `user_id`"]})
    return user_id


def _shown(call: Call, view: View) -> Json:
    what = "view" if view.kind == "modal" else "home"
    call.state.changed(what, user_id=view.user_id)
    return {"view": shapes.view(call.state, view)}
