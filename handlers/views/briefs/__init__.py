"""How the brief of a meeting looks: on one screen, shown to a channel, and a part in full."""

from handlers.views.briefs.pages import BACK_BUTTON, MORE_BUTTON, PAGE, part
from handlers.views.briefs.places import PART_BUTTONS, Part, Place
from handlers.views.briefs.screen import LINES, PUBLISH_BUTTON, brief, published

__all__ = [
    "BACK_BUTTON",
    "LINES",
    "MORE_BUTTON",
    "PAGE",
    "PART_BUTTONS",
    "PUBLISH_BUTTON",
    "Part",
    "Place",
    "brief",
    "part",
    "published",
]
