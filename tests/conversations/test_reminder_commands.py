"""/recordatorios: what comes, one more, silence, another rhythm."""

import pytest


def test_what_will_be_said_here_is_listed_with_when_and_to_whom(officer, joe):
    seen = officer.types("/recordatorios")

    assert "Próximos recordatorios · Seguridad México–EUA" in seen
    assert "20 ene, 9:00 · SEG-M4 Reunión Ministerial de Seguridad · ¿ya hay día?" in seen
    assert "solo a @Ana Robles" in seen
    assert "Ritmo: 15, 5, 1 días hábiles antes y el mismo día, a las 09:00" in seen
    assert "Upcoming reminders" in joe.types("/reminders")


def test_outsiders_learn_nothing_of_reminders(officer):
    seen = officer.goes_to("shared").types("/recordatorios")

    assert "no publico recordatorios" in seen
    assert "SEG-" not in seen


def test_a_note_is_added_in_one_line_and_comes(officer, joe, jump):
    seen = officer.types('/recordatorios agregar "Llamar a <la> embajada" el 19 ene 10:00')
    assert "lunes 19 de enero de 2026, 10:00" in seen

    jump(2026, 1, 19, 10, 0)

    joe.sees("Llamar a <la> embajada")
    joe.sees("A petición de @Ana Robles")


def test_a_note_without_a_date_is_asked_for_in_a_form(officer, jump):
    officer.types("/recordatorios agregar Llamar a la embajada")

    assert officer.submits({"Cuándo": "febrero"})["Cuándo"].startswith("«febrero de 2026")
    assert officer.submits({"Cuándo": "20 ene"}) == {}

    jump(2026, 1, 20, 9, 0)
    officer.sees("Llamar a la embajada")


def test_a_note_is_taken_back(officer, joe, jump):
    officer.types('/recordatorios agregar "Llamar" el 19 ene 10:00')

    officer.presses("Quitar")
    jump(2026, 1, 19, 10, 0)

    assert joe.feed() == []


@pytest.mark.begins("2026-01-27T20:00-06:00")
def test_a_paused_channel_is_silent_and_hears_the_rest_when_it_is_resumed(officer, joe, jump):
    assert "En pausa" in officer.types("/recordatorios pausar")
    jump(2026, 1, 30, 12, 0)
    assert joe.feed() == []

    assert "Reanudados" in officer.types("/recordatorios reanudar")
    jump(2026, 1, 30, 12, 1)

    joe.sees("¿Se celebró")
    assert len(joe.feed()) == 1


def test_who_is_told_alone_is_told_while_the_channel_is_paused(officer, joe, jump):
    officer.types("/recordatorios pausar")

    jump(2026, 1, 20, 9, 1)

    officer.goes_to("dm").sees("¿Ya hay día para Reunión Ministerial de Seguridad (SEG-M4)?")
    assert joe.feed() == []


def test_pausing_twice_is_said(officer):
    officer.types("/recordatorios pausar")

    assert "ya están en pausa" in officer.types("/recordatorios pausar")
    assert "En pausa desde el" in officer.types("/recordatorios")


@pytest.mark.begins("2026-01-20T20:00-06:00")
def test_a_channel_chooses_its_own_rhythm(officer, jump):
    seen = officer.types("/recordatorios ritmo 2 a las 8:00")
    assert "Ritmo: 2 días hábiles antes y el mismo día, a las 08:00" in seen

    jump(2026, 1, 21, 8, 0)

    officer.sees("En 2 días: Grupo Bilateral de Implementación en Materia de Seguridad")


def test_an_unreadable_rhythm_is_answered_with_examples(officer):
    assert "«10, 3, 1 a las 8:30»" in officer.types("/recordatorios ritmo pronto")


def test_help_lists_what_reminders_understand(officer):
    assert "/recordatorios agregar" in officer.types("/recordatorios ayuda")
