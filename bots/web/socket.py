"""One open socket: what the desk says goes out, what the person writes comes in."""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from bots.web import bodies
from bots.web.bodies import Refusal, SocketMessage
from bots.web.channel import WebChannel
from bots.web.desk import BadCursor, Desk, Shown
from bots.web.lines import Event, Line
from bots.web.parse import clean, place
from core.errors import Unavailable
from core.people import Person
from core.ports import Envelope

if TYPE_CHECKING:
    from bots.web.api import Api

HEARTBEAT_S = 20.0
FOLLOW_S = 120.0
"""How long a socket waits to tell that a message of its own is done."""
LOOK_S = 3.0
"""After so long without news a socket looks for itself."""
MOST_SEEN = 1000
TRY_AGAIN_LATER = 1013
"""Close code of a socket that is dropped; source: IANA WebSocket close codes, 2026-11."""


class Seen:
    """What one page was shown. ``last``: the id that it would resume after."""

    def __init__(self, last: str) -> None:
        self.last = last
        self._number = _number(last)
        self._known: OrderedDict[tuple[str, int], None] = OrderedDict()

    def first_time(self, event: Event) -> bool:
        """Whether an event is news; a message is news once, whoever tells of it, whole or in parts."""
        if event["type"] != "message":
            return True
        name, part = str(event["id"]), int(event.get("part", 0))
        if {(name, part), (name, 0 if part else 1)} & self._known.keys():
            return False
        self._known[name, part] = None
        if len(self._known) > MOST_SEEN:
            self._known.popitem(last=False)
        if _number(name) > self._number:
            self._number, self.last = _number(name), name
        return True


def _number(name: str) -> int:
    """The row of what the hub said; 0 for what the person said."""
    side, _, number = name.rpartition("/")
    return int(number) if side in ("out", "") and number.isdecimal() else 0


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
        seen = Seen(last_id or await self._desk.newest(self._where))
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT_S, max_msg_size=bodies.MAX_BODY)
        await socket.prepare(request)
        work = [
            asyncio.create_task(self._write(socket, line, seen, missed)),
            asyncio.create_task(self._listen(socket, line)),
            asyncio.create_task(line.dropped.wait()),
        ]
        try:
            ended, _ = await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in work:
                task.cancel()
            await asyncio.gather(*work, return_exceptions=True)
        await _end(socket, request, dropped=line.dropped.is_set())
        for task in ended:
            task.result()
        return socket

    async def _write(
        self, socket: web.WebSocketResponse, line: Line, seen: Seen, missed: Sequence[Shown]
    ) -> None:
        with suppress(ConnectionError):
            while True:
                for shown in missed:
                    await _show(socket, seen, {"type": "message", **shown})
                missed = ()
                try:
                    async with asyncio.timeout(LOOK_S):
                        event = await line.queue.get()
                except TimeoutError:
                    missed = await self._look(seen)
                else:
                    await _show(socket, seen, event)

    async def _look(self, seen: Seen) -> Sequence[Shown]:
        """What another process sent there, which this one is not told of."""
        with suppress(Unavailable, BadCursor):
            return await self._desk.missed(self._where, seen.last)
        return ()

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
            self._api.keep_pace(self._person, says=True)
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


async def _show(socket: web.WebSocketResponse, seen: Seen, event: Event) -> None:
    if seen.first_time(event):
        await socket.send_str(_text(event))


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
