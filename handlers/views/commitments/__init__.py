"""How commitments look: lists, cards, what happened to one, and the forms to change them."""

from handlers.views.commitments.cards import card, changed_meanwhile, published
from handlers.views.commitments.controls import (
    ADD_BUTTON,
    EDIT_BUTTON,
    HAND_OVER_BUTTON,
    HISTORY_BUTTON,
    MENU,
    PUBLISH_BUTTON,
    REPORT_BUTTON,
    RETURN_BUTTON,
    SHOW_BUTTON,
    STATUS_SELECT,
    UPDATE_BUTTON,
    VERIFY_BUTTON,
)
from handlers.views.commitments.forms import (
    ADD_FORM,
    EDIT_FORM,
    HAND_OVER_FORM,
    UPDATE_FORM,
    Record,
    filled_from,
    hand_over_form,
    record_form,
    update_form,
)
from handlers.views.commitments.lists import BACK_BUTTON, MORE_BUTTON, PAGE, Place, listing
from handlers.views.commitments.news import history, news_line

__all__ = [
    "ADD_BUTTON",
    "ADD_FORM",
    "BACK_BUTTON",
    "EDIT_BUTTON",
    "EDIT_FORM",
    "HAND_OVER_BUTTON",
    "HAND_OVER_FORM",
    "HISTORY_BUTTON",
    "MENU",
    "MORE_BUTTON",
    "PAGE",
    "PUBLISH_BUTTON",
    "REPORT_BUTTON",
    "RETURN_BUTTON",
    "SHOW_BUTTON",
    "STATUS_SELECT",
    "UPDATE_BUTTON",
    "UPDATE_FORM",
    "VERIFY_BUTTON",
    "Place",
    "Record",
    "card",
    "changed_meanwhile",
    "filled_from",
    "hand_over_form",
    "history",
    "listing",
    "news_line",
    "published",
    "record_form",
    "update_form",
]
