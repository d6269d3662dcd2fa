"""What a form complains of, and when it no longer does."""

import pytest

from tests.workspace.scripts import says
from tests.workspace.shapes import field, modal, plain

FORM = modal(field("date", "Date"))
REFUSES = says(response_action="errors", errors={"date": "No such day"})


@pytest.fixture
def refused(bot, ana, client, workspace):
    """A form that the bot has refused."""
    client.views_open(trigger_id=workspace.tickets.trigger(ana.id), view=FORM)
    bot.on("view_submission form", REFUSES)
    assert ana.submits({"Date": "31 February"}) == {"Date": "No such day"}


def test_a_form_that_is_replaced_complains_no_more(ana, client, refused):
    client.views_update(view_id=ana.modal.id, view=FORM)

    assert ana.modal.errors == {}


def test_a_form_below_another_complains_no_more(bot, ana, refused):
    bot.on("view_submission form", says(response_action="push", view=modal(title=plain("Above"))))
    ana.submits()
    ana.closes()

    assert ana.modal.errors == {}


def test_a_form_that_is_answered_at_last_says_so(bot, ana, client, workspace):
    client.views_open(trigger_id=workspace.tickets.trigger(ana.id), view=FORM)
    wire, workspace.outbox.wire = workspace.outbox.wire, None
    silence = ana.submits({"Date": "May"})
    workspace.outbox.wire = wire
    assert list(silence) == [""]

    bot.on("view_submission form", REFUSES)

    assert ana.submits() == {"Date": "No such day"}
