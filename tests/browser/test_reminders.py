"""The clock moves, and what was promised comes to the channel."""

import re

from playwright.sync_api import expect

EVE = ("22", "enero")


def test_the_next_event_comes_with_one_press_and_is_announced_elsewhere(opens):
    officer = opens("officer_mx")

    officer.presses("Siguiente evento")

    officer.sees("1 sin leer", officer.place("Mensajes con aide"))
    officer.goes_to("Mensajes con aide")
    officer.sees(re.compile("¿Ya hay día para Reunión Ministerial"), officer.newest)


def test_an_hour_passes_with_one_press_and_brings_what_was_asked_for(opens):
    officer = opens("officer_us")
    officer.types('/reminders add "Call the embassy" on Jan 16 10:30')
    officer.sees("Friday, January 16, 2026, 10:30 AM", officer.newest)

    officer.presses("+1 hour")

    officer.sees("11:00 AM", officer.clock)
    officer.sees("@Joe Warren", officer.message("Call the embassy"))


def test_a_reminder_is_acknowledged_for_all_to_see(opens):
    officer, joe = opens("officer_mx"), opens("officer_us")
    officer.jumps_to(*EVE)

    officer.presses("Enterado", officer.message("Mañana"))

    officer.sees("@Ana Robles", officer.message("Mañana"))
    joe.sees("@Ana Robles", joe.message("Mañana"))


def test_a_reminder_is_put_off_and_comes_again(opens):
    officer = opens("officer_mx")
    officer.jumps_to(*EVE)
    before = officer.page.get_by_role("article").count()

    officer.chooses("Mañana", "Posponer", officer.message("Mañana"))
    officer.sees(re.compile("Pospuesto por"), officer.feed)
    officer.presses("+1 día")

    officer.sees("Viernes, 23 de enero de 2026", officer.feed)
    assert officer.page.get_by_role("article").count() > before


def test_a_reminder_is_put_off_to_the_first_working_day_after_three(opens):
    officer = opens("officer_mx")
    officer.jumps_to(*EVE)

    officer.chooses("En 3 días", "Posponer", officer.message("Mañana"))

    officer.sees("hasta el lunes 26 de enero de 2026", officer.feed)


def test_the_week_begins_with_a_digest(opens):
    officer = opens("officer_mx")
    officer.types("/reuniones mover SEG-M4 a 12 feb 2026")

    officer.jumps_to("20", "enero")  # Monday is a holiday in Washington

    week = officer.message("La semana que comienza")
    officer.sees("2 reuniones en los próximos 30 días", week)
    officer.sees("2 vencidos", week)
    officer.sees("2 cambios desde la semana pasada", week)


def test_what_will_be_said_is_listed_and_a_note_is_added_and_taken_back(opens):
    officer = opens("officer_mx")
    officer.types("/recordatorios")
    officer.sees("Resumen de la semana", officer.newest)
    officer.presses("Agregar recordatorio", officer.newest)
    officer.form.get_by_label("Qué hay que recordar").fill("Confirmar la sala")
    officer.form.get_by_label("Cuándo").fill("19 ene 11:00")
    officer.submits()
    officer.types('/recordatorios agregar "Llamar a la embajada" el 19 ene 10:00')
    officer.sees("lunes 19 de enero de 2026, 10:00", officer.newest)
    officer.presses("Quitar", officer.newest)
    officer.sees("Quitado: «Llamar a la embajada»", officer.newest)

    officer.jumps_to("19", "enero")

    officer.sees("A petición de @Ana Robles", officer.message("Confirmar la sala"))


def test_a_channel_is_silenced_wakes_and_chooses_its_rhythm(opens):
    officer, ana = opens("officer_us"), opens("officer_mx")
    officer.types("/reminders pause")
    officer.sees("To resume:", officer.newest)
    officer.jumps_to("22", "January")
    ana.sees("Jueves, 22 de enero de 2026")
    expect(ana.page.get_by_role("article")).to_have_count(0)

    officer.types("/reminders resume")
    ana.sees("Mientras no estuve en servicio", ana.newest)
    officer.types("/reminders rhythm soon")
    officer.sees("I cannot read “soon” as a rhythm.", officer.newest)
    officer.types("/reminders rhythm 2 at 8:00")
    officer.sees("Rhythm: 2 working days before and on the day, at 08:00", officer.newest)


def test_a_question_about_a_date_is_answered_from_the_reminder(opens):
    officer = opens("officer_mx")
    officer.presses("Siguiente evento")
    officer.goes_to("Mensajes con aide")

    officer.presses("Fijar fecha", officer.message("¿Ya hay día"))
    officer.form.get_by_label("Nueva fecha").fill("12 feb 2026")
    officer.submits()

    officer.goes_to("# seguridad-mx-eua")
    officer.sees("jueves 12 de febrero de 2026", officer.message("SEG-M4 pasa de"))


def test_what_will_not_be_held_is_cancelled_from_the_question_about_its_day(opens):
    officer = opens("officer_mx")
    officer.presses("Siguiente evento")
    officer.goes_to("Mensajes con aide")

    officer.presses("Ya no se celebrará", officer.message("¿Ya hay día"))
    officer.submits()

    officer.goes_to("# seguridad-mx-eua")
    officer.sees(re.compile("SEG-M4 se cancela"), officer.feed)


def test_it_is_asked_whether_a_meeting_was_held(opens):
    officer = opens("officer_mx")
    officer.jumps_to("26", "enero")

    officer.presses("Sí, se celebró", officer.message("¿Se celebró"))

    officer.sees(re.compile("SEG-M3 se celebró"), officer.feed)


def test_what_did_not_happen_gets_another_date_or_is_cancelled(opens):
    carmen = opens("coordinator")
    carmen.jumps_to("26", "Enero")
    question = carmen.message("¿Se celebró")
    carmen.presses("No se celebró", question)
    carmen.sees("Cancelar una reunión", carmen.form)
    carmen.presses("Cerrar sin guardar", carmen.form)

    carmen.presses("Se aplazó", question)
    carmen.form.get_by_label(re.compile("^Nueva fecha")).fill("20 feb 2026")
    carmen.submits()

    carmen.sees(re.compile("SEG-M3 se aplaza"), carmen.feed)


def test_what_falls_due_is_told_to_its_owner_who_brings_it_up_to_date(opens):
    officer = opens("officer_us")
    officer.jumps_to("22", "January")
    officer.goes_to("Messages with aide")
    due = officer.message("Due tomorrow")

    officer.presses("Update…", due)
    officer.form.get_by_label("Note or evidence").fill("sent by courier")
    officer.submits()
    officer.presses("Show", due)

    officer.sees("sent by courier", officer.newest)
