"""Socket Mode: the address of a socket, the sockets that are open, envelopes and their acks."""

from __future__ import annotations

import asyncio
import json
import time
from collections import OrderedDict
from typing import Any
from urllib.parse import parse_qs

import aiohttp
from aiohttp import web

from integrations.sandbox.credentials import SLACK_APP_ID
from integrations.sandbox.postman import Reply
from integrations.sandbox.slack.wire import Answer, Params
from integrations.sandbox.world import World

_TICKETS = 50
_MOST_SOCKETS = 10


class Sockets:
    def __init__(self, world: World) -> None:
        self._world = world
        self._tickets: OrderedDict[str, None] = OrderedDict()
        self._open: list[web.WebSocketResponse] = []
        self._acks: dict[str, asyncio.Future[bytes]] = {}

    @property
    def connected(self) -> bool:
        return bool(self._open)

    async def open(self, params: Params) -> Answer:
        """``apps.connections.open``: an address that works once."""
        ticket = self._world.ids.hexadecimal()
        self._tickets[ticket] = None
        if len(self._tickets) > _TICKETS:
            self._tickets.popitem(last=False)
        base = self._world.settings.own_url.replace("http", "ws", 1)
        return {"url": f"{base}/sandbox/slack/socket?ticket={ticket}&app_id={SLACK_APP_ID}"}

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """One socket, until either side closes it."""
        tickets = parse_qs(request.query_string).get("ticket", [""])
        if tickets[0] not in self._tickets or len(self._open) >= _MOST_SOCKETS:
            return web.Response(status=403)
        del self._tickets[tickets[0]]
        socket = web.WebSocketResponse(timeout=1.0)
        await socket.prepare(request)
        hello = {
            "type": "hello",
            "num_connections": len(self._open) + 1,
            "debug_info": {"host": "sandbox", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": SLACK_APP_ID},
        }
        await socket.send_json(hello)
        self._open.append(socket)
        try:
            async for message in socket:
                if message.type == aiohttp.WSMsgType.TEXT:
                    self._acknowledged(message.data)
        finally:
            self._open.remove(socket)
        return socket

    async def deliver(self, kind: str, payload: Any, *, answerable: bool, attempt: int, reason: str) -> Reply:
        """Send an envelope and wait for its ack, as long as Slack does."""
        envelope_id = self._world.ids.hexadecimal()
        envelope = {
            "envelope_id": envelope_id,
            "type": kind,
            "payload": payload,
            "accepts_response_payload": answerable,
            **({"retry_attempt": attempt, "retry_reason": reason} if kind == "events_api" else {}),
        }
        ack = self._acks[envelope_id] = asyncio.get_running_loop().create_future()
        began = time.monotonic()
        try:
            # Slack spreads envelopes over the open sockets; one that just closed is passed over.
            socket = next((s for s in reversed(self._open) if not s.closed), None)
            if socket is None:
                return Reply(0, failure="connection_failed")
            await socket.send_json(envelope)
            async with asyncio.timeout(self._world.settings.pace.slack_answer_s):
                body = await ack
        except TimeoutError:
            return Reply(0, failure="http_timeout", ms=_since(began))
        except ConnectionError:
            return Reply(0, failure="connection_failed", ms=_since(began))
        finally:
            del self._acks[envelope_id]
        return Reply(200, body, {"Content-Type": "application/json"}, ms=_since(began))

    async def refresh(self) -> None:
        """Ask every client to reconnect, as Slack does every few hours."""
        for socket in tuple(self._open):
            await socket.send_json({"type": "disconnect", "reason": "refresh_requested", "debug_info": {}})

    async def stop(self) -> None:
        for socket in tuple(self._open):
            await socket.close(code=aiohttp.WSCloseCode.GOING_AWAY)

    def _acknowledged(self, text: str) -> None:
        try:
            answer = json.loads(text)
        except ValueError:
            return
        ack = self._acks.get(answer.get("envelope_id", "")) if isinstance(answer, dict) else None
        if ack is not None and not ack.done():
            payload = answer.get("payload")
            ack.set_result(json.dumps(payload).encode() if payload else b"")


def _since(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
