"""Durable acknowledgement against a bare aiohttp handler, in one run.

Signed Slack events that are recorded but start no turn, 64 connections; SQLite with
``synchronous=FULL``. Prints requests/s and the server's CPU per request, as ratios to the baseline.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import itertools
import json
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack

import psutil

from tests.benchmarks.load import drive, http
from tests.benchmarks.servers import SLACK_SECRET

ROUNDS, REQUESTS, CONNECTIONS = 7, 4000, 64
_numbers = itertools.count(1)


def event() -> bytes:
    """A signed delivery about a channel being made: worth a row, not a turn."""
    n = next(_numbers)
    body = json.dumps(
        {
            "token": "x",
            "team_id": "T0001",
            "api_app_id": "A0001",
            "type": "event_callback",
            "event_id": f"Ev{n:010d}",
            "event_time": int(time.time()),
            "event": {
                "type": "channel_created",
                "channel": {"id": f"C{n:09d}", "name": "fun", "created": 1360782804, "creator": "U0001"},
                "event_ts": f"{time.time():.6f}",
            },
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


async def measure(process: psutil.Process, port: int) -> tuple[float, float]:
    """(requests/s, CPU ms per request) of one round."""
    requests = [event() for _ in range(REQUESTS)]
    before = sum(process.cpu_times()[:2])
    answered = await drive("127.0.0.1", port, requests, CONNECTIONS)
    assert set(answered.statuses) == {200}, answered.statuses
    return answered.per_second, (sum(process.cpu_times()[:2]) - before) / REQUESTS * 1000


def main() -> None:
    figures: dict[str, list[tuple[float, float]]] = {"bare": [], "hub": []}
    with ExitStack() as stack, tempfile.TemporaryDirectory() as folder:
        servers = {"bare": start(stack, "bare"), "hub": start(stack, "hub", folder)}
        for _ in range(ROUNDS):
            for name, (process, port) in servers.items():
                figures[name].append(asyncio.run(measure(process, port)))
    for name, rounds in figures.items():
        rate, cpu = (statistics.median(column) for column in zip(*rounds, strict=True))
        print(f"{name:5} {rate:8.0f} requests/s  {cpu:6.3f} ms CPU/request")
    rates = [h[0] / b[0] for b, h in zip(figures["bare"], figures["hub"], strict=True)]
    cpus = [h[1] / b[1] for b, h in zip(figures["bare"], figures["hub"], strict=True)]
    print(f"requests/s: {statistics.median(rates):.2f} x bare (bar: >= 0.60)")
    print(f"CPU/request: {statistics.median(cpus):.2f} x bare (bar: <= 2.2)")


if __name__ == "__main__":
    main()
