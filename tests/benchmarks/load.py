"""A day: many conversations on three apps at once while the providers fail now and then, reminders that are
all due at one hour, messages to many, and a peak.

One ``castmatch serve`` process, the providers imitated beside it. Every person writes one message after
another, all of them together ``--rate`` a second, and ``--peak`` a second for half a minute in the middle.
``--listeners`` people only listen: to ``--reminders``, due after a fifth of the time, and to ``--bulks``.
Afterwards the ledger is recounted against what the
providers show: each accepted message has exactly one outcome. Stages come from the ledger: from the door to
the end of the turn, and from the reply's row to the provider's answer, which is long where a fault befell it.
Memory is the hub process's, read twice a second; its slope is per 10,000 messages.
``--minutes 20 --chats 1000 --listeners 400 --reminders 100000 --bulks 3 --peak 70`` is the whole day, for a
machine of its own; a message makes three deliveries and more, with its receipts.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from config.heap import set_aside
from integrations.sandbox import Persona
from tests import killing
from tests.benchmarks import day
from tests.killing import Run, wording

STAGES = {
    "turn": "SELECT received_at AS began, done_at AS ended FROM inbound"
    " WHERE kind = 'turn' AND status = 'done'",
    "send": "SELECT created_at AS began, sent_at AS ended FROM outbox WHERE sent_at IS NOT NULL",
}
LAG = "SELECT '{due}' AS began, created_at AS ended FROM outbox WHERE key LIKE 'day/%'"
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


PEAK_S = 30.0
ROLES, A_ROLE_EVERY = 200, 20


def words(n: int) -> str:
    """Now and then a role, up to as many as a large project has: what a turn takes grows with the roles that
    its message is read beside, and a project of thousands would be another measurement."""
    return wording(2 * n) if n % A_ROLE_EVERY == 0 and n < ROLES * A_ROLE_EVERY else "help"


async def write(
    run: Run, writers: Sequence[Persona], rate: float, peak: float, ends: float, said: list[int]
) -> None:
    """Everybody in turn, at the rates asked for where the machine can."""
    busy: set[asyncio.Task[None]] = set()
    free = list(writers)
    due = began = time.monotonic()
    middle = began + (ends - began) / 2
    for n in itertools.count():
        due += 1 / (peak if abs(due - middle) <= PEAK_S / 2 else rate)
        wait = due - time.monotonic()
        if wait > 0:
            await asyncio.sleep(wait)
        if time.monotonic() > ends:
            break
        while not free:
            await asyncio.wait(busy, return_when=asyncio.FIRST_COMPLETED)
        person = free.pop(0)
        task = asyncio.create_task(run.write(person, [words(n)]))
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


class Deliveries:
    """Counts what the hub is posted, by second."""

    def __init__(self, run: Run) -> None:
        self.by_second: Counter[int] = Counter()
        before = run.box.journal.on_entry

        def note(entry: Any) -> None:
            if entry.direction == "webhook":
                self.by_second[int(time.monotonic())] += 1
            before(entry)

        run.box.journal.on_entry = note

    def __str__(self) -> str:
        busiest = max(self.by_second.values(), default=0)
        return f"{self.by_second.total()} deliveries, {busiest} in the busiest second"


async def bulks(run: Run, count: int, seconds_: float) -> None:
    """So many messages to many, spread over the time."""
    for n in range(count):
        await asyncio.sleep(seconds_ / (count + 1))
        await day.message_everybody(run, run.everybody[0], n)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--chats", type=int, default=300)
    parser.add_argument("--rate", type=float, default=30.0)
    parser.add_argument("--trouble", type=float, default=1.0, help="seconds between two faults")
    parser.add_argument("--peak", type=float, default=0.0, help="messages a second for half a minute")
    parser.add_argument("--listeners", type=int, default=0)
    parser.add_argument("--reminders", type=int, default=0)
    parser.add_argument("--bulks", type=int, default=0)
    asked = parser.parse_args()
    everybody = asked.chats + asked.listeners
    with tempfile.TemporaryDirectory() as folder:
        async with killing.opened(Path(folder), everybody, seed=1) as run:
            # A thousand people who knock ten times a second would be another load than that of the day.
            run.patience_s = 30.0
            listeners, posted = run.everybody[asked.chats :], Deliveries(run)
            await run.hub.start()
            set_aside()
            if listeners:
                await day.listening(run, listeners)
                due = day.due_in(asked.minutes / 5)
                await day.plan(run.hub.url, asked.chats + 1, len(listeners), asked.reminders, due)
            readings: list[tuple[float, float]] = []
            said: list[int] = []
            watching = asyncio.create_task(remember(run.hub.nodes[0].process.pid, readings, said))
            troubling = asyncio.create_task(trouble(run, asked.trouble))
            began = time.monotonic()
            ends = began + asked.minutes * 60
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(bulks(run, asked.bulks if listeners else 0, asked.minutes * 60))
                writers = run.everybody[1 if listeners else 0 : asked.chats]
                tasks.create_task(write(run, writers, asked.rate, asked.peak or asked.rate, ends, said))
            took = time.monotonic() - began
            troubling.cancel()
            run.box.faults.clear()
            await run.settled(300.0 + asked.reminders / 20)
            watching.cancel()
            print(f"{len(said)} messages in {took:.0f} s = {len(said) / took:.1f}/s, {asked.chats} chats")
            for stage, sql in STAGES.items():
                print(f"{stage}: {percentiles([seconds(row) for row in run.hub.ledger(sql)])}")
            print(f"memory {readings[-1][1]:.0f} MiB, {slope(readings):+.1f} MiB per 10,000 messages")
            print(f"{posted}; {outcomes(run)}")
            if listeners:
                lag = run.hub.ledger(LAG.format(due=due.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")))
                print(f"reminders, from due to the outbox: {percentiles([seconds(row) for row in lag])}")
                for name, told in zip(("reminders", "bulks"), day.recount(run, listeners), strict=True):
                    print(f"{name}: {told}")
                for who in (run.everybody[0], *listeners):
                    run.asked.pop(killing.place(who), None)
            print(run.recount(took))


if __name__ == "__main__":
    random.seed(1)
    asyncio.run(main())
