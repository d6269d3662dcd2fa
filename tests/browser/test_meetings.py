"""Meetings: found, recorded, settled and corrected, by words and by buttons."""

import re


def test_meetings_are_found_by_date_word_and_code(opens):
    officer = opens("officer_mx")
    for typed, found in [
        ("próxima", "viernes 23 de enero de 2026"),
        ("pasadas", "Reuniones pasadas"),
        ("febrero", "Reuniones · febrero de 2026"),
        ("revision t-mec", "Reuniones con «revision t-mec»"),
        ("xyzzy", "No se encontró ninguna."),
        ("ver SEG-M3", "Nota del equipo: Falta confirmar la hora y la sala."),
        ("ayuda", "Confirma que la reunión se celebrará."),
    ]:
        officer.types(f"/reuniones {typed}")
        officer.sees(re.compile(re.escape(found)), officer.newest)


def test_a_meeting_is_recorded_in_one_line_and_corrected_in_a_form(opens):
    joe, ana = opens("officer_us"), opens("officer_mx")
    joe.types("/meetings add Working group on firearms on 12 March")
    joe.sees("Thursday, March 12, 2026", joe.message("New meeting SEG-M8"))
    ana.sees("jueves 12 de marzo de 2026", ana.message("Nueva reunión SEG-M8"))

    ana.types("/reuniones")
    ana.picks("Editar", ana.part("jueves 12 de marzo de 2026"))
    ana.form.get_by_label("Lugar").fill("Mérida")
    ana.submits()

    ana.sees("Se corrigió el registro de SEG-M8.")
    joe.types("/meetings show SEG-M8")
    joe.sees("Thursday, March 12, 2026 · Mérida", joe.newest)


def test_a_list_is_shown_to_the_channel_and_leads_to_cards_and_new_meetings(opens):
    joe, ana = opens("officer_us"), opens("officer_mx")
    joe.types("/meetings")
    joe.presses("Publish here", joe.newest)
    joe.submits()

    ana.sees("La muestra @Joe Warren", ana.newest)
    ana.presses("Ver", ana.part("febrero de 2026", ana.newest))

    ana.sees("Historial de la fecha", ana.newest)
    joe.does_not_see("Historial de la fecha")
    joe.presses("New meeting")
    joe.form.get_by_label("Title in English").fill("Trilateral summit")
    joe.form.get_by_label("Date", exact=True).fill("Q2 2026")
    joe.submits()
    ana.sees(re.compile("Trilateral summit"), ana.message("Nueva reunión SEG-M8"))


def test_a_meeting_is_confirmed_postponed_and_cancelled_from_the_list(opens):
    ana, joe = opens("officer_mx"), opens("officer_us")
    ana.types("/reuniones")
    july = ana.part("1 de julio de 2026")
    ana.picks("Confirmar", july)
    joe.sees("SEG-M5 queda confirmada")

    joe.types("/meetings")
    joe.picks("Postpone", joe.part("February 2026"))
    joe.form.get_by_label(re.compile("^New date")).fill("March 2026")
    joe.form.get_by_label("Reason").fill("agenda")
    joe.submits()
    ana.sees("SEG-M4 se aplaza.")
    ana.sees("@Joe Warren: «agenda»")

    ana.types("/reuniones")
    ana.picks("Cancelar la reunión", july.last)
    ana.form.get_by_label("Motivo").fill("sin acuerdo")
    ana.submits()
    joe.sees("SEG-M5 se cancela.")


def test_the_same_is_done_in_words_and_what_makes_no_sense_is_refused(opens):
    officer = opens("officer_us")
    for typed, said in [
        ("held SEG-M3", "SEG-M3 is still to come"),
        ("confirm SEG-M4", "SEG-M4 has no day yet"),
        ("postpone SEG-M3", "SEG-M3 is postponed without a new date."),
        ("cancel SEG-M5", "SEG-M5 is cancelled."),
        ("move SEG-M5 to 3 July", "SEG-M5 is already marked as cancelled"),
    ]:
        officer.types(f"/meetings {typed}")
        officer.sees(re.compile(re.escape(said)), officer.feed)
