"""Who may not see gets the same sentence everywhere, and it tells nothing."""

import pytest

from storage import cards
from workspace import shapes
from workspace.acts import events, happenings, waited

NOTHING = "There is nothing here that I can show you."
NADA = "Aquí no hay nada que pueda mostrarle."


def test_a_person_of_another_team_is_told_nothing(counterpart):
    assert NOTHING in counterpart.types("/meetings")


def test_a_guest_is_told_nothing(guest):
    assert NOTHING in guest.types("/aide")


def test_a_channel_that_nobody_registered_hears_nothing(officer):
    assert NADA in officer.types("/ayuda-memoria", channel="general")


def test_nobody_writes_to_the_bot_alone(officer):
    with pytest.raises(ValueError, match="read-only"):
        officer.types("/ayuda-memoria", channel="dm")


def test_strangers_too_are_answered_in_their_language(counterpart):
    assert NOTHING in counterpart.types("/reuniones")


@pytest.mark.parametrize("nobody", ["counterpart", "guest"])
def test_the_page_of_a_stranger_or_guest_says_the_same(nobody, bot, workspace):
    assert NOTHING in workspace.person(nobody).opens_home()


def test_who_becomes_a_guest_is_shown_nothing_whatever_old_news_says(joe, workspace):
    before = shapes.user(joe.member, workspace.clock.now(), locale=True)
    assert "SEG-M3" in joe.types("/meetings")

    joe.member.is_restricted = True
    tell(workspace, shapes.user(joe.member, workspace.clock.now(), locale=True))
    assert NOTHING in joe.types("/meetings")
    tell(workspace, before)

    assert NOTHING in joe.types("/meetings show SEG-M3")


def test_who_is_deactivated_presses_nothing(joe, workspace):
    joe.types("/meetings")
    joe.member.deleted = True
    tell(workspace, shapes.user(joe.member, workspace.clock.now(), locale=True))

    assert NOTHING in joe.presses("Brief", near="SEG-M3")


@pytest.mark.parametrize(
    "command", ["mover SEG-M4 a 12 feb 2026", "confirmar SEG-M5", "agregar Cumbre el 3 marzo 2026"]
)
def test_who_was_let_in_a_minute_ago_overhears_nothing_though_slack_has_not_said_so(
    command, officer, workspace
):
    officer.types("/reuniones")
    officer.opens_home()
    officer.sees("SEG-M3")
    stranger = let_in(workspace, officer.channel)

    assert "SEG-M" in officer.types(f"/reuniones {command}")

    ask_who_listens(workspace, times=3)  # for the answer, the announcement and the App Home
    stranger.does_not_see("SEG-M")


def test_nothing_is_published_where_somebody_was_let_in_a_minute_ago(officer, workspace):
    officer.types("/reuniones")
    stranger = let_in(workspace, officer.channel)

    officer.presses("Publicar aquí")
    officer.types("/compromisos ver SEG-C1")
    officer.presses("Publicar aquí")
    officer.opens_home()

    ask_who_listens(workspace, times=3)  # for the list, the card and the App Home
    officer.sees(NADA)
    stranger.does_not_see("SEG-")


def test_a_search_where_outsiders_listen_tells_nothing_of_topics(officer):
    assert "SEG-C9" in officer.types("/compromisos fentanilo")
    assert "SEG-C9" in officer.types("/compromisos cooperación en seguridad", channel="shared")

    assert "SEG-C" not in officer.types("/compromisos fentanilo")


def test_a_card_is_forgotten_where_the_bot_was_shown_the_door(
    officer, joe, workspace, db, second_room
):
    officer.types("/compromisos ver SEG-C1")
    officer.presses("Publicar aquí")
    officer.sees("aide, 9:00 a.m.:\n  SEG-C1")
    happenings.leave(workspace, officer.channel, workspace.bot.user_id)

    joe.types("/commitments update SEG-C1", channel="general")
    joe.submits({"Note or evidence": "technical annex exchanged"})

    assert any(workspace.wait_for(lambda: not shown(db), 0.02) for _ in range(150))


def shown(db):
    with db.reading() as session:
        return cards.of(session, "commitment", 1)


def tell(workspace, user):
    """Tell the bot what somebody is, or was, and wait until it has taken note."""
    news = events.emit(workspace, {"type": "user_change", "user": user})
    assert news is not None, "the manifest does not ask for user_change"
    waited(workspace, news)


def ask_who_listens(workspace, times):
    """Wait until the bot has asked Slack so often, and has made the App Home, which comes last."""
    journal = workspace.journal
    assert workspace.wait_for(lambda: len(journal.of("conversations.info")) == times, 3)
    assert workspace.wait_for(lambda: journal.of("views.publish"), 3)


def let_in(workspace, channel):
    """Let Taylor, of another organisation, into a channel, and lose Slack's word of it."""
    taylor = workspace.person("counterpart")
    channel.is_ext_shared = True
    channel.members.append(taylor.id)
    workspace.journal.calls.clear()
    return taylor.goes_to("internal")
