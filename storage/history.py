"""Who changed what, when, and from what to what; rows are only ever added."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlmodel import Session, col, select

from bot.domain.access import Scope
from bot.domain.when import When
from storage.models import History
from storage.scoping import visible


def note(
    session: Session,
    scope: Scope,
    *,
    item: str,
    item_id: int,
    action: str,
    old: Mapping[str, object],
    new: Mapping[str, object],
    now: datetime,
    note: str | None = None,
) -> History:
    """Write down one change; a person_id of 0 in `scope` means the bot itself.

    item, item_id: the table and number of what changed. old, new: only what differs, by name of
    column; dates and instants are kept as ISO strings, a When as its EDTF string.
    """
    row = History(
        workspace_id=scope.workspace_id,
        dossier_id=scope.dossier_id,
        item=item,
        item_id=item_id,
        action=action,
        person_id=scope.person_id or None,
        at=now,
        old={name: _plain(value) for name, value in old.items()},
        new={name: _plain(value) for name, value in new.items()},
        note=note,
        channel=scope.channel,
    )
    session.add(row)
    return row


def of(session: Session, scope: Scope, item: str, item_id: int, limit: int = 20) -> list[History]:
    """List the changes of one item, newest first; none in a shared channel: they tell too much."""
    wanted = select(History).where(
        *visible(History, scope), col(History.item) == item, col(History.item_id) == item_id
    )
    return list(session.exec(wanted.order_by(col(History.id).desc()).limit(limit)))


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return value.edtf if isinstance(value, When) else value
