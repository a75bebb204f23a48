"""The hub as processes: ``castmatch serve`` and ``work`` on one database, behind one door.

Providers call the door, which hands each delivery to the next node that takes it, as a proxy does.
Nodes are started, killed and stopped one by one; the ledger is read beside them.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from aiohttp import ClientError, ClientSession, ClientTimeout, web
from psycopg.rows import dict_row
from sqlalchemy.engine import make_url

from tests.benchmarks.imitations import settings

ROOT = Path(__file__).resolve().parents[1]
FOREIGN = ("CASTMATCH", "SLACK", "TELEGRAM", "TWILIO", "ANTHROPIC", "SMTP", "MAIL")
STOPS_S = 30.0
"""A stop takes ten seconds at most; a busy machine gets some more."""
TIMEOUT = ClientTimeout(total=4.0)
TAKEN_OVER_S = 15.0
"""The promise about a node that dies: its conversations go on elsewhere within this time."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def rows(url: str, sql: str) -> list[dict[str, Any]]:
    """What a query finds in a hub's database."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        with contextlib.closing(
            sqlite3.connect(str(address.database), timeout=10, isolation_level=None)
        ) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(sql)]
    plain = address.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, row_factory=dict_row, autocommit=True) as connection:
        found = connection.execute(sql.encode())
        return found.fetchall() if found.description else []


@dataclass
class Node:
    """One process. ``command``: serve or work. ``code``: the folder whose version of the hub it runs."""

    folder: Path
    environment: dict[str, str]
    command: str = "serve"
    code: Path = ROOT
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        path = self.folder / f"{self.command}-{self.port}.log"
        return path.read_text() if path.exists() else ""

    async def start(self, limit_s: float = 90.0) -> None:
        """Returns once it serves, or works."""
        own = {"CASTMATCH_PORT": str(self.port), "PYTHONPATH": str(self.code)}
        with (self.folder / f"{self.command}-{self.port}.log").open("a") as log:
            self.process = subprocess.Popen(  # noqa: ASYNC220 - begins at once, and outlives the loop
                [sys.executable, "-m", "config.cli", self.command],
                env={**self.environment, **own},
                cwd=self.folder,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self.process.stdout is not None
        async with asyncio.timeout(limit_s):
            line = await asyncio.to_thread(self.process.stdout.readline)
        if not line.startswith("CastMatch Hub"):
            code = await asyncio.to_thread(self.process.wait, STOPS_S)
            raise AssertionError(f"ended with {code} before it served: {line}{self.log[-2000:]}")

    def send(self, how: signal.Signals) -> None:
        assert self.process is not None
        self.process.send_signal(how)

    async def end(self, how: signal.Signals = signal.SIGTERM) -> float:
        """How long it took to be gone."""
        if self.process is None:
            return 0.0
        began = time.monotonic()
        self.send(how)
        if how is signal.SIGTERM:
            # One that stands still would not hear it.
            self.send(signal.SIGCONT)
        try:
            await asyncio.to_thread(self.process.wait, STOPS_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        finally:
            self._gone()
        return time.monotonic() - began

    def _gone(self) -> None:
        if self.process is None or self.process.returncode is None:
            return
        if self.process.stdout is not None:
            self.process.stdout.close()
        self.process = None


class Door:
    """Hands deliveries to nodes in turn; one that does not answer is passed over. ``answered(node)``
    is awaited between a node's answer and the provider's: the moment to kill it."""

    def __init__(self) -> None:
        self.port = free_port()
        self.nodes: list[Node] = []
        self.answered: Callable[[Node], Awaitable[bool]] | None = None
        self._turn = itertools.count()
        self._session: ClientSession | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def _handle(self, request: web.Request) -> web.Response:
        assert self._session is not None
        body, first = await request.read(), next(self._turn)
        for n in range(len(self.nodes)):
            node = self.nodes[(first + n) % len(self.nodes)]
            if node.process is None or node.command != "serve":
                continue
            try:
                url = node.address + request.raw_path
                headers = {k: v for k, v in request.headers.items() if k.lower() != "host"}
                async with self._session.request(
                    request.method, url, headers=headers, data=body, timeout=TIMEOUT
                ) as got:
                    answer = await got.read()
                    if self.answered is not None and not await self.answered(node):
                        return web.Response(status=502)
                    return web.Response(status=got.status, body=answer, content_type=got.content_type)
            except (ClientError, TimeoutError):
                continue
        return web.Response(status=502)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        app = web.Application(client_max_size=32 * 2**20)
        app.router.add_route("*", "/{path:.*}", self._handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", self.port).start()
        async with ClientSession(auto_decompress=False) as self._session:
            try:
                yield
            finally:
                await runner.cleanup()


@dataclass
class Site:
    """Nodes on one database. ``url``: its address; ``sandbox``: where the providers are."""

    folder: Path
    url: str
    sandbox: str
    door: Door = field(default_factory=Door)
    nodes: list[Node] = field(default_factory=list)
    in_flight: int = 0
    kills: int = 0
    more: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return self.door.address

    def add(self, count: int = 1, command: str = "serve") -> list[Node]:
        """More nodes, not started."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
        own = {"CASTMATCH_SECRET": "a secret of the tests", "CASTMATCH_DATABASE_URL": self.url}
        channels = settings(self.sandbox, self.address)["three channels"]
        made = [Node(self.folder, {**clean, **channels, **own, **self.more}, command) for _ in range(count)]
        self.nodes += made
        self.door.nodes = self.nodes
        return made

    async def start(self) -> None:
        """Start what does not run."""
        for node in self.nodes:
            if node.process is None:
                await node.start()

    async def kill(self, node: Node | None = None) -> None:
        """SIGKILL one (the first that runs), and a look at what was on its way."""
        victim = node or next(one for one in self.nodes if one.process is not None)
        self.nodes.append(self.nodes.pop(self.nodes.index(victim)))
        await victim.end(signal.SIGKILL)
        self.kills += 1
        sending = "SELECT count(*) AS n FROM outbox WHERE status = 'sending'"
        self.in_flight += (await asyncio.to_thread(self._beside, sending))[0]["n"]

    def _beside(self, sql: str) -> list[dict[str, Any]]:
        """A look that leaves recovery to the hub: on SQLite, in a copy of the files."""
        if not self.url.startswith("sqlite"):
            return rows(self.url, sql)
        path = Path(str(make_url(self.url).database))
        with tempfile.TemporaryDirectory() as copy:
            for file in path.parent.glob(f"{path.name}*"):
                shutil.copy(file, copy)
            return rows(f"sqlite+aiosqlite:///{Path(copy) / path.name}", sql)

    def ledger(self, sql: str) -> list[dict[str, Any]]:
        """Rows of the database."""
        return rows(self.url, sql)

    async def until(self, sql: str, limit_s: float = 60.0) -> list[dict[str, Any]]:
        """Wait until a query finds something whose first value is true."""
        ends = time.monotonic() + limit_s
        while True:
            found = await asyncio.to_thread(self.ledger, sql)
            if found and next(iter(found[0].values())):
                return found
            assert time.monotonic() < ends, f"not within {limit_s:.0f} s: {sql}"
            await asyncio.sleep(0.05)

    async def end(self) -> None:
        """Stop all at once. Raises TimeoutExpired for one that had to be killed."""
        ended = await asyncio.gather(*(node.end() for node in self.nodes), return_exceptions=True)
        for how in ended:
            if isinstance(how, BaseException):
                raise how
