"""A desk whose dossier may speak: in a channel of the team, and in one that outsiders read."""

from datetime import UTC, date, datetime
from typing import Any

from sqlmodel import col, select

from bot.domain.access import Audience
from bot.domain.reminders import ReminderKind, ReminderState
from bot.domain.when import When
from storage import reminders
from storage.models import Channel, Meeting, Reminder
from storage.reminders import Replan
from tests.storage.desks import NOW, Desk, a_meeting

DUE = datetime(2026, 1, 22, 15, tzinfo=UTC)
"""Nine in Mexico City, the day before SEG-M3."""


class Office(Desk):
    """A desk with two channels and a meeting on 23 January."""

    def __init__(self, session: Any) -> None:
        super().__init__(session)
        self.team = self.channel("CTEAM", Audience.INTERNAL)
        self.joint = self.channel("CJOINT", Audience.SHARED)
        self.january = self.put(a_meeting(self.dossier, "SEG-M3", When.on(date(2026, 1, 23))))

    def channel(self, slack_id: str, audience: Audience) -> Channel:
        channel: Channel = self.put(
            Channel(
                workspace_id=self.dossier.workspace_id,
                dossier_id=self.dossier.id,
                slack_id=slack_id,
                audience=audience,
                language="es",
            )
        )
        return channel

    def replan(self, meeting: Meeting, **changes: Any) -> Replan:
        """Plan the reminders of a meeting; the digest of this week has been said already."""
        meeting.sqlmodel_update(changes)
        replan = reminders.replan_meeting(self.session, meeting, now=NOW)
        for row in self.digests():
            row.state, row.next_attempt_at = ReminderState.SENT, None
        self.session.flush()
        return replan

    def rows(self, state: ReminderState = ReminderState.PLANNED) -> list[Reminder]:
        is_digest = col(Reminder.kind) == ReminderKind.DIGEST
        wanted = select(Reminder).where(col(Reminder.state) == state, ~is_digest)
        return list(self.session.exec(wanted.order_by(col(Reminder.due_at), col(Reminder.id))))

    def digests(self) -> list[Reminder]:
        wanted = select(Reminder).where(col(Reminder.kind) == ReminderKind.DIGEST)
        return list(self.session.exec(wanted.order_by(col(Reminder.id))))

    def days(self, kind: ReminderKind) -> list[str]:
        return [f"{row.local_on:%d %b}" for row in self.rows() if row.kind is kind]
