"""Bad days, staged by whoever looks at the page: each switch tells whether it is on."""

import re

import pytest
from playwright.sync_api import expect

OWN_TIME_MS = 30_000  # what is late or slow on purpose
MOMENT_MS = 1_500
TRIES = 5  # a slow machine may need more than a second for two messages
SPANISH, ENGLISH = "officer_mx", "officer_us"


@pytest.mark.parametrize(
    ("who", "switches", "count", "close"),
    [
        (
            SPANISH,
            [
                "Responder 429: volver en 5 s",
                "Tardar 4 s cada vez",
                "Cumplirla y perder la respuesta",
                "Responder con ese error",
                "Exigir los límites: 1 mensaje por",
                "Perder el próximo acuse",
                "Entregar dos veces el próximo",
                "Entregar 5 s tarde el próximo",
            ],
            "Fallas: 1",
            "Cerrar",
        ),
        (
            ENGLISH,
            [
                "Answer 429: come back in 5 s",
                "Take 4 s every time",
                "Carry it out and lose the answer",
                "Answer with that error",
                "Enforce the rate limits: 1 message a",
                "Lose the next acknowledgement",
                "Deliver the next event twice",
                "Deliver the next event 5 s late",
            ],
            "Faults: 1",
            "Close",
        ),
    ],
)
def test_each_fault_is_switched_on_and_off_with_the_keyboard(opens, who, switches, count, close):
    window = opens(who)
    window.presses("Inspector")
    expect(window.page.get_by_role("button", name=close)).to_be_focused()

    for switch in map(window.switch, switches):
        expect(switch).to_have_attribute("aria-pressed", "false")
        switch.focus()
        window.page.keyboard.press("Enter")
        expect(switch).to_have_attribute("aria-pressed", "true")
        expect(switch).to_be_focused()
        window.sees(count)

        window.page.keyboard.press("Space")
        expect(switch).to_have_attribute("aria-pressed", "false")


def test_all_faults_are_taken_away_at_once_and_for_everybody(opens):
    officer, joe = opens(SPANISH), opens(ENGLISH)
    officer.breaks("Exigir los límites")
    officer.breaks("Responder con ese error")
    joe.sees("Faults: 2")

    joe.presses("Inspector")
    joe.presses("Take all faults away")

    expect(joe.page.get_by_role("button", name="Take all faults away")).to_be_disabled()
    officer.does_not_see("Fallas: 2")


def test_a_call_is_refused_with_the_error_that_was_chosen(opens):
    officer = opens(SPANISH)
    officer.presses("Inspector")
    drawer = officer.page.get_by_role("complementary")
    officer.chooses("users.info", "La próxima llamada del bot a", drawer)
    officer.chooses("account_inactive", "El error", drawer)
    officer.presses("Responder con ese error")
    officer.sees("users.info account_inactive", drawer)
    officer.chooses("chat.postMessage", "La próxima llamada del bot a", drawer)
    officer.presses("Responder con ese error")
    officer.presses("Responder con ese error")
    officer.sees("chat.postMessage account_inactive", drawer)

    officer.presses("Siguiente evento")

    officer.sees("Problemas: 1")
    officer.sees("account_inactive", drawer.locator(".problems summary"))
    expect(officer.switch("Responder con ese error")).to_have_attribute("aria-pressed", "false")


def test_a_slow_answer_makes_slack_give_up_until_it_is_switched_off(opens):
    officer = opens(SPANISH)
    officer.presses("Inspector")
    drawer = officer.page.get_by_role("complementary")
    officer.chooses("views.open", "La próxima llamada del bot a", drawer)
    officer.presses("Tardar 4 s cada vez")

    officer.types("/compromisos agregar")
    gave_up = officer.feed.get_by_text("/compromisos falló con el error «operation_timeout»")
    expect(gave_up).to_be_visible(timeout=OWN_TIME_MS)
    officer.sees("expired_trigger_id", drawer.locator(".problems summary"))
    expect(officer.switch("Tardar 4 s")).to_have_attribute("aria-pressed", "true")

    officer.presses("Tardar 4 s cada vez")
    officer.types("/compromisos agregar")
    expect(officer.form).to_be_visible()


def test_limits_in_force_refuse_the_second_of_two_messages(opens):
    ana, joe = opens(SPANISH), opens(ENGLISH)
    ana.breaks("Exigir los límites")
    refused = ana.page.get_by_role("button", name=re.compile("Problemas: "))
    for _ in range(TRIES):
        ana.types("/compromisos ver SEG-C1")
        ana.presses("Publicar aquí")
        joe.types("/commitments show SEG-C3")
        joe.presses("Publish here")
        for window in (ana, joe):
            expect(window.form).to_be_visible()
        for window in (ana, joe):
            window.form.get_by_role("button").last.dispatch_event("click")
        for window in (ana, joe):
            expect(window.form).to_have_count(0)
        ana.page.wait_for_timeout(MOMENT_MS)
        if refused.count():
            break

    refused.click()
    ana.sees("ratelimited", ana.page.locator(".problems summary"))
    rooms = [ana.place("Mensajes con aide"), joe.place("Messages with aide")]
    for _ in range(OWN_TIME_MS // MOMENT_MS):
        told = [room for room in rooms if re.search("sin leer|unread", room.inner_text())]
        if told:
            break
        ana.page.wait_for_timeout(MOMENT_MS)
    assert told, "whoever was refused is told that it was not posted"


def test_a_late_event_is_answered_late(opens):
    officer = opens(SPANISH)
    officer.breaks("Entregar 5 s tarde el próximo evento")

    officer.goes_to("Inicio")

    officer.sees("El bot aún no ha publicado nada aquí.")
    officer.does_not_see("Mis compromisos")
    expect(officer.page.get_by_text("Mis compromisos")).to_be_visible(timeout=OWN_TIME_MS)


def test_an_event_that_comes_twice_is_handled_once(opens):
    officer = opens(SPANISH)
    officer.breaks("Entregar dos veces el próximo evento")

    officer.goes_to("Inicio")
    officer.sees("Mis compromisos")

    officer.presses("Inspector")
    deliveries = officer.page.locator(".deliveries")
    officer.sees("app_home_opened ↻1", deliveries)
    expect(deliveries.get_by_text("con acuse")).to_have_count(2)


def test_a_lost_answer_leaves_one_message_and_no_second(opens):
    officer = opens(SPANISH)
    officer.breaks("Cumplirla y perder la respuesta")

    officer.jumps_to("22", "enero")

    officer.sees("Mañana", officer.feed)
    expect(officer.feed.get_by_text(re.compile("^Mañana"))).to_have_count(1)


def test_the_connection_that_was_cut_is_seen_as_cut(opens):
    officer = opens(SPANISH)
    officer.presses("Inspector")

    officer.presses("Cortar la conexión del bot")

    expect(officer.switch("Cortar la conexión")).to_have_attribute("aria-pressed", "true")
    officer.sees("Bot sin conexión")
    expect(officer.switch("Cortar la conexión")).to_have_attribute(
        "aria-pressed", "false", timeout=30_000
    )
