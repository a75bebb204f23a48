"""The acknowledgement path: verify, store, and only then answer.

A delivery that got its 200 is in the database. Most of what the hub serves comes this way, and a
provider that waits too long delivers again: what every delivery needs is made once, beforehand.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from email.utils import formatdate

from aiohttp import HttpVersion11, hdrs, web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import SERVER_SOFTWARE

from config.app import Hub
from core.errors import Unavailable
from core.ports import Answer, Route, WebRequest

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Webhooks = Mapping[str, Handler]
WEBHOOKS = web.AppKey("webhooks", dict[str, Handler])
"""Where an application keeps its webhooks, for ``ahead``."""


def webhooks(hub: Hub) -> dict[str, Handler]:
    """A handler for each path of each channel."""
    return {
        route.path: _webhook(hub, name, own, route)
        for (name, own), channel in hub.channels.items()
        for route in channel.about.routes
    }


def ahead(handlers: Webhooks, otherwise: Handler) -> Handler:
    """A server's handler that knows the webhooks' paths itself and leaves the rest to ``otherwise``.

    The application's router, match and signals take a tenth of a bare request; paths that are fixed
    need none of it (docs/decisions/012). What is not plain (a query, an escaped path, ``Expect``)
    goes the long way.
    """

    def handle(request: web.Request) -> Awaitable[web.StreamResponse]:
        handler = handlers.get(request.raw_path)
        if handler is None or request.method != hdrs.METH_POST or hdrs.EXPECT in request.headers:
            return otherwise(request)
        return handler(request)

    return handle


def _webhook(hub: Hub, name: str, own: str, route: Route) -> Handler:
    public_url, verify, envelope = hub.surroundings.public_url, route.verify, route.envelope
    acknowledged, stored = Acknowledgement(route.accepted), route.stored

    async def handle(request: web.Request) -> web.StreamResponse:
        body = await _body(request, route.max_bytes)
        if body is None:
            return web.Response(status=413)
        base = public_url or f"{request.scheme}://{request.host}"
        asked = WebRequest(route.path, base + request.raw_path, request.headers, body)
        ended = verify(asked)
        if ended is not None:
            if ended.status >= 400:
                hub.metrics.stored(name, "unverified")
            return response_of(ended)
        try:
            kept = body if stored is None else stored(asked)
            found = envelope(asked)
            await hub.accept(name, own, ((found, kept),))
        except Unavailable:
            return web.Response(status=503, headers={"Retry-After": "1"})
        if found.answer is not None:
            return response_of(found.answer)
        return acknowledged if acknowledged.suits(request) else response_of(route.accepted)

    return handle


async def _body(request: web.Request, limit: int) -> bytes | None:
    """The whole body; None when it is larger than ``limit`` bytes, which is known before it is read
    where the sender says so."""
    if request.content.is_eof():  # it arrived with its headers, as small ones do
        body = request.content.read_nowait()
    elif (request.content_length or 0) > limit:
        return None
    else:
        try:
            body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return None
    return None if len(body) > limit else body


def response_of(answer: Answer) -> web.Response:
    """An answer as aiohttp sends it."""
    if answer == Answer():
        return web.Response()
    response = web.Response(status=answer.status, body=answer.body, content_type=answer.content_type)
    response.headers.update(answer.headers)
    return response


class Acknowledgement(web.StreamResponse):
    """One answer for all deliveries, as bytes: building each anew costs an eighth of a bare request.

    The bytes are a web.Response's own, made again when the second of their ``Date`` is over.
    """

    def __init__(self, answer: Answer) -> None:
        super().__init__(status=answer.status)
        self._answer, self._at, self._whole = answer, 0, b""

    @staticmethod
    def suits(request: web.Request) -> bool:
        """Whether the connection stays open without a word about it."""
        return request.keep_alive and request.version == HttpVersion11

    @property
    def keep_alive(self) -> bool:
        return True

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter:
        """Write all of it."""
        now = int(time.time())
        if now != self._at:
            self._at, self._whole = now, self._made(now)
        await request.writer.write(self._whole)
        return request.writer

    async def write_eof(self, data: bytes = b"") -> None:
        """It is written."""

    def _made(self, now: int) -> bytes:
        like = response_of(self._answer)
        lines = [f"HTTP/1.1 {like.status} {like.reason}", f"Content-Length: {len(self._answer.body)}"]
        lines += [f"{name}: {value}" for name, value in like.headers.items()]
        lines += [f"Date: {formatdate(now, usegmt=True)}", f"Server: {SERVER_SOFTWARE}"]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + self._answer.body
