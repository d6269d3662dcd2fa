"""Serves a workspace on 127.0.0.1, for this machine only."""

import asyncio
import socket
from threading import Event, Thread

import uvicorn
import uvloop
from starlette.applications import Starlette
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from workspace.door import CuttableProtocol, Door

LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}


class LoopbackOnly:
    """Refuses requests that another site or another machine caused."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through when its Host, and its Origin if it has one, are this machine."""
        if scope["type"] in ("http", "websocket") and not _from_here(HTTPConnection(scope)):
            refusal = PlainTextResponse("This workspace answers this machine only.", 403)
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _from_here(connection: HTTPConnection) -> bool:
    host = connection.headers.get("host", "")
    origin = connection.headers.get("origin", "")
    places = [host, origin.partition("://")[2]] if origin else [host]
    return all(place.rpartition(":")[0] in LOOPBACK or place in LOOPBACK for place in places)


def listen(port: int) -> socket.socket:
    """Listen on this machine only; what is sent goes out at once, not 40 ms later (Nagle)."""
    listening = socket.create_server(("127.0.0.1", port))
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # its connections inherit it
    return listening


class Server:
    """Serves one workspace in a thread of its own; port 0 takes a free one."""

    def __init__(self, door: Door, port: int = 0) -> None:
        listening = listen(port)
        self.address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        config = uvicorn.Config(
            LoopbackOnly(Starlette(routes=door.routes())),
            http=CuttableProtocol,
            lifespan="off",
            log_level="warning",
            access_log=False,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._is_running = Event()
        self._thread = Thread(
            target=uvloop.run, args=[self._serve(door, listening)], name="workspace", daemon=True
        )
        self._thread.start()
        self._is_running.wait()

    async def _serve(self, door: Door, listening: socket.socket) -> None:
        """Deliver from the first moment: a bot behind HTTP need not call before it is called."""
        door.deliver_from(asyncio.get_running_loop())
        self._is_running.set()
        await self._server.serve([listening])

    def close(self) -> None:
        """Stop serving."""
        self._server.should_exit = True
        self._thread.join()
