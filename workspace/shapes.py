"""People, channels, messages and views in the JSON that Slack gives for them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from workspace.state import State
from workspace.state.records import Channel, Json, Member, Message, View


def message(state: State, it: Message, *, metadata: bool = True) -> Json:
    """A message as conversations.history and payloads show it.

    metadata: False leaves only the event_type, as Slack does without include_all_metadata.
    """
    shown: Json = {
        "type": "message",
        "user": it.user_id,
        "ts": it.ts,
        "text": it.text,
        "team": state.directory.people[it.user_id].team_id,
    }
    if it.by_bot:
        shown |= {"bot_id": state.bot.bot_id, "app_id": state.bot.app_id}
        shown["bot_profile"] = bot_profile(state)
    shown |= _parts(it)
    if it.metadata and metadata:
        shown["metadata"] = it.metadata
    elif it.metadata:
        shown["metadata"] = {"event_type": it.metadata["event_type"]}
    return shown | _thread(state, it)


def _parts(it: Message) -> Json:
    parts: Json = {}
    if it.blocks:
        parts["blocks"] = it.blocks
    if it.attachments:
        parts["attachments"] = it.attachments
    if it.edited_ts:
        parts["edited"] = {"user": it.user_id, "ts": it.edited_ts}
    if it.reactions:
        parts["reactions"] = [
            {"name": name, "users": users, "count": len(users)}
            for name, users in it.reactions.items()
        ]
    return parts


def _thread(state: State, it: Message) -> Json:
    if it.in_thread:
        parent = state.messages.any(it.channel_id, it.thread_ts or "")
        broadcast = {"subtype": "thread_broadcast"} if it.broadcast else {}
        return {"thread_ts": it.thread_ts, "parent_user_id": parent and parent.user_id} | broadcast
    replies = [] if it.ephemeral_to else state.messages.thread(it.channel_id, it.ts)[1:]
    if not replies:
        return {}
    users = list(dict.fromkeys(reply.user_id for reply in replies))
    return {
        "thread_ts": it.ts,
        "reply_count": len(replies),
        "reply_users_count": len(users),
        "latest_reply": replies[-1].ts,
        "reply_users": users,
        "is_locked": False,
    }


def bot_profile(state: State) -> Json:
    """The app as the author of a message."""
    return {
        "id": state.bot.bot_id,
        "app_id": state.bot.app_id,
        "user_id": state.bot.user_id,
        "name": state.bot.name,
        "deleted": False,
        "team_id": state.team.id,
        "icons": {},
    }


def view(state: State, it: View) -> Json:
    """A view as views.* answer it and payloads carry it."""
    shown: Json = {
        "id": it.id,
        "team_id": state.team.id,
        "type": it.kind,
        "blocks": it.blocks,
        "private_metadata": it.content.get("private_metadata", ""),
        "callback_id": it.content.get("callback_id", ""),
        "external_id": it.content.get("external_id", ""),
        "state": {"values": it.values},
        "hash": it.hash,
        "title": it.content.get("title", {"type": "plain_text", "text": "View Title"}),
        "clear_on_close": it.content.get("clear_on_close", False),
        "notify_on_close": it.content.get("notify_on_close", False),
        "submit_disabled": it.content.get("submit_disabled", False),
        "close": it.content.get("close"),
        "submit": it.content.get("submit"),
        "root_view_id": it.root_view_id,
        "previous_view_id": it.previous_view_id,
        "app_id": state.bot.app_id,
        "app_installed_team_id": state.team.id,
        "bot_id": state.bot.bot_id,
    }
    return shown


def user(it: Member, at: datetime, *, locale: bool = False) -> Json:
    """A person as users.info shows them; at: for which moment the zone's offset is told."""
    offset = at.astimezone(ZoneInfo(it.tz)).utcoffset()
    shown: Json = {
        "id": it.id,
        "team_id": it.team_id,
        "name": it.handle,
        "deleted": it.deleted,
        "profile": _profile(it),
        "is_bot": it.is_bot,
        "is_app_user": False,
        "updated": int(at.timestamp()),
    }
    if it.is_stranger:
        shown["is_stranger"] = True
    if not it.deleted:
        shown |= {
            "real_name": it.name,
            "tz": it.tz,
            "tz_label": it.tz,
            "tz_offset": int(offset.total_seconds()) if offset else 0,
            "is_admin": it.is_admin,
            "is_owner": False,
            "is_primary_owner": False,
            "is_restricted": it.is_restricted,
            "is_ultra_restricted": it.is_ultra_restricted,
        }
    return shown | ({"locale": it.locale} if locale else {})


def _profile(it: Member) -> Json:
    shown = {
        "real_name": it.name,
        "real_name_normalized": it.name,
        "display_name": it.handle,
        "display_name_normalized": it.handle,
        "title": it.role,
        "team": it.team_id,
        "avatar_hash": "",
        "status_text": "",
        "status_emoji": "",
    }
    return shown | ({"email": it.email} if it.email else {})


def channel(state: State, it: Channel) -> Json:
    """A conversation as conversations.info shows it."""
    if it.is_im:
        return {
            "id": it.id,
            "is_im": True,
            "is_channel": False,
            "is_group": False,
            "is_archived": False,
            "is_org_shared": False,
            "user": state.directory.partner(it),
            "is_user_deleted": state.directory.member(state.directory.partner(it)).deleted,
        }
    return {
        "id": it.id,
        "name": it.name,
        "name_normalized": it.name,
        "is_channel": not it.is_private,
        "is_group": it.is_private,
        "is_im": False,
        "is_mpim": False,
        "is_private": it.is_private,
        "is_archived": it.is_archived,
        "is_general": False,
        "is_shared": it.is_ext_shared,
        "is_ext_shared": it.is_ext_shared,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "is_member": state.directory.bot_in(it),
        "context_team_id": state.team.id,
        "topic": {"value": it.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "num_members": len(it.members),
    }
