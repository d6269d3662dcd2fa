"""Puts the page on the server of the workspace."""

from pathlib import Path

from fastapi import FastAPI, Request
from nicegui import __version__, ui

from workspace.local import Workspace
from workspace.page.layout import Frame, first_place
from workspace.page.levers import Levers
from workspace.page.screen import HOME, Screen
from workspace.state.records import Member

LOOKS = [Path(__file__).with_name(name) for name in ("look.css", "kit.css")]

ICON = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>"
    "<rect x='5' y='2' width='22' height='28' rx='3' fill='#2b4a5e'/>"
    "<path d='M10 10h12M10 16h12M10 22h7' stroke='#f6f3ec' stroke-width='2.4'/></svg>"
)
"""A sheet of paper with three lines."""

SPANISH = f'<script defer src="/_nicegui/{__version__}/static/lang/es.umd.prod.js"></script>'
"""What calendars and menus say themselves; English is there from the beginning."""


def mount(app: FastAPI, state: Workspace, levers: Levers | None = None) -> None:
    """Serve the page at / of `app`, next to the workspace's own routes.

    Call it after those routes are there, once in a process (NiceGUI has one application), and
    serve `app` by uvicorn with lifespan on.
    """
    offered = levers or Levers()

    @ui.page("/", title="Local workspace", favicon=ICON)
    async def show(request: Request) -> None:
        await _build(state, offered, request)

    ui.run_with(app, tailwind=False, show_welcome_message=False, reconnect_timeout=30)


async def _build(state: Workspace, levers: Levers, request: Request) -> None:
    for look in LOOKS:
        ui.add_css(look)
    ui.add_body_html(SPANISH)
    with state.lock:
        screen = Screen(state, levers, _acting(state, request.query_params.get("as", "")), "")
        screen.place = _place(screen, request.query_params.get("in", ""))
        frame = Frame(screen)
    client = ui.context.client
    client.on_delete(screen.watch())
    await client.connected()
    screen.refresh()
    await frame.welcome()


def _acting(state: Workspace, who: str) -> Member:
    """Find who acts: as the address says, else the first person of the scenario."""
    everybody = [m for m in state.directory.people.values() if not (m.is_bot or m.deleted)]
    named = [member for member in everybody if who in (member.key, member.id)]
    return (named or everybody)[0]


def _place(screen: Screen, place: str) -> str:
    seen = [channel.id for channel in screen.state.directory.seen_by(screen.member.id)]
    if place in [*seen, HOME]:
        return place
    return first_place(screen, screen.member)
