"""On the first working morning of a week the team reads where its dossier stands."""


def test_the_week_begins_with_what_comes_what_is_late_and_what_changed(officer, jump):
    officer.types("/reuniones mover SEG-M4 a 12 feb 2026")

    jump(2026, 1, 20, 9, 1)  # Monday is a holiday in Washington

    officer.sees("La semana que comienza · Seguridad México–EUA")
    officer.sees("2 reuniones en los próximos 30 días")
    officer.sees("SEG-M3 Grupo Bilateral de Implementación en Materia de Seguridad · viernes 23")
    officer.sees("2 vencidos")
    officer.sees("2 cambios desde la semana pasada")
    officer.sees("SEG-M4 Reunión Ministerial de Seguridad · nueva fecha")


def test_a_locked_screen_shows_numbers_of_a_week_and_no_title(officer, jump):
    jump(2026, 1, 20, 9, 1)

    (week,) = (one for one in officer.feed() if "Semana" in one.text)
    assert week.text.startswith("Semana de SEG: reuniones próximas, 2; vencidos, 2;")


def test_the_coming_digest_is_among_what_will_be_said(officer):
    assert "20 ene, 9:00 · Resumen de la semana" in officer.types("/recordatorios")
