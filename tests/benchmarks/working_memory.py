"""Working memory at 1,000 conversations: getting and putting an item, alone and as a turn's row carries it.

``--conversations N`` (1,000), ``--rounds N`` (20 items for each).
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from core.memory.importance import importance
from core.memory.working import Item, live, put, read, write

SAID = "Finalised Amrita Kalsi for the lead, call Bobby on Monday"
BAR_MS = 10.0


def percentiles(times: Sequence[float]) -> tuple[float, float]:
    """The middle and the 99th in a hundred, in ms."""
    ordered = sorted(times)
    return ordered[len(ordered) // 2] * 1000, ordered[int(len(ordered) * 0.99)] * 1000


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--conversations", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=20)
    args = parser.parse_args()
    rows: dict[int, str] = dict.fromkeys(range(args.conversations), "{}")
    now = datetime(2026, 11, 20, 9, tzinfo=UTC)
    gets, puts = [], []
    for number in range(args.rounds):
        now += timedelta(minutes=1)
        for one, row in rows.items():
            began = time.perf_counter()
            focus: dict[str, Any] = json.loads(row)
            items = live(read(focus), now)
            gets.append(time.perf_counter() - began)
            began = time.perf_counter()
            item = Item(number, one, importance(SAID), now, now)
            rows[one] = json.dumps(write(focus, put(items, item, now)))
            puts.append(time.perf_counter() - began)
    for name, times in (("get", gets), ("put", puts)):
        p50, p99 = percentiles(times)
        print(f"{name}: p50 {p50:.3f} ms, p99 {p99:.3f} ms (bar: p99 <= {BAR_MS:.0f} ms)")


if __name__ == "__main__":
    main()
