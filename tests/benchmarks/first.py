"""How long the first message after a start waits for its answer, and the one after it.

Each round is a process of its own with the demo's directory; nothing of it has met a text before. Compared
with the same search once more, when all that it needs is loaded.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.gully import LISTED, SEARCH, gully_nights

ROUNDS = 5
LINES = (SEARCH, LISTED, SEARCH)


async def once() -> None:
    """The milliseconds of each line, in one process."""
    with tempfile.TemporaryDirectory() as folder:
        desk = await gully_nights(Path(folder))
        for line in LINES:
            began = time.perf_counter()
            await desk.say("Priya", line)
            print(round((time.perf_counter() - began) * 1000))
        await desk.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--once", action="store_true", help="one round, in this process")
    if parser.parse_args().once:
        asyncio.run(once())
        return
    rounds = []
    for _ in range(ROUNDS):
        command = [sys.executable, "-m", "tests.benchmarks.first", "--once"]
        told = subprocess.run(command, capture_output=True, text=True, check=True)
        rounds.append([int(line) for line in told.stdout.split()])
    first, second, again = (statistics.median(each) for each in zip(*rounds, strict=True))
    print(f"first message {first:.0f} ms, the next {second:.0f} ms, the first once more {again:.0f} ms")


if __name__ == "__main__":
    main()
