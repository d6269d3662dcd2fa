"""The door: HTTP and WebSocket on 127.0.0.1, for this machine only."""

import asyncio
import socket
from collections.abc import Callable
from threading import Thread
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket
from uvicorn.protocols.http.h11_impl import H11Protocol

from workspace import webapi
from workspace.delivery.sockets import Sockets
from workspace.errors import SlackError
from workspace.state import State
from workspace.state.faults import Fault, RateLimitedError
from workspace.state.records import Json
from workspace.webapi.calls import read_arguments
from workspace.webapi.responses import respond

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


class Door:
    """Answers what the bot's WebClient and Socket Mode client ask."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.sockets = Sockets(state)
        state.outbox.wire = self.sockets

    def routes(self) -> list[BaseRoute]:
        """List the routes, for an application of one's own."""
        return [
            Route("/api/{method}", self._api, methods=["GET", "POST"]),
            Route("/response/{name}", self._response, methods=["POST"]),
            WebSocketRoute("/link", self._link),
        ]

    async def _link(self, websocket: WebSocket) -> None:
        await self.sockets.serve(websocket)

    async def _api(self, request: Request) -> Response:
        method = request.path_params["method"]
        self._state.outbox.loop = asyncio.get_running_loop()
        arguments, given, status = await self._read(request)
        fault = self._state.faults.take(method)
        if fault and fault.delay:
            await asyncio.sleep(fault.delay)
        if not given:
            token = _token(request, arguments)
            work = self._faulty(method, fault) or (
                lambda: webapi.answer(self._state, method, arguments, token)
            )
            given, status = self._try(work)
        with self._state.lock:
            webapi.note(self._state, method, arguments, given, status)
        if fault and fault.answer_lost:
            _hang_up(request)
        return self._reply(given, status)

    async def _read(self, request: Request) -> tuple[Json, Json, int]:
        """Read the arguments; on failure the answer and its status are already there."""
        kind = request.headers.get("content-type", "")
        try:
            return read_arguments(request.url.query, await request.body(), kind), {}, 200
        except SlackError as error:
            return {}, {"ok": False, "error": error.code}, 200

    def _faulty(self, method: str, fault: Fault | None) -> Callable[[], Json] | None:
        if fault is None or not (fault.error or fault.retry_after is not None):
            return None

        def fail() -> Json:
            if fault.retry_after is not None:
                raise RateLimitedError(fault.retry_after)
            raise SlackError(fault.error)

        return fail

    def _try(self, work: Callable[[], Json]) -> tuple[Json, int]:
        try:
            with self._state.lock:
                return work(), 200
        except RateLimitedError as error:
            return {"ok": False, "error": error.code, "retry_after": error.seconds}, 429
        except SlackError as error:
            return {"ok": False, "error": error.code, **error.facts}, 200

    def _reply(self, given: Json, status: int) -> Response:
        headers = {"x-oauth-scopes": ",".join(sorted(self._state.scopes))}
        if status == 429:
            headers["Retry-After"] = str(given.pop("retry_after"))
        return JSONResponse(given, status, headers)

    async def _response(self, request: Request) -> Response:
        content = await request.json()

        def work() -> Json:
            respond(self._state, request.path_params["name"], content)
            return {"ok": True}

        given, _ = self._try(work)
        with self._state.lock:
            webapi.note(self._state, "response_url", content, given, 200)
        if given["ok"]:
            return PlainTextResponse("ok")
        return JSONResponse(given, 404)


def _token(request: Request, arguments: Json) -> str:
    header = request.headers.get("authorization", "")
    return header.removeprefix("Bearer ") or str(arguments.get("token", ""))


def _hang_up(request: Request) -> None:
    transport = getattr(request.state, "transport", None)
    if transport is not None:
        transport.abort()


class CuttableProtocol(H11Protocol):
    """HTTP whose connection a fault can cut after the work is done."""

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - as in uvicorn
        """Keep the transport where the request can reach it."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class Server:
    """Serves one workspace in a thread of its own."""

    def __init__(self, door: Door, port: int = 0) -> None:
        listening = socket.create_server(("127.0.0.1", port))
        self.address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        app = LoopbackOnly(Starlette(routes=door.routes()))
        config = uvicorn.Config(
            app,
            http=CuttableProtocol,
            lifespan="off",
            log_level="warning",
            access_log=False,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._thread = Thread(
            target=self._server.run, args=([listening],), name="workspace", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Stop serving."""
        self._server.should_exit = True
        self._thread.join()
