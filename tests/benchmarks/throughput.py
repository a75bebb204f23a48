"""Committed turns per second on SQLite, sending limits lifted, against the same transactions by hand.

The hub takes messages of 400 people with the built-in understanding and sends to a terminal that takes
everything. The baseline is what the hub itself wrote in such a run, one message at a time: every statement
of its writing connection with its values, replayed by the driver alone on a copy of the file, with the same
pragmas, one transaction after the other. Rounds are interleaved; the figure is the ratio of medians.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from bots.console.channel import ConsoleChannel
from bots.console.parse import ACCOUNT, CHANNEL, packed
from config.app import Hub, build
from config.heap import set_aside
from config.settings import load
from core.store import persons
from core.store.schema import outbox
from tests.benchmarks.turns import WORDS

CHATS = 400
WARM = 30
Statement = tuple[str, Any, bool]


class Terminal(ConsoleChannel):
    """Takes everything, as fast as it comes."""

    def __init__(self) -> None:
        super().__init__(show=lambda _text: None)
        object.__setattr__(self.about, "sends_per_s", 1_000_000.0)


class Recording:
    """The writing connection, and all that is asked of it. ``many``: the values are those of many rows."""

    def __init__(self, own: sqlite3.Connection, kept: list[Statement]) -> None:
        self._own, self._kept = own, kept

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own, name)

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        self._kept.append((sql, tuple(values) if not isinstance(values, dict) else dict(values), False))
        return self._own.execute(sql, values)

    def executemany(self, sql: str, rows: Any) -> sqlite3.Cursor:
        self._kept.append((sql, list(rows), True))
        return self._own.executemany(sql, rows)

    def cursor(self) -> Any:
        return _Cursor(self._own.cursor(), self._kept)


class _Cursor:
    def __init__(self, own: sqlite3.Cursor, kept: list[Statement]) -> None:
        self._own, self._kept = own, kept

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own, name)

    def execute(self, sql: str, values: Any = ()) -> Any:
        self._kept.append((sql, tuple(values), False))
        return self._own.execute(sql, values)

    def executemany(self, sql: str, rows: Any) -> Any:
        self._kept.append((sql, list(rows), True))
        return self._own.executemany(sql, rows)


@contextmanager
def recorded(hub: Hub) -> Iterator[list[Statement]]:
    """What the writing connection is asked for meanwhile."""
    writer: Any = hub.database._writer
    kept: list[Statement] = []
    own = writer._driver._conn
    writer._driver._connection = Recording(own, kept)
    try:
        yield kept
    finally:
        writer._driver._connection = own


async def opened(folder: Path) -> Hub:
    """A hub whose people are known."""
    env = {
        "CASTMATCH_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/hub.db",
        "CASTMATCH_SECRET": "a secret of the benchmark",
    }
    hub = build(load(env), channels=[Terminal()])
    await hub.start(listen=False, tick=False)
    set_aside()
    async with hub.database.transaction() as tx:
        for n in range(CHATS):
            who = await persons.add(tx, "default", f"Person {n}", "associate", hub.clock())
            await persons.bind(tx, who, CHANNEL, f"p{n}", hub.clock(), proof="operator", account=ACCOUNT)
    return hub


async def say(hub: Hub, first: int, count: int) -> None:
    """Store so many messages, each the next person's."""
    lines = [
        packed(f"line-{n}", f"p{n % CHATS}", WORDS[n % len(WORDS)], hub.clock())
        for n in range(first, first + count)
    ]
    for begin in range(0, count, 64):
        await hub.accept(CHANNEL, ACCOUNT, lines[begin : begin + 64])


async def hub_round(messages: int) -> float:
    """Turns a second, from the first message stored to the last reply sent."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        hub = await opened(Path(folder))
        await say(hub, 0, WARM)
        await hub.settle()
        began = time.perf_counter()
        await say(hub, WARM, messages)
        await hub.settle()
        took = time.perf_counter() - began
        async with hub.database.read() as tx:
            sent = await tx.scalar(select(func.count()).where(outbox.c.status == "sent"))
        assert sent == messages + WARM, f"{sent} of {messages + WARM} replies"
        await hub.stop()
    return messages / took


async def record(folder: Path, messages: int) -> list[Statement]:
    """The transactions of turns one at a time; the file as it was before them stays in ``before.db``."""
    hub = await opened(folder)
    await say(hub, 0, WARM)
    await hub.settle()
    with sqlite3.connect(folder / "hub.db") as source, sqlite3.connect(folder / "before.db") as copy:
        source.backup(copy)
    source.close()
    copy.close()
    with recorded(hub) as kept:
        for n in range(messages):
            await say(hub, WARM + n, 1)
            await hub.settle()
    await hub.stop()
    return kept


def replay(folder: Path, kept: list[Statement], messages: int) -> float:
    """Turns a second by the driver alone."""
    shutil.copy(folder / "before.db", folder / "replay.db")
    db = sqlite3.connect(folder / "replay.db", isolation_level=None, cached_statements=512)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY"):
        db.execute(f"PRAGMA {pragma}")
    began = time.perf_counter()
    for sql, values, many in kept:
        cursor = db.executemany(sql, values) if many else db.execute(sql, values)
        if cursor.description:
            cursor.fetchall()
    took = time.perf_counter() - began
    [sent] = db.execute("SELECT count(*) FROM outbox WHERE status = 'sent'").fetchone()
    assert sent == messages + WARM, f"replayed {sent} of {messages + WARM} replies"
    db.close()
    for left in folder.glob("replay.db*"):
        left.unlink()
    return messages / took


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    ours, base = [], []
    with tempfile.TemporaryDirectory(dir=".") as own:
        folder = Path(own)
        kept = await record(folder, asked.messages)
        commits = sum(sql == "COMMIT" for sql, _, _ in kept) / asked.messages
        print(f"a turn: {commits:.1f} transactions, {len(kept) / asked.messages:.1f} statements")
        for _ in range(asked.rounds):
            base.append(await asyncio.to_thread(replay, folder, kept, asked.messages))
            ours.append(await hub_round(asked.messages))
    mine, theirs = statistics.median(ours), statistics.median(base)
    print(f"hub {mine:,.0f} turns/s, the same transactions by hand {theirs:,.0f}/s")
    print(f"ratio {mine / theirs:.2f} (bar 0.5)")


if __name__ == "__main__":
    asyncio.run(main())
