"""The page itself: keyboard, strangers at the door, bad days."""

import re
import socket

import httpx
import pytest
from playwright.sync_api import expect
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

SLOW_MS = 500
SLOW_LINE = f"""() => {{
    const line = socket.io.engine.transport.ws, hear = line.onmessage;
    line.onmessage = (event) => setTimeout(hear, {SLOW_MS}, event);
}}"""
"""What the server says reaches the browser late."""
RECONNECTION_MS = 30_000  # the Socket Mode client looks after its connection every ten seconds


def test_a_day_is_chosen_in_the_calendar_with_the_keyboard_alone(opens):
    officer = opens("officer_mx")
    keyboard = officer.page.keyboard
    opener = officer.page.get_by_role("button", name="Ir a una fecha…")
    opener.focus()
    keyboard.press("Enter")
    expect(officer.calendar).to_be_focused()
    keyboard.press("Escape")
    expect(opener).to_be_focused()

    keyboard.press("Enter")
    expect(officer.calendar).to_be_focused()
    officer.calendar.get_by_role("button", name="Mes siguiente").focus()
    keyboard.press("Enter")
    expect(officer.calendar.get_by_role("button", name="Febrero")).to_be_visible()
    officer.calendar.get_by_role("button", name="2", exact=True).focus()
    keyboard.press("Enter")

    officer.sees("Lunes, 2 de febrero de 2026", officer.clock)


def test_who_types_keeps_the_keyboard_when_the_answer_to_a_menu_comes_late(opens):
    officer = opens("officer_mx")
    officer.page.evaluate(SLOW_LINE)
    officer.picks("Compartir con otra organización", officer.heading)
    officer.line.fill("/ayuda")
    officer.page.wait_for_timeout(2 * SLOW_MS)

    expect(officer.line).to_be_focused()


def test_who_types_keeps_the_keyboard_when_the_inspector_closes_late(opens):
    officer = opens("officer_mx")
    officer.presses("Inspector")
    officer.sees("Reiniciar el escenario")
    officer.page.evaluate(SLOW_LINE)
    officer.presses("Cerrar", officer.page.get_by_role("complementary"))
    officer.line.fill("/ayuda")
    officer.page.wait_for_timeout(2 * SLOW_MS)

    expect(officer.line).to_be_focused()


def test_a_menu_is_opened_and_gone_through_with_the_keyboard_alone(opens):
    officer = opens("officer_us")
    keyboard = officer.page.keyboard
    officer.types("/meetings")
    menu = officer.page.get_by_role("menu", name="More actions")
    opener = officer.newest.get_by_role("button", name="More actions").first
    opener.focus()
    keyboard.press("Enter")
    expect(menu.get_by_role("menuitem", name="Show")).to_be_focused()

    keyboard.press("ArrowUp")
    expect(menu.get_by_role("menuitem", name="Edit")).to_be_focused()
    keyboard.press("Escape")
    expect(opener).to_be_focused()
    keyboard.press("Space")
    expect(menu.get_by_role("menuitem", name="Show")).to_be_focused()
    keyboard.press("ArrowDown")
    expect(menu.get_by_role("menuitem", name="Postpone")).to_be_focused()
    keyboard.press("Enter")

    officer.sees("Postpone a meeting", officer.form)


@pytest.mark.parametrize(
    "header", [{"Host": "intranet.example"}, {"Origin": "https://elsewhere.example"}]
)
@pytest.mark.parametrize("path", ["/", "/_nicegui_ws/socket.io/?EIO=4&transport=polling"])
def test_other_sites_cannot_use_the_page(demo, path, header):
    assert httpx.get(demo + path).status_code == httpx.codes.OK

    assert httpx.get(demo + path, headers=header).status_code == httpx.codes.FORBIDDEN


@pytest.mark.parametrize(
    "path", ["/link", "/_nicegui_ws/socket.io/?EIO=4&transport=websocket"], ids=["bot", "page"]
)
def test_other_sites_cannot_open_a_socket(demo, path):
    address = demo.replace("http:", "ws:") + path
    headers = {"Origin": "https://elsewhere.example"}

    with pytest.raises(InvalidStatus) as refused, connect(address, additional_headers=headers):
        pass

    assert refused.value.response.status_code == httpx.codes.FORBIDDEN


def test_the_page_listens_at_one_address_of_this_machine_only(demo):
    port = httpx.URL(demo).port
    socket.create_connection(("127.0.0.1", port)).close()

    with socket.socket() as elsewhere:
        elsewhere.settimeout(1)
        assert elsewhere.connect_ex(("127.0.0.2", port)) != 0  # open if bound to 0.0.0.0


def test_an_answer_that_never_comes_is_said_as_slack_says_it(opens):
    officer = opens("officer_mx")
    officer.breaks("Perder el próximo acuse")

    officer.types("/reuniones")

    officer.sees(re.compile("operation_timeout"), officer.newest)
    expect(officer.page.get_by_role("button", name="Problemas: 1")).to_be_visible()


def test_the_bot_comes_back_after_its_connection_was_cut(opens):
    officer = opens("officer_mx")
    officer.presses("Inspector")
    officer.presses("Cortar la conexión del bot")
    officer.sees("Bot sin conexión")  # at once: the bot may be back within a moment
    officer.presses("Cerrar", officer.page.get_by_role("complementary"))

    expect(officer.page.get_by_text("Bot conectado")).to_be_visible(timeout=RECONNECTION_MS)
    officer.types("/reuniones")

    officer.sees("Próximas reuniones", officer.newest)


def test_the_inspector_shows_each_call_with_what_was_asked_and_answered(opens):
    officer = opens("officer_mx")
    officer.types("/compromisos agregar")
    expect(officer.form).to_be_visible()
    officer.page.keyboard.press("Escape")

    officer.presses("Inspector")
    call = officer.page.get_by_role("group").filter(has_text="views.open").first
    call.get_by_text("views.open").click()

    expect(call.get_by_text(re.compile('"trigger_id"'))).to_be_visible()


def test_the_inspector_is_closed_with_escape_and_the_keyboard_is_back_where_it_was(opens):
    officer = opens("officer_mx")
    opener = officer.page.get_by_role("button", name="Inspector")
    opener.focus()
    officer.page.keyboard.press("Enter")
    inspector = officer.page.get_by_role("complementary", name="Inspector")
    expect(inspector.get_by_role("button", name="Cerrar")).to_be_focused()

    officer.page.keyboard.press("Escape")

    expect(inspector).to_have_count(0)
    expect(opener).to_be_focused()
