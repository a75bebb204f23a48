"""A sandbox on one loopback port and a hub that only listens on another."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from aiohttp import ClientSession, web

from integrations.sandbox import (
    MovableClock,
    Pace,
    Persona,
    SandboxSettings,
    SlackChannel,
    TelegramGroup,
    build,
)
from integrations.sandbox.box import Sandbox

START = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
PERSONAS = (
    Persona(
        "meera",
        "Meera Rao",
        "casting_director",
        whatsapp="+919820000001",
        slack="U000MEERA",
        telegram=1001,
        username="meera_rao",
        email="meera@example.org",
        wrote_h_ago=1,
    ),
    Persona("arjun", "Arjun", "producer", slack="U000ARJUN", telegram=1002, started=False),
    Persona("zoya", "Zoya Khan", "talent", whatsapp="+919820000003", bsuid="IN.77", hides_number=True),
    Persona("dev", "Dev", "talent", whatsapp="+919820000004", wrote_h_ago=30, read_receipts=False),
)
SHARED = Path(__file__).resolve().parents[3] / "../shared"


@dataclass
class Hook:
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict:
        return json.loads(self.body)

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))

    @property
    def payload(self) -> dict:
        return json.loads(self.form["payload"])


@dataclass
class Hub:
    """Writes down every webhook; answers from ``answers`` first, else 200."""

    url: str
    hooks: list[Hook] = field(default_factory=list)
    answers: deque[tuple[int, dict[str, str], bytes]] = field(default_factory=deque)
    files: dict[str, tuple[bytes, str]] = field(default_factory=dict)

    async def take(self, request: web.Request) -> web.Response:
        self.hooks.append(Hook(request.path, dict(request.headers), await request.read()))
        status, headers, body = self.answers.popleft() if self.answers else (200, {}, b"")
        return web.Response(status=status, headers=headers, body=body)

    async def file(self, request: web.Request) -> web.Response:
        body, mime = self.files[request.match_info["name"]]
        return web.Response(body=body, content_type=mime)

    def at(self, path: str) -> list[Hook]:
        return [hook for hook in self.hooks if hook.path == path]


async def served(routes: list[web.RouteDef], listening: socket.socket) -> web.AppRunner:
    app = web.Application()
    app.add_routes(routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.SockSite(runner, listening).start()
    return runner


def listening() -> tuple[socket.socket, str]:
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    return sock, f"http://127.0.0.1:{sock.getsockname()[1]}"


async def eventually(condition: Callable[[], object], limit_s: float = 5.0) -> None:
    end = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        await asyncio.wait([asyncio.ensure_future(asyncio.sleep(0.002))])


@pytest.fixture
async def hub() -> AsyncIterator[Hub]:
    sock, url = listening()
    stub = Hub(url)
    routes = [web.get("/files/{name}", stub.file), web.post("/{path:.*}", stub.take)]
    runner = await served(routes, sock)
    yield stub
    await runner.cleanup()


@pytest.fixture
async def make(hub: Hub) -> AsyncIterator[Callable[..., Awaitable[Sandbox]]]:
    """A running sandbox; keyword arguments go to its settings, or to ``build``."""
    running: list[tuple[Sandbox, web.AppRunner]] = []

    async def start(**given: object) -> Sandbox:
        sock, url = listening()
        callbacks = {name: given.pop(name) for name in ("ledger", "next_due", "start_over") if name in given}
        defaults = {
            "hub_url": hub.url,
            "base_url": url,
            "personas": PERSONAS,
            "channels": (
                SlackChannel("C000GULLY", "gully-nights", ("meera", "arjun")),
                SlackChannel("C000OTHER", "elsewhere", ("meera",), has_bot=False),
                SlackChannel("C00000OLD", "archive", ("meera",), archived=True),
            ),
            "groups": (TelegramGroup(-500, "Gully crew", ("meera", "arjun")),),
            "pace": Pace(
                receipt_s=0.001, webhook_retries_s=(0.001, 0.001, 0.001), slack_answer_s=0.3, hang_s=5
            ),
            "socket_mode": False,
            "slack_echo": False,
        }
        sandbox = build(SandboxSettings(**{**defaults, **given}), MovableClock(START), **callbacks)
        runner = await served(sandbox.routes(), sock)
        await sandbox.start()
        running.append((sandbox, runner))
        return sandbox

    yield start
    for sandbox, runner in running:
        await sandbox.stop()
        await runner.cleanup()


@pytest.fixture
async def sandbox(make: Callable[..., Awaitable[Sandbox]]) -> Sandbox:
    return await make()


@pytest.fixture
async def http() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session
