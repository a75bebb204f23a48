"""Channels that listen: one that fails is begun again, and takes no other down."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence

log = logging.getLogger(__name__)

AGAIN_S: Sequence[float] = (1.0, 2.0, 5.0, 15.0, 30.0, 60.0)
"""Before each new beginning; the last repeats."""
STEADY_S = 300.0
"""Who listened so long begins with the first wait again."""


async def listening(
    name: str, listen: Callable[[], Awaitable[None]], again_s: Sequence[float] = AGAIN_S
) -> None:
    """Listen until it ends by itself or is cancelled. A fault is logged each time: silence would be worse."""
    failures = 0
    while True:
        began = time.monotonic()
        try:
            await listen()
        except Exception:  # the edge: one channel's fault must not take the others down
            failures = 1 if time.monotonic() - began >= STEADY_S else failures + 1
            wait = again_s[min(failures, len(again_s)) - 1]
            log.exception("channel stopped listening", extra={"channel": name, "seconds": wait})
            await asyncio.sleep(wait)
        else:
            return
