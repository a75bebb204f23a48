"""The clock: a handful of fixed ticks. APScheduler lives in this module and nowhere else.

Reminders are rows, never jobs here: ten thousand date jobs block the loop for seconds, one sweep
moves a hundred thousand due rows in two.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from core.errors import Unavailable

log = logging.getLogger(__name__)

PATIENCE_S = 5.0
"""How long stopping waits for a tick that runs: a chunk of any of them takes far less."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Runs ``call`` every ``seconds``; never twice at once, and late rather than not at all."""

    name: str
    seconds: float
    call: Callable[[], Awaitable[object]]


class Ticker:
    """Starts and stops the ticks of this process."""

    def __init__(self, ticks: list[Tick]) -> None:
        self._ticks = {tick.name: tick for tick in ticks}
        self._running: set[asyncio.Task[None]] = set()
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        # A tick that is still running when it is due again is normal under load, not worth a warning.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)

    def start(self) -> None:
        """Needs a running loop."""
        for tick in self._ticks.values():
            self._scheduler.add_job(
                self.run, "interval", args=[tick.name], seconds=tick.seconds, id=tick.name, name=tick.name
            )
        self._scheduler.start()

    async def run(self, name: str) -> None:
        """One tick, now. Whoever waits for it may be cancelled; the tick itself ends its work."""
        running = asyncio.create_task(self._run(name))
        self._running.add(running)
        running.add_done_callback(self._running.discard)
        await asyncio.shield(running)

    async def _run(self, name: str) -> None:
        try:
            await self._ticks[name].call()
        except Unavailable:
            log.warning("tick postponed, database unavailable", extra={"tick": name})
        except Exception:  # the edge of a tick: the next one tries again
            log.exception("tick failed", extra={"tick": name})

    @property
    def running(self) -> bool:
        """Whether the ticks run."""
        return bool(self._scheduler.running)

    async def stop(self) -> None:
        """No more ticks; returns when those that run have ended."""
        if self._scheduler.running:
            # Shut down at once, it would cancel whoever waits for a tick and log that as an error.
            self._scheduler.pause()
        if self._running:
            await asyncio.wait(self._running, timeout=PATIENCE_S)
            await asyncio.sleep(0)
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
