"""A busy stretch of a day: many conversations on three apps at once while the providers fail now and then.

One ``castmatch serve`` process, the providers imitated beside it. Every person writes one message after
another, all of them together ``--rate`` a second. Afterwards the ledger is recounted against what the
providers show: each accepted message has exactly one outcome. Stages come from the ledger: from the door to
the end of the turn, and from the reply's row to the provider's answer, which is long where a fault befell it.
Memory is the hub process's, read twice a second; its slope is per 10,000 messages.
``--minutes 20 --chats 1000 --rate 200`` is a whole peak, for a machine of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import statistics
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil

from tests import killing
from tests.killing import Run, wording

STAGES = {
    "turn": "SELECT received_at AS began, done_at AS ended FROM inbound"
    " WHERE kind = 'turn' AND status = 'done'",
    "send": "SELECT created_at AS began, sent_at AS ended FROM outbox WHERE sent_at IS NOT NULL",
}
WARM_UP = 0.25
"""The share of the readings of memory that is left out of its slope."""


def seconds(row: dict[str, Any]) -> float:
    began, ended = (datetime.fromisoformat(str(row[name])) for name in ("began", "ended"))
    return (ended - began).total_seconds()


def percentiles(values: list[float]) -> str:
    if len(values) < 2:
        return "nothing measured"
    cuts = statistics.quantiles(values, n=100, method="inclusive")
    return f"p50 {cuts[49] * 1000:.0f} ms, p95 {cuts[94] * 1000:.0f} ms, p99 {cuts[98] * 1000:.0f} ms"


async def remember(pid: int, readings: list[tuple[float, float]], said: list[int]) -> None:
    """(messages so far, MiB), until cancelled."""
    process = psutil.Process(pid)
    while True:
        readings.append((float(len(said)), process.memory_info().rss / 2**20))
        await asyncio.sleep(0.5)


async def trouble(run: Run, every_s: float) -> None:
    """The providers fail now and then, until cancelled."""
    while True:
        app = run.chance.choice(killing.CHANNELS)
        kind = run.chance.choice(killing.TROUBLE)
        run.box.faults.add(app, kind, method=killing.SENDS[app], retry_after=0.2)
        await asyncio.sleep(every_s)


def outcomes(run: Run) -> str:
    """What became of every message in and of its reply; "given up" is an outcome that somebody sees."""
    sql = "SELECT i.status AS came, coalesce(o.status, 'no reply') AS went, count(*) AS n FROM inbound i"
    sql += " LEFT JOIN outbox o ON o.key = 'in/' || i.id WHERE i.kind = 'turn' GROUP BY 1, 2 ORDER BY 3 DESC"
    return ", ".join(f"{row['came']} and {row['went']}: {row['n']}" for row in run.hub.ledger(sql))


async def write(run: Run, rate: float, ends: float, said: list[int]) -> None:
    """Everybody in turn, at the rate asked for where the machine can."""
    busy: set[asyncio.Task[None]] = set()
    free = list(run.everybody)
    began = time.monotonic()
    for n in itertools.count():
        wait = began + n / rate - time.monotonic()
        if wait > 0:
            await asyncio.sleep(wait)
        if time.monotonic() > ends:
            break
        while not free:
            await asyncio.wait(busy, return_when=asyncio.FIRST_COMPLETED)
        person = free.pop(0)
        task = asyncio.create_task(run.write(person, [wording(n)]))
        busy.add(task)

        def back(done: asyncio.Task[None], who: Any = person) -> None:
            busy.discard(done)
            free.append(who)
            said.append(1)

        task.add_done_callback(back)
    await asyncio.gather(*busy)


def slope(readings: list[tuple[float, float]]) -> float:
    """MiB per 10,000 messages, over what came after the warm-up."""
    kept = readings[int(len(readings) * WARM_UP) :]
    if len({count for count, _ in kept}) < 2:
        return 0.0
    fitted = statistics.linear_regression([count for count, _ in kept], [size for _, size in kept])
    return fitted.slope * 10_000


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--chats", type=int, default=300)
    parser.add_argument("--rate", type=float, default=30.0)
    parser.add_argument("--trouble", type=float, default=1.0, help="seconds between two faults")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        async with killing.opened(Path(folder), asked.chats, seed=1) as run:
            await run.hub.start()
            readings: list[tuple[float, float]] = []
            said: list[int] = []
            watching = asyncio.create_task(remember(run.hub.nodes[0].process.pid, readings, said))
            troubling = asyncio.create_task(trouble(run, asked.trouble))
            began = time.monotonic()
            await write(run, asked.rate, began + asked.minutes * 60, said)
            took = time.monotonic() - began
            troubling.cancel()
            run.box.faults.clear()
            await run.settled(300.0)
            watching.cancel()
            print(f"{len(said)} messages in {took:.0f} s = {len(said) / took:.1f}/s, {asked.chats} chats")
            for stage, sql in STAGES.items():
                print(f"{stage}: {percentiles([seconds(row) for row in run.hub.ledger(sql)])}")
            print(f"memory {readings[-1][1]:.0f} MiB, {slope(readings):+.1f} MiB per 10,000 messages")
            print(outcomes(run))
            print(run.recount(took))


if __name__ == "__main__":
    random.seed(1)
    asyncio.run(main())
