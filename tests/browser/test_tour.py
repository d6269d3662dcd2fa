"""The guided tour: a newcomer does what it says, and it goes on by itself."""

import re

from playwright.sync_api import expect

PHONE = {"width": 400, "height": 800}
DONE = re.compile("^(Hecho|Done)")


def succeeds(window, following):
    """See that a step was done, and the next one come by itself."""
    card = window.page.locator(".tour")
    window.sees(DONE, card)
    window.sees(following, card)


def test_the_six_steps_are_done_by_hand(opens):
    newcomer = opens("officer_mx", newcomer=True)
    newcomer.sees("Paso 1 de 6")

    newcomer.types("/reuniones")
    succeeds(newcomer, "Paso 2 de 6")

    newcomer.types("/compromisos ver SEG-C1")
    newcomer.presses("Actualizar…", newcomer.message("SEG-C1 ·"))
    newcomer.chooses("En proceso", "Estado", newcomer.form)
    newcomer.submits()
    succeeds(newcomer, "Paso 3 de 6")

    newcomer.jumps_to("22", "enero")
    succeeds(newcomer, "Paso 4 de 6")

    newcomer.becomes("Joe Warren")
    newcomer.types("/meetings")
    succeeds(newcomer, "Step 5 of 6")

    newcomer.becomes("Taylor Reed")
    newcomer.types("/meetings")
    newcomer.sees("There is nothing here that I can show you.", newcomer.newest)
    succeeds(newcomer, "Step 6 of 6")

    newcomer.becomes("Ana Robles")
    newcomer.goes_to("# seguridad-mx-eua")
    newcomer.sees("# seguridad-mx-eua", newcomer.page.get_by_role("heading"))
    newcomer.types("/reuniones mover SEG-M4 a 12 feb 2026")
    newcomer.sees("Hecho. Ya conoce lo principal; siga por su cuenta.")
    newcomer.presses("Terminar")
    newcomer.does_not_see("Paso 6 de 6")


def test_the_six_steps_are_done_by_buttons(opens):
    newcomer = opens("officer_mx", newcomer=True, viewport=PHONE)
    card = newcomer.page.locator(".tour")

    newcomer.presses("Hacerlo por mí")
    succeeds(newcomer, "Paso 2 de 6")
    newcomer.presses("Hacerlo por mí")
    newcomer.sees("SEG-C1 ·", newcomer.newest)
    newcomer.presses("Siguiente")
    newcomer.sees("Paso 3 de 6")
    newcomer.presses("Hacerlo por mí")
    succeeds(newcomer, "Paso 4 de 6")
    newcomer.presses("Hacerlo por mí")
    succeeds(newcomer, "Step 5 of 6")
    newcomer.presses("Do it for me")
    succeeds(newcomer, "Step 6 of 6")
    newcomer.presses("Do it for me")

    newcomer.sees("jueves 12 de febrero de 2026", newcomer.message("SEG-M4"))
    newcomer.sees(DONE, card)
    newcomer.presses(re.compile("Terminar|Finish"))
    expect(card.get_by_role("button")).to_have_count(0)


def test_a_step_is_gone_back_to_and_waits_to_be_done_again(opens):
    newcomer = opens("officer_us", newcomer=True)
    newcomer.types("/meetings")
    succeeds(newcomer, "Step 2 of 6")

    newcomer.presses("Back")
    newcomer.sees("Step 1 of 6")
    newcomer.does_not_see("Done.")
    newcomer.types("/meetings")
    succeeds(newcomer, "Step 2 of 6")


def test_what_goes_wrong_is_no_success(opens):
    newcomer = opens("officer_mx", newcomer=True)
    newcomer.breaks("Perder el próximo acuse")

    newcomer.types("/reuniones")

    newcomer.sees(re.compile("operation_timeout"), newcomer.newest)
    newcomer.sees("Paso 1 de 6")


def test_another_question_is_not_the_one_a_step_waits_for(opens):
    newcomer = opens("officer_mx", newcomer=True)

    newcomer.types("/reuniones ver SEG-M5")
    newcomer.sees("SEG-M5", newcomer.newest)
    newcomer.sees("Paso 1 de 6")
    newcomer.does_not_see("Hecho.")

    newcomer.types("/reuniones")
    succeeds(newcomer, "Paso 2 de 6")


def test_the_tour_that_was_closed_does_not_come_back_by_itself(opens):
    newcomer = opens("officer_mx", newcomer=True)
    newcomer.presses("Cerrar el recorrido")
    newcomer.page.wait_for_function("localStorage['aide-memoire.tour'] === 'seen'")

    newcomer.page.reload()
    expect(newcomer.page.locator("[aria-busy=false]")).to_be_visible()
    newcomer.does_not_see("Paso 1 de 6")

    newcomer.presses("Recorrido")
    newcomer.sees("Paso 1 de 6")
