"""One open socket: what the desk says goes out, what the person writes comes in."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from bots.web import bodies
from bots.web.bodies import Refusal, SocketMessage
from bots.web.channel import WebChannel
from bots.web.desk import BadCursor, Desk
from bots.web.lines import Line
from bots.web.parse import clean, place
from core.errors import Unavailable
from core.people import Person
from core.ports import Envelope

if TYPE_CHECKING:
    from bots.web.api import Api

HEARTBEAT_S = 20.0
FOLLOW_S = 120.0
"""How long a socket waits to tell that a message of its own is done."""
TRY_AGAIN_LATER = 1013
"""Close code of a socket that is dropped; source: IANA WebSocket close codes, 2026-11."""


class Socket:
    """Bound to one person and one conversation."""

    def __init__(
        self, api: Api, desk: Desk, channel: WebChannel, person: Person, conversation_id: str
    ) -> None:
        self._api, self._desk, self._channel = api, desk, channel
        self._person, self._conversation_id = person, conversation_id
        self._where = place(person, conversation_id).conversation
        self._following: set[asyncio.Task[None]] = set()

    async def run(self, request: web.Request) -> web.StreamResponse:
        """Serve the socket until either side ends it."""
        line = self._channel.lines.open(self._where, place(self._person, "").conversation)
        if line is None:
            return _refused(429, "too many open sockets; close one first")
        try:
            return await self._serve(request, line)
        except BadCursor:
            return _refused(400, "last_id: must be the id of a message of this conversation")
        except Unavailable:
            return _refused(503, "not possible right now, try again")
        finally:
            self._channel.lines.close(line)
            for task in self._following:
                task.cancel()

    async def _serve(self, request: web.Request, line: Line) -> web.WebSocketResponse:
        last_id = request.query.get("last_id", "")
        # The line is open already: what is said between this look and the first send is queued.
        missed = await self._desk.missed(self._where, last_id) if last_id else ()
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT_S, max_msg_size=bodies.MAX_BODY)
        await socket.prepare(request)
        work = [
            asyncio.create_task(self._write(socket, line, missed)),
            asyncio.create_task(self._listen(socket, line)),
            asyncio.create_task(line.dropped.wait()),
        ]
        try:
            await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in work:
                task.cancel()
            await asyncio.gather(*work, return_exceptions=True)
        await _end(socket, request, dropped=line.dropped.is_set())
        return socket

    async def _write(self, socket: web.WebSocketResponse, line: Line, missed: Any) -> None:
        seen = set()
        with suppress(ConnectionError):
            for shown in missed:
                seen.add(shown["id"])
                await socket.send_str(_text({"type": "message", **shown}))
            while True:
                event = await line.queue.get()
                if event.get("id") not in seen or event["type"] != "message":
                    await socket.send_str(_text(event))

    async def _listen(self, socket: web.WebSocketResponse, line: Line) -> None:
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                await self._heard(frame.data, line)
            elif frame.type is WSMsgType.BINARY:
                line.offer({"type": "error", "error": "send text frames with JSON"})

    async def _heard(self, data: str, line: Line) -> None:
        """One frame of the client; what is wrong with it is told to this socket alone."""
        client_id = None
        try:
            kind, said = _frame(data)
            if kind == "ping":
                line.offer({"type": "pong"})
                return
            client_id = said.client_id
            self._api.keep_pace(self._person)
            _, envelope = await self._api.accept(self._person, self._conversation_id, said)
        except Refusal as refusal:
            line.offer({"type": "error", "error": refusal.error, **_named(client_id)})
        except Unavailable:
            line.offer({"type": "error", "error": "not possible right now, try again", **_named(client_id)})
        else:
            task = asyncio.create_task(self._follow(envelope, line, client_id))
            self._following.add(task)
            task.add_done_callback(self._following.discard)

    async def _follow(self, envelope: Envelope, line: Line, client_id: str | None) -> None:
        """Tell the writer that the message is stored, and when it is dealt with."""
        with suppress(Unavailable):
            for patience_s in (0.0, FOLLOW_S):
                outcome = await self._desk.outcome(envelope, patience_s)
                status = {"type": "status", "id": outcome.message_id, "status": outcome.status}
                line.offer({**status, **_named(client_id)})
                if outcome.settled:
                    return


def _frame(data: str) -> tuple[str, SocketMessage]:
    """What a frame asks for. Raises Refusal."""
    said = bodies.read(SocketMessage, data)
    kind = json.loads(data).get("type")
    if kind not in ("message", "ping"):
        raise Refusal(400, 'type: must be "message" or "ping"')
    return kind, said


def _named(client_id: str | None) -> dict[str, str]:
    return {"client_id": clean(client_id)} if client_id else {}


async def _end(socket: web.WebSocketResponse, request: web.Request, *, dropped: bool) -> None:
    if not dropped:
        await socket.close()
        return
    # A reader that is this far behind would not read a farewell either.
    with suppress(TimeoutError):
        async with asyncio.timeout(1.0):
            await socket.close(code=TRY_AGAIN_LATER, message=b"resume with last_id")
    if request.transport is not None:
        request.transport.abort()


def _text(event: Any) -> str:
    return json.dumps(event, default=str, ensure_ascii=False)


def _refused(status: int, error: str) -> web.Response:
    return web.json_response({"error": error}, status=status)
