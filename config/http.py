"""The HTTP server: the channels' webhooks, what the other modules mount, health and metrics."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from aiohttp import web
from sqlalchemy import update

from config import api, share, submit
from config.app import Hub
from config.webhooks import WEBHOOKS, Handler, ahead, response_of, webhooks
from core.errors import Unavailable
from core.ports import Answer, WebRequest
from core.store.alarms import HUB
from core.store.database import Database, Tx
from core.store.schema import account

MAX_BODY = 1_100_000
"""The largest body any route may ask for; a route's own limit is checked on top."""


PROBE_BYTES = 12_000
"""More than one page: what a delivery with some text takes."""


class _Enough(Exception):
    """There is room: nothing of the probe is kept."""


def application(hub: Hub) -> web.Application:
    """Everything the hub serves, apart from what other modules mount."""
    app = web.Application(client_max_size=MAX_BODY)
    app[WEBHOOKS] = webhooks(hub)
    for path, handler in app[WEBHOOKS].items():
        app.router.add_post(path, handler)
    for channel in hub.channels.values():
        for route in channel.about.routes:
            if route.page is not None:
                app.router.add_get(route.path, _page(hub, route.path, route.page))
    app.router.add_get("/health/live", _live)
    app.router.add_get("/health/ready", _ready(hub))
    app.router.add_get("/health", _ready(hub))
    app.router.add_get("/metrics", _metrics(hub))
    api.mount(app, hub)
    share.mount(app, hub)
    submit.mount(app, hub)
    return app


def _page(hub: Hub, path: str, page: Callable[[WebRequest], Answer]) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        base = hub.surroundings.public_url or f"{request.scheme}://{request.host}"
        return response_of(page(WebRequest(path, base + request.raw_path, request.headers, b"")))

    return handle


async def _live(_request: web.Request) -> web.Response:
    return web.json_response({"status": "live"})


def _ready(hub: Hub) -> Handler:
    """Really writes a row: a full disk or a lost database must show here, not at the next message."""

    async def handle(_request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(hub.health_s):
                await _write(hub.database)
        except (Unavailable, TimeoutError):
            return web.json_response({"status": "unavailable", "what": "database"}, status=503)
        if not hub.ticker.running:
            return web.json_response({"status": "unavailable", "what": "ticks"}, status=503)
        if not hub.engine.alive:
            return web.json_response({"status": "unavailable", "what": "engine"}, status=503)
        return web.json_response(
            {"status": "ready", "channels": sorted(hub.accounts), "busy": hub.engine.load}
        )

    return handle


async def _write(database: Database) -> None:
    async with database.transaction() as tx:
        row = {"channel": HUB, "account": "health", "paused_until": 0.0, "next_send_at": 0.0}
        if not await tx.insert_once(account, row):
            mine = update(account).where(account.c.channel == HUB, account.c.account == "health")
            await tx.execute(mine.values(next_send_at=account.c.next_send_at + 1))
        if tx.dialect == "sqlite":
            await _room(tx)


async def _room(tx: Tx) -> None:
    """The row fits where it was, so a file that may not grow would still look well: take the room of a
    delivery, and give it back. Raises what the driver raises."""
    try:
        async with tx.savepoint():
            probe = {"channel": HUB, "account": "probe", "pause_reason": "x" * PROBE_BYTES}
            await tx.insert_once(account, {**probe, "paused_until": 0.0, "next_send_at": 0.0})
            raise _Enough
    except _Enough:
        return


def _metrics(hub: Hub) -> Handler:
    async def handle(_request: web.Request) -> web.Response:
        age = hub.copies.age_s() if hub.copies is not None else None
        text = await hub.metrics.text(hub.database, hub.clock, hub.sender.limits(), hub.engine.load, age)
        return web.Response(body=text, content_type="text/plain", charset="utf-8")

    return handle


async def prepared(app: web.Application, shutdown_timeout: float = 5.0) -> web.AppRunner:
    """A runner of ``app`` that needs only a place to listen."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=shutdown_timeout)
    await runner.setup()
    server: Any = runner.server  # typed for bare requests; an application makes its own kind
    handlers = app.get(WEBHOOKS)
    if handlers:
        server.request_handler = ahead(handlers, server.request_handler)
    return runner


async def serve(app: web.Application, host: str, port: int) -> tuple[web.AppRunner, int]:
    """Start listening; the runner and the port in use (useful with port 0)."""
    runner = await prepared(app)
    site = web.TCPSite(runner, host, port)
    await site.start()
    addresses = runner.addresses
    return runner, int(addresses[0][1])
