"""Socket Mode, Slack's side: hello, envelopes, acknowledgements, refresh.

A bot may hold several connections; each envelope takes one of them at random. A bot told to
refresh opens a new connection first: from then on only the new one is used, the old is closed.
"""

import asyncio
import json
import random
from collections.abc import Coroutine
from dataclasses import dataclass
from threading import Event

from slack_sdk.socket_mode.client import BaseSocketModeClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from workspace.state import State
from workspace.state.deliveries import Delivery
from workspace.state.records import Json

MOST_CONNECTIONS = 10

HANG_UP_SECONDS = 3.0

CHATTER = "Ping from applink-local"
"""Slack says such things too, and clients ignore them. Saying it after each acknowledgement spares
the bot 40 ms: its next frame would wait until the network layer has confirmed the last one."""


@dataclass(eq=False)
class Connection:
    """One open socket; leaving: it was told to go."""

    socket: WebSocket
    leaving: bool = False


class Sockets:
    """All open sockets of the bot. `connected` is set while there is one to send to."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._open: list[Connection] = []
        self.connected = Event()
        self.opened = 0
        """How many sockets were ever opened."""

    @property
    def ready(self) -> bool:
        """Is anybody at the other end?"""
        return bool(self._open)

    @property
    def count(self) -> int:
        """How many sockets are open."""
        return len(self._open)

    @property
    def leaving(self) -> bool:
        """Is a bot that was told to refresh still on its old socket?"""
        return any(each.leaving for each in self._open)

    async def serve(self, socket: WebSocket) -> None:
        """Hold one connection until it ends."""
        ticket = socket.query_params.get("ticket", "")
        if ticket not in self._state.socket_tickets:
            await socket.close(code=1008)
            return
        self._state.socket_tickets.discard(ticket)
        self._state.outbox.loop = asyncio.get_running_loop()
        await socket.accept()
        connection = Connection(socket)
        try:
            await self._welcome(connection)
            while connection in self._open:
                self._take(json.loads(await socket.receive_text()))
                await socket.send_text(CHATTER)
        except WebSocketDisconnect:
            pass
        finally:
            self._forget(connection)

    async def _welcome(self, connection: Connection) -> None:
        if self.count >= MOST_CONNECTIONS:
            await connection.socket.send_json(_goodbye("too_many_websockets"))
            await connection.socket.close()
            return
        await connection.socket.send_json(_hello(self._state, self.count + 1))
        old = [each for each in self._open if each.leaving]
        self._open = [each for each in self._open if not each.leaving] + [connection]
        with self._state.lock:
            self.opened += 1
            self.connected.set()
            self._state.changed("connection")
        for each in old:
            await each.socket.close()

    def _take(self, frame: Json) -> None:
        self._state.outbox.acknowledge(frame.get("envelope_id", ""), frame.get("payload") or {})

    def _forget(self, connection: Connection) -> None:
        with self._state.lock:
            self._open = [each for each in self._open if each is not connection]
            if not self._open:
                self.connected.clear()
            self._state.changed("connection")

    async def carry(self, delivery: Delivery) -> None:
        """Send one envelope over a connection chosen at random."""
        envelope: Json = {
            "envelope_id": delivery.envelope_id,
            "type": delivery.kind,
            "payload": delivery.payload,
            "accepts_response_payload": delivery.expects_answer,
        }
        if delivery.kind == "events_api":
            envelope |= {"retry_attempt": delivery.attempt, "retry_reason": delivery.reason}
        while staying := [each for each in self._open if not each.leaving] or self._open:
            connection = random.choice(staying)
            try:
                await connection.socket.send_json(envelope)
            except (WebSocketDisconnect, RuntimeError):  # it has just ended
                self._forget(connection)
            else:
                return
        self._state.outbox.fail(delivery.envelope_id, "dispatch_failed")

    def refresh(self, reason: str = "refresh_requested") -> None:
        """Ask the bot to connect anew, or tell it that it soon must: "warning"."""
        self._run(self._refresh(reason))

    async def _refresh(self, reason: str) -> None:
        for connection in list(self._open):
            connection.leaving = reason != "warning"
            await connection.socket.send_json(_goodbye(reason))

    def drop(self) -> None:
        """Close all connections, as a failing network does."""
        self._run(self._drop())

    async def _drop(self) -> None:
        for connection in list(self._open):
            await connection.socket.close(code=1001)

    def hang_up(self, client: BaseSocketModeClient) -> None:
        """Close a bot's client from this end as well: alone, its threads take seconds to notice.

        Its receiver sleeps until something comes, and so does its queue: both are woken.
        """
        client.closed, client.auto_reconnect_enabled = True, False  # type: ignore[attr-defined]
        client.enqueue_message("")
        self.drop()
        client.close()
        self._state.wait_for(lambda: not self.ready, HANG_UP_SECONDS)

    def _run(self, work: Coroutine[None, None, None]) -> None:
        loop = self._state.outbox.loop
        if loop is None:
            work.close()
        else:
            asyncio.run_coroutine_threadsafe(work, loop)


def _hello(state: State, count: int) -> Json:
    return {
        "type": "hello",
        "num_connections": count,
        "connection_info": {"app_id": state.bot.app_id},
        "debug_info": {"host": "applink-local", "approximate_connection_time": 18_060},
    }


def _goodbye(reason: str) -> Json:
    return {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-local"}}
