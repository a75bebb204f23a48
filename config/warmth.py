"""The rest of the patterns, compiled while nobody writes: after a start only the first message waits for
those it needs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from config.app import Hub
from config.changes import Changes
from core.understanding import needs, warming

STEP_S, QUIET_S = 0.02, 1.0
"""Between two patterns; and after something moved, so that a burst of messages is left alone."""
LOOK_S = 5.0


def keep_warm(hub: Hub) -> None:
    """Until the hub stops."""
    hub.tasks.append(asyncio.create_task(warmed(hub.changes)))


async def warmed(
    changes: Changes,
    steps: Callable[[], Iterable[None]] = warming.ahead,
    woken: Callable[[], bool] = needs.met,
) -> None:
    """Ends when all ``steps`` are done: some three seconds of a processor and 15 MiB, over half a minute. A
    process that nobody writes to (``woken`` is false) stays as small as it was."""
    while not woken():
        await changes.wait(LOOK_S)
    for _ in steps():
        moved = await changes.wait(STEP_S)
        while moved:
            moved = await changes.wait(QUIET_S)
