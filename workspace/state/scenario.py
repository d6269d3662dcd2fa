"""People and channels as a scenario file names them."""

from workspace.state.records import Bot, Channel, Json, Member, Team


def team(scenario: Json) -> Team:
    """Read the `team` key: id, name, domain."""
    return Team(**scenario.get("team", {}))


def bot(scenario: Json) -> Bot:
    """Read the `bot` key: user_id, bot_id, app_id, name."""
    return Bot(**scenario.get("bot", {}))


def people(scenario: Json) -> list[Member]:
    """Read the `people` key."""
    return [_member(entry) for entry in scenario.get("people", [])]


def channels(scenario: Json) -> list[Channel]:
    """Read the `channels` key; members are the keys of people, `bot: false` leaves the bot out."""
    ids = {entry["key"]: entry["id"] for entry in scenario.get("people", [])}
    return [_channel(entry, ids, bot(scenario)) for entry in scenario.get("channels", [])]


def _member(entry: Json) -> Member:
    return Member(
        id=entry["id"],
        handle=entry["handle"],
        name=entry["name"],
        locale=entry.get("locale", "en-US"),
        tz=entry.get("tz", "UTC"),
        team_id=entry.get("team", ""),
        is_admin=bool(entry.get("admin")),
        is_restricted=bool(entry.get("guest")),
        is_ultra_restricted=entry.get("guest") == "single",
        is_stranger=bool(entry.get("stranger")),
        deleted=bool(entry.get("deactivated")),
        key=entry["key"],
        role=entry.get("role", ""),
        email=entry.get("email", ""),
    )


def _channel(entry: Json, ids: dict[str, str], the_bot: Bot) -> Channel:
    members = [ids[key] for key in entry.get("members", [])]
    if entry.get("bot", True):
        members.append(the_bot.user_id)
    return Channel(
        id=entry["id"],
        name=entry["name"],
        members=members,
        is_private=bool(entry.get("private")),
        is_ext_shared=bool(entry.get("ext_shared")),
        is_archived=bool(entry.get("archived")),
        topic=entry.get("topic", ""),
        key=entry.get("key", ""),
    )
