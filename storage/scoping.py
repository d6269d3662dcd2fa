"""What a person may see, as a condition that every query carries."""

from sqlalchemy import ColumnElement, false, inspect

from bot.domain.access import Audience, Scope
from storage.models import Row


def visible(model: type[Row], scope: Scope) -> list[ColumnElement[bool]]:
    """Give the conditions that keep a query inside `scope`: `.where(*visible(Meeting, scope))`.

    model: a table with `dossier_id`. In a shared channel only what was released is seen; a table
    without an audience has nothing to release, so none of its rows are seen there.
    """
    columns = inspect(model).columns
    inside = columns["dossier_id"] == scope.dossier_id
    if scope.audience is Audience.INTERNAL:
        return [inside]
    released = columns["audience"] == Audience.SHARED if "audience" in columns else false()
    return [inside, released]
