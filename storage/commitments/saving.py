"""Saving promises: new ones, news, corrections; nobody overwrites what they did not see."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from bot.domain.access import Scope
from bot.domain.commitments import CommitmentStatus, Standing, StatusMove, Strength
from bot.domain.errors import Refusal
from storage import history, reminders
from storage.models import (
    Commitment,
    CommitmentTopic,
    Dossier,
    Quote,
    StatusUpdate,
    Topic,
)
from storage.searching import commitment_text


class Changed(Refusal):
    """Somebody changed it since the person saw it; nothing was saved."""

    def __init__(self, commitment: Commitment) -> None:
        """commitment: which one; its row is of no use once the session is undone."""
        super().__init__("commitment-changed", code=commitment.code)
        self.commitment_id = commitment.id


def standing(session: Session, commitment: Commitment) -> Standing:
    """Tell where a promise stands, as far as its next move depends on it."""
    has_source = commitment.document_id is not None or commitment.meeting_id is not None
    has_date = commitment.latest_on is not None or commitment.anchor_meeting_id is not None
    has_end = has_date or commitment.review_meeting_id is not None
    return Standing(
        status=commitment.status,
        is_complete=has_source and has_end and commitment.owner_id is not None,
        reporter_id=_reporter(session, commitment),
    )


def add(session: Session, scope: Scope, values: Mapping[str, Any], *, now: datetime) -> Commitment:
    """Record a promise, with the next code of its dossier.

    values: columns of Commitment; one of the titles at least, and the direction.
    """
    commitment = Commitment(
        dossier_id=scope.dossier_id,
        code=_next_code(session, scope),
        status=CommitmentStatus.NOT_STARTED,
        status_since=now,
        informed_at=now,
        created_at=now,
        strength=Strength.COMMITMENT,
        **values,
    )
    commitment.search = commitment_text(commitment, [], [])
    session.add(commitment)
    session.flush()
    _note(session, scope, commitment, "added", {}, values, now)
    reminders.replan_commitment(session, commitment, now=now)
    return commitment


def save_move(
    session: Session,
    scope: Scope,
    commitment: Commitment,
    move: StatusMove,
    *,
    version: int,
    now: datetime,
) -> None:
    """Save a status or news. Raises Changed unless the promise is still in `version`."""
    values: dict[str, Any] = {"status": move.after, "informed_at": now}
    if move.after is not move.before:
        values["status_since"] = now
    if move.note:
        values["last_note"] = move.note
    if move.next_step:
        values["next_step"] = move.next_step
    _update(session, commitment, version, values)
    session.add(_news(scope, commitment, move, now))
    _note(
        session,
        scope,
        commitment,
        "reported",
        {"status": move.before},
        {"status": move.after, "next_step": move.next_step or None},
        now,
        note=move.note or None,
    )
    reminders.replan_commitment(session, commitment, now=now)


def save_changes(
    session: Session,
    scope: Scope,
    commitment: Commitment,
    values: Mapping[str, Any],
    *,
    action: str,
    version: int,
    now: datetime,
) -> list[str]:
    """Save corrections: columns of Commitment. Raises Changed unless it is still in `version`.

    action: what the history calls it, "edited" or "handed_over". Returns the columns that differ.
    """
    old = {name: getattr(commitment, name) for name in values}
    new = {name: value for name, value in values.items() if value != old[name]}
    if not new and commitment.version == version:
        return []
    _update(session, commitment, version, new)
    commitment.search = commitment_text(commitment, *_words(session, commitment))
    session.add(commitment)
    _note(session, scope, commitment, action, {name: old[name] for name in new}, new, now)
    reminders.replan_commitment(session, commitment, now=now)
    return list(new)


def _update(
    session: Session, commitment: Commitment, version: int, values: Mapping[str, Any]
) -> None:
    """Write `values` over the version that the person saw, or over nothing."""
    saved = session.connection().execute(
        update(Commitment)
        .where(col(Commitment.id) == commitment.id, col(Commitment.version) == version)
        .values(version=version + 1, **values)
    )
    session.refresh(commitment)
    if saved.rowcount == 0:
        raise Changed(commitment)


def _next_code(session: Session, scope: Scope) -> str:
    """Count on, one at a time: the row of the dossier is held until the end of the session."""
    wanted = select(Dossier).where(col(Dossier.id) == scope.dossier_id).with_for_update()
    dossier = session.exec(wanted.execution_options(populate_existing=True)).one()
    dossier.last_commitment += 1
    session.add(dossier)
    return f"{dossier.key}-C{dossier.last_commitment}"


def _reporter(session: Session, commitment: Commitment) -> int | None:
    if commitment.status is not CommitmentStatus.REPORTED_DONE:
        return None
    reports = (
        select(StatusUpdate.person_id)
        .where(
            col(StatusUpdate.commitment_id) == commitment.id,
            col(StatusUpdate.after) == CommitmentStatus.REPORTED_DONE,
            col(StatusUpdate.before) != CommitmentStatus.REPORTED_DONE,
        )
        .order_by(col(StatusUpdate.id).desc())
    )
    return session.exec(reports.limit(1)).first()


def _news(scope: Scope, commitment: Commitment, move: StatusMove, now: datetime) -> StatusUpdate:
    return StatusUpdate(
        commitment_id=commitment.id,
        person_id=scope.person_id,
        before=move.before,
        after=move.after,
        note=move.note or None,
        next_step=move.next_step or None,
        at=now,
        channel=scope.channel,
    )


def _words(session: Session, commitment: Commitment) -> tuple[list[Quote], list[Topic]]:
    quotes = session.exec(select(Quote).where(col(Quote.commitment_id) == commitment.id))
    topics = session.exec(
        select(Topic)
        .join(CommitmentTopic, col(CommitmentTopic.topic_id) == Topic.id)
        .where(col(CommitmentTopic.commitment_id) == commitment.id)
    )
    return list(quotes), list(topics)


def _note(
    session: Session,
    scope: Scope,
    commitment: Commitment,
    action: str,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    now: datetime,
    note: str | None = None,
) -> None:
    history.note(
        session,
        scope,
        item="commitment",
        item_id=commitment.id,
        action=action,
        old=old,
        new=new,
        now=now,
        note=note,
    )
