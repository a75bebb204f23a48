"""Two nodes against one on PostgreSQL: turns a second with a model that takes 200 ms.

Each node is a process that works on ``--at-once`` conversations at a time, as the engine's own limit does
(16; four leave two small processors room to be two nodes); the model is simulated inside it. The messages
are stored before the nodes begin. What counts is the time between the first tenth of the replies and the
ninth. Rounds with one node and with two take turns; the figure is the ratio of medians.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import sys

from sqlalchemy import func, select

from bots.console.channel import ConsoleChannel
from bots.console.parse import ACCOUNT, CHANNEL, packed
from config.app import Hub, build
from config.heap import set_aside
from config.schema import ensure_schema
from config.settings import load
from core.conversation.model import CallTool, ModelReply, ModelTurn
from core.store import persons
from core.store.schema import outbox
from jobs.engine import postgres
from tests.benchmarks.throughput import CHATS
from tests.postgres import fresh

THINKS_S = 0.2
LINE = "tell me something about the casting of this project"


class Simulated:
    """A model that takes its time and says one thing."""

    async def answer(self, turn: ModelTurn, call: CallTool) -> ModelReply:
        await asyncio.sleep(THINKS_S)
        return ModelReply("Meera is still open.")

    async def close(self) -> None:
        """There is nothing to close."""


def hub(url: str) -> Hub:
    """A hub that receives nothing."""
    env = {"CASTMATCH_DATABASE_URL": url, "CASTMATCH_SECRET": "a secret of the benchmark"}
    return build(
        load(env), channels=[ConsoleChannel(show=lambda _text: None)], model=Simulated(), receives=False
    )


async def node(url: str, at_once: int) -> None:
    """Work until the parent closes the line."""
    postgres.MOST_AT_ONCE = at_once
    own = hub(url)
    await own.start(listen=False, tick=False)
    set_aside()
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await own.stop()


async def stored(url: str, messages: int) -> None:
    """Everybody is known and has written."""
    own = hub(url)
    await ensure_schema(own.database)
    async with own.database.transaction() as tx:
        for n in range(CHATS):
            who = await persons.add(tx, "default", f"Person {n}", "associate", own.clock())
            await persons.bind(tx, who, CHANNEL, f"p{n}", own.clock(), proof="operator", account=ACCOUNT)
    lines = [packed(f"line-{n}", f"p{n % CHATS}", LINE, own.clock()) for n in range(messages)]
    for first in range(0, messages, 64):
        await own.accept(CHANNEL, ACCOUNT, lines[first : first + 64])
    await own.database.close()


async def a_round(nodes: int, messages: int, at_once: int) -> float:
    """Turns a second."""
    async with fresh() as url:
        await stored(url, messages)
        command = [sys.executable, "-m", "tests.benchmarks.nodes", "--node", url, "--at-once", str(at_once)]
        running = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(nodes)
        ]
        for one in running:
            await asyncio.to_thread(one.stdout.readline)  # type: ignore[union-attr]
        took = await _watched(url, messages)
        for one in running:
            await asyncio.to_thread(one.communicate)
    return messages * 0.8 / took


async def _watched(url: str, messages: int) -> float:
    """Seconds between the first tenth of the replies and the ninth: starting up and running dry are
    nobody's rate."""
    looking = hub(url)
    clock = asyncio.get_running_loop().time
    began: float | None = None
    while True:
        async with looking.database.read() as tx:
            done = await tx.scalar(select(func.count()).select_from(outbox))
        if began is None and done >= messages * 0.1:
            began = clock()
        if done >= messages * 0.9:
            break
        await asyncio.sleep(0.05)
    await looking.database.close()
    return clock() - (began or clock())


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--node", default="")
    parser.add_argument("--messages", type=int, default=400)
    parser.add_argument("--at-once", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    if asked.node:
        await node(asked.node, asked.at_once)
        return
    one, two = [], []
    for _ in range(asked.rounds):
        one.append(await a_round(1, asked.messages, asked.at_once))
        two.append(await a_round(2, asked.messages, asked.at_once))
    alone, both = statistics.median(one), statistics.median(two)
    print(f"one node {alone:,.1f} turns/s, two nodes {both:,.1f}/s: {both / alone:.2f} x (bar 1.7)")


if __name__ == "__main__":
    asyncio.run(main())
