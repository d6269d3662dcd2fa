"""The page on a telephone, 400 pixels wide: everything can be reached, and nothing is cut off."""

from playwright.sync_api import Locator, expect

from tests.browser.window import Window

PHONE = {"width": 400, "height": 800}
STICKING_OUT = """part => [part, ...part.querySelectorAll("*")]
    .filter(it => it.checkVisibility())
    .filter(it => {
        const {left, right, width} = it.getBoundingClientRect();
        return width && (left < -0.5 || right > innerWidth + 0.5);
    })
    .map(it => it.outerHTML.slice(0, 120))"""
"""Lists what of a part of the page lies beside the window."""


def fits(window: Window, part: Locator) -> None:
    """Make sure that the page is as wide as the window, and that a part of it lies inside."""
    expect(part).to_be_in_viewport(ratio=1)
    width = window.page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE["width"], "the page is wider than the screen"
    assert part.evaluate(STICKING_OUT) == []


def settled(part: Locator) -> Locator:
    """Wait until what slides or fades in is there."""
    part.evaluate("it => Promise.all(it.getAnimations({subtree: true}).map(a => a.finished))")
    return part


def test_on_a_telephone_the_sidebar_comes_and_goes(opens):
    officer = opens("officer_mx", viewport=PHONE)
    expect(officer.place("# general")).not_to_be_visible()

    officer.presses("Personas, reloj y canales")
    officer.goes_to("# enlace-mx-us")

    officer.sees("# enlace-mx-us", officer.page.get_by_role("heading"))
    expect(officer.place("# general")).not_to_be_visible()
    width = officer.page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE["width"], "the page is wider than the screen"


def test_on_a_telephone_the_page_with_faults_and_problems_fits(opens):
    officer = opens("officer_mx", viewport=PHONE)
    officer.breaks("Perder el próximo acuse")
    officer.breaks("Exigir los límites")
    officer.types("/reuniones")

    officer.sees("Problemas: 1")
    officer.sees("Fallas: 1")
    mark = officer.page.get_by_text("Esto no es Slack: ensayo en esta computadora")
    assert mark.evaluate("it => it.scrollWidth <= it.clientWidth"), "the mark is cut off"
    expect(officer.page.get_by_role("button", name="Recorrido")).to_be_in_viewport(ratio=1)


def test_on_a_telephone_a_digest_and_a_brief_fit(opens):
    officer = opens("officer_mx", viewport=PHONE)
    officer.presses("Personas, reloj y canales")
    officer.jumps_to("20", "enero")
    officer.presses("Cerrar", officer.page.get_by_role("navigation"))
    officer.sees("La semana que comienza", officer.newest)
    officer.types("/ficha")
    officer.sees("TLP:AMBER+STRICT", officer.newest)

    wider = officer.feed.evaluate("it => it.scrollWidth - it.clientWidth")
    assert wider == 0, "the messages are wider than the screen"
    expect(officer.newest.get_by_role("button", name="Publicar aquí")).to_be_in_viewport(ratio=1)


def test_on_a_telephone_a_form_fits(opens):
    officer = opens("officer_us", viewport=PHONE)
    officer.types("/meetings")
    officer.presses("New meeting", officer.newest)
    officer.sees("New meeting", officer.form)

    fits(officer, settled(officer.form.locator(".form")))

    officer.sends()  # with every complaint under its field
    expect(officer.form.get_by_role("alert").first).to_be_visible()
    fits(officer, officer.form.locator(".form"))


def test_on_a_telephone_the_inspector_fits(opens):
    officer = opens("officer_us", viewport=PHONE)
    officer.types("/meetings")
    officer.sees("SEG-M5", officer.newest)
    officer.presses("Inspector")
    inspector = officer.page.get_by_role("complementary", name="Inspector")
    command = officer.page.get_by_text("/meetings", exact=True)
    delivery = inspector.get_by_role("group").filter(has=command)
    expect(delivery).to_be_visible()

    fits(officer, settled(inspector))

    delivery.locator("summary").click()
    expect(delivery.get_by_text('"trigger_id"')).to_be_visible()
    fits(officer, inspector)


def test_on_a_telephone_the_sidebar_and_its_calendar_fit(opens):
    officer = opens("officer_us", viewport=PHONE)
    officer.presses("People, clock and channels")
    sidebar = officer.page.get_by_role("navigation", name="People, clock and channels")
    fits(officer, settled(sidebar))

    officer.presses("Go to a date…")
    expect(officer.calendar).to_be_visible()
    fits(officer, settled(officer.calendar))


def test_on_a_telephone_the_app_home_fits(opens):
    officer = opens("officer_us", viewport=PHONE)
    officer.presses("People, clock and channels")
    officer.goes_to("Home")
    officer.sees("My commitments")

    fits(officer, officer.page.get_by_role("region", name="Home"))


def test_on_a_telephone_the_tour_fits(opens):
    officer = opens("officer_us", viewport=PHONE)
    officer.presses("Tour")
    officer.sees("Step 1 of 6")

    fits(officer, officer.page.get_by_role("region", name="Tour").locator(".tour-card"))
