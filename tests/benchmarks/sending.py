"""How much of an account's limit is used: a long queue through the real sender, against the ideal schedule.

The ideal is ``limit`` calls in the first instant and ``limit`` more each second. Beside it the most calls
that fell into any one second, which may never be more than the limit. The provider answers after 20 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from bisect import bisect_right
from pathlib import Path
from typing import Any

from tests.switchboard import FakeChannel, Switchboard

ROUND_TRIP_S = 0.02


class Slow(FakeChannel):
    """A provider that takes its time and notes when each call came."""

    async def send(self, *args: Any, **kwargs: Any) -> str:
        self.came.append(time.monotonic())
        await asyncio.sleep(ROUND_TRIP_S)
        return await super().send(*args, **kwargs)


def most_in_a_second(came: list[float]) -> int:
    return max(bisect_right(came, at + 1.0 - 1e-9) - n for n, at in enumerate(came))


async def measure(limit: int, seconds: int) -> None:
    channel = Slow("telegram", sends_per_s=float(limit))
    channel.came = []
    with tempfile.TemporaryDirectory() as folder:
        board = await Switchboard.open(Path(folder), channel)
        for n in range(limit * (2 * seconds + 10)):
            await board.queue(f"k{n}", "telegram", f"chat{n % 500}", "Come at 11", purpose="reply")
        # The queue was filled while it was being sent: what counts begins with the first call of a window,
        # as the ideal schedule does.
        while len(channel.came) < 2 or channel.came[-1] - channel.came[-2] < 0.5 / limit + ROUND_TRIP_S:
            await asyncio.sleep(0.001)
        began = channel.came[-1]
        await asyncio.sleep(seconds - (time.monotonic() - began))
        made = [at for at in channel.came if began <= at < began + seconds]
        await board.die()
    ideal = limit * seconds
    print(f"{limit}/s for {seconds} s: {len(made)} of {ideal} calls = {len(made) / ideal:.1%} (bar 97 %)")
    print(f"most in any second: {most_in_a_second(sorted(made))} (limit {limit})")


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=20)
    asked = parser.parse_args()
    for limit in (20, 80):
        await measure(limit, asked.seconds)


if __name__ == "__main__":
    asyncio.run(main())
