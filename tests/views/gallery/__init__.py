"""Every view of the bot, drawn with nothing, one, many, and very long; `test_gallery` hangs it.

A view that is missing here makes a test fail. Each entry draws one view in one reader's language.
"""

from tests.views.gallery import briefs, commitments, meetings, reminders, singles
from tests.views.gallery.frames import Drawings

GALLERY: Drawings = {
    **meetings.DRAWINGS,
    **commitments.DRAWINGS,
    **briefs.DRAWINGS,
    **reminders.DRAWINGS,
    **singles.DRAWINGS,
}
