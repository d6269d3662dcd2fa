"""What a screen reader calls the parts of the page, in both languages."""

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import expect


@dataclass(frozen=True)
class Reader:
    """Who listens to the page, and what they type and hear."""

    key: str
    name: str
    asks: str
    sidebar: str
    clock: str
    messages: str
    line: str
    shortcuts: str
    channel: str
    archive: str
    more: str
    reply: str
    add: str
    form: str
    close: str
    reset: str
    home: str
    tour: str
    end_tour: str


ANA = Reader(
    key="officer_mx",
    name="Ana Robles",
    asks="/reuniones",
    sidebar="Personas, reloj y canales",
    clock="Reloj del espacio",
    messages="Mensajes",
    line="Escriba un mensaje o / para un comando",
    shortcuts="Atajos",
    channel="Opciones del canal",
    archive="Archivar",
    more="Más acciones",
    reply="Responder en el hilo",
    add="/compromisos agregar",
    form="Nuevo compromiso",
    close="Cerrar",
    reset="Reiniciar el escenario",
    home="Inicio",
    tour="Recorrido",
    end_tour="Cerrar el recorrido",
)
JOE = Reader(
    key="officer_us",
    name="Joe Warren",
    asks="/meetings",
    sidebar="People, clock and channels",
    clock="The workspace's clock",
    messages="Messages",
    line="Write a message, or / for a command",
    shortcuts="Shortcuts",
    channel="Channel options",
    archive="Archive",
    more="More actions",
    reply="Reply in the thread",
    add="/commitments add",
    form="New commitment",
    close="Close",
    reset="Reset the scenario",
    home="Home",
    tour="Tour",
    end_tour="Close the tour",
)


@pytest.fixture(params=[ANA, JOE], ids=["es", "en"])
def reader(request) -> Reader:
    who: Reader = request.param
    return who


def test_each_part_of_the_frame_has_its_name(opens, reader):
    page = opens(reader.key).page
    for role, name in [
        ("navigation", reader.sidebar),
        ("region", reader.clock),
        ("log", reader.messages),
        ("form", reader.line),
        ("combobox", reader.line),
    ]:
        expect(page.get_by_role(role, name=name, exact=True)).to_be_visible()


def test_each_message_is_called_by_who_said_it_and_when(opens, reader):
    window = opens(reader.key)
    window.types("1")
    window.types(reader.asks)

    hour = r", \d+:\d\d\s[AaPp]\.?[Mm]\.?$"
    for author in (reader.name, "aide"):
        expect(window.feed.get_by_role("article", name=re.compile(author + hour))).to_be_visible()


def test_each_menu_behind_dots_says_what_it_is_for(opens, reader):
    window = opens(reader.key)
    window.types("1")
    message = window.message("1")
    message.hover()
    for place, name, entry in [
        (message, reader.more, reader.reply),
        (window.heading, reader.channel, reader.archive),
        (window.page.get_by_role("form"), reader.shortcuts, "New meeting"),
    ]:
        opener = place.get_by_role("button", name=name, exact=True)
        expect(opener).to_have_attribute("aria-haspopup", "menu")
        opener.click()
        menu = window.page.get_by_role("menu", name=name, exact=True)
        expect(menu.get_by_role("menuitem", name=entry, exact=True)).to_be_visible()
        window.page.keyboard.press("Escape")
        expect(menu).to_have_count(0)


def test_a_form_is_called_by_its_title_and_closed_by_name(opens, reader):
    window = opens(reader.key)
    window.types(reader.add)
    form = window.page.get_by_role("dialog", name=reader.form, exact=True)
    expect(form).to_be_visible()

    window.presses(reader.close, form)

    expect(form).to_have_count(0)


def test_the_inspector_and_what_it_asks_have_their_names(opens, reader):
    window = opens(reader.key)
    window.presses("Inspector")
    inspector = window.page.get_by_role("complementary", name="Inspector", exact=True)
    expect(inspector.get_by_role("button", name=reader.close, exact=True)).to_be_focused()

    window.presses(reader.reset, inspector)

    expect(window.page.get_by_role("dialog", name=reader.reset, exact=True)).to_be_visible()


def test_the_app_home_has_its_name(opens, reader):
    window = opens(reader.key)
    window.goes_to(reader.home)

    expect(window.page.get_by_role("region", name=reader.home, exact=True)).to_be_visible()


def test_the_tour_is_told_as_it_comes_and_closed_by_name(opens, reader):
    window = opens(reader.key)
    window.presses(reader.tour)
    tour = window.page.get_by_role("region", name=reader.tour, exact=True)
    expect(tour).to_have_attribute("aria-live", "polite")

    window.presses(reader.end_tour, tour)

    expect(tour.get_by_role("button")).to_have_count(0)
