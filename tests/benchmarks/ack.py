"""Durable acknowledgement against a bare aiohttp handler, in one run.

Signed Slack events that are recorded but start no turn, 64 connections: SQLite with
``synchronous=FULL``, and PostgreSQL where there is one. Rounds are interleaved, and what is compared
are the medians of the rounds' ratios. Beside it, without a bar: messages that do start a turn.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import hmac
import itertools
import json
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks.driving import drive, http
from tests.benchmarks.servers import SLACK_SECRET

CONNECTIONS = 64
PEOPLE = 400
POSTGRESQL = os.environ.get("CASTMATCH_TEST_DATABASE_URL", "postgresql://postgres@127.0.0.1:5432/postgres")
_numbers = itertools.count(1)


def event() -> bytes:
    """A signed delivery about a channel being made: worth a row, not a turn."""
    n = next(_numbers)
    channel = {"id": f"C{n:09d}", "name": "fun", "created": 1360782804, "creator": "U0001"}
    return signed(n, {"type": "channel_created", "channel": channel, "event_ts": f"{time.time():.6f}"})


def message() -> bytes:
    """A signed delivery of a question that somebody asks in their own chat."""
    n = next(_numbers)
    stamp, chat = f"{time.time():.6f}", {"channel": f"D{n % PEOPLE:09d}", "channel_type": "im"}
    said = {"text": "what can you do?", "user": f"U{n % PEOPLE:09d}", "team": "T0001", "ts": stamp}
    return signed(n, {"type": "message", **said, **chat, "event_ts": stamp})


def signed(n: int, happened: dict[str, Any]) -> bytes:
    """One request of Slack's."""
    body = json.dumps(
        {
            "token": "x",
            "team_id": "T0001",
            "api_app_id": "A0001",
            "type": "event_callback",
            "event_id": f"Ev{n:010d}",
            "event_time": int(time.time()),
            "event": happened,
            "authorizations": [{"team_id": "T0001", "user_id": "U0BOT", "is_bot": True}],
        }
    ).encode()
    stamp = str(int(time.time()))
    digest = hmac.new(SLACK_SECRET.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    headers = {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={digest}",
    }
    return http("/webhooks/slack", body, headers)


def start(stack: ExitStack, *arguments: str) -> tuple[psutil.Process, int]:
    """A server process and its port."""
    command = [sys.executable, "-m", "tests.benchmarks.servers", *arguments]
    server = stack.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
    stack.callback(server.terminate)
    assert server.stdout is not None
    return psutil.Process(server.pid), int(server.stdout.readline())


def cpu_s(process: psutil.Process) -> float:
    """Seconds that all threads ran: to the nanosecond on Linux, elsewhere to the clock's tick."""
    try:
        tasks = Path(f"/proc/{process.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
    except OSError:
        return float(sum(process.cpu_times()[:2]))


@dataclass
class Server:
    """One that is measured. ``rounds``: requests/s and CPU ms per request of each."""

    process: psutil.Process
    port: int
    rate_bar: float = 0.0
    cpu_bar: float = 0.0
    rounds: list[tuple[float, float]] = field(default_factory=list)
    latencies_ms: list[float] = field(default_factory=list)

    def round(self, make: Callable[[], bytes], requests: int) -> float:
        """Ask ``requests`` times; the load generator's own CPU ms per request."""
        asked = [make() for _ in range(requests)]
        before, own = cpu_s(self.process), time.process_time()
        answered = asyncio.run(drive("127.0.0.1", self.port, asked, CONNECTIONS))
        assert set(answered.statuses) == {200}, answered.statuses
        self.rounds.append((answered.per_second, (cpu_s(self.process) - before) / requests * 1000))
        self.latencies_ms += answered.latencies_ms
        return (time.process_time() - own) / requests * 1000

    def against(self, bare: Server) -> tuple[float, float]:
        """Medians of the ratios of the rounds: requests/s, CPU per request."""
        pairs = list(zip(self.rounds, bare.rounds, strict=True))
        rates = statistics.median(mine[0] / theirs[0] for mine, theirs in pairs)
        return rates, statistics.median(mine[1] / theirs[1] for mine, theirs in pairs)


def postgresql(stack: ExitStack) -> str:
    """The URL of an empty database that is dropped in the end; empty where there is no server."""
    try:
        import psycopg

        admin = psycopg.connect(POSTGRESQL, autocommit=True)
    except (ImportError, psycopg.OperationalError):
        return ""
    name = f"castmatch_ack_{secrets.token_hex(4)}"
    admin.execute(f'CREATE DATABASE "{name}"')
    stack.callback(admin.execute, f'DROP DATABASE "{name}" WITH (FORCE)')
    return f"postgresql+psycopg://{POSTGRESQL.partition('://')[2].rpartition('/')[0]}/{name}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--requests", type=int, default=4000)
    arguments = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        nowhere = "http://127.0.0.1:9"
        servers = {"bare": Server(*start(stack, "bare"))}
        sqlite = f"sqlite+aiosqlite:///{folder / 'events.db'}"
        servers["SQLite"] = Server(*start(stack, "hub", sqlite, nowhere), rate_bar=0.60, cpu_bar=2.2)
        if url := postgresql(stack):
            servers["PostgreSQL"] = Server(*start(stack, "hub", url, nowhere), rate_bar=0.45)
        own = [
            server.round(event, arguments.requests)
            for _ in range(arguments.rounds)
            for server in servers.values()
        ]
        report(servers)
        print(f"the load: bare sockets in one process, {statistics.median(own):.3f} ms of its CPU/request")
    with ExitStack() as stack:
        turns(stack, arguments.requests // 10)


def report(servers: dict[str, Server]) -> None:
    """Each server's medians, and its ratios to the bare one with what they should be."""
    bare = servers["bare"]
    for name, server in servers.items():
        rate, cpu = (statistics.median(column) for column in zip(*server.rounds, strict=True))
        line = f"{name:10} {rate:8.0f} requests/s  {cpu:6.3f} ms CPU/request"
        if server is not bare:
            rates, cpus = server.against(bare)
            bars = (
                f" (bar: >= {server.rate_bar:.2f})",
                f" (bar: <= {server.cpu_bar})" if server.cpu_bar else "",
            )
            line += f"  = {rates:.2f} x bare requests/s{bars[0]}, {cpus:.2f} x bare CPU{bars[1]}"
        print(line)


def turns(stack: ExitStack, requests: int) -> None:
    """Messages that start a turn each: its work is done beside the acknowledgements that follow."""
    folder = stack.enter_context(tempfile.TemporaryDirectory())
    _, provider = start(stack, "imitations")
    database = f"sqlite+aiosqlite:///{Path(folder) / 'messages.db'}"
    api = f"http://127.0.0.1:{provider}/sandbox/slack"
    bare = Server(*start(stack, "bare"))
    hub = Server(*start(stack, "hub", database, api))
    for server in (bare, hub):
        server.round(message, requests)
    quantiles = statistics.quantiles(hub.latencies_ms, n=20)
    print(f"{requests} messages of {PEOPLE} people, while their turns run:", end=" ")
    print(f"{hub.rounds[0][0]:.0f} requests/s = {hub.against(bare)[0]:.2f} x bare,", end=" ")
    print(f"each waited p50 {quantiles[9]:.1f} ms, p95 {quantiles[18]:.1f} ms")


if __name__ == "__main__":
    main()
