"""Requests that wait for their turn: one look at the rows answers for all of them."""

from __future__ import annotations

import asyncio
import contextlib

from config import history
from config.changes import Changes
from core.errors import Unavailable
from core.ports import Clock
from core.store.database import Database

LOOK_AGAIN_S = 1.0
"""Another process may have done the work, and this one is not told of that."""
BREATH_S = 0.005
"""Changes come in bursts; looking at each would cost more than the wait saves."""
AT_ONCE = 500


class Outcomes:
    """``settled`` returns when a delivery's turn has ended and its replies have left."""

    def __init__(self, database: Database, changes: Changes, clock: Clock) -> None:
        self._database, self._changes, self._clock = database, changes, clock
        self._waiting: dict[str, list[asyncio.Future[None]]] = {}
        self._watch: asyncio.Task[None] | None = None

    async def settled(self, number: str, timeout_s: float) -> bool:
        """False when it takes longer than ``timeout_s``."""
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(number, []).append(mine)
        if self._watch is None or self._watch.done():
            self._watch = asyncio.create_task(self._look())
        try:
            async with asyncio.timeout(timeout_s):
                await mine
        except TimeoutError:
            return False
        finally:
            self._leave(number, mine)
        return True

    def _leave(self, number: str, mine: asyncio.Future[None]) -> None:
        others = [one for one in self._waiting.get(number, ()) if one is not mine]
        if others:
            self._waiting[number] = others
        else:
            self._waiting.pop(number, None)

    async def _look(self) -> None:
        while self._waiting:
            # Begun before the look: what changes while looking wakes it again.
            change = asyncio.create_task(self._changes.wait(LOOK_AGAIN_S))
            try:
                await self._tell()
                if self._waiting:
                    await change
                    await asyncio.sleep(BREATH_S)
            finally:
                change.cancel()

    async def _tell(self) -> None:
        wanted = list(self._waiting)
        for first in range(0, len(wanted), AT_ONCE):
            with contextlib.suppress(Unavailable):
                async with self._database.read() as tx:
                    done = await history.settled(tx, wanted[first : first + AT_ONCE], self._clock())
                for number in done:
                    for waiting in self._waiting.pop(number, ()):
                        if not waiting.done():
                            waiting.set_result(None)

    async def close(self) -> None:
        """Look no more; who still waits runs into their own time limit."""
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
