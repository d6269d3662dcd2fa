"""Who acts decides the language, and what is seen at all."""

from playwright.sync_api import expect


def test_the_same_question_is_answered_in_the_language_of_whoever_asks(opens):
    window = opens("officer_mx")
    window.types("/reuniones")
    window.sees("Próximas reuniones", window.newest)

    window.becomes("Joe Warren")
    window.does_not_see("Próximas reuniones")
    window.types("/meetings")

    window.sees("February 2026 (day to be confirmed)", window.newest)
    expect(window.page.locator("html")).to_have_attribute("lang", "en")
    window.sees("This is not Slack: a rehearsal on this computer")


def test_a_change_by_one_officer_is_seen_by_the_other_at_once(opens):
    ana, joe = opens("officer_mx"), opens("officer_us")
    ana.types("/compromisos ver SEG-C1")
    ana.publishes(ana.newest)
    joe.sees("Sin iniciar", joe.message("SEG-C1 ·"))

    ana.chooses("En proceso", "Estado", ana.message("SEG-C1 ·"))

    joe.sees("En proceso", joe.message("SEG-C1 ·"))
    joe.presses("1 reply")
    joe.sees("Sin iniciar → En proceso")


def test_what_is_typed_in_an_open_form_survives_what_others_do(opens):
    ana, joe = opens("officer_mx"), opens("officer_us")
    ana.types("/compromisos agregar")
    ana.form.get_by_label("Texto en español").fill("Intercambiar listas")

    joe.types("Good morning, everybody.")

    ana.sees("Good morning, everybody.")
    expect(ana.form.get_by_label("Texto en español")).to_have_value("Intercambiar listas")


def test_what_is_written_in_a_thread_survives_a_change_of_its_card(opens):
    ana, joe = opens("officer_mx"), opens("officer_us")
    ana.types("/compromisos ver SEG-C1")
    ana.publishes(ana.newest)
    ana.chooses("En proceso", "Estado", ana.message("SEG-C1 ·"))
    ana.presses("1 respuesta")
    answer = ana.page.get_by_role("textbox", name="Responder en el hilo")
    answer.fill("Lo vemos el lunes")

    joe.chooses("Detenido", "Estado", joe.message("SEG-C1 ·"))

    ana.sees("2 respuestas")
    expect(answer).to_have_value("Lo vemos el lunes")
    answer.press("Enter")
    joe.sees("3 replies")


def test_a_guest_is_told_nothing_in_a_channel_or_in_the_app_home(opens):
    guest = opens("guest")
    guest.types("/commitments")
    guest.sees("There is nothing here that I can show you.", guest.newest)

    guest.goes_to("Home")
    guest.sees("There is nothing here that I can show you.")
    guest.does_not_see("SEG-")


def test_the_counterpart_sees_nothing_that_was_not_released(opens):
    officer, counterpart = opens("officer_mx"), opens("counterpart")
    officer.types("/compromisos ver SEG-C1")
    officer.publishes(officer.newest)
    officer.sees("SEG-C1 ·", officer.feed)

    counterpart.types("/meetings")

    counterpart.sees("There is nothing here that I can show you.", counterpart.newest)
    counterpart.does_not_see("SEG-")
    counterpart.does_not_see("seguridad-mx-eua")


def test_it_stands_under_each_name_who_they_are_and_what_they_read(opens):
    page = opens("officer_mx").page

    for who in [
        "Ana Robles oficial de asuntos · español",
        "Joe Warren oficial de asuntos · English",
        "Carmen Ibarra coordinación · administración · español",
        "Taylor Reed otra organización · English",
        "Sam Ortiz invitado · English",
    ]:
        expect(page.get_by_role("button", name=who, exact=True)).to_be_visible()


def test_a_message_that_was_changed_says_so(opens):
    ana, joe = opens("officer_mx"), opens("officer_us")
    ana.types("/compromisos ver SEG-C1")
    ana.publishes(ana.newest)
    joe.sees("Sin iniciar", joe.message("SEG-C1 ·"))
    joe.does_not_see("(edited)")

    ana.chooses("En proceso", "Estado", ana.message("SEG-C1 ·"))

    joe.sees("(edited)", joe.message("SEG-C1 ·"))
    ana.sees("(editado)", ana.message("SEG-C1 ·"))
