"""Lets a waiter know that rows changed, so that nobody polls: a request waiting for its answer, the
demo page's ledger."""

from __future__ import annotations

import asyncio


class Changes:
    """``happened`` is cheap and may be called for every row; ``wait`` returns at the next one."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def happened(self) -> None:
        """Something moved in the ledger."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, set()
        for one in waiting:
            if not one.done():
                one.set_result(None)

    async def wait(self, timeout_s: float) -> bool:
        """True when something moved within the time."""
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(mine)
        try:
            async with asyncio.timeout(timeout_s):
                await mine
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(mine)
        return True
