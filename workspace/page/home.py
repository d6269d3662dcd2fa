"""The bot's App Home, as this person has it."""

from workspace.page import blocks, tags
from workspace.page.screen import Screen
from workspace.page.sheet import Sheet


def build(screen: Screen) -> None:
    """Draw the App Home and keep it up to date."""

    def looks() -> object:
        view = screen.state.views.home(screen.member.id)
        return (view and (view.hash, view.notice),)

    def draw() -> None:
        view = screen.state.views.home(screen.member.id)
        if view is None:
            tags.text(screen.words("no-home"), "empty", "p")
        else:
            if view.notice:
                tags.named(tags.text(view.notice, "error", "p"), role="alert")
            blocks.draw(view.blocks, Sheet(screen, view))

    name = screen.words("home")
    place = tags.box("feed home", role="region", aria_label=name, tabindex="0")
    screen.area(place, looks, draw)
