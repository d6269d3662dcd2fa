"""A browser window in front of the page; its methods are what a person does and sees."""

import re

from playwright.sync_api import ConsoleMessage, Locator, Page, Request, expect

MENUS = re.compile("^(Más acciones|More actions|Opciones del canal|Channel options)$")
"""What the buttons with three dots are called."""
TOUR_SEEN = "localStorage['aide-memoire.tour'] = 'seen'"


class Window:
    """One window, acting as somebody. `strayed`: requests elsewhere; `complaints`: errors."""

    def __init__(self, page: Page, address: str, who: str) -> None:
        self.page, self._address = page, address
        self.strayed: list[str] = []
        self.complaints: list[str] = []
        page.on("request", self._note_request)
        page.on("console", self._note_console)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(f"{address}/?as={who}")
        expect(page.locator("[aria-busy=false]")).to_be_visible()

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith(
            (self._address, self._address.replace("http", "ws"), "data:")
        ):
            self.strayed.append(request.url)

    def _note_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(message.text)

    @property
    def line(self) -> Locator:
        """Where messages and commands are typed."""
        return self.page.get_by_role("combobox", name=re.compile("^(Escriba un|Write a) m"))

    @property
    def newest(self) -> Locator:
        """The newest message."""
        return self.page.get_by_role("article").last

    def message(self, words: str) -> Locator:
        """The newest message in which these words stand."""
        return self.page.get_by_role("article").filter(has_text=words).last

    def part(self, words: str, within: Locator | None = None) -> Locator:
        """The newest part of a message or a page, a block of it, in which these words stand."""
        return (within or self.page).locator(".piece").filter(has_text=words).last

    @property
    def clock(self) -> Locator:
        """The workspace's clock."""
        return self.page.get_by_role("region", name=re.compile("^(Reloj|The workspace's clock)"))

    @property
    def heading(self) -> Locator:
        """The line above a conversation."""
        return self.page.locator(".title")

    @property
    def feed(self) -> Locator:
        """The messages of the conversation looked at."""
        return self.page.get_by_role("log")

    def place(self, name: str) -> Locator:
        """A channel, or the App Home, in the sidebar."""
        return self.page.get_by_role("button", name=name)

    @property
    def form(self) -> Locator:
        """The form on top."""
        return self.page.get_by_role("dialog")

    def types(self, words: str) -> None:
        """Type a command or a message, and send it."""
        self.page.bring_to_front()
        self.line.fill(words)
        self.line.press("Enter")

    def presses(self, label: str | re.Pattern[str], within: Locator | None = None) -> None:
        """Press the button that says so."""
        self.page.bring_to_front()
        place = within or self.page
        exact = isinstance(label, str)
        place.get_by_role("button", name=label, exact=exact).last.click()

    def picks(self, entry: str, within: Locator) -> None:
        """Choose an entry of the three-dots menu of a message, or of a channel."""
        within.get_by_role("button", name=MENUS).first.click()
        self.page.get_by_role("menuitem", name=entry).click()

    def chooses(self, option: str, name: str, within: Locator) -> None:
        """Choose in a select, found by its name; menus do not open in a window behind others."""
        self.page.bring_to_front()
        within.get_by_role("combobox", name=name).last.click()
        self.page.get_by_role("option", name=option).click()

    def sees(self, words: str | re.Pattern[str], within: Locator | None = None) -> None:
        """Wait until these words are visible."""
        expect((within or self.page).get_by_text(words).last).to_be_visible()

    def does_not_see(self, words: str) -> None:
        """Make sure that these words are nowhere."""
        expect(self.page.get_by_text(words)).to_have_count(0)

    def becomes(self, name: str) -> None:
        """Act as somebody else."""
        self.page.get_by_role("button", name=name).click()
        chosen = self.page.get_by_role("button", name=name, pressed=True)
        expect(chosen).to_be_visible()

    def goes_to(self, name: str) -> None:
        """Look at another channel, or the App Home."""
        self.place(name).click()
        expect(self.page.locator("[aria-current=page]")).to_contain_text(name)

    def sends(self) -> None:
        """Press the last button of the form."""
        self.form.get_by_role("button").last.click()

    def submits(self) -> None:
        """Send the form, which then closes."""
        self.sends()
        expect(self.form).to_have_count(0)

    def publishes(self, message: Locator) -> None:
        """Show a private answer to the channel, after having read who listens."""
        self.presses("Publicar aquí", message)
        self.submits()

    def waits_for_the_bot_to_know(self, event: str) -> None:
        """Wait until the inspector shows that the bot has dealt with an event."""
        self.presses("Inspector")
        delivery = self.page.locator(".deliveries details").filter(has_text=event)
        expect(delivery.get_by_text("con acuse")).to_be_visible()
        self.presses("Cerrar", self.page.get_by_role("complementary"))

    def breaks(self, fault: str) -> None:
        """Let something go wrong, with a switch of the inspector."""
        self.presses("Inspector")
        self.switch(fault).click()
        expect(self.switch(fault)).to_have_attribute("aria-pressed", "true")
        self.presses("Cerrar", self.page.get_by_role("complementary"))

    def switch(self, name: str) -> Locator:
        """A switch of the inspector, found by how its name begins."""
        return self.page.get_by_role("button", name=re.compile(f"^{re.escape(name)}"))

    def jumps_to(self, day: str, month: str) -> None:
        """Move the clock to a day of the calendar; month: its name, reached by going forward."""
        self.presses(re.compile("^(Ir a una|Go to a) "))
        calendar = self.calendar
        expect(calendar).to_be_visible()
        while not calendar.get_by_role("button", name=month).count():
            self.presses(re.compile("^(Mes siguiente|Next month)$"), calendar)
        calendar.get_by_role("button", name=day, exact=True).click()

    @property
    def calendar(self) -> Locator:
        """The calendar that is open."""
        return self.page.get_by_role("group", name=re.compile("^Calend[ao]r"))

    def begins_again(self) -> None:
        """Reset the scenario, with the button of the inspector, and see the page begin anew."""
        reset = "Reiniciar el escenario"
        self.page.reload()  # what was said of the last time is gone
        self.presses(re.compile("Inspector|Problemas"))
        self.presses(reset)
        self.presses(reset, self.form)
        self.sees("El escenario comienza de nuevo.")
