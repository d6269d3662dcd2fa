"""The first tables: dossiers and their channels, people, meetings, promises, reminders, history.

Words are plain strings here: an enumeration may gain a word without a step of its own.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.migrations.columns import (
    dated,
    day,
    flag,
    instant,
    listing,
    names,
    number,
    reference,
    text,
    titles,
)

revision = "0001"
down_revision = None

TABLES = (
    *("workspace", "person", "party", "agency", "dossier", "channel"),
    *("document", "topic", "body", "meeting", "meeting_date"),
    *("commitment", "quote", "commitment_party", "commitment_topic", "status_update"),
    *("reminder", "acknowledgement", "habits", "heartbeat", "card", "history"),
)


def upgrade() -> None:
    _people()
    _dossiers()
    _meetings()
    _commitments()
    _what_hangs_on_commitments()
    _reminders()
    _history()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _people() -> None:
    _table("workspace", text("team_id", unique=True), text("name"))
    _table(
        "person",
        *(reference("workspace"), text("slack_id"), text("name"), text("locale"), text("zone")),
        *(text("role"), flag("is_guest"), flag("is_stranger"), flag("is_active")),
        *(instant("refreshed_at", nullable=True), sa.UniqueConstraint("workspace_id", "slack_id")),
    )
    _table(
        "party",
        *(reference("workspace"), text("code"), *names(), text("zone"), text("calendar")),
        sa.UniqueConstraint("workspace_id", "code"),
    )
    _table(
        "agency",
        *(reference("party"), text("acronym"), *names()),
        sa.UniqueConstraint("party_id", "acronym"),
    )


def _dossiers() -> None:
    _table(
        "dossier",
        *(reference("workspace"), text("key"), *titles(), text("zone"), listing("capitals")),
        *(listing("calendars"), text("language"), reference("person", "coordinator_id", True)),
        *(number("last_meeting"), number("last_commitment"), instant("created_at")),
        sa.UniqueConstraint("workspace_id", "key"),
    )
    _table(
        "channel",
        *(reference("workspace"), reference("dossier", index=True), text("slack_id")),
        *(text("audience"), text("language"), flag("is_ext_shared")),
        *(instant("checked_at", nullable=True), sa.UniqueConstraint("workspace_id", "slack_id")),
    )
    _table(
        "document",
        *(reference("dossier"), text("key"), text("kind"), *titles(), day("dated_on")),
        *(text("language"), text("url", nullable=True), text("source_kind"), text("audience")),
        sa.UniqueConstraint("dossier_id", "key"),
    )
    _table(
        "topic",
        reference("dossier"),
        text("key"),
        *names(),
        sa.UniqueConstraint("dossier_id", "key"),
    )


def _meetings() -> None:
    _table(
        "body",
        *(reference("dossier"), text("key"), *names(), listing("aliases")),
        sa.UniqueConstraint("dossier_id", "key"),
    )
    _table(
        "meeting",
        *(reference("dossier"), text("code"), reference("body", nullable=True)),
        *(number("sequence", nullable=True), text("kind"), *titles(), text("status")),
        *(text("place", nullable=True), *dated(), text("audience")),
        *(reference("person", "responsible_id", True), text("note", nullable=True)),
        *(number("version"), text("search"), instant("created_at")),
        sa.UniqueConstraint("dossier_id", "code"),
    )
    _index("meeting", "dossier_id", "earliest_on", "id")
    _index("meeting", "dossier_id", "latest_on", "id")
    _table(
        "meeting_date",
        *(reference("meeting", index=True), text("standing"), *dated()),
        *(reference("document", nullable=True), reference("person", nullable=True)),
        instant("noted_at"),
    )


def _commitments() -> None:
    _table(
        "commitment",
        *(reference("dossier"), text("code"), *titles(), *dated()),
        *(reference("document", nullable=True), reference("meeting", nullable=True, index=True)),
        reference("meeting", "review_meeting_id", True, index=True),
        *(text("direction"), text("strength"), text("status"), instant("status_since")),
        *(text("next_step", nullable=True), text("last_note", nullable=True)),
        *(reference("person", "owner_id", True), reference("agency", "lead_agency_id", True)),
        reference("meeting", "anchor_meeting_id", True, index=True),
        *(number("anchor_offset", nullable=True), text("anchor_unit", nullable=True)),
        *(flag("wording_differs"), text("audience"), instant("informed_at")),
        *(number("version"), text("search"), instant("created_at")),
        sa.UniqueConstraint("dossier_id", "code"),
    )
    _index("commitment", "dossier_id", "status", "latest_on", "id")
    _index("commitment", "dossier_id", "owner_id", "status", "latest_on", "id")
    _index("commitment", "dossier_id", "latest_on", "id")


def _what_hangs_on_commitments() -> None:
    _table(
        "quote",
        *(reference("commitment", index=True), text("language"), text("text"), text("standing")),
        reference("document", nullable=True),
    )
    _pairs("commitment_party", "party", text("role"))
    _pairs("commitment_topic", "topic")
    _table(
        "status_update",
        *(reference("commitment", index=True), reference("person", nullable=True)),
        *(text("before"), text("after"), text("note", nullable=True)),
        *(text("next_step", nullable=True), instant("at"), text("channel")),
        text("message_ts", nullable=True),
    )


def _reminders() -> None:
    _table(
        "reminder",
        *(reference("workspace"), reference("dossier"), reference("channel")),
        *(reference("person", "recipient_id", True), reference("person", "author_id", True)),
        reference("meeting", nullable=True, index=True),
        reference("commitment", nullable=True, index=True),
        reference("reminder", "follows_id", nullable=True, index=True),
        *(text("kind"), text("key", unique=True), number("offset")),
        *(day("local_on", nullable=False), instant("due_at"), text("state")),
        *(instant("next_attempt_at", nullable=True), number("attempts")),
        *(text("claimed_by", nullable=True), instant("claimed_at", nullable=True)),
        *(text(name, nullable=True) for name in ("post", "posted_in", "ts", "problem", "words")),
        *(instant("sent_at", nullable=True), instant("created_at")),
    )
    _index("reminder", "dossier_id", "due_at")
    _index("reminder", "state", "due_at")
    _index("reminder", "channel_id", "kind", "due_at")
    _index("reminder", "next_attempt_at")
    _index("reminder", "post")
    _table(
        "acknowledgement",
        *(text("post"), reference("person"), instant("at"), day("snoozed_until")),
        sa.UniqueConstraint("post", "person_id"),
    )
    _table(
        "habits",
        *(listing("rhythm"), text("trouble", nullable=True)),
        *(instant("paused_at", nullable=True), reference("person", "paused_by_id", True)),
        *(reference("channel"), sa.UniqueConstraint("channel_id")),
    )
    _table("heartbeat", text("name", unique=True), instant("at"))
    _table(
        "card",
        *(text("item"), number("item_id"), text("channel"), text("ts")),
        sa.UniqueConstraint("item", "item_id", "channel"),
    )


def _history() -> None:
    _table(
        "history",
        *(reference("workspace"), reference("dossier"), text("item"), number("item_id")),
        *(text("action"), reference("person", nullable=True), instant("at")),
        *(listing("old"), listing("new"), text("note", nullable=True), text("channel")),
    )
    _index("history", "dossier_id", "item", "item_id", "id")
    _index("history", "dossier_id", "at")


def _table(name: str, *parts: sa.Column[Any] | sa.UniqueConstraint) -> None:
    op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True), *parts)


def _pairs(name: str, other: str, *parts: sa.Column[Any]) -> None:
    """Join commitments with another table; the pair is the key."""
    both = (reference("commitment", primary_key=True), reference(other, primary_key=True))
    op.create_table(name, *both, *parts)


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
