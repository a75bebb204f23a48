"""Wakes within one process: a keyed dispatcher without memory of its own.

It is refilled from the rows at start and by the sweep, so losing a wake loses nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress

from jobs.engine.drain import Drain, Name, Superseded, Waits, drained

MOST_AT_ONCE = 64
"""Keys worked on at the same time: SQLite has one writer, so more would only queue there."""


class LocalEngine:
    """One holder per ``(kind, key)``; wakes of a busy key are coalesced into one more run."""

    def __init__(self, drains: Mapping[str, Drain]) -> None:
        self._drains = drains
        self._running: dict[Name, asyncio.Task[None]] = {}
        self._dirty: set[Name] = set()
        self._waits = Waits(self._now)
        self._room = asyncio.Semaphore(MOST_AT_ONCE)
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._stopping = False

    async def start(self) -> None:
        """It runs from the first wake on."""

    def tell(self, topic: str) -> None:
        """There is no other process."""

    async def reap(self) -> int:
        """What could die is this process."""
        return 0

    def wake(self, kind: str, key: str, *, delay_s: float = 0.0) -> None:
        """Ask for a drain; an earlier delayed wake of the same key is replaced by a sooner one."""
        if self._stopping:
            return
        name = (kind, key)
        if delay_s > 0:
            self._waits.begin(name, delay_s)
        else:
            self._waits.drop(name)
            self._now(name)

    def _now(self, name: Name) -> None:
        if name in self._running:
            self._dirty.add(name)
            return
        self._quiet.clear()
        self._running[name] = asyncio.create_task(self._run(name))

    async def _run(self, name: Name) -> None:
        kind, key = name
        wait: float | None = None
        try:
            async with self._room:
                self._dirty.discard(name)
                with suppress(Superseded):
                    wait = await drained(self._drains, name)
        finally:
            del self._running[name]
            again = name in self._dirty
            self._dirty.discard(name)
            if not self._running:
                self._quiet.set()
        if again:
            self.wake(kind, key)
        elif wait is not None:
            self.wake(kind, key, delay_s=wait)

    async def idle(self) -> None:
        """Return when nothing runs; delayed wakes may still be waiting."""
        while self._running:
            await self._quiet.wait()

    @property
    def load(self) -> int:
        """Keys being worked on now."""
        return len(self._running)

    @property
    def alive(self) -> bool:
        """Until it is stopped."""
        return not self._stopping

    async def stop(self, patience_s: float = 8.0) -> None:
        """Take no more wakes, let running drains end, cancel what does not end in time."""
        self._stopping = True
        self._waits.drop_all()
        tasks = list(self._running.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=patience_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
