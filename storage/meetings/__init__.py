"""Meetings in the database: found, listed, shown and saved, inside what a person may see."""

from storage.meetings.details import Detail, Given, changes_since, detail
from storage.meetings.finding import by_id, get, resolve
from storage.meetings.lists import (
    MANY,
    Line,
    Page,
    Selection,
    awaited,
    coming,
    during,
    lines,
    matching,
    over,
    page,
    past,
)
from storage.meetings.neighbours import following, previous
from storage.meetings.saving import Saved, add, save, state

__all__ = [
    "MANY",
    "Detail",
    "Given",
    "Line",
    "Page",
    "Saved",
    "Selection",
    "add",
    "awaited",
    "by_id",
    "changes_since",
    "coming",
    "detail",
    "during",
    "following",
    "get",
    "lines",
    "matching",
    "over",
    "page",
    "past",
    "previous",
    "resolve",
    "save",
    "state",
]
