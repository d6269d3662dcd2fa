"""The pieces of every view keep to Slack's limits."""

import pytest

from bot.i18n import Markup
from handlers.views.parts import button, cut, section


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("Comunicado", 10, "Comunicado"),
        ("Comunicado conjunto", 10, "Comunicad…"),
        ("tierra &amp; mar", 10, "tierra …"),
        ("tierra &amp; mar", 14, "tierra &amp; …"),
    ],
)
def test_a_long_text_is_cut_with_an_ellipsis_and_never_inside_an_escape(text, limit, short):
    assert cut(text, limit) == short


def test_a_paragraph_of_any_length_is_one_that_slack_takes():
    drawn = section(Markup("&amp;" * 2000)).to_dict()
    assert len(drawn["text"]["text"]) <= 3000
    assert drawn["text"]["text"].endswith("&amp;…")


def test_a_button_without_a_value_has_none():
    assert "value" not in button("Ver", "meeting.show").to_dict()
