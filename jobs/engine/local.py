"""Wakes within one process: a keyed dispatcher without memory of its own.

It is refilled from the rows at start and by the sweep, so losing a wake loses nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

log = logging.getLogger(__name__)

Drain = Callable[[str], Awaitable[float | None]]
"""Works off one key; returns the seconds after which to come back, or None."""
MOST_AT_ONCE = 64
"""Keys worked on at the same time: SQLite has one writer, so more would only queue there."""


class LocalEngine:
    """One holder per ``(kind, key)``; wakes of a busy key are coalesced into one more run."""

    def __init__(self, drains: Mapping[str, Drain]) -> None:
        self._drains = drains
        self._running: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._dirty: set[tuple[str, str]] = set()
        self._timers: dict[tuple[str, str], asyncio.TimerHandle] = {}
        self._room = asyncio.Semaphore(MOST_AT_ONCE)
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._stopping = False

    def wake(self, kind: str, key: str, *, delay_s: float = 0.0) -> None:
        """Ask for a drain; an earlier delayed wake of the same key is replaced by a sooner one."""
        if self._stopping:
            return
        name = (kind, key)
        timer = self._timers.get(name)
        if delay_s > 0:
            loop = asyncio.get_running_loop()
            if timer is not None:
                if timer.when() <= loop.time() + delay_s:
                    return
                timer.cancel()
            self._timers[name] = loop.call_later(delay_s, self._now, name)
            return
        if timer is not None:
            timer.cancel()
            del self._timers[name]
        self._now(name)

    def _now(self, name: tuple[str, str]) -> None:
        self._timers.pop(name, None)
        if name in self._running:
            self._dirty.add(name)
            return
        self._quiet.clear()
        task = asyncio.create_task(self._run(name))
        self._running[name] = task

    async def _run(self, name: tuple[str, str]) -> None:
        kind, key = name
        wait: float | None = None
        try:
            async with self._room:
                self._dirty.discard(name)
                wait = await self._drains[kind](key)
        except Exception:
            log.exception("drain failed", extra={"kind": kind})
            wait = 1.0
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

    async def stop(self, patience_s: float = 8.0) -> None:
        """Take no more wakes, let running drains end, cancel what does not end in time."""
        self._stopping = True
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        tasks = list(self._running.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=patience_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
