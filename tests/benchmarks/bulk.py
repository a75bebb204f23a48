"""A message to five thousand people: its preview, its way to the outbox, and what others wait meanwhile.

Whole hub on the console channel with a store on disk. Times are the person's: from the line to its answer.
Prints the preview, the time until every item is in the outbox, and how long somebody else's question waited
while that went on. ``--people`` (5,000 by default).
"""

from __future__ import annotations

import argparse
import asyncio
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

from sqlalchemy import func, select

from bots.console.parse import ACCOUNT, CHANNEL
from core.store import persons
from core.store.schema import operation_item
from tests.hubs import ConsoleHub

ASK_EVERY_S = 0.3


async def agents(desk: ConsoleHub, count: int) -> None:
    """So many agents, each with a chat of their own at the terminal."""
    async with desk.hub.database.transaction() as tx:
        for n in range(count):
            who = await persons.add(tx, "default", f"Agent{n:05d} Rao", "agent", desk.clock())
            own = {"proof": "operator", "account": ACCOUNT}
            await persons.bind(tx, who, CHANNEL, f"Agent{n:05d}", desk.clock(), **own)


async def answer(desk: ConsoleHub, who: str, text: str, number: str) -> tuple[float, str]:
    """Seconds until the desk shows ``who`` something, and what."""
    before, began = len(desk.shown), time.perf_counter()
    await desk.deliver(who, text, number)
    while True:
        mine = [shown for chat, shown in desk.shown[before:] if chat == who]
        if mine:
            return time.perf_counter() - began, mine[0]
        await asyncio.sleep(0.002)


async def queued(desk: ConsoleHub, count: int) -> float:
    """Seconds until no item waits for its message."""
    began = time.perf_counter()
    waiting = select(func.count()).where(operation_item.c.status == "new")
    there = select(func.count()).select_from(operation_item)
    while True:
        async with desk.hub.database.read() as tx:
            if await tx.scalar(there) == count and not await tx.scalar(waiting):
                return time.perf_counter() - began
        await asyncio.sleep(0.05)


async def measure(count: int) -> int:
    with tempfile.TemporaryDirectory(dir=".") as folder:
        desk = await ConsoleHub.open(Path(folder))
        for name in ("Priya Nair", "Arjun Sen"):
            await desk.person(name, "casting_director")
        await agents(desk, count)
        await answer(desk, "Arjun", "help", "warm")
        preview_s, shown = await answer(desk, "Priya", "message all agents: bring ID proof", "ask")
        phrase = re.search(r"SEND [\d,]+", shown)
        assert phrase, shown
        waits: list[float] = []
        sending = asyncio.create_task(answer(desk, "Priya", phrase[0], "send"))
        filling = asyncio.create_task(queued(desk, count))
        while not filling.done():
            took, _ = await answer(desk, "Arjun", "help", f"other-{len(waits)}")
            waits.append(took)
            await asyncio.sleep(ASK_EVERY_S)
        typed_s, _ = await sending
        outbox_s = await filling
        await desk.close()
    print(f"{count} people: preview {preview_s:.2f} s (bar: <= 2), the typed answer {typed_s:.2f} s")
    print(f"all items in the outbox {outbox_s:.1f} s after it (bar: <= 10)")
    print(
        f"somebody else's question meanwhile: median {statistics.median(waits) * 1000:.0f} ms, "
        f"worst {max(waits) * 1000:.0f} ms of {len(waits)} (bar: <= 1000)"
    )
    return 0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=5000)
    sys.exit(asyncio.run(measure(parser.parse_args().people)))


if __name__ == "__main__":
    main()
