"""What the bot's WebClient, Socket Mode client and response addresses talk to."""

import asyncio
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from workspace import webapi
from workspace.delivery.sockets import Sockets
from workspace.errors import SlackError
from workspace.state import State
from workspace.state.faults import Fault, RateLimitedError
from workspace.state.records import Json
from workspace.webapi import responses
from workspace.webapi.calls import read_arguments


class Door:
    """The routes of one workspace."""

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

    def deliver_from(self, loop: asyncio.AbstractEventLoop) -> None:
        """Send what the workspace delivers from this loop, which serves the routes."""
        self._state.outbox.loop = loop

    async def _link(self, websocket: WebSocket) -> None:
        await self.sockets.serve(websocket)

    async def _api(self, request: Request) -> Response:
        state, method = self._state, request.path_params["method"]
        self.deliver_from(asyncio.get_running_loop())
        fault = state.faults.take(method)
        await asyncio.sleep(fault.delay)
        body = await request.body()
        with state.lock:
            arguments, answer, headers = self._answer(request, method, body, fault)
            status = 429 if "Retry-After" in headers else 200
            webapi.note(state, method, arguments, answer, status, induced=bool(fault.error))
            headers["x-oauth-scopes"] = ",".join(sorted(state.scopes))
        if fault.answer_lost:
            return _hang_up(request)
        return JSONResponse(answer, status, headers)

    def _answer(
        self, request: Request, method: str, body: bytes, fault: Fault
    ) -> tuple[Json, Json, dict[str, str]]:
        """Carry out a call; returns what was asked, what is answered, and further headers."""
        arguments: Json = {}
        try:
            arguments = _arguments(request, body)
            fault.strike()
            answer = webapi.answer(self._state, method, arguments, _token(request, arguments))
        except RateLimitedError as error:
            return arguments, error.answer, {"Retry-After": str(error.seconds)}
        except SlackError as error:
            return arguments, error.answer, {}
        return arguments, answer, {}

    async def _response(self, request: Request) -> Response:
        body = await request.body()
        with self._state.lock:
            content, answer = self._respond(request, body)
            webapi.note(self._state, "response_url", content, answer)
        return PlainTextResponse("ok") if answer["ok"] else JSONResponse(answer, 404)

    def _respond(self, request: Request, body: bytes) -> tuple[Json, Json]:
        content: Json = {}
        try:
            content = _arguments(request, body)
            responses.respond(self._state, request.path_params["name"], content)
        except SlackError as error:
            return content, error.answer
        return content, {"ok": True}


def _arguments(request: Request, body: bytes) -> Json:
    return read_arguments(request.url.query, body, request.headers.get("content-type", ""))


def _token(request: Request, arguments: Json) -> str:
    header = request.headers.get("authorization", "")
    return header.removeprefix("Bearer ") or str(arguments.get("token", ""))


def _hang_up(request: Request) -> Response:
    """Cut the connection after the work is done; on a server not our own, fail instead."""
    transport = getattr(request.state, "transport", None)
    if transport is not None:
        transport.abort()
    return PlainTextResponse("lost", 502)


class CuttableProtocol(HttpToolsProtocol):
    """HTTP whose connection a fault can cut."""

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - as in uvicorn
        """Keep the transport where the request can reach it."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}
