"""What a node costs while nobody writes: CPU of ``castmatch serve`` with three channels, on each engine.

``--seconds`` (60 by default) after a settling time; on PostgreSQL beside a second node, as in operation. The
server's own processes are not counted.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import psutil

from integrations.sandbox import MovableClock, SandboxSettings, build
from tests.killing import served
from tests.nodes import Site, free_port

SETTLES_S = 10.0
BAR = 0.01


@asynccontextmanager
async def site(url: str, nodes: int) -> AsyncIterator[Site]:
    """Nodes with three channels and nobody who writes."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        hub = Site(Path(folder), url or f"sqlite+aiosqlite:///{folder}/hub.db", f"http://127.0.0.1:{port}")
        hub.add(nodes)
        settings = SandboxSettings(hub_url=hub.address, base_url=hub.sandbox, socket_mode=False)
        async with hub.door.open(), served(build(settings, MovableClock(datetime.now(UTC))), port):
            await hub.start()
            try:
                yield hub
            finally:
                await hub.end()


async def share(url: str, nodes: int, seconds: float) -> float:
    """CPU seconds per second of the first node."""
    async with site(url, nodes) as hub:
        node = hub.nodes[0].process
        assert node is not None
        process = psutil.Process(node.pid)
        await asyncio.sleep(SETTLES_S)
        before, began = process.cpu_times(), time.perf_counter()
        await asyncio.sleep(seconds)
        after = process.cpu_times()
        used = after.user + after.system - before.user - before.system
        return float(used / (time.perf_counter() - began))


async def measure(seconds: float) -> None:
    from tests.postgres import fresh

    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(fresh())
        for name, where, nodes in (("SQLite", "", 1), ("PostgreSQL, two nodes", url, 2)):
            used = await share(where, nodes, seconds)
            print(f"{name:22} {used:.2%} of a core for one node (bar: <= {BAR:.0%})", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60.0)
    asyncio.run(measure(parser.parse_args().seconds))


if __name__ == "__main__":
    main()
