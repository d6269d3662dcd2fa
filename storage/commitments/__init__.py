"""Promises in the database: found, shown, saved, and moved with the meeting they hang on."""

from storage.commitments.bands import NEED, Outlook, outlook
from storage.commitments.finding import Line, Page, Wanted, by_id, changes, first, get, listed
from storage.commitments.gaps import Gaps, gaps
from storage.commitments.hanging import Due, Moved, hang, move_dependents
from storage.commitments.reviews import ReviewCounts, for_meeting, to_review_counts
from storage.commitments.saving import Changed, add, save_changes, save_move, standing
from storage.commitments.showing import Cited, Detail, detail

__all__ = [
    "NEED",
    "Changed",
    "Cited",
    "Detail",
    "Due",
    "Gaps",
    "Line",
    "Moved",
    "Outlook",
    "Page",
    "ReviewCounts",
    "Wanted",
    "add",
    "by_id",
    "changes",
    "detail",
    "first",
    "for_meeting",
    "gaps",
    "get",
    "hang",
    "listed",
    "move_dependents",
    "outlook",
    "save_changes",
    "save_move",
    "standing",
    "to_review_counts",
]
