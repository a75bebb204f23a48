"""What the hub adds to a turn with a language model that takes a scripted 1.2 s per call.

Whole hub on the console channel, the real SDK against the imitated service in the same process. Prints
the time per model call, from the message to the answer's leaving, beyond what the service took for it (the
scripted 1.2 s and its own work, by its journal), the time until the first sign (typing), and the share of
prompt bytes that two consecutive requests of a conversation have in common.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil

from config.heap import set_aside
from core.messages import Address
from core.ports import Signal
from core.understanding import warming
from integrations.claude.model import Claude
from tests.hubs import ConsoleHub, RecordingConsole
from tests.models import Service, serving

DELAY_S = 1.2
LINES = (
    "find women 24-30 who speak Punjabi for Meera",
    "only those in Mumbai please",
    "who is on the Meera list right now",
    "tell me what you can do for this project today",
)
ROUNDS = 6


class Signs:
    """When the first sign of each turn was given, and when its answer had left: seconds of the process's
    own clock."""

    def __init__(self, console: RecordingConsole) -> None:
        self.at: list[float] = []
        self.left: list[float] = []
        self._sends = console.send
        console.signal = self._signal  # type: ignore[method-assign]
        console.send = self._send  # type: ignore[method-assign]

    async def _signal(self, _signal: Signal) -> None:
        self.at.append(time.perf_counter())

    async def _send(self, payload: Any, address: Address, *, key: str, edits: str | None = None) -> str:
        sent = await self._sends(payload, address, key=key, edits=edits)
        self.left.append(time.perf_counter())
        return sent


async def turn(desk: ConsoleHub, service: Service, signs: Signs, line: str) -> tuple[float, float, int]:
    """(ms the hub added per model call, ms to the first sign, model calls)."""
    calls, signs.at[:], signs.left[:] = len(service.requests), [], []
    began = time.perf_counter()
    await desk.say("Priya", line)
    # What the hub keeps of a turn after its answer has left delays nobody.
    took = (signs.left[-1] if signs.left else time.perf_counter()) - began
    made = len(service.requests) - calls
    first = (signs.at[0] - began) * 1000 if signs.at else took * 1000
    entries = service.journal.calls("claude", "messages")[calls:]
    return (took * 1000 - sum(entry.ms for entry in entries)) / max(1, made), first, made


def alike(earlier: dict[str, Any], later: dict[str, Any]) -> float:
    """The share of the later prompt's bytes that the earlier one begins with."""
    a, b = (json.dumps([r.get("tools"), r.get("system"), r["messages"]]).encode() for r in (earlier, later))
    same = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return same / len(b)


async def measure() -> None:
    async with serving() as service:
        service.fake.delay_s = DELAY_S
        before = psutil.Process().memory_info().rss / 2**20
        model = Claude(service.settings(CASTMATCH_MODEL_TIMEOUT_S=20), clock=time.monotonic)
        desk = await ConsoleHub.open(Path(tempfile.mkdtemp()), model=model)
        signs = Signs(desk.console)  # type: ignore[arg-type]
        await desk.person("Priya Nair", "casting_director")
        await turn(desk, service, signs, LINES[0])
        set_aside()  # as a serving process does, which also compiles ahead while nobody writes
        for _ in warming.ahead():
            pass
        results = [await turn(desk, service, signs, line) for _ in range(ROUNDS) for line in LINES]
        requests = service.requests
        await desk.close()
    added = sorted(added for added, _, made in results if made)
    first = sorted(first for _, first, made in results if made)
    shares = [alike(a, b) for a, b in pairwise(requests)]
    print(f"{len(added)} turns, {sum(made for *_, made in results)} model calls of {DELAY_S} s")
    p50, p95 = added[len(added) // 2], added[int(len(added) * 0.95)]
    print(f"added per model call: p50 {p50:.0f} ms, p95 {p95:.0f} ms (bar: <= 50)")
    print(f"first sign: p95 {first[int(len(first) * 0.95)]:.0f} ms (bar: <= 700)")
    print(
        f"prompt bytes shared with the request before: median {statistics.median(shares):.1%} (bar: >= 90 %)"
    )
    more = psutil.Process().memory_info().rss / 2**20 - before
    print(f"memory of hub, SDK and imitation together: {more:.0f} MiB more")


def main() -> None:
    asyncio.run(measure())


if __name__ == "__main__":
    main()
