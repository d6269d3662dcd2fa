"""Whoever answers for a deadline learns that somebody else moved it: once, and alone."""

from workspace.acts import happenings


def test_an_owner_is_told_that_a_deadline_moved_with_its_meeting(officer, coordinator):
    officer.types("/reuniones mover SEG-M5 a 10 julio 2026")

    coordinator.goes_to("dm").sees("Ana Robles movió SEG-M5 y con ella se mueve un plazo a su")
    coordinator.sees("Antes: lunes 1 de junio de 2026. Ahora: miércoles 10 de junio de 2026.")
    assert [message.text for message in coordinator.feed("dm")] == ["Nuevo plazo: SEG-C8"]


def test_the_card_of_a_moved_deadline_opens_from_the_message(officer, coordinator):
    officer.types("/reuniones mover SEG-M5 a 10 julio 2026")

    coordinator.goes_to("dm").sees("Antes: lunes 1 de junio de 2026")
    coordinator.presses("Abrir")

    coordinator.sees("Presentar recomendaciones para la revisión del T-MEC")


def test_who_moves_a_meeting_is_not_told_what_they_did(bot, coordinator):
    coordinator.types("/reuniones mover SEG-M5 a 10 julio 2026")

    bot.close()  # whatever it does after its answer, it has done
    assert coordinator.feed("dm") == []


def test_an_owner_who_left_the_teams_channel_is_told_nothing(bot, officer, coordinator, workspace):
    channel = workspace.directory.channel("internal")
    happenings.leave(workspace, channel, coordinator.member.id)

    officer.types("/reuniones mover SEG-M5 a 10 julio 2026")

    bot.close()  # whatever it does after its answer, it has done
    assert coordinator.feed("dm") == []


def test_an_owner_is_told_in_their_language_who_changed_their_due_date(joe, officer):
    officer.types("/compromisos editar SEG-C3")
    assert officer.submits({"due": "20 mar 2026"}) == {}

    joe.goes_to("dm").sees("Ana Robles changed a due date of yours")
    joe.sees("Before: no date. Now: Friday, March 20, 2026.")


def test_who_changes_their_own_due_date_is_not_told(bot, joe):
    joe.types("/commitments edit SEG-C3")
    assert joe.submits({"due": "Mar 20, 2026"}) == {}

    bot.close()
    assert joe.feed("dm") == []
