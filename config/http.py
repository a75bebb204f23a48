"""The HTTP server: mounts the channels' routes over one shared acknowledgement path.

Verify, store, and only then answer: a delivery that got its 200 is in the database.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from aiohttp import web
from sqlalchemy import update

from config import api
from config.app import Hub
from core.errors import Unavailable
from core.ports import Answer, Route, WebRequest
from core.store.schema import account

log = logging.getLogger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
MAX_BODY = 1_100_000
"""The largest body any route may ask for; a route's own limit is checked on top."""


def application(hub: Hub) -> web.Application:
    """Everything the hub serves, apart from what other modules mount."""
    app = web.Application(client_max_size=MAX_BODY)
    for (name, own), channel in hub.channels.items():
        for route in channel.about.routes:
            app.router.add_post(route.path, _webhook(hub, name, own, route))
            if route.page is not None:
                app.router.add_get(route.path, _page(hub, route.path, route.page))
    app.router.add_get("/health/live", _live)
    app.router.add_get("/health/ready", _ready(hub))
    app.router.add_get("/health", _ready(hub))
    app.router.add_get("/metrics", _metrics(hub))
    api.mount(app, hub)
    return app


def _webhook(hub: Hub, name: str, own: str, route: Route) -> Handler:
    accepted, public_url = route.accepted, hub.surroundings.public_url
    empty = accepted == Answer()

    async def handle(request: web.Request) -> web.Response:
        if (request.content_length or 0) > route.max_bytes:
            return web.Response(status=413)
        try:
            body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return web.Response(status=413)
        if len(body) > route.max_bytes:
            return web.Response(status=413)
        base = public_url or f"{request.scheme}://{request.host}"
        asked = WebRequest(route.path, base + request.raw_path, request.headers, body)
        ended = route.verify(asked)
        if ended is not None:
            if ended.status >= 400:
                hub.metrics.stored(name, "unverified")
            return _response(ended)
        try:
            kept = body if route.stored is None else route.stored(asked)
            await hub.accept(name, own, [(route.envelope(asked), kept)])
        except Unavailable:
            return web.Response(status=503, headers={"Retry-After": "1"})
        return web.Response() if empty else _response(accepted)

    return handle


def _page(hub: Hub, path: str, page: Callable[[WebRequest], Answer]) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        base = hub.surroundings.public_url or f"{request.scheme}://{request.host}"
        return _response(page(WebRequest(path, base + request.raw_path, request.headers, b"")))

    return handle


def _response(answer: Answer) -> web.Response:
    response = web.Response(status=answer.status, body=answer.body, content_type=answer.content_type)
    response.headers.update(answer.headers)
    return response


async def _live(_request: web.Request) -> web.Response:
    return web.json_response({"status": "live"})


def _ready(hub: Hub) -> Handler:
    """Really writes a row: a full disk or a lost database must show here, not at the next message."""

    async def handle(_request: web.Request) -> web.Response:
        try:
            async with hub.database.transaction() as tx:
                row = {"channel": "hub", "account": "health", "paused_until": 0.0, "next_send_at": 0.0}
                if not await tx.insert_once(account, row):
                    mine = update(account).where(account.c.channel == "hub", account.c.account == "health")
                    await tx.execute(mine.values(next_send_at=account.c.next_send_at + 1))
        except Unavailable:
            return web.json_response({"status": "unavailable", "what": "database"}, status=503)
        if not hub.ticker.running:
            return web.json_response({"status": "unavailable", "what": "ticks"}, status=503)
        return web.json_response(
            {"status": "ready", "channels": sorted(hub.accounts), "busy": hub.engine.load}
        )

    return handle


def _metrics(hub: Hub) -> Handler:
    async def handle(_request: web.Request) -> web.Response:
        text = await hub.metrics.text(hub.database, hub.clock)
        return web.Response(body=text, content_type="text/plain", charset="utf-8")

    return handle


async def serve(app: web.Application, host: str, port: int) -> tuple[web.AppRunner, int]:
    """Start listening; the runner and the port in use (useful with port 0)."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5.0)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    await site.start()
    addresses = runner.addresses
    return runner, int(addresses[0][1])
