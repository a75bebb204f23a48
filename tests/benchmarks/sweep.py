"""Due notices to the outbox: the hub's sweep against the agreed prototype, and the barest durable loop.

The prototype, where it lies beside the checkout, runs as it is in a process of its own: an APScheduler job
over a table of its own, 500 rows to a transaction, ``synchronous=FULL``, through a writer's thread. The bare
loop does the same with the driver alone. Neither asks anybody anything; the hub's sweep calls each notice's
announcement, which queues one message. Rounds are interleaved; the figures are ratios of medians. The stall
is the longest that the event loop was late meanwhile.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from config.schema import ensure_schema
from core.conversation.drafts import Draft
from core.conversation.notices import NoticeContext
from core.conversation.tokens import Tokens
from core.messages import Accounts, Address
from core.store.database import Database
from core.store.schema import notice
from jobs.notices import NoticeSweep

NOW = datetime(2026, 11, 28, 4, 30, tzinfo=UTC)
CHATS = 1000
PROTOTYPE = Path(__file__).resolve().parents[3] / "shared" / "prototypes" / "engine"
PROTOTYPE_ROWS = 100_000


async def announce(ctx: NoticeContext) -> str:
    """The least that a feature does: one message to one chat."""
    chat = Address("telegram", "bot", ctx.row["subject"])
    await ctx.desk.post(
        chat, Draft("Audition today at 11:00 AM."), key=ctx.row["key"], purpose="reminder", person_id=1
    )
    return ""


async def stalls(work: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """Seconds that work took, and the longest stall of the loop in ms."""
    worst, done = 0.0, False

    async def watch() -> None:
        nonlocal worst
        while not done:
            began = time.perf_counter()
            await asyncio.sleep(0.002)
            worst = max(worst, time.perf_counter() - began - 0.002)

    watching = asyncio.create_task(watch())
    began = time.perf_counter()
    await work()
    took, done = time.perf_counter() - began, True
    await watching
    return took, worst * 1000


async def hub(folder: Path, rows: int) -> tuple[float, float]:
    database = Database(f"sqlite+aiosqlite:///{folder}/hub.db")
    await ensure_schema(database)
    due = {"org_id": "default", "kind": "k", "arguments": {}, "status": "pending", "person_id": 1}
    due["due_at"] = NOW - timedelta(seconds=1)
    async with database.transaction() as tx:
        made = [{**due, "key": f"n{n}", "subject": str(n % CHATS)} for n in range(rows)]
        await tx.execute(notice.insert(), made)
    sweep = NoticeSweep(database, {"k": announce}, Tokens("s"), Accounts({}, {}), lambda: NOW)
    found = await stalls(sweep)
    async with database.read() as tx:
        left = await tx.rows(notice.select().where(notice.c.status != "queued").limit(1))
    assert not left
    await database.close()
    return found


def bare(path: Path, rows: int) -> float:
    """The same move by hand."""
    db = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        db.execute(f"PRAGMA {pragma}")
    row = "id INTEGER PRIMARY KEY, key TEXT UNIQUE"
    db.execute(f"CREATE TABLE due ({row}, at REAL, status TEXT, body TEXT)")
    db.execute("CREATE INDEX ix ON due (at) WHERE status = 'pending'")
    db.execute(
        "CREATE TABLE out (id INTEGER PRIMARY KEY, key TEXT UNIQUE, chat TEXT, body TEXT, status TEXT)"
    )
    db.execute("BEGIN")
    db.executemany(
        "INSERT INTO due VALUES (?, ?, 1, 'pending', ?)", ((n, f"n{n}", "x" * 200) for n in range(rows))
    )
    db.execute("COMMIT")
    began = time.perf_counter()
    while True:
        db.execute("BEGIN IMMEDIATE")
        taken = db.execute(
            "UPDATE due SET status = 'queued' WHERE id IN (SELECT id FROM due WHERE status = 'pending'"
            " AND at <= 2 ORDER BY at LIMIT 500) RETURNING id, key, body"
        ).fetchall()
        moved = [(f"n:{key}", f"c{n % CHATS}", body) for n, key, body in taken]
        db.executemany("INSERT INTO out (key, chat, body, status) VALUES (?, ?, ?, 'pending')", moved)
        db.execute("COMMIT")
        if len(taken) < 500:
            break
    took = time.perf_counter() - began
    db.close()
    return took


def prototype() -> float | None:
    """Seconds of the prototype's sweep over its 100,000 rows; None where it is not beside the checkout."""
    if not PROTOTYPE.is_dir():
        return None
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(PROTOTYPE, folder, dirs_exist_ok=True)
        (Path(folder) / "db_tmp").mkdir(exist_ok=True)
        ran = subprocess.run(
            [sys.executable, "sweep.py"], cwd=folder, capture_output=True, text=True, timeout=300, check=True
        )
    return float(re.findall(r"outbox in ([\d.]+)s", ran.stdout)[0])


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    ours, theirs, late, first = [], [], [], []
    for _ in range(asked.rounds):
        first.append(await asyncio.to_thread(prototype))
        with tempfile.TemporaryDirectory() as folder:
            theirs.append(await asyncio.to_thread(bare, Path(folder) / "bare.db", asked.rows))
            took, stall = await hub(Path(folder), asked.rows)
        ours.append(took)
        late.append(stall)
    mine, base = statistics.median(ours), statistics.median(theirs)
    print(f"{asked.rows} due notices: {mine:.2f} s = {asked.rows / mine:,.0f}/s, bare loop {base:.2f} s")
    print(f"{mine / base:.2f} x the bare loop; longest stall of the loop {max(late):.0f} ms (bar 50)")
    if beside := [took for took in first if took is not None]:
        agreed = statistics.median(beside)
        each = (mine / asked.rows) / (agreed / PROTOTYPE_ROWS)
        print(
            f"the prototype's {PROTOTYPE_ROWS} in {agreed:.2f} s: {each:.2f} x its time for a row (bar 2.0)"
        )


if __name__ == "__main__":
    asyncio.run(main())
