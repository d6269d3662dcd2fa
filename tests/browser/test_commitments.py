"""Commitments: found, recorded, handed over, reported, verified; and who did what."""

import re


def test_commitments_are_found_by_standing_side_meeting_and_word(opens):
    officer = opens("officer_us")
    for typed, found in [
        ("mine", "My commitments"),
        ("overdue", "Overdue ·"),
        ("at risk", "At risk ·"),
        ("open", "Open commitments"),
        ("done", "Closed commitments"),
        ("ours", "What we owe"),
        ("theirs", "What the other side owes"),
        ("for SEG-M4", "To be reviewed at"),
        ("firearms", "Commitments about “firearms”"),
        ("help", "Who changed what, and when."),
    ]:
        officer.types(f"/commitments {typed}")
        officer.sees(re.compile(re.escape(found)), officer.newest)


def test_a_long_list_is_paged_and_leads_to_a_card(opens):
    officer = opens("officer_mx")
    officer.types("/compromisos")
    officer.sees("1–10 de 13", officer.newest)

    officer.presses("Más", officer.newest)
    officer.sees("11–13 de 13", officer.newest)
    officer.presses("Anteriores", officer.newest)
    officer.sees("1–10 de 13", officer.newest)

    officer.presses("Abrir", officer.part("SEG-C6", officer.newest))
    officer.sees("Contestaron dos de cinco dependencias.", officer.newest)


def test_a_promise_hangs_on_a_meeting_is_corrected_and_keeps_its_history(opens):
    officer = opens("officer_mx")
    officer.types("/compromisos agregar Enviar el anexo antes de SEG-M4")
    officer.sees("Registrado como SEG-C15.", officer.newest)

    officer.picks("Editar", officer.newest)
    officer.form.get_by_label("Texto en español").fill("Enviar el anexo técnico")
    officer.submits()
    officer.sees("SEG-C15 · Enviar el anexo técnico", officer.newest)
    officer.types("/compromisos actualizar SEG-C15")
    officer.form.get_by_label("Siguiente paso").fill("Pedirlo por oficio")
    officer.submits()
    officer.sees("Pedirlo por oficio", officer.newest)
    officer.types("/reuniones mover SEG-M4 al 12 feb")
    officer.sees(re.compile("SEG-C15"), officer.message("SEG-M4 pasa de"))

    officer.types("/compromisos historial SEG-C15")
    officer.sees("el plazo se movió con SEG-M4", officer.newest)
    officer.sees("corrigió: texto en español", officer.newest)
    officer.sees("lo registró", officer.newest)


def test_a_promise_is_recorded_in_a_form_and_handed_to_a_colleague(opens):
    officer, joe = opens("officer_mx"), opens("officer_us")
    officer.types("/compromisos")
    officer.presses("Nuevo compromiso", officer.newest)
    officer.form.get_by_label("Texto en español").fill("Intercambiar listas")
    officer.form.get_by_label("Plazo").fill("12 mar 2026")
    officer.submits()
    officer.sees("jueves 12 de marzo de 2026", officer.message("Registrado como SEG-C15."))

    officer.picks("Cambiar responsable", officer.newest)
    officer.chooses("Joe Warren", "Responsable", officer.form)
    officer.submits()

    officer.sees("Responsable: @Joe Warren", officer.message("SEG-C15 ·"))
    joe.types("/commitments mine")
    joe.sees("SEG-C15 ", joe.newest)


def test_what_is_done_is_reported_with_evidence_verified_reopened_or_returned(opens):
    officer, carmen = opens("officer_mx"), opens("coordinator")
    officer.types("/compromisos ver SEG-C6")
    officer.presses("Reportar cumplido…", officer.newest)
    officer.sends()
    officer.sees(re.compile("necesita una nota"), officer.form.get_by_role("alert"))
    officer.form.get_by_label("Nota o evidencia").fill("llegaron las cinco")
    officer.submits()
    officer.presses("Verificar", officer.newest)
    officer.sees("Esto solo puede hacerlo la coordinación del expediente.")

    carmen.types("/compromisos ver SEG-C6")
    carmen.presses("Verificar", carmen.newest)
    carmen.sees("Cumplido (verificado)", carmen.newest)
    carmen.presses("Reabrir…", carmen.newest)
    carmen.chooses("En proceso", "Estado", carmen.form)
    carmen.form.get_by_label("Nota o evidencia").fill("una se retractó")
    carmen.submits()
    carmen.sees("una se retractó", carmen.newest)
    carmen.types("/compromisos ver SEG-C12")
    carmen.presses("Devolver…", carmen.newest)
    carmen.form.get_by_label("Nota o evidencia").fill("falta la versión en inglés")
    carmen.submits()
    carmen.sees("En proceso", carmen.newest)
    carmen.picks("Historial", carmen.newest)
    carmen.sees("falta la versión en inglés", carmen.newest)


def test_everything_it_understands_is_told_in_both_languages(opens):
    window = opens("officer_mx")
    window.types("/ayuda-memoria")
    window.sees("Qué puedo hacer", window.newest)
    window.types("/ayuda-memoria unicornio")
    window.sees(re.compile("«unicornio»"), window.newest)

    window.becomes("Joe Warren")
    window.types("/aide help")
    window.sees("What I can do", window.newest)


def test_a_candidate_is_accepted_once_somebody_answers_for_it(opens):
    officer = opens("officer_us")
    officer.types("/commitments show SEG-C2")
    officer.chooses("Not started", "Status", officer.newest)
    officer.sees(re.compile("It can be accepted once it has a source, an owner"))

    officer.picks("Hand over", officer.message("SEG-C2 ·"))
    officer.chooses("Joe Warren", "Owner", officer.form)
    officer.submits()
    card = officer.message("SEG-C2 ·")
    officer.sees("Owner: @Joe Warren", card)
    officer.chooses("Not started", "Status", card)

    officer.sees(re.compile("Status: Not started"), card)
